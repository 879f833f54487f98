// The chart of a projection: actual figures in a solid line, projected figures with their range, and the
// back-test.
import type { ProjectionDefinition } from '../../definitions/paper-definition.ts'
import { chartIdOf, tableIdOf } from '../../definitions/parts/part-kind.ts'
import { unitNames } from '../../figures/say-figure.ts'
import { headingOf, type TimeColumn } from '../../figures/times.ts'
import { methodNames } from '../../projections/method-names.ts'
import type { Projection } from '../../projections/projection.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { inSentence } from '../../terms/common-words.ts'
import { exact, sayDecimal } from '../../terms/exact.ts'
import { sayPeriod } from '../../terms/period.ts'
import { upperFirst } from '../../terms/words.ts'
import type { ChartPoint, ProjectionChart } from '../chart.ts'
import { pointAt } from '../charts/chart-parts.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { ownFigure } from '../tables/planned-cells.ts'

export function projectionChart(
  writing: PaperWriting,
  definition: ProjectionDefinition,
  projection: Projection,
  indicator: RatedIndicator,
): ProjectionChart {
  const { base, ahead, backTest, method } = projection
  const label = (year: TimeColumn) => headingOf(year, indicator.definition)
  const point = (year: TimeColumn, value: number): ChartPoint => ({
    label: label(year),
    value,
    text: sayDecimal(exact(value), 0),
  })
  const id = chartIdOf(definition.id)
  const actual = base.years.map(year =>
    pointAt(
      label(year),
      writing.figures.figure(indicator, writing.valueAt(ownFigure(writing, definition.of, year))),
    ),
  )
  const [now, end, then] = [actual.at(-1), ahead.at(-1), backTest?.base.years.at(-1)]
  const word = method === 'planned-path' ? 'planned' : 'projected'
  return {
    chart: 'projection',
    id,
    label: writing.labels.figure(id),
    title:
      end === undefined || now === undefined
        ? definition.title
        : `${upperFirst(inSentence(indicator.definition.short))}: ${now.text} at ${now.label}, ${end.value} ${word} for ${label(end.year)}`,
    subtitle: `${definition.title}; method: ${methodNames[method]}; the scale need not begin at zero`,
    alternative: alternativeOf(projection, word),
    figuresIn: writing.labels.table(tableIdOf(definition.id)),
    word: upperFirst(word),
    actual,
    projected: ahead.map(one => ({ ...point(one.year, one.value), low: one.low, high: one.high })),
    others:
      backTest === undefined || then === undefined
        ? []
        : [
            {
              label: `Back-test from ${sayPeriod(then)}`,
              points: backTest.said.map(one => point(one.year, one.value)),
            },
          ],
    unit: unitNames[indicator.definition.unit],
  }
}

function alternativeOf({ base, ahead, backTest }: Projection, word: string): string {
  const [first, last, end] = [base.years[0], base.years.at(-1), ahead.at(-1)]
  if (first === undefined || last === undefined || end === undefined) return ''
  const actualText = `A solid line from ${base.values[0]?.valueOf()} at the end of ${sayPeriod(first)} to ${base.values.at(-1)?.valueOf()} at the end of ${sayPeriod(last)}.`
  const projectedText = ` A dashed line from there to ${end.value} ${word} for the end of ${sayPeriod(end.year)}${end.low === end.value && end.high === end.value ? '' : `, ${word === 'planned' ? 'next to a band' : 'with a range'} from ${end.low} to ${end.high}`}.`
  const tested = backTest?.said.at(-1)
  return `${actualText}${projectedText}${tested === undefined ? '' : ` A dotted line shows the back-test: ${tested.value} for the end of ${sayPeriod(tested.year)}.`}`
}
