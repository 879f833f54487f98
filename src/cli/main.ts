// The entry point of the command line. It turns on Node's compile cache, which halves the time of the next
// start, and then runs the command.
import { enableCompileCache } from 'node:module'
import { resolve } from 'node:path'

// The reader of a pipe may close it early: `orderpaper --help | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

enableCompileCache(resolve(import.meta.dirname, '../../node_modules/.cache/orderpaper'))
const { runCommand } = await import('./command.ts')
process.exitCode = await runCommand(process.argv.slice(2), { out: process.stdout, err: process.stderr })
