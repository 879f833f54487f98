// Finds the cells behind a changed figure that differ. In: the cells of the old and the new figure. Out: each
// with its old and new content, its place and its reasons.

import type { Reading } from '../extracts/extract.ts'
import { distinctBy } from '../terms/distinct-by.ts'
import { fileName, type Origin, sayOrigin } from '../terms/origin.ts'
import { periodId, sayPeriod } from '../terms/period.ts'
import { upperFirst } from '../terms/words.ts'
import type { CellChange, ReasonChange } from './comparison.ts'
import { contentOf, readingKey, readingsByKey } from './frozen-reading.ts'
import { nameOfArea, sayPartOf } from './name-of-figure.ts'
import type { Release } from './release-record.ts'
import type { Basis, Current } from './snapshot.ts'

export interface DifferingCell {
  readonly reading: Reading
  readonly was: string
  readonly is: string
  readonly origin?: Origin
}

/** The source cells of the old and the new figure whose contents differ. */
export function differingCells(from: readonly Reading[], published: Basis, current: Basis): DifferingCell[] {
  const [before, after] = [readingsByKey(published.readings), readingsByKey(current.readings)]
  return [...new Map(from.map(reading => [readingKey(reading), reading]))].flatMap(([key, reading]) => {
    const [was, is] = [before.get(key), after.get(key)]
    if (was !== undefined && is !== undefined && contentOf(was) === contentOf(is)) return []
    return [
      {
        reading,
        was: sayCell(was),
        is: sayCell(is),
        ...(is !== undefined && { origin: is.origin }),
      },
    ]
  })
}

/** The reasons for a measure, as kept in the release, whose number of children has changed. */
function reasonsOf(
  { reading: { measure, period, part } }: DifferingCell,
  { reasons: kept = [] }: Release,
  now: Current['reasons'],
): { reasons?: ReasonChange[] } {
  const before = kept.filter(
    one => part === undefined && one.measure === measure && one.period === periodId(period),
  )
  if (before.length === 0) return {}
  const after = now(measure, period)
  const all = distinctBy(
    [...before, ...after].map(({ stands, because }) => ({ stands, because })),
    ({ stands, because }) => `${stands}|${because}`,
  )
  const countIn = (
    list: readonly { stands: string; because: string; count: number }[],
    one: (typeof all)[number],
  ) => list.find(({ stands, because }) => stands === one.stands && because === one.because)?.count ?? 0
  const changed = all
    .map(one => ({ ...one, was: countIn(before, one), is: countIn(after, one) }))
    .filter(({ was, is }) => was !== is)
  return changed.length === 0 ? {} : { reasons: changed }
}

function sayCell(reading: Reading | undefined): string {
  if (reading === undefined) return 'not there'
  return reading.asFound === '' ? 'blank' : reading.asFound
}

/** What a comparison says of a cell; `nameOf` gives a measure in words. */
export function cellChangeOf(
  cell: DifferingCell,
  release: Release,
  { nameOf, reasons }: { nameOf: (measure: string) => string; reasons?: Current['reasons'] },
): CellChange {
  const { measure, part, area, period } = cell.reading
  return {
    measure: part === undefined ? measure : `${measure}[${part}]`,
    name: [
      upperFirst(nameOfMeasure(measure, release, nameOf)),
      ...(part === undefined ? [] : [sayPartOf(part, release)]),
      ...(area === release.council.id ? [] : [nameOfArea(area, release)]),
    ].join(', '),
    // The latest benchmark of a month is stored at the paper's own month.
    said: area !== release.council.id && periodId(period) === release.period ? 'latest' : sayPeriod(period),
    was: cell.was,
    is: cell.is,
    ...(cell.origin && { origin: sayOrigin(cell.origin), place: placeOf(cell.origin) }),
    ...(cell.origin?.entry !== undefined && { isCounted: true as const }),
    ...(reasons && reasonsOf(cell, release, reasons)),
  }
}

/** Another area's figure is a measure with the reference of its indicator. */
const nameOfMeasure = (
  measure: string,
  { indicators }: Release,
  nameOf: (measure: string) => string,
): string => indicators.find(({ ref }) => ref === measure)?.short ?? nameOf(measure)

/** `monthly.xlsx, sheet Reviews, cell F14`; what was counted has no cell: `counted from ssda903`. */
const placeOf = ({ entry, ...origin }: Origin): string =>
  entry === undefined
    ? sayOrigin({ ...origin, file: fileName(origin.file) })
    : `counted from ${fileName(origin.file)}`
