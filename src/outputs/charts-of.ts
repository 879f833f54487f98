// The charts of a paper, in its order. In: a paper. Out: its charts.
import type { Chart, Paper } from '../papers/paper.ts'

export function chartsOf(paper: Paper): Chart[] {
  return paper.blocks.flatMap((block): readonly Chart[] => {
    if (block.block === 'topic') return block.charts
    return block.block === 'summary' ? block.groups.flatMap(group => group.rows.map(row => row.chart)) : []
  })
}
