// The values of a chart in; where its axis begins and ends, and the ticks with their texts out. It always
// holds zero: bars begin there.

export interface Axis {
  readonly from: number
  readonly to: number
  readonly ticks: readonly number[]
  readonly texts: readonly string[]
}

const MOST_INTERVALS = 5

/** `printed` are the texts of the values: the axis says its numbers as they do, with `%` or `£`. */
export function axisFor(values: readonly number[], printed: readonly string[]): Axis {
  const least = Math.min(0, ...values)
  const most = Math.max(0, ...values)
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

/** The smallest of 1, 2, 2.5 and 5 times a power of ten that needs no more than five intervals. */
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

/** 0.30000000000000004 steps are 0.3 steps. */
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
 * A number said as a text of its chart says its own: 482 beside `1,074` is `482`, 3712 beside `£12` is
 * `£3,712`.
 */
export function sayLike(value: number, printed: string): string {
  const { prefix, suffix } = affixes([printed])
  return numberText(value, /\.(\d+)/.exec(printed)?.[1]?.length ?? 0, prefix, suffix)
}

export interface Scale {
  /** The values at the bottom and the top edge of the plot. */
  readonly from: number
  readonly to: number
  y(value: number): number
}

/** The axis with room for texts over its top tick and under its bottom tick, in pixels. */
export function scaleFor(axis: Axis, height: number, above: number, below: number): Scale {
  const valueOfPixel = (axis.to - axis.from) / Math.max(1, height - above - below)
  const to = axis.to + above * valueOfPixel
  return { from: axis.from - below * valueOfPixel, to, y: value => (to - value) / valueOfPixel }
}
