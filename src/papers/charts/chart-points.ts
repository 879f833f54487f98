// The points of a chart from observations. In: an indicator's observations. Out: numbers to draw, with their
// printed texts.

import { boundsIn } from '../../definitions/bounds-in.ts'
import { endOfPath } from '../../definitions/trajectory.ts'
import type { Figure } from '../../figures/figure.ts'
import type { FigureBook } from '../../figures/figure-book.ts'
import { sayLimit, targetLine } from '../../figures/say-bounds.ts'
import { sayWhereItMoves } from '../../figures/say-path.ts'
import { spokenWithMark, textWithMark } from '../../figures/say-provisional.ts'
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { endMonthOf, parseMonth, sayPeriod, sayShort } from '../../terms/period.ts'
import { counted } from '../../terms/words.ts'
import { type ChartPoint, LONGEST_ALTERNATIVE, type TargetByMonth } from '../chart.ts'
import type { PaperWriting } from '../paper-writing.ts'

/**
 * A month that is not yet due is a gap without a mark; a missing figure is a gap with its mark. A paper for members has a
 * dash for every mark.
 */
export function pointOf(
  writing: PaperWriting,
  indicator: RatedIndicator,
  observation: Observation,
  label: string = sayShort(observation.period),
): ChartPoint {
  const figure = writing.figures.figure(indicator, observation)
  return {
    label,
    value: figure.value === undefined ? null : Number(figure.value),
    text: textInChart(figure, writing.detail),
  }
}

function textInChart(figure: Figure, detail: PaperWriting['detail']): string {
  if (figure.missing?.reason === 'not-yet-due') return ''
  return figure.missing !== undefined && detail === 'members' ? GAP : textWithMark(figure)
}

/** Where a chart for members has no figure. */
export const GAP = '–'

export interface DrawnTarget {
  readonly label: string
  readonly value: number
  readonly text: string
  readonly byMonth?: TargetByMonth
  /** For the alternative text: `95%`; `75% by March 2017; 72.3% in January 2017`. */
  readonly says: string
}

/**
 * The target as a line through months: its value and its words, where it is a single number; a path where it moves. None
 * where the year to date is judged, which says nothing of a month or a quarter, or where the target is for a month and the
 * points are totals of several.
 */
export function targetOf(
  { target, definition, rating, latest }: RatedIndicator,
  months: readonly Observation[],
): DrawnTarget | undefined {
  const line = targetLine(target)
  if (line === undefined || !('green' in target) || rating.notRated === 'target-of-month') return undefined
  if (target.judges !== 'month' && latest.period.kind !== 'year') return undefined
  const { path } = target
  const text = sayLimit(line, definition.unit)
  if (path === undefined) return { label: `Target ${text}`, value: Number(line), text, says: text }
  const moves = sayWhereItMoves(target, definition.unit)
  const { value, by } = endOfPath(path.declared)
  const [end, due] = [sayLimit(value, definition.unit), parseMonth(by)]
  return {
    label: `Target ${end}${moves === undefined || due === undefined ? '' : ` by ${sayPeriod(due)}`}`,
    value: Number(value),
    text: end,
    byMonth: months.map(({ period }) => {
      const step = targetLine(boundsIn(path.declared, endMonthOf(period), definition))
      return step === undefined ? null : Number(step)
    }),
    says: moves ?? end,
  }
}

/** Where the year to date is judged: `22.7% for the year to date (now 16.9%)`. */
export function sayTargetToDate(indicator: RatedIndicator, figures: FigureBook): string | undefined {
  const { target, definition, yearToDate } = indicator
  const line = targetLine(target)
  if (line === undefined || !('green' in target) || target.judges === 'month') return undefined
  if (yearToDate.period.kind === 'year') return undefined
  const figure = figures.figure(indicator, yearToDate)
  const now = figure.missing === undefined ? ` (now ${spokenWithMark(figure)})` : ''
  return `${sayLimit(line, definition.unit)} for the year to date${now}`
}

/** `lowest 60.9% (Oct 16), highest 96.9% (Jun 16)`, or nothing where fewer than two months have a figure. */
export function sayExtremes(figures: readonly { figure: Figure; label: string }[]): string {
  const known = figures
    .filter(({ figure }) => figure.value !== undefined)
    .sort((a, b) => Number(a.figure.value) - Number(b.figure.value))
  const [low, high] = [known[0], known.at(-1)]
  if (low === undefined || high === undefined || known.length < 2) return ''
  return `lowest ${spokenWithMark(low.figure)} (${low.label}), highest ${spokenWithMark(high.figure)} (${high.label})`
}

/** `7 months without a figure (3 suppressed)`; empty where every period that is due has its figure. */
export function sayGaps(figures: readonly Pick<Figure, 'missing'>[], step: string): string {
  const gaps = figures.flatMap(({ missing }) =>
    missing === undefined || missing.reason === 'not-yet-due' ? [] : missing.reason,
  )
  const suppressed = gaps.filter(reason => reason === 'suppressed').length
  if (gaps.length === 0) return ''
  return `${counted(gaps.length, step)} without a figure${suppressed === 0 ? '' : ` (${suppressed} suppressed)`}`
}

/** Whole sentences in order, as many as the longest alternative text allows. */
export const joinSentences = (sentences: readonly string[]): string =>
  sentences.reduce((text, one) =>
    text.length + 1 + one.length > LONGEST_ALTERNATIVE ? text : `${text} ${one}`,
  )

/**
 * The parts in order, joined up to the longest alternative text allowed. A part that does not fit is left
 * out; the chart's table has it.
 */
export function joinAlternative(parts: readonly string[]): string {
  const joined = parts
    .filter(part => part !== '')
    .reduce((text, part) => {
      if (text === '') return part
      const longer = `${text}; ${part}`
      return longer.length + 1 > LONGEST_ALTERNATIVE ? text : longer
    }, '')
  return `${joined}.`
}
