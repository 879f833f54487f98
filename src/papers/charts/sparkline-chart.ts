// The small chart of a summary or a dashboard: the months so far, with the target. In: an indicator. Out: the chart with
// its words.
import { spokenWithMark } from '../../figures/say-provisional.ts'
import { periodMeant } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { sayShort } from '../../terms/period.ts'
import type { SparklineChart } from '../chart.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { pointOf, sayExtremes, sayGaps, sayTargetToDate, targetOf } from './chart-points.ts'

export function sparkline(
  writing: PaperWriting,
  indicator: RatedIndicator,
  block: 'summary' | 'dashboard',
): SparklineChart {
  const { definition } = indicator
  const months = indicator.months.filter(
    month => month.amount.kind !== 'missing' || month.amount.reason !== 'not-yet-due',
  )
  const target = targetOf(indicator, months)
  const targetSaid = target?.says ?? sayTargetToDate(indicator, writing.figures)
  const figures = months.map(month => ({
    figure: writing.figures.figure(indicator, month),
    label: sayShort(periodMeant(month)),
  }))
  const [first, last] = [figures[0], figures.at(-1)]
  const ends =
    first === undefined || last === undefined
      ? 'no months'
      : `${first.label} ${spokenWithMark(first.figure)} to ${last.label} ${spokenWithMark(last.figure)}`
  const more = [
    sayExtremes(figures),
    sayGaps(
      figures.map(({ figure }) => figure),
      'month',
    ),
    targetSaid === undefined ? '' : `target ${targetSaid}`,
  ].filter(part => part !== '')
  return {
    chart: 'sparkline',
    id: `${block}-${definition.ref}`.replace(/[^A-Za-z0-9-]/g, '-'),
    label: '',
    title: definition.short,
    subtitle: definition.name,
    alternative: `Line of ${months.length} months for ${definition.ref}: ${[ends, ...more].join('; ')}.`,
    figuresIn: writing.labels.table('summary'),
    points: months.map(month => pointOf(writing, indicator, month)),
    ...(target && {
      target: {
        value: target.value,
        text: target.text,
        ...(target.byMonth && { byMonth: target.byMonth }),
      },
    }),
  }
}
