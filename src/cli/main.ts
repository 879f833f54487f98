// The entry point of the command line. It turns on Node's compile cache, which halves the time of the next
// start, and then runs the command.
import { enableCompileCache } from 'node:module'
import { resolve } from 'node:path'

// The reader of a pipe may close it early: `orderpaper --help | head`. Where an answer goes to a file, the disk may be
// full.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', async (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') return
    const { reportFailure } = await import('./report-failure.ts')
    process.exit(reportFailure(error, { json: false, makes: false }, process.stdout, process.stderr))
  })

const { directory } = enableCompileCache(resolve(import.meta.dirname, '../../node_modules/.cache/orderpaper'))
// A thread does not take the cache over: it looks for it here.
if (directory !== undefined) process.env['NODE_COMPILE_CACHE'] ??= directory
const args = process.argv.slice(2)
const { isSameAsBefore } = await import('./same-command.ts')
if (!(await isSameAsBefore(args, process.stdout))) {
  const { runCommand } = await import('./command.ts')
  process.exitCode = await runCommand(args, { out: process.stdout, err: process.stderr })
}
