// Makes many runs in processes of their own, and finds crashes, hangs and runs that need too much memory. In: the seeds.
// Out: what was found.
import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Step } from './damage.ts'
import { planOf, type Tried } from './try-seed.ts'

export interface RunRequest {
  readonly seed: number
  readonly steps?: readonly Step[]
}

export interface Find {
  readonly seed: number
  readonly what: 'crash' | 'hang' | 'memory'
  /** The steps that are needed for it: the others were left out one by one. */
  readonly steps: readonly Step[]
  readonly tried?: Tried
}

interface Done extends Tried {
  readonly seconds: number
  readonly megabytes: number
}

export interface Found {
  readonly finds: readonly Find[]
  /** Processor time of the slowest run, in seconds. */
  readonly slowest: { readonly seed: number; readonly seconds: number }
}

/** In seconds of processor time, in seconds of the clock (a busy machine is slower), and in megabytes. */
const LONGEST = 20
const PATIENCE = 120
const MOST = 1024

export async function runSeeds(
  seeds: readonly number[],
  processes: number,
  tell: (find: Find) => void = () => {},
): Promise<Found> {
  const waiting = [...seeds]
  const finds: Find[] = []
  let slowest = { seed: 0, seconds: 0 }
  const work = async () => {
    let worker = startWorker()
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
      const done = await runOne(worker, { seed })
      const what = faultIn(done)
      if (typeof done !== 'string' && done.seconds > slowest.seconds)
        slowest = { seed, seconds: done.seconds }
      if (what === undefined) continue
      // What it did to this process must not be found again in the next run.
      worker.kill('SIGKILL')
      const find = {
        seed,
        what,
        steps: await stepsNeeded(seed),
        ...(typeof done !== 'string' && { tried: done }),
      }
      finds.push(find)
      tell(find)
      worker = startWorker()
    }
    worker.kill()
  }
  await Promise.all(Array.from({ length: processes }, work))
  return { finds, slowest }
}

function faultIn(done: Done | 'hang' | 'memory'): Find['what'] | undefined {
  if (typeof done === 'string') return done
  if (done.fault !== undefined) return 'crash'
  if (done.seconds > LONGEST) return 'hang'
  return done.megabytes > MOST ? 'memory' : undefined
}

/** Leaves out each step without which the fault is still there. */
async function stepsNeeded(seed: number): Promise<readonly Step[]> {
  const { steps: all } = planOf(seed)
  let needed = all
  for (const step of all) {
    const steps = needed.filter(one => one !== step)
    const worker = startWorker()
    if (faultIn(await runOne(worker, { seed, steps })) !== undefined) needed = steps
    worker.kill('SIGKILL')
  }
  return needed
}

const startWorker = () =>
  fork(join(import.meta.dirname, 'worker.ts'), [], {
    execArgv: [`--max-old-space-size=${MOST}`],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })

/** A process that ends without an answer ran out of memory. */
function runOne(worker: ChildProcess, request: RunRequest): Promise<Done | 'hang' | 'memory'> {
  return new Promise(resolve => {
    const timer = setTimeout(() => {
      worker.removeAllListeners()
      worker.kill('SIGKILL')
      resolve('hang')
    }, PATIENCE * 1000)
    const end = (outcome: Done | 'memory') => {
      clearTimeout(timer)
      worker.removeAllListeners()
      resolve(outcome)
    }
    worker.once('message', message => end(message as Done))
    worker.once('exit', () => end('memory'))
    worker.send({ ...request })
  })
}
