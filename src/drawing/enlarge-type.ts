// The params of a chart's spec for a look with larger charts. In: the params that its designer chose. Out: the same, with larger type
// and lengths, at the width of the look.
// Worked: labels of 12 px and a plot of 160 px, enlarged 1.9 times, are 22.8 px and 304 px.
import type { LargerCharts } from './look/look.ts'

interface Param {
  readonly name: string
  readonly value?: unknown
}

const WIDTHS = ['pictureWidth', 'columnWidth']
/** Shares of a length, and bounds of an axis, which the program fills in. */
const NO_LENGTH = /Share$|^y(?:From|To)$/

/** A spec without type, such as the small line of a dashboard, stays as it is. */
export function enlargeType<P extends Param>(params: readonly P[], { widthPx, enlarge }: LargerCharts): P[] {
  if (!params.some(({ name }) => name.endsWith('Size'))) return [...params]
  return params.map(param => {
    if (typeof param.value !== 'number' || NO_LENGTH.test(param.name)) return param
    return { ...param, value: WIDTHS.includes(param.name) ? widthPx : param.value * enlarge }
  })
}
