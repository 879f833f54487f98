// The charts of a paper or of one of its blocks, in the order of the paper.
import type { Chart } from '../papers/chart.ts'
import { type Block, contentsOf, type Paper } from '../papers/paper.ts'

export const chartsOf = (paper: Paper): Chart[] => paper.blocks.flatMap(chartsOfBlock)

/** The charts that stand by themselves: a sparkline is part of its table. */
export const wholeChartsOf = (paper: Paper): Chart[] =>
  chartsOf(paper).filter(({ chart }) => chart !== 'sparkline')

export const chartsOfBlock = (block: Block): readonly Chart[] => contentsOf(block).charts
