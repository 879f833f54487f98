// One entry of a return is changed to another plausible one, some 50 times by seed: the figures that change are counted
// from the return, by a way that reads its table, and explain gives other numbers of children for them.
import { describe, expect, it } from 'vitest'
import { countingLeaves } from '../../src/counting/leaves/index.ts'
import { periodFromId } from '../../src/terms/period.ts'
import { realOutside } from '../workspace.ts'
import { withAnotherEntry } from './changed-entry.ts'
import {
  type Changed,
  type ChangedFigure,
  changedBy,
  placesOf,
  type Request,
  sayChanged,
} from './changed-figures.ts'
import { someOf } from './random.ts'

const RETURN = 'data/returns/ssda903'
/** Movements from one placement to the next are not explained, only counted. */
const isExplained = ({ was, is }: ChangedFigure): boolean =>
  ![was, is].some(one => one?.rule === 'projected: stock and flow')

/** What explain says of a figure's counts: how many children, and why the others are not among them. */
const countsOf = ({ paper, returns }: Changed['before'], ref: string): string =>
  JSON.stringify(
    (paper.figures[ref]?.from ?? []).flatMap(({ measure, period, text }) =>
      returns.map(({ counter }) => [
        text,
        counter.explain(measure, periodFromId(period), paper.figures[ref]?.part),
      ]),
    ),
  )

/** Whether a figure has a measure whose way of counting reads the table. Every way reads episodes and header. */
function readsTable({ before }: Changed, { was, is }: ChangedFigure, table: string): boolean {
  const gives = before.definitions.returns.get('ssda903')?.gives ?? []
  const measures = [...(was?.from ?? []), ...(is?.from ?? [])].map(({ measure }) => measure)
  return gives
    .filter(({ measure }) => measures.includes(measure))
    .some(({ counts }) => countingLeaves[counts].tables?.includes(table))
}
/** Tables that only some ways of counting read. */
const OF_SOME = ['missing', 'oc2', 'oc3', 'reviews', 'uasc']

const isCountedFrom = (changed: Changed, one: ChangedFigure, table: string): boolean =>
  placesOf(one.was ?? one.is).some(place => place.startsWith(RETURN)) &&
  (!OF_SOME.includes(table) || readsTable(changed, one, table)) &&
  (!isExplained(one) || countsOf(changed.before, one.ref) !== countsOf(changed.after, one.ref))

const PAPERS: readonly [Request, ...Request[]] = [
  { paper: 'sufficiency-appendices', period: '2021-22' },
  { paper: 'corporate-parenting-from-return', period: '2022-03' },
]

describe('a changed entry of a return changes only figures that explain counts from it', async () => {
  const files = (await realOutside().list(RETURN)).filter(file => /20(20-21|21-22)/.test(file))
  const tables = [...new Set(files.map(file => file.slice(file.lastIndexOf('/') + 1, -'.csv'.length)))]
  it.each(tables)('%s', { timeout: 600_000 }, async table => {
    const [first = '', ...others] = files.filter(file => file.endsWith(`/${table}.csv`))
    const bytes = new Map(
      await Promise.all(files.map(async one => [one, await realOutside().read(one)] as const)),
    )
    const tried = someOf(table === 'episodes' ? 14 : 4, random => {
      const file = random.pick([first, ...others])
      const changed = withAnotherEntry(bytes.get(file) ?? new Uint8Array(), random)
      return changed && { file, request: random.pick(PAPERS), ...changed }
    })
    const faults: string[] = []
    let made = 0
    for (const { file, request, bytes: changed, column } of tried) {
      const found = await changedBy(request, file, changed)
      if (found === undefined) continue
      made += 1
      const strangers = found.figures.filter(one => !isCountedFrom(found, one, table))
      faults.push(...strangers.map(one => `${table}, ${column}: ${sayChanged(one)}`))
    }
    expect(faults).toEqual([])
    expect(made).toBeGreaterThan(0)
  })
})
