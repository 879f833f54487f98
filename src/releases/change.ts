// Describes one changed figure. In: the figure as published and the snapshots. Out: old and new, the
// difference, the causes, and the cells that differ.

import type { Reading } from '../extracts/extract.ts'
import { inSentence } from '../terms/common-words.ts'
import { exact, sayDecimal } from '../terms/exact.ts'
import { sayOrigin } from '../terms/origin.ts'
import { parsePart } from '../terms/part.ts'
import { financialYearOf, periodId, samePeriod, sayPeriod } from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'
import type { Causes } from './causes.ts'
import type { Change, DataChange, ReasonChange } from './comparison.ts'
import { contentOf, readingKey, readingsByKey } from './frozen-reading.ts'
import { factorOf } from './mix.ts'
import { type PublishedFigure, periodOfRelease, type Release } from './release-record.ts'
import type { Basis, Current } from './snapshot.ts'

/**
 * A figure as a reader sees it. The parts of a rate are in the notes, with its population, and not next to
 * it; the parts of a share are separate figures.
 */
export const looksOf = (
  { text, parts, shareOf }: Pick<PublishedFigure, 'text' | 'parts' | 'shareOf'>,
  unit: Unit,
): string =>
  parts === undefined || shareOf !== undefined || unit === 'rate-per-10000' ? text : `${text} ${parts.text}`

const RULES = ['group-map', 'counting', 'rule'] as const

export interface ChangeRequest {
  readonly figure: PublishedFigure
  readonly release: Release
  readonly causes: Causes
  readonly published: Basis
  readonly current: Basis
  /** As it is now. */
  readonly reasons: Current['reasons']
}

export function changeOf({ figure, release, causes, published, current, reasons }: ChangeRequest): Change {
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
    ref: figure.ref,
    indicator: figure.indicator,
    name: nameOfFigure(figure, release),
    kind: figure.kind,
    period: figure.period,
    ...(figure.part !== undefined && { part: figure.part }),
    said: sayWhen(figure, release),
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
              .map(one => howOf(one.reading, figure.kind, release.period)),
          ),
        ]
      : [],
    cells: cells.map(one => ({
      measure:
        one.reading.part === undefined ? one.reading.measure : `${one.reading.measure}[${one.reading.part}]`,
      said: sayPeriod(one.reading.period),
      was: one.was,
      is: one.is,
      ...(one.origin !== undefined && { origin: one.origin }),
      ...(figure.part === undefined && reasonsOf(one, release, reasons)),
    })),
    ...(RULES.some(rule => because.includes(rule)) && {
      backCast: {
        publishedDataNewRule: looksIn(causes, RULES, figure.ref),
        newDataPublishedRule: looksIn(causes, ['data', 'population', 'benchmark', 'target'], figure.ref),
      },
    }),
  }
}

/** `Children looked after, age 1 to 4`; `Children looked after, age 1 to 4, share of all`. */
function nameOfFigure(
  { indicator, part, shareOf, projected }: PublishedFigure,
  { indicators, groups = [] }: Release,
): string {
  const say = (parts: string) =>
    parsePart(parts)
      .map(({ group: map, row }) => {
        const group = groups.find(({ id }) => id === map)
        const label = [
          ...(group?.editions.toReversed().flatMap(({ rows }) => rows) ?? []),
          ...(group === undefined ? [] : [group['not-known']]),
        ].find(({ id }) => id === row)?.label
        return `${inSentence(group?.title ?? map)} ${inSentence(label ?? row)}`
      })
      .join(', ')
  return [
    indicators.find(one => one.ref === indicator)?.short ?? indicator,
    ...(part === undefined ? [] : [say(part)]),
    ...(shareOf === undefined ? [] : [shareOf === 'all' ? 'share of all' : `share of ${say(shareOf)}`]),
    ...(projected === undefined ? [] : [PROJECTED[projected.is] ?? projected.is]),
  ].join(', ')
}

const PROJECTED: Readonly<Record<string, string>> = {
  value: 'projected',
  low: 'low end of the projection',
  high: 'high end of the projection',
  cost: 'projected expenditure',
  said: 'back-test',
  'said-low': 'low end of the back-test',
  'said-high': 'high end of the back-test',
  error: 'error of the back-test',
}

/**
 * The latest benchmark in a monthly paper appears without its month: it is for the latest published period.
 */
function sayWhen({ kind, area, said, period }: PublishedFigure, release: Release): string {
  if (kind !== 'benchmark') return said
  return period === release.period ? areaName(area, release) : `${areaName(area, release)}, ${said}`
}

const areaName = (id: string, { council, comparators }: Release): string =>
  [council, ...comparators].find(area => area.id === id)?.name ?? id

function looksIn(causes: Causes, factors: Parameters<Causes['with']>[0], ref: string): string {
  const figure = causes.with(factors).figures.get(ref)
  return figure === undefined ? '' : looksOf(figure, figure.unit)
}

interface DifferingCell {
  readonly reading: Reading
  readonly was: string
  readonly is: string
  readonly origin?: string
}

/** The source cells of the old and the new figure whose contents differ. */
function differingCells(from: readonly Reading[], published: Basis, current: Basis): DifferingCell[] {
  const [before, after] = [readingsByKey(published.readings), readingsByKey(current.readings)]
  return [...new Map(from.map(reading => [readingKey(reading), reading]))].flatMap(([key, reading]) => {
    const [was, is] = [before.get(key), after.get(key)]
    if (was !== undefined && is !== undefined && contentOf(was) === contentOf(is)) return []
    return [
      {
        reading,
        was: sayCell(was),
        is: sayCell(is),
        ...(is !== undefined && { origin: sayOrigin(is.origin) }),
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
  const all = [
    ...new Map(
      [...before, ...after].map(({ stands, because }) => [`${stands}|${because}`, { stands, because }]),
    ).values(),
  ]
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

function howOf({ period }: Reading, kind: PublishedFigure['kind'], released: string): DataChange {
  const of = periodOfRelease(released)
  if (of.kind === 'year') return samePeriod(financialYearOf(period), of) ? 'corrected-year' : 'restated-year'
  if (period.kind === 'year' || (kind === 'year' && period.kind === 'month')) return 'restated-year'
  if (period.kind === 'year-to-date') return 'restated-year-to-date'
  if (period.kind !== 'month' || period.index >= of.index) return 'correction'
  // A projection is worked out from the ends of closed years.
  return kind === 'projection' ? 'restated-year' : 'late-record'
}

/** Worked: 98.9% and 92.0% differ by −6.9 percentage points; 8,142 and 8,140 by −2. */
function sayDifference(was: string | undefined, is: string | undefined, unit: Unit): string | undefined {
  if (was === undefined || is === undefined || unit === 'milestone') return undefined
  return signed(was, is) + (unit === 'percentage' ? ' percentage points' : '')
}

function signed(was: string, is: string): string {
  const decimals = Math.max(...[was, is].map(one => one.split('.')[1]?.length ?? 0))
  const difference = number(is).sub(number(was))
  return (difference.compare(0) > 0 ? '+' : '') + sayDecimal(difference, decimals)
}

/** Parts are stored as printed: `1,039`, `−2`. */
const number = (printed: string) => exact(printed.replaceAll(',', '').replace('−', '-'))
