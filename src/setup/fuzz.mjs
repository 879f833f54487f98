// `npm run fuzz -- --runs 1000 --seed 1`: damaged inputs on Node 24, and what they found.
import { join } from 'node:path'
import { thisMachine } from './outside.mjs'
import { runProgram } from './run-program.mjs'

await runProgram(join(thisMachine.root, 'test', 'fuzz', 'fuzz.ts'), process.argv.slice(2))
