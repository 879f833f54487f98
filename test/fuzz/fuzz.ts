// `npm run fuzz -- --runs N --seed S`: N runs with the seeds from S on, and what they found.
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { type Find, runSeeds } from './run-seeds.ts'
import { planOf } from './try-seed.ts'

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
})
const [runs, first] = [Number(values.runs), Number(values.seed)]
const seeds = Array.from({ length: runs }, (_, at) => first + at)

function tell({ seed, what, steps, tried }: Find): void {
  const { subject, file } = planOf(seed)
  console.log(`\nseed ${seed}: ${what} (${subject.name}, ${file})`)
  for (const step of steps) console.log(`  ${step.what} (${step.seed})`)
  if (tried?.fault !== undefined) console.log(sayFault(tried.fault))
}

/** The first lines of a stack trace; a message may quote megabytes of what was damaged. */
const sayFault = (fault: string): string =>
  fault
    .split('\n')
    .slice(0, 6)
    .map(line => line.slice(0, 200))
    .join('\n')

const { finds, slowest, seconds, megabytes } = await runSeeds(seeds, availableParallelism(), tell)
console.log(`
${runs} runs: ${finds.length} found, in ${seconds.toFixed(0)} s of processor time.
The slowest was seed ${slowest.seed}: ${slowest.seconds.toFixed(1)} s. A process held at most ${megabytes.toFixed(0)} megabytes.`)
process.exitCode = finds.length === 0 ? 0 : 1
