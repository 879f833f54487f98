// In: the values of a chart. Out: where its axis begins and ends, and the ticks with their texts. The axis
// includes zero, where bars begin; a line among others need not.
import type { SpecParams } from './arrangement.ts'
import type { TextMeasure } from './measure-text.ts'

export interface Axis {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
  readonly texts: readonly string[]
}

const MOST_INTERVALS = 5
/** White at the edge of a picture. */
export const EDGE = 2
/** From the texts of the ticks to the plot. */
export const TICK_GAP = 8

/** The room that the ticks' texts need to the left of a plot. */
export const roomLeftOf = ({ texts }: Axis, look: SpecParams, measure: TextMeasure): number =>
  EDGE + Math.max(...texts.map(text => measure.width(text, look.number('tickSize')))) + TICK_GAP

/** A line of text and a little white. */
const TICK_STEP = 1.15

/**
 * The ticks that are drawn: on a low plot only every second or third has room for its text. Worked: six ticks, 12 px high,
 * on a plot of 50 px: every second, 20 px apart.
 */
export function ticksOn(
  { ticks, texts }: Axis,
  plotHeight: number,
  look: SpecParams,
): { readonly ticks: readonly number[]; readonly tickTexts: readonly string[] } {
  const apart = plotHeight / Math.max(1, ticks.length - 1)
  const every = Math.max(1, Math.ceil((TICK_STEP * look.number('tickSize')) / apart))
  const isDrawn = (_: unknown, at: number) => at % every === 0
  return { ticks: ticks.filter(isDrawn), tickTexts: texts.filter(isDrawn) }
}

/** `printed` are the texts of the values: the axis formats its numbers the same way, with `%` or `£`. */
export const axisFor = (values: readonly number[], printed: readonly string[]): Axis =>
  axisOf([0, ...values], printed)

/**
 * An axis that need not include zero: values from 92.3 to 101.8 have ticks from 92 to 102. Whole numbers as
 * `printed` have whole ticks. Where all values are the same, the axis reaches one unit further to each side, but
 * not from zero below it.
 */
export function closeAxisFor(values: readonly number[], printed: readonly string[]): Axis {
  const least = Math.min(...values)
  const most = Math.max(...values)
  if (values.length === 0) return axisOf([0, 1], printed)
  if (least === most) return axisOf([least < 0 ? least - 1 : Math.max(0, least - 1), most + 1], printed)
  const areWhole = printed.every(text => !/\.\d/.test(text))
  return axisOf(areWhole ? [Math.floor(least), Math.ceil(most)] : [least, most], printed)
}

function axisOf(values: readonly number[], printed: readonly string[]): Axis {
  const least = Math.min(...values)
  const most = Math.max(...values)
  const { prefix, suffix } = affixes(printed)
  if (least === most) return { from: 0, to: 1, ticks: [0], texts: [`${prefix}0${suffix}`] }
  const { step, decimals } = stepFor(most - least, least, most, values.every(Number.isInteger))
  const first = Math.floor(tidy(least / step))
  const last = Math.ceil(tidy(most / step))
  const ticks = Array.from({ length: last - first + 1 }, (_, i) =>
    Number(((first + i) * step).toFixed(decimals)),
  )
  return {
    from: first * step,
    to: last * step,
    ticks,
    texts: ticks.map(tick => numberText(tick, decimals, prefix, suffix)),
  }
}

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that gives at most five intervals. */
function stepFor(
  span: number,
  least: number,
  most: number,
  whole: boolean,
): { step: number; decimals: number } {
  for (let power = Math.floor(Math.log10(span)) - 1; ; power += 1) {
    for (const digits of [1, 2, 2.5, 5]) {
      const step = digits * 10 ** power
      if (whole && !Number.isInteger(tidy(step))) continue
      if (Math.ceil(tidy(most / step)) - Math.floor(tidy(least / step)) > MOST_INTERVALS) continue
      return { step, decimals: Math.max(0, (digits === 2.5 ? 1 : 0) - power) }
    }
  }
}

/** Removes floating-point noise: 0.30000000000000004 becomes 0.3. */
const tidy = (ratio: number): number => Number(ratio.toPrecision(12))

function affixes(printed: readonly string[]): { prefix: string; suffix: string } {
  return {
    prefix: printed.some(text => text.includes('£')) ? '£' : '',
    suffix: printed.some(text => text.endsWith('%')) ? '%' : '',
  }
}

function numberText(value: number, decimals: number, prefix: string, suffix: string): string {
  const [whole = '', part] = Math.abs(value).toFixed(decimals).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return `${value < 0 ? '−' : ''}${prefix}${grouped}${part === undefined ? '' : `.${part}`}${suffix}`
}

/**
 * Formats a number like another text of its chart: 482 like `1,074` is `482`, 3712 like `£12` is `£3,712`.
 */
export function formatLike(value: number, printed: string): string {
  const { prefix, suffix } = affixes([printed])
  return numberText(value, /\.(\d+)/.exec(printed)?.[1]?.length ?? 0, prefix, suffix)
}

export interface Scale {
  /** The values at the bottom and the top edge of the plot. */
  readonly from: number
  readonly to: number
  y(value: number): number
}

/** `above` and `below` leave room in pixels for texts over the top tick and under the bottom tick. */
export function scaleFor(axis: Axis, height: number, above: number, below: number): Scale {
  const valueOfPixel = (axis.to - axis.from) / Math.max(1, height - above - below)
  const to = axis.to + above * valueOfPixel
  return { from: axis.from - below * valueOfPixel, to, y: value => (to - value) / valueOfPixel }
}
