// The forecasts of the end of the year. In: rated indicators. Out: figure and rating for a topic, the verdict for the
// record, and the notes that say how each was made and what that would have given before.
import { forecastRatingCell } from '../../figures/say-ratings.ts'
import { sayYearEnd } from '../../figures/say-year-end.ts'
import type { RatedForecast, RatedIndicator } from '../../ratings/rated-indicator.ts'
import { sayPeriod } from '../../terms/period.ts'
import type { TopicYearEnd } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import type { PrintedVerdict } from '../printed.ts'

type Writing = Pick<PaperWriting, 'figures' | 'indicators'>

export function yearEndOf({ figures }: Writing, indicator: RatedIndicator): TopicYearEnd | undefined {
  const { yearEnd } = indicator
  if (yearEnd === undefined) return undefined
  return {
    title: titleOf(yearEnd),
    figure: figures.cell(indicator, yearEnd.forecast),
    ...(hasTarget(yearEnd) && { rating: forecastRatingCell(indicator, yearEnd) }),
  }
}

export function yearEndVerdicts(
  { figures }: Writing,
  indicator: RatedIndicator,
  at: Pick<PrintedVerdict, 'row' | 'table'>,
): PrintedVerdict[] {
  const { yearEnd } = indicator
  if (yearEnd === undefined || !hasTarget(yearEnd)) return []
  const { ref } = figures.figure(indicator, yearEnd.forecast)
  return [{ ...at, figure: ref, rating: forecastRatingCell(indicator, yearEnd) }]
}

const WHAT_IT_IS =
  'A forecast of the year end is the figure of its last month or of the whole year, by the simple method named. It is rated against the target in force in the last month. What the same method would have said earlier shows how far to trust it.'

/** Empty where nothing is forecast. */
export function yearEndNotes({ figures, indicators }: Writing): string[] {
  const notes = [...indicators.values()].flatMap(indicator => {
    const { yearEnd, definition } = indicator
    if (yearEnd === undefined) return []
    const rating = forecastRatingCell(indicator, yearEnd)
    const given = figures.figure(indicator, yearEnd.forecast)
    return [
      [
        `${definition.ref} ${definition.short}. ${titleOf(yearEnd)}: ${given.missing === undefined ? given.text : given.spoken}.`,
        ...sayYearEnd(indicator, yearEnd, figures),
        ...(hasTarget(yearEnd) ? [`${rating.word}: ${rating.reason}.`] : []),
      ].join(' '),
    ]
  })
  return notes.length === 0 ? [] : [WHAT_IT_IS, ...notes]
}

const titleOf = ({ forecast, judged }: RatedForecast): string =>
  `${judged === undefined ? 'Forecast' : 'Judged'} for ${sayPeriod(forecast.period)}`

const hasTarget = ({ rating }: RatedForecast): boolean => rating.notRated !== 'no-target'
