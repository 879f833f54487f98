// The charts of a paper, in its order. In: a paper, or one of its blocks. Out: its charts.
import type { Chart } from '../papers/chart.ts'
import { type Block, contentsOf, type Paper } from '../papers/paper.ts'

export const chartsOf = (paper: Paper): Chart[] => paper.blocks.flatMap(chartsOfBlock)

export const chartsOfBlock = (block: Block): readonly Chart[] => contentsOf(block).charts
