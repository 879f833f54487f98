// Where the command line begins: what was compiled once is kept, so that the next start is twice as fast;
// then the command itself.
import { enableCompileCache } from 'node:module'
import { resolve } from 'node:path'

// Whoever reads the output may stop early: `orderpaper --help | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

enableCompileCache(resolve(import.meta.dirname, '../../node_modules/.cache/orderpaper'))
const { run } = await import('./command.ts')
process.exitCode = await run(process.argv.slice(2), { out: process.stdout, err: process.stderr })
