// Puts the forecast of the end of a year into words, with its back-test. In: a rated indicator and the figures. Out:
// sentences made only from its figures.
// Worked: `Method: the figure of January 2017 holds.` `Tried on the past: from January 2016 it would have said 90.7%
// for March 2016 (it was 96.0%).`
import type { BackTest, ForecastAtYearEnd } from '../indicators/year-end-forecast.ts'
import type { Observation } from '../observations/observation.ts'
import type { RatedForecast, RatedIndicator } from '../ratings/rated-indicator.ts'
import { endMonthOf, financialYearOf, sayDay, sayPeriod, year } from '../terms/period.ts'
import type { FigureBook } from './figure-book.ts'

type Said = (observation: Observation) => string

export function sayYearEnd(
  indicator: RatedIndicator,
  { judged, method }: RatedForecast,
  figures: FigureBook,
): string[] {
  const say: Said = observation => figures.figure(indicator, observation).text
  return [
    ...(judged === undefined
      ? []
      : [
          `By the ${judged.by}, ${sayDay(judged.on)}: ${sentence(judged.because)}`,
          'An officer’s own figure, without a method that could be tried on the past.',
        ]),
    ...(method === undefined
      ? []
      : [sayMethodUsed(indicator, method, say), sayBackTest(method.backTest, indicator, say)]),
  ]
}

const sentence = (text: string): string => (text.endsWith('.') ? text : `${text}.`)

function sayMethodUsed(
  { latest, yearToDate }: RatedIndicator,
  { is, forecast }: NonNullable<ForecastAtYearEnd['method']>,
  say: Said,
): string {
  if (forecast.amount.kind === 'missing')
    return `No forecast: ${forecast.amount.because ?? 'a figure is missing'}.`
  switch (is) {
    case 'latest-holds':
      return `Method: the figure of ${sayPeriod(latest.period)} holds.`
    case 'run-rate':
      return `Method: ${say(yearToDate)} so far, and the months to come as those so far.`
    case 'so-far-and-last-year':
      return `Method: ${say(yearToDate)} so far, and the months to come as they were a year before.`
  }
}

function sayBackTest(backTest: BackTest, { latest }: RatedIndicator, say: Said): string {
  if (backTest.is === 'none') return `It could not be tried on the past: ${backTest.because}.`
  const tries = backTest.tries.map(
    ({ from, said, was }, at) =>
      `from ${sayPeriod(from)} ${at === 0 ? 'it would have said ' : ''}${say(said)} ${sayOutcome(was)} (it was ${say(was)})`,
  )
  const last = sayPeriod(year(financialYearOf(latest.period).startYear - 1))
  const where =
    backTest.is === 'closed-years'
      ? 'Tried on the past'
      : `Tried within this year, since ${last} is not known by month`
  return `${where}: ${tries.join(', ')}.`
}

/** `for March 2016`, `for 2015/16`; of a year to date, `by January 2017`. */
const sayOutcome = ({ period }: Observation): string =>
  period.kind === 'year-to-date' ? `by ${sayPeriod(endMonthOf(period))}` : `for ${sayPeriod(period)}`
