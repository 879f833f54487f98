// The charts of a paper, in its order. In: a paper, or one of its blocks. Out: its charts.

import type { Chart } from '../papers/chart.ts'
import type { Block, Paper } from '../papers/paper.ts'

export const chartsOf = (paper: Paper): Chart[] => paper.blocks.flatMap(chartsOfBlock)

export function chartsOfBlock(block: Block): readonly Chart[] {
  switch (block.block) {
    case 'topic':
      return block.charts
    case 'section':
      return block.parts.flatMap(part => (part.part === 'chart' ? [part.chart] : []))
    case 'summary':
      return block.groups.flatMap(group => group.rows.map(row => row.chart))
    default:
      return []
  }
}
