// `npm run bench`: the benchmark on Node 24, with the paper made first so that there is a finished page to print.
import { join } from 'node:path'
import { thisMachine } from './outside.mjs'
import { runProgram } from './run-program.mjs'

await runProgram(join(thisMachine.root, 'test', 'bench', 'paper.ts'), process.argv.slice(2))
