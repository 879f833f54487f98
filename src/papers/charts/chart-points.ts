// The points of a chart from observations. In: an indicator's observations. Out: numbers to draw, with their
// printed texts.

import type { Figure } from '../../figures/figure.ts'
import { targetLine } from '../../figures/say-bounds.ts'
import { sayNumber } from '../../figures/say-figure.ts'
import { spokenWithMark, textWithMark } from '../../figures/say-provisional.ts'
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { exact } from '../../terms/exact.ts'
import { sayShort } from '../../terms/period.ts'
import { type ChartPoint, LONGEST_ALTERNATIVE } from '../chart.ts'
import type { PaperWriting } from '../paper-writing.ts'

/** A month that is not yet due is a gap without a mark; a missing figure is a gap with its mark. */
export function pointOf(
  writing: PaperWriting,
  indicator: RatedIndicator,
  observation: Observation,
  label: string = sayShort(observation.period),
): ChartPoint {
  const figure = writing.figures.figure(indicator, observation)
  const text = figure.missing?.reason === 'not-yet-due' ? '' : textWithMark(figure)
  return { label, value: figure.value === undefined ? null : Number(figure.value), text }
}

/** The target as a line: its value and its words, where it is a single number. */
export function targetOf({
  target,
  definition,
}: RatedIndicator): { label: string; value: number; text: string } | undefined {
  const line = targetLine(target)
  if (line === undefined) return undefined
  const text = sayNumber(exact(line), definition.unit, line.split('.')[1]?.length ?? 0)
  return { label: `Target ${text}`, value: Number(line), text }
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
