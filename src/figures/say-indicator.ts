// Describes the figures in plain words. In: a rated indicator. Out: sentences made only from its figures and
// verdicts.

import { periodMeant } from '../observations/observation.ts'
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { isSuppressed } from '../terms/amount.ts'
import { exact } from '../terms/exact.ts'
import { sayPeriod } from '../terms/period.ts'
import type { Figure } from './figure.ts'
import type { FigureBook } from './figure-book.ts'
import { periodWord } from './period-word.ts'
import { sayBenchmarks } from './say-benchmarks.ts'
import { sayNumber } from './say-figure.ts'
import { textWithMark } from './say-provisional.ts'
import { ratingCell } from './say-ratings.ts'
import { sayChanceRange, signalSentences } from './say-signals.ts'
import { updatedSentence } from './say-updated.ts'
import { yearBeforeSentence, yearsOfRedSentence } from './say-years.ts'

/**
 * With fewer cases than this, one more or fewer moves a percentage by more than 3 points, and a sentence says
 * by how much.
 */
const FEW_CASES = 30

export function whatTheFiguresSay(
  indicator: RatedIndicator,
  figures: FigureBook,
  areaName: (id: string) => string,
): string[] {
  return [
    latestSentence(indicator, figures),
    fewCasesSentence(indicator),
    yearToDateSentence(indicator, figures),
    targetSentence(indicator),
    yearsOfRedSentence(indicator, figures),
    yearBeforeSentence(indicator, figures),
    ...signalSentences(indicator),
    comparatorSentence(indicator, figures, areaName),
    updatedSentence(indicator),
  ].filter(sentence => sentence !== undefined)
}

/** `98.2% in January 2017 (54 of 55), down from 98.9% in December 2016.` */
function latestSentence(indicator: RatedIndicator, figures: FigureBook): string {
  const { latest, definition } = indicator
  const figure = figures.figure(indicator, latest)
  if (figure.missing === undefined) {
    const supplied =
      latest.rule === 'as supplied' && definition.unit === 'percentage' && figure.parts === undefined
        ? ' (supplied as a percentage only)'
        : ''
    return `${textWithMark(figure)} in ${sayPeriod(periodMeant(latest))}${sayParts(figure)}${supplied}${movementWords(indicator, figures)}.`
  }
  const step = periodWord(latest.period)
  const earlier = step === 'year' ? indicator.years : indicator.months
  const lastKnown = earlier.findLast(one => one.amount.kind === 'known')
  const last =
    lastKnown === undefined
      ? `No earlier ${step} has a figure either`
      : `The last was ${textWithMark(figures.figure(indicator, lastKnown))} in ${sayPeriod(periodMeant(lastKnown))}`
  return `No figure for ${sayPeriod(periodMeant(latest))}: ${figure.spoken}. ${last}.`
}

const sayParts = (figure: Figure) => (figure.parts === undefined ? '' : ` (${figure.parts.text})`)

/** `, down from 98.9% in December 2016`; empty if there is no figure for the month. */
export function movementWords(indicator: RatedIndicator, figures: FigureBook): string {
  const { direction, previous } = indicator
  if (direction.state === 'no-value') return ''
  if (direction.state === 'no-previous-value')
    return isSuppressed(previous.amount)
      ? `; ${sayPeriod(periodMeant(previous))} is suppressed`
      : `, with no figure for ${sayPeriod(periodMeant(previous))}`
  if (direction.state === 'not-comparable')
    return `, which cannot be compared with ${sayPeriod(periodMeant(previous))}`
  const before = figures.figure(indicator, previous)
  if (direction.movement === 'same') return `, the same as in ${sayPeriod(periodMeant(previous))}`
  return `, ${direction.movement} from ${textWithMark(before)} in ${sayPeriod(periodMeant(previous))}`
}

/** `A small number of cases (9): one more or fewer changes the figure by 11.1 percentage points.` */
function fewCasesSentence(indicator: RatedIndicator): string | undefined {
  const { latest, definition, decimals } = indicator
  const cases = latest.amount.kind === 'known' ? latest.amount.denominator : undefined
  if (definition.unit !== 'percentage' || cases === undefined || cases.compare(FEW_CASES) >= 0)
    return undefined
  const step = sayNumber(exact(100).div(cases), 'average', decimals)
  return `A small number of cases (${sayNumber(cases, 'count', 0)}): one more or fewer changes the figure by ${step} percentage points${sayRange(indicator)}.`
}

function sayRange(indicator: RatedIndicator): string {
  const range = sayChanceRange(indicator)
  return range === undefined ? '' : `, and by chance alone it could lie anywhere from ${range}`
}

/** `By chance alone it could lie anywhere from 90.4% to 99.7%.` */
export function rangeSentence(indicator: RatedIndicator): string | undefined {
  const range = sayChanceRange(indicator)
  return range === undefined ? undefined : `By chance alone it could lie anywhere from ${range}.`
}

function yearToDateSentence(indicator: RatedIndicator, figures: FigureBook): string | undefined {
  const { yearToDate, definition } = indicator
  if (yearToDate.amount.kind === 'missing' || yearToDate.period.kind === 'year') return undefined
  if (definition['year-to-date'] === 'latest') return undefined
  const figure = figures.figure(indicator, yearToDate)
  return `Year to date, ${sayPeriod(yearToDate.period)}: ${textWithMark(figure)}${sayParts(figure)}, ${yearToDate.rule}.`
}

function targetSentence(indicator: RatedIndicator): string | undefined {
  const { rating, latest } = indicator
  if (rating.notRated === 'no-target') return undefined
  const { word, reason } = ratingCell(indicator)
  if (rating.status === 'not-rated') return `${word}: ${reason}.`
  const isToDate = rating.judged === 'year-to-date' && latest.period.kind !== 'year'
  return `${isToDate ? 'Judged on the year to date: ' : ''}${reason}.`
}

/** `Latest benchmarks (2021/22): Statistical neighbour average 68.2%; England average 68.0%.` */
function comparatorSentence(
  indicator: RatedIndicator,
  figures: FigureBook,
  areaName: (id: string) => string,
): string | undefined {
  const { date, each } = sayBenchmarks(indicator, figures, areaName)
  const dated = date === undefined ? '' : ` (${date})`
  return each.length === 0 ? undefined : `Latest benchmarks${dated}: ${each.join('; ')}.`
}
