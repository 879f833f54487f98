/**
 * Funnels to test with. The limits are of a simple invented form: what is tested is where they are drawn.
 */
import type { FunnelChart } from '../../src/papers/chart.ts'
import { base, percent } from './examples.ts'

/** A name, a base and a figure; the first is ours. Limits are 40 and 60 over the square root of the base from 50. */
export function funnel(id: string, councils: readonly (readonly [string, number, number])[]): FunnelChart {
  const bases = councils.map(([, size]) => size)
  const [least, most] = [Math.min(...bases), Math.max(...bases)]
  const edges = (size: number, reach: number) => ({
    lower: 50 - reach / Math.sqrt(Math.max(1, size)),
    upper: 50 + reach / Math.sqrt(Math.max(1, size)),
  })
  const steps = councils.length === 0 ? 0 : 12
  return {
    ...base(id),
    chart: 'funnel',
    unit: '%',
    baseIs: 'Denominator of each council',
    together: { value: 50, text: '50.0%' },
    points: councils.map(([label, size, value], i) => {
      const isBeyond = (reach: number) => Math.abs(value - 50) > reach / Math.sqrt(Math.max(1, size))
      const beyond = isBeyond(60) ? (99.8 as const) : (95 as const)
      return {
        label,
        base: size,
        value,
        text: percent(value),
        isOurs: i === 0,
        ...(isBeyond(40) && { beyond }),
      }
    }),
    lines: Array.from({ length: steps }, (_, i) => {
      const size = 0.9 * least + ((1.1 * most - 0.9 * least) * i) / 11
      return { base: size, at95: edges(size, 40), at998: edges(size, 60) }
    }),
  }
}

/** At 100 the limits are 46 to 54 and 44 to 56; at 400, 48 to 52 and 47 to 53. */
export const funnels = {
  ordinary: funnel('funnel', [
    ['Rotherham', 100, 45],
    ['Wakefield', 400, 50.5],
    ['Doncaster', 400, 53.5],
    ['Dudley', 100, 55],
    ['Gateshead', 250, 49.7],
  ]),
}
