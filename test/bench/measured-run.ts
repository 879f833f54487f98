// Runs a command and measures the whole of it, with every process that it starts. In: a command. Out: wall time, and processor time
// on Linux alone: elsewhere Node cannot tell what a browser used, whose helpers are nobody's children once it has ended.
//
// Linux says in /proc how much time each process has used. Every 20 ms we note it for the command, what it started, and what these
// started. What a process uses after its last note is missed: at most 20 ms of each, in the floor as in the program.
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export interface Measured {
  readonly wall: number
  /** Seconds of all processors together; absent where there is no /proc. */
  readonly processor?: number
}

const INTERVAL_MS = 20
/** Linux gives times in hundredths of a second on every machine that Node runs on. */
const TICKS_A_SECOND = 100
/** A browser that is ended at once leaves helpers, which then end by themselves. */
const LONGEST_WAIT_MS = 3000

export async function measuredRun(command: string, args: readonly string[], cwd: string): Promise<Measured> {
  const start = performance.now()
  const child = spawn(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  const stderr: string[] = []
  child.stderr.setEncoding('utf8').on('data', (text: string) => stderr.push(text))
  const watched = watch(child.pid ?? 0)
  const noting = setInterval(() => watched?.note(), INTERVAL_MS)
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve))
  const wall = (performance.now() - start) / 1000
  for (let waited = 0; waited < LONGEST_WAIT_MS && watched?.note() === true; waited += INTERVAL_MS)
    await new Promise(resolve => setTimeout(resolve, INTERVAL_MS))
  clearInterval(noting)
  if (status !== 0) throw new Error(`${command} ended with ${status}: ${stderr.join('')}`)
  return { wall, ...(watched && { processor: watched.ticks() / TICKS_A_SECOND }) }
}

interface Watched {
  /** Returns whether any of them still runs. */
  note(): boolean
  ticks(): number
}

function watch(root: number): Watched | undefined {
  if (process.platform !== 'linux') return undefined
  const ticks = new Map([[root, 0]])
  const others = new Set<number>()
  return {
    note() {
      let isRunning = false
      const processes = readdirSync('/proc').filter(name => /^\d+$/.test(name))
      for (const id of processes.map(Number)) {
        const is = others.has(id) ? undefined : statOf(id)
        if (is === undefined) continue
        if (!ticks.has(id) && !ticks.has(is.parent)) others.add(id)
        else {
          ticks.set(id, is.ticks)
          isRunning ||= !is.hasEnded
        }
      }
      return isRunning
    },
    ticks: () => [...ticks.values()].reduce((sum, own) => sum + own, 0),
  }
}

/** After the name, which is in brackets: state, parent, and as the twelfth and thirteenth the time in the program and in the system. */
function statOf(id: number): { parent: number; ticks: number; hasEnded: boolean } | undefined {
  try {
    const fields = readFileSync(`/proc/${id}/stat`, 'latin1')
      .replace(/^.*\) /s, '')
      .split(' ')
    const [state, parent] = fields
    return {
      parent: Number(parent),
      ticks: Number(fields[11]) + Number(fields[12]),
      hasEnded: state === 'Z' || state === 'X',
    }
  } catch {
    return undefined // it has ended
  }
}
