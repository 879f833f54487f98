// The alternative text of a control chart: its months, mean and limits, the special causes, the target. In: the
// chart's months and what they say. Out: up to 400 characters.
import type { Charted, Variation } from '../../ratings/signal.ts'
import { sayShort } from '../../terms/period.ts'
import type { ControlChart, ControlMonth } from '../chart.ts'
import { joinAlternative } from './chart-points.ts'

/** Longer than this, the special causes are only counted. */
const LONGEST_LIST = 160

export function describeControlChart(
  signal: Charted,
  months: readonly ControlMonth[],
  starts: ControlChart['starts'],
  target: string | undefined,
): string {
  const ends = [months[0], ...(months.length > 1 ? [months.at(-1)] : [])].filter(one => one !== undefined)
  return joinAlternative([
    `Control chart of ${months.length} months: ${ends.map(({ label, text }) => `${label} ${text}`).join(', ')}`,
    sayLines(months, starts),
    saySpecialCauses(signal),
    target === undefined ? '' : `target ${target}`,
    signal.gaps === 0 ? '' : `${signal.gaps} ${signal.gaps === 1 ? 'month' : 'months'} without a figure`,
    ...starts.map(({ label, because }) => `mean and limits start afresh in ${label} (${because})`),
  ])
}

/** `mean 96.6%, limits 90.9% to 102.3%`, those of the last month where they differ. */
function sayLines(months: readonly ControlMonth[], starts: ControlChart['starts']): string {
  const last = months.at(-1)
  if (last?.against === undefined) return ''
  const { mean, limits, segment } = last.against
  const since = starts.at(-1)
  const of = since === undefined ? '' : `since ${since.label} `
  if (limits === undefined) return `${of}mean ${mean.text}, no limits since all figures are the same`
  const range = `${limits.lower.text} to ${limits.upper.text}`
  const differ = months.some(
    ({ against }) =>
      against?.segment === segment &&
      (against.limits?.lower.value !== limits.lower.value ||
        against.limits.upper.value !== limits.upper.value),
  )
  return `${of}mean ${mean.text}, limits ${differ ? `in ${last.label} ` : ''}${range}`
}

/** `special causes: Jan 16 worsening, Jul 16 to Jan 17 improving`. */
function saySpecialCauses({ points }: Charted): string {
  const special = points.filter(({ variation }) => variation !== 'common-cause').length
  if (special === 0) return 'no special cause'
  const list = runsOf(points)
    .map(({ from, to, variation }) => `${from === to ? from : `${from} to ${to}`} ${variation}`)
    .join(', ')
  return list.length <= LONGEST_LIST
    ? `special causes: ${list}`
    : `special causes in ${special} of ${points.length} months with a figure`
}

interface VariationRun {
  readonly from: string
  readonly to: string
  readonly variation: Variation
}

/** Months in a row with the same special cause. */
function runsOf(points: Charted['points']): VariationRun[] {
  const runs: VariationRun[] = []
  for (const [i, { period, variation }] of points.entries()) {
    if (variation === 'common-cause') continue
    const label = sayShort(period)
    const run = points[i - 1]?.variation === variation ? runs.pop() : undefined
    runs.push({ from: run?.from ?? label, to: label, variation })
  }
  return runs
}
