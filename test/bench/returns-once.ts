// Reads, joins and counts one return in its own process, so that its memory is measured separately. In: a folder, and
// `count` or `floor`. Out: processor times and memory, as JSON. The floor is the least that a reader can do: decode the
// same bytes as text, and split it into lines and cells.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { counterOf } from '../../src/counting/count.ts'
import { loadDefinitions } from '../../src/definitions/load.ts'
import { readCodes, readReturn } from '../../src/extracts/returns/read-return.ts'
import type { GivenFile } from '../../src/extracts/returns/unpack.ts'
import type { Period } from '../../src/terms/period.ts'
import { REPOSITORY } from '../workspace.ts'

export interface Measured {
  readonly rows: number
  readonly inCare: number
  readonly readings: number
  readonly seconds: Readonly<Record<'reading' | 'joining' | 'counting', number>>
  /** The memory still held when each step is done, and the most that the process ever had. */
  readonly megabytes: Readonly<Record<'read' | 'joined' | 'counted' | 'most', number>>
}

/** Splitting the same bytes into lines and cells. */
export interface Floor {
  readonly seconds: number
  readonly cells: number
}

const TABLES = [
  ['looked-after', 'age'],
  ['looked-after', 'legal-status'],
  ['looked-after', 'placement-type'],
] as const
const WHOLES = [
  'looked-after',
  'started',
  'ceased',
  'three-or-more-placements',
  'placements-cohort',
  'long-term-stable',
  'long-term-cohort',
] as const
/** April 2017 to March 2022. */
const MONTHS: readonly Period[] = Array.from({ length: 60 }, (_, at) => ({
  kind: 'month',
  index: 2017 * 12 + 3 + at,
}))
const DAY_OF_THE_ROWS = '2022-03-31'

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .filter(file => statSync(join(folder, file)).isFile())
/** The time of all threads, including garbage collection. Other programs on the machine hardly affect it. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000_000
}
const MEGABYTE = 1_000_000

function held(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / MEGABYTE
}

/** maxRSS is in kilobytes. */
const most = () => (process.resourceUsage().maxRSS * 1024) / MEGABYTE

function floor(given: readonly GivenFile[]): Floor {
  const start = processorSeconds()
  let cells = 0
  for (const { bytes } of given)
    for (const line of new TextDecoder('utf-8').decode(bytes).split('\n')) cells += line.split(',').length
  return { seconds: processorSeconds() - start, cells }
}

async function count(given: readonly GivenFile[]): Promise<Measured> {
  const text = (file: string) => readFileSync(join(REPOSITORY, file), 'utf8')
  const files = filesIn(join(REPOSITORY, 'data/definitions')).map(
    file => `data/definitions/${file.replaceAll('\\', '/')}`,
  )
  const { definitions } = loadDefinitions(
    new Map(files.filter(file => file.endsWith('.yaml')).map(file => [file, text(file)])),
  )
  const definition = definitions?.returns.get('ssda903')
  if (definitions === undefined || definition === undefined)
    throw new Error('the definitions of the repository cannot be read')
  const { codes } = readCodes(text('data/definitions/codes/ssda903.csv'), 'codes.csv')

  let start = processorSeconds()
  const { return: read } = await readReturn(given, definition, codes)
  const reading = processorSeconds() - start
  if (read === undefined) throw new Error('the generated return is too broken to count')
  const heldRead = held()

  start = processorSeconds()
  const { counter } = counterOf(read, definition, {
    counting: definitions.counting,
    groups: definitions.groups,
    council: 'england',
  })
  const joining = processorSeconds() - start
  const heldJoined = held()

  start = processorSeconds()
  let readings = 0
  const take = (measure: string, month: Period, part?: string): number => {
    const found = counter.reading(measure, month, part)
    readings += 1
    return found?.amount.kind === 'known' ? found.amount.value.valueOf() : 0
  }
  for (const month of MONTHS) {
    for (const [measure, map] of TABLES) {
      const group = definitions.groups.get(map)
      const rows = [
        ...(group?.editions.at(-1)?.rows.map(({ id }) => id) ?? []),
        group?.['not-known'].id ?? '',
      ]
      for (const row of rows) take(measure, month, `${map}=${row}`)
    }
    for (const measure of WHOLES) take(measure, month)
  }
  const counting = processorSeconds() - start
  const heldCounted = held()
  return {
    rows: [...read.tables.values()].reduce((sum, rows) => sum + rows.length, 0),
    inCare: take('looked-after', { kind: 'day', day: DAY_OF_THE_ROWS }),
    readings,
    seconds: { reading, joining, counting },
    megabytes: { read: heldRead, joined: heldJoined, counted: heldCounted, most: most() },
  }
}

const [folder = '', what] = process.argv.slice(2)
const given = filesIn(folder).map(
  (file): GivenFile => ({ file, sha256: '', bytes: new Uint8Array(readFileSync(join(folder, file))) }),
)
console.log(JSON.stringify(what === 'floor' ? floor(given) : await count(given)))
