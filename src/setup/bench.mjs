// `npm run bench`: all benchmarks on Node 24, one after the other; `npm run bench -- paper 11`: one of them,
// so many times.
import { join } from 'node:path'
import { thisMachine } from './outside.mjs'
import { runProgram } from './run-program.mjs'

const BENCHMARKS = ['paper', 'again', 'returns', 'words', 'disclosure', 'workbooks']
const [named] = process.argv.slice(2)
if (named !== undefined && !BENCHMARKS.includes(named))
  throw new Error(`Found '${named}' where one of ${BENCHMARKS.join(', ')} is expected.`)
for (const name of named === undefined ? BENCHMARKS : [named])
  await runProgram(join(thisMachine.root, 'test', 'bench', `${name}.ts`), process.argv.slice(2))
