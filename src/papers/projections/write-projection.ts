// A projection as printed: its method in one paragraph with the back-test beside it, a chart, and tables of the actual
// and projected figures and of the expenditure.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { ProjectionDefinition } from '../../definitions/paper-definition.ts'
import { tableIdOf } from '../../definitions/parts/part-kind.ts'
import { methodNames } from '../../projections/method-names.ts'
import type { Projection } from '../../projections/projection.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { inSentence } from '../../terms/common-words.ts'
import { sayPeriod } from '../../terms/period.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { fillTable } from '../tables/fill-table.ts'
import type { TablePlan } from '../tables/table-plan.ts'
import { chartPart, tablePart, textPart, type WrittenPart } from '../written-part.ts'
import { projectionChart } from './projection-chart.ts'
import { projectionPlans } from './projection-table.ts'

export function writeProjection(
  writing: PaperWriting,
  definition: ProjectionDefinition,
): readonly WrittenPart[] {
  const projection = writing.projections.get(definition.id)
  if (projection === undefined)
    throw new Error(`the paper was written without the projection ${definition.id}`)
  if ('because' in projection)
    return [textPart([`No projection is made because ${projection.because}.`], definition.title)]
  const indicator = indicatorOf(writing, definition.of)
  const text = textPart(
    [[methodSentence(projection, indicator), projection.range, backTestSentence(projection)].join(' ')],
    definition.title,
  )
  const chart = chartPart(projectionChart(writing, definition, projection, indicator))
  const plans = projectionPlans({ planning: writing, definition, projection })
  for (const plan of plans) holdInOrder(writing, plan)
  const backTestId = tableIdOf(definition.id, 'back-test')
  const tablesOf = (some: readonly TablePlan[]) => some.map(plan => tablePart(fillTable(writing, plan)))
  return [
    text,
    ...tablesOf(plans.filter(({ id }) => id === backTestId)),
    chart,
    ...tablesOf(plans.filter(({ id }) => id !== backTestId)),
  ]
}

/**
 * The paper and its releases keep figures in the order in which they are first requested. In each row of a
 * projection the projected figures come before the actual ones.
 */
function holdInOrder(writing: PaperWriting, { rows }: TablePlan): void {
  for (const { cells } of rows) {
    const figures = cells.flatMap(cell => (cell.want === 'figure' ? [cell.of] : []))
    const ahead = figures.filter(({ projected }) => projected !== undefined)
    const before = figures.filter(({ projected }) => projected === undefined)
    for (const figure of [...ahead, ...before])
      writing.figures.figure(indicatorOf(writing, figure.indicator), writing.valueAt(figure))
  }
}

function methodSentence(
  { method, base, ahead, assumptions }: Projection,
  { definition }: RatedIndicator,
): string {
  const [first, last, end] = [base.years[0], base.years.at(-1), ahead.at(-1)?.year]
  const span =
    first === undefined || last === undefined || end === undefined
      ? ''
      : ` Base: year ends ${sayPeriod(first)} to ${sayPeriod(last)}. Horizon: the end of ${sayPeriod(end)}.`
  return `Method: ${methodNames[method]}, applied to ${inSentence(definition.short)}.${span} ${assumptions.join(' ')}`
}

/** `… this method would have projected 330 for the end of 2021/22; the actual number was 318, 12 fewer. …` */
function backTestSentence({ method, backTest }: Projection): string {
  if (method === 'planned-path')
    return 'A plan has no back-test: the actual figures are compared with it, year by year, each time the paper is produced again.'
  const last = backTest?.said.at(-1)
  if (backTest === undefined || last === undefined)
    return 'There is no back-test: too few earlier year ends are known to test the method on.'
  const from = backTest.base.years.at(-1)
  const within = backTest.said.filter(one => one.low <= one.actual && one.actual <= one.high).length
  return `Back-test: from what was known at the end of ${from === undefined ? '' : sayPeriod(from)} this method would have projected ${last.value} for the end of ${sayPeriod(last.year)}; ${sayOutcome(last)}. Its range included the actual number in ${within} of ${backTest.said.length} years; so few years prove little.`
}

/** `the actual number was 318, 12 fewer`. */
function sayOutcome({ value, actual }: { readonly value: number; readonly actual: number }): string {
  const difference = actual - value
  if (difference === 0) return 'that was the actual number'
  return `the actual number was ${actual}, ${Math.abs(difference)} ${difference > 0 ? 'more' : 'fewer'}`
}
