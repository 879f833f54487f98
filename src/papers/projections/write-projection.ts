// What may come, as it is printed: its method in words, a chart that is never a solid line, and tables with
// what was and may be, the back-test and the expenditure.

import { indicatorOf } from '../../commentary/bearings.ts'
import type { ProjectionDefinition } from '../../definitions/paper.ts'
import { methodNames } from '../../projections/method-names.ts'
import type { Projection } from '../../projections/projection.ts'
import type { RatedIndicator } from '../../ratings/rate.ts'
import { sayPeriod } from '../../terms/period.ts'
import { lowerFirst } from '../../terms/words.ts'
import type { SectionPart } from '../paper.ts'
import type { Writing } from '../writing.ts'
import { projectionChart } from './chart.ts'
import { projectionTables } from './table.ts'

export function writeProjection(writing: Writing, definition: ProjectionDefinition): SectionPart[] {
  const projection = writing.projections.get(definition.id)
  if (projection === undefined)
    throw new Error(`the paper was written without the projection ${definition.id}`)
  if ('because' in projection)
    return [
      { part: 'text', heading: definition.title, paragraphs: [`None is made, since ${projection.because}.`] },
    ]
  const indicator = indicatorOf(writing, definition.of)
  return [
    {
      part: 'text',
      heading: definition.title,
      paragraphs: [methodSentence(projection, indicator), projection.range, ...backTestSentence(projection)],
    },
    { part: 'chart', chart: projectionChart(writing, definition, projection, indicator) },
    ...projectionTables(writing, definition, projection, indicator).map(
      (table): SectionPart => ({ part: 'table', table }),
    ),
  ]
}

function methodSentence(
  { method, base, ahead, assumptions }: Projection,
  { definition }: RatedIndicator,
): string {
  const [first, last, end] = [base.years[0], base.years.at(-1), ahead.at(-1)?.year]
  const span =
    first === undefined || last === undefined || end === undefined
      ? ''
      : ` Base: the ends of ${sayPeriod(first)} to ${sayPeriod(last)}; horizon: the end of ${sayPeriod(end)}.`
  return `Method: ${methodNames[method]}, of ${lowerFirst(definition.short)}.${span} ${assumptions.join(' ')}`
}

/** `Three years ago this method would have said 330 for the end of 2021/22; it was 318, 12 fewer.` */
function backTestSentence({ method, backTest }: Projection): string[] {
  if (method === 'planned-path')
    return ['A plan has no back-test: what came is held against it, year by year, when it is made again.']
  const last = backTest?.said.at(-1)
  if (backTest === undefined || last === undefined)
    return ['There is no back-test: too few earlier year ends are known for the method to be tried on them.']
  const from = backTest.base.years.at(-1)
  const difference = last.actual - last.value
  const told =
    difference === 0
      ? 'as it was'
      : `it was ${last.actual}, ${Math.abs(difference)} ${difference > 0 ? 'more' : 'fewer'}`
  const within = backTest.said.filter(one => one.low <= one.actual && one.actual <= one.high).length
  return [
    `Back-test: from what was known at the end of ${from === undefined ? '' : sayPeriod(from)} this method would have said ${last.value} for the end of ${sayPeriod(last.year)}; ${told}. Its range held the number in ${within} of ${backTest.said.length} years; so few years prove little.`,
  ]
}
