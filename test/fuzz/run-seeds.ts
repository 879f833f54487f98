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
  /** The most that its process held at once, since it started. */
  readonly megabytes: number
}

export interface Found {
  readonly finds: readonly Find[]
  /** Processor time of the slowest run, in seconds. */
  readonly slowest: { readonly seed: number; readonly seconds: number }
  /** Processor time of all runs without a fault, in seconds. */
  readonly seconds: number
  /** The most memory that a process of such runs held at once. */
  readonly megabytes: number
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
  const sound: Done[] = []
  const work = async () => {
    let worker = startWorker()
    for (let seed = waiting.shift(); seed !== undefined; seed = waiting.shift()) {
      const done = await runOne(worker, { seed })
      if (typeof done !== 'string' && faultIn(done) === undefined) {
        sound.push(done)
        continue
      }
      // What it did to this process must not be found again in the next run.
      worker.kill('SIGKILL')
      worker = startWorker()
      const find = await findOf(seed, done)
      if (find === undefined) continue
      finds.push(find)
      tell(find)
    }
    worker.kill()
  }
  await Promise.all(Array.from({ length: processes }, work))
  return { finds, ...measuresOf(sound) }
}

/** A process that has made many runs may hold more than one of them needs: that is not a find. */
async function findOf(seed: number, done: Done | 'hang' | 'memory'): Promise<Find | undefined> {
  const what = faultIn(done)
  if (what === undefined || (what === 'memory' && !(await isFoundAlone({ seed })))) return undefined
  return { seed, what, steps: await stepsNeeded(seed), ...(typeof done !== 'string' && { tried: done }) }
}

const measuresOf = (sound: readonly Done[]): Omit<Found, 'finds'> => ({
  slowest: sound.reduce((slowest, one) => (one.seconds > slowest.seconds ? one : slowest), {
    seed: 0,
    seconds: 0,
  }),
  seconds: sound.reduce((sum, { seconds }) => sum + seconds, 0),
  megabytes: Math.max(0, ...sound.map(({ megabytes }) => megabytes)),
})

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
    if (await isFoundAlone({ seed, steps })) needed = steps
  }
  return needed
}

/** In a process of its own. */
async function isFoundAlone(request: RunRequest): Promise<boolean> {
  const worker = startWorker()
  const done = await runOne(worker, request)
  worker.kill('SIGKILL')
  return faultIn(done) !== undefined
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
