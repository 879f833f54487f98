// Describes one changed figure. In: the figure as published and the snapshots. Out: old and new, the
// difference, the causes, and the cells that differ.

import type { Reading } from '../extracts/extract.ts'
import { exact, sayDecimal } from '../terms/exact.ts'
import { endMonthOf, financialYearOf, lastMonthOf, type PaperPeriod, samePeriod } from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'
import type { Causes } from './causes.ts'
import type { Change, DataChange } from './comparison.ts'
import { cellChangeOf, differingCells } from './differing-cells.ts'
import { factorOf } from './mix.ts'
import { nameOfArea, nameOfFigure } from './name-of-figure.ts'
import type { PublishedFigure, Release } from './release-record.ts'
import type { Basis, Current } from './snapshot.ts'

/**
 * A figure as a reader sees it. The parts of a rate are in the notes, with its population, and not next to
 * it; the parts of a share are separate figures.
 */
export const looksOf = (
  { text, parts, shareOf }: Pick<PublishedFigure, 'text' | 'parts' | 'shareOf'>,
  unit: Unit,
): string =>
  parts === undefined || shareOf !== undefined || unit === 'rate-per-10000' ? text : `${text} (${parts.text})`

const RULES = ['group-map', 'counting', 'rule'] as const

export interface ChangeRequest {
  readonly figure: PublishedFigure
  readonly release: Release
  readonly causes: Causes
  readonly published: Basis
  readonly current: Basis
  /** The period of the paper that is compared. */
  readonly now: PaperPeriod
  /** As it is now. */
  readonly reasons: Current['reasons']
  nameOf(measure: string): string
}

export function changeOf({
  figure,
  release,
  causes,
  published,
  current,
  now,
  reasons,
  nameOf,
}: ChangeRequest): Change {
  const is = causes.now.figures.get(figure.ref)
  if (is === undefined) throw new Error(`${figure.ref} has no figure to compare with`)
  const because = causes.of(looksOf(figure, is.unit), snapshot => {
    const one = snapshot.figures.get(figure.ref)
    return one === undefined ? '' : looksOf(one, is.unit)
  })
  const cells = differingCells(
    [...(causes.published.figures.get(figure.ref)?.from ?? []), ...is.from],
    published,
    current,
  )
  const difference = sayDifference(figure.value, is.value, is.unit)
  return {
    ...figureChanged(figure, release),
    was: { text: figure.text, ...(figure.parts && { parts: figure.parts.text }) },
    is: { text: is.text, ...(is.parts && { parts: is.parts.text }) },
    ...(difference !== undefined && { difference }),
    ...(figure.parts &&
      is.parts && {
        partsDifference: {
          numerator: signed(figure.parts.numerator, is.parts.numerator),
          denominator: signed(figure.parts.denominator, is.parts.denominator),
        },
      }),
    causes: because,
    how: because.includes('data')
      ? [
          ...new Set(
            cells
              .filter(one => factorOf(one.reading, release.council.id) === 'data')
              .map(one => howOf(one.reading, figure.kind, now)),
          ),
        ]
      : [],
    cells: cells.map(one =>
      cellChangeOf(one, release, { nameOf, ...(figure.part === undefined && { reasons }) }),
    ),
    ...(RULES.some(rule => because.includes(rule)) && {
      backCast: {
        publishedDataNewRule: looksIn(causes, RULES, figure.ref),
        newDataPublishedRule: looksIn(causes, ['data', 'population', 'benchmark', 'target'], figure.ref),
      },
    }),
  }
}

/** Which figure it is, as readers find it in the paper. */
export const figureChanged = (
  figure: PublishedFigure,
  release: Release,
): Pick<Change, 'ref' | 'indicator' | 'name' | 'kind' | 'period' | 'part' | 'said'> => ({
  ref: figure.ref,
  indicator: figure.indicator,
  name: nameOfFigure(figure, release),
  kind: figure.kind,
  period: figure.period,
  ...(figure.part !== undefined && { part: figure.part }),
  said: sayWhen(figure, release),
})

/**
 * The latest benchmark in a monthly paper appears without its month: it is for the latest published period.
 */
export function sayWhen({ kind, area, said, period }: PublishedFigure, release: Release): string {
  if (kind !== 'benchmark') return said
  return period === release.period ? nameOfArea(area, release) : `${nameOfArea(area, release)}, ${said}`
}

function looksIn(causes: Causes, factors: Parameters<Causes['with']>[0], ref: string): string {
  const figure = causes.with(factors).figures.get(ref)
  return figure === undefined ? '' : looksOf(figure, figure.unit)
}

/** `now`: the period of the paper that is compared. A cell of a year after it is one of a plan. */
function howOf({ period }: Reading, kind: PublishedFigure['kind'], now: PaperPeriod): DataChange {
  if (period.kind === 'year' && endMonthOf(period).index > lastMonthOf(financialYearOf(now)).index)
    return 'changed-plan'
  if (now.kind === 'year')
    return samePeriod(financialYearOf(period), now) ? 'corrected-year' : 'restated-year'
  if (period.kind === 'year' || (kind === 'year' && period.kind === 'month')) return 'restated-year'
  if (period.kind === 'year-to-date') return 'restated-year-to-date'
  if (period.kind !== 'month' || period.index >= endMonthOf(now).index) return 'correction'
  // A projection is worked out from the ends of closed years.
  return kind === 'projection' ? 'restated-year' : 'late-record'
}

/** Worked: 98.9% and 92.0% differ by −6.9 percentage points; 8,142 and 8,140 by −2. */
function sayDifference(was: string | undefined, is: string | undefined, unit: Unit): string | undefined {
  if (was === undefined || is === undefined || unit === 'milestone') return undefined
  const difference = signed(was, is)
  return difference + (unit === 'percentage' ? ` ${pointsOf(difference)}` : '')
}

const pointsOf = (difference: string): string =>
  /^[+−]1$/.test(difference) ? 'percentage point' : 'percentage points'

function signed(was: string, is: string): string {
  const decimals = Math.max(...[was, is].map(one => one.split('.')[1]?.length ?? 0))
  const difference = number(is).sub(number(was))
  return (difference.compare(0) > 0 ? '+' : '') + sayDecimal(difference, decimals)
}

/** Parts are stored as printed: `1,039`, `−2`. */
const number = (printed: string) => exact(printed.replaceAll(',', '').replace('−', '-'))
