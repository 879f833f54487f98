// Whether the blocks of a paper can be written for its period. In: the period that it states, its detail and its blocks. Out:
// what was expected instead, and for which key.
import { type BlockDefinition, kindOfBlock } from './blocks/index.ts'
import type { Detail } from './detail.ts'

type Fault = readonly [key: 'period' | 'detail' | 'blocks', expected: string]

export function periodFaults(
  period: string | undefined,
  detail: Detail,
  blocks: readonly BlockDefinition[],
): Fault[] {
  if (period === undefined || period === 'month') return []
  const printed = blocks.filter(block => kindOfBlock(block).printedIn.includes(detail))
  const needing = (needs: string) => printed.find(block => kindOfBlock(block).needs === needs)
  const monthly = needing('month')
  if (monthly !== undefined)
    return [['period', `month, since its block ${monthly.block} can only be written for a month`]]
  if (period === 'month-or-year') {
    const stated = needing('stated')
    return stated === undefined
      ? []
      : [['period', `month, quarter or year, since its block ${stated.block} is written for one of them`]]
  }
  if (detail !== 'full')
    return [['detail', `full, since a paper about a ${period} has no short form for members`]]
  const chart = blocks
    .flatMap(block => (block.block === 'topic' ? block.charts : []))
    .find(one => one.chart !== 'history')
  return chart === undefined
    ? []
    : [['blocks', `topics with charts of the kind history only, since a chart ${chart.chart} is of months`]]
}
