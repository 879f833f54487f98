// The words of a chart of categories over time. In: its columns and the points of each category. Out: its
// message and its alternative text, from the printed numbers.

import { isPartOfYear } from '../../figures/times.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { inSentence } from '../../terms/common-words.ts'
import type { ChartPoint } from '../chart.ts'
import type { ChartColumn } from './chart-parts.ts'
import { joinAlternative } from './chart-points.ts'

export interface Category {
  readonly label: string
  /** One for each column. */
  readonly points: readonly ChartPoint[]
}

/**
 * `Children looked after by age, Mar 14 to Dec 16: 16 and over rose most (73 to 123), 5 to 9 fell most (90 to
 * 79)`, from the printed numbers. A part of a year is not compared. Where two moved by the same amount,
 * neither is named as the largest. Where a category is kept back, it may have moved more: `of those shown, …`.
 */
export function titleOfChange(
  lead: string,
  { definition }: RatedIndicator,
  columns: readonly ChartColumn[],
  categories: readonly Category[],
): string {
  const whole = columns
    .map((column, at) => ({ ...column, at }))
    .filter(({ column }) => !isPartOfYear(column, definition))
  const [first, last] = [whole[0], whole.at(-1)]
  if (first === undefined || last === undefined || first === last)
    return titleOfLargest(lead, columns.at(-1)?.label ?? '', categories)
  const changes = categories.flatMap(({ label, points }) => {
    const [from, to] = [points[first.at], points[last.at]]
    return from === undefined || to === undefined || from.value === null || to.value === null
      ? []
      : [{ change: to.value - from.value, label: inSentence(label), text: `(${from.text} to ${to.text})` }]
  })
  const largestMove = (sign: 1 | -1, verb: string): string => {
    const [most, next] = changes
      .map(({ change, label, text }) => ({ moved: sign * change, text: `${label} ${verb} most ${text}` }))
      .sort((a, b) => b.moved - a.moved)
    return most === undefined || most.moved <= 0 || (next !== undefined && most.moved - next.moved < SAME)
      ? ''
      : most.text
  }
  const moves = [largestMove(1, 'rose'), largestMove(-1, 'fell')].filter(part => part !== '')
  const isGap = (point: ChartPoint | undefined) => point?.value === null && point.text !== ''
  const among = categories.some(({ points }) => isGap(points[first.at]) || isGap(points[last.at]))
    ? 'of those shown, '
    : ''
  return moves.length === 0 ? lead : `${lead}, ${first.label} to ${last.label}: ${among}${moves.join(', ')}`
}

/** Smaller than the last decimal of any figure: in floating point, 12.3 less 12.1 is not quite 0.2. */
const SAME = 1e-6

/**
 * `Children looked after by age, Dec 16: the largest group is 10 to 15 (182)`. Only the lead where a category
 * is not known, since that one might be the largest.
 */
function titleOfLargest(lead: string, when: string, categories: readonly Category[]): string {
  const last = categories.map(({ label, points }) => ({ label, point: points.at(-1) }))
  const most = last.toSorted((a, b) => (b.point?.value ?? 0) - (a.point?.value ?? 0))[0]
  const isTied = last.filter(({ point }) => point?.value === most?.point?.value).length > 1
  return most?.point === undefined || isTied || last.some(({ point }) => point?.value === null)
    ? lead
    : `${lead}, ${when}: the largest group is ${inSentence(most.label)} (${most.point.text})`
}

/** `3 of 25 figures are [c], 1 of 25 figures is [x]`: the gaps of a chart, as it marks them. */
export function sayMarks(points: readonly ChartPoint[]): string {
  const drawn = points.filter(({ text }) => text !== '')
  const gaps = drawn.filter(({ value }) => value === null)
  return [...Map.groupBy(gaps, ({ text }) => text)]
    .map(([mark, of]) => `${of.length} of ${drawn.length} figures ${of.length === 1 ? 'is' : 'are'} ${mark}`)
    .join(', ')
}

/**
 * `Stacked bars of 5 categories in 4 periods, Mar 14 to Dec 16; total 395 to 482; Under 1: 23 to 28; …`: as
 * many categories as fit.
 */
export function sayCategories(
  what: string,
  columns: readonly ChartColumn[],
  categories: readonly Category[],
  totals: readonly string[] = [],
): string {
  const [first, last] = [columns[0]?.label ?? '', columns.at(-1)?.label ?? '']
  const ends = (texts: readonly string[]) =>
    texts.length < 2 ? (texts[0] ?? '') : `${texts[0]} to ${texts.at(-1)}`
  return joinAlternative([
    columns.length === 1
      ? `${what} of ${categories.length} categories in one period, ${first}`
      : `${what} of ${categories.length} categories in ${columns.length} periods, ${first} to ${last}`,
    totals.length === 0 ? '' : `total ${ends(totals)}`,
    sayMarks(categories.flatMap(({ points }) => points)),
    ...categories.map(
      ({ label, points }) =>
        `${label}: ${ends(points.map(({ text }) => (text === '' ? 'not a category then' : text)))}`,
    ),
  ])
}
