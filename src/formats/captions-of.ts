// The tables and figures of a paper with the places that a list of them leads to. In: a paper. Out: two
// lists, in its order.

import type { Chart } from '../papers/chart.ts'
import type { Block, Paper } from '../papers/paper.ts'

export interface Caption {
  /** The name of a place in the page: the table's or the chart's own, or its block's where it has none. */
  readonly to: string
  /** `Table 3: children looked after by age`, `Figure 2: fewer children came in`. */
  readonly caption: string
}

export interface Captions {
  readonly tables: readonly Caption[]
  readonly figures: readonly Caption[]
}

export const captionsOf = (paper: Paper): Captions => ({
  tables: paper.blocks.flatMap(tablesOf),
  figures: paper.blocks.flatMap(figuresOf),
})
export const captionsOfBlock = (block: Block): Captions => ({
  tables: tablesOf(block),
  figures: figuresOf(block),
})

/** The place of a chart of a section. */
export const placeOfChart = (id: string): string => `figure-${id}`

function tablesOf(block: Block): Caption[] {
  switch (block.block) {
    case 'summary':
      return [{ to: block.id, caption: block.caption }]
    case 'topic':
      return [{ to: block.table.id, caption: block.table.caption }]
    case 'section':
      return block.parts.flatMap(part =>
        part.part === 'table' ? [{ to: part.table.id, caption: part.table.caption }] : [],
      )
    case 'changes':
      return block.table === undefined ? [] : [{ to: block.table.id, caption: block.table.caption }]
    default:
      return []
  }
}

function figuresOf(block: Block): Caption[] {
  if (block.block === 'topic') return block.charts.map(chart => ({ to: block.id, caption: captionOf(chart) }))
  return block.block === 'section'
    ? block.parts.flatMap(part =>
        part.part === 'chart' ? [{ to: placeOfChart(part.chart.id), caption: captionOf(part.chart) }] : [],
      )
    : []
}

const captionOf = ({ label, title }: Chart): string => `${label}: ${title}`
