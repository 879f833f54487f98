// The legends of a paper. In: what the paper uses. Out: ratings and directions in words and shapes, and the
// marks for missing figures.

import { periodWord, wordedAs } from '../figures/period-word.ts'
import { marksOf, shorthand } from '../figures/say-figure.ts'
import { directionCell, directionLegend, ratingLegend } from '../figures/say-ratings.ts'
import { signalCell, signalLegend } from '../figures/say-signals.ts'
import type { MissingReason } from '../terms/amount.ts'
import { GAP } from './charts/chart-points.ts'
import type { Legend } from './paper.ts'
import type { PaperWriting } from './paper-writing.ts'
import { signalIn } from './words/signal-in.ts'

const MEANINGS: Readonly<Record<string, string>> = {
  [GAP]: 'in a chart: there is no figure',
  '[x]': 'not available: the figure was not supplied, is not yet published, or cannot be compared',
  '[z]':
    'not applicable: the figure has no meaning here (no year to date by its rule, no national measure, a denominator of zero), or its month has not ended',
  '[c]': 'confidential: suppressed so that no one can be identified',
  '[low]': 'low: more than zero, but it rounds to zero',
  '[u]': 'of low reliability',
  '[e]': 'estimated',
  '[b]': 'the series breaks here: figures before and after cannot be compared',
  '[p]': 'provisional: late records will change the figure',
  '[r]': 'revised: a different figure was published before',
}

/**
 * Explains only what this paper uses. The rated indicators give their own marks; the figures made so far give
 * those of the sections.
 */
export function legendOf(writing: PaperWriting): Legend {
  // A paper of sections alone has figures of several kinds of period.
  const step = writing.printsVerdicts ? periodWord(writing.of) : 'month'
  const indicators = writing.printsVerdicts ? [...writing.indicators.values()] : []
  const made = Object.values(writing.figures.all())
  const statuses = new Set(indicators.map(one => one.rating.status))
  const states = new Set(indicators.map(one => directionCell(one).state))
  const shown = indicators.flatMap(indicator =>
    [...indicator.months, indicator.yearToDate, ...indicator.years, ...indicator.comparators].map(
      observation => ({ indicator, observation }),
    ),
  )
  const reasons = new Set<MissingReason>([
    ...shown.flatMap(({ observation: { amount } }) => (amount.kind === 'missing' ? [amount.reason] : [])),
    ...made.flatMap(figure => figure.missing?.reason ?? []),
  ])
  const missing = [...reasons].map(reason => (writing.detail === 'members' ? GAP : shorthand[reason].mark))
  const marks = [
    ...new Set([
      ...missing,
      ...shown.flatMap(one => writing.figures.marks(one.indicator, one.observation)),
      ...made.flatMap(marksOf),
    ]),
  ].sort()
  const signals = indicators.flatMap(one => {
    const cell = signalCell(one)
    return cell === undefined ? [] : [signalIn(writing, cell, one)]
  })
  const words = new Set(signals.flatMap(({ word, target }) => [word, ...(target ? [target.word] : [])]))
  return {
    ratings: ratingLegend.filter(one => statuses.has(one.status)),
    directions: directionLegend(step).filter(one => states.has(one.state)),
    ...(words.size > 0 && {
      signals: signalLegend(writing.detail === 'members').filter(one => words.has(one.word)),
    }),
    marks: marks.map(mark => ({ mark, meaning: wordedAs(MEANINGS[mark] ?? mark, step) })),
  }
}
