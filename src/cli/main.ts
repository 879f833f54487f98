// Where the command line begins: what was compiled once is kept, so that the next start is twice as fast; then the command itself.
import { enableCompileCache } from 'node:module'
import { resolve } from 'node:path'

enableCompileCache(resolve(import.meta.dirname, '../../node_modules/.cache/orderpaper'))
await import('./command.ts')
