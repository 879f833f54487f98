// The blocks of the worked example's paper, by kind. Out: its summary with the rows, its members' page, its
// topics and its charts, and what it was made from.
import type { Chart } from '../../src/papers/chart.ts'
import type { Block, Paper } from '../../src/papers/paper.ts'
import { monthlyMade } from '../worked-example/made-monthly-paper.ts'

export const { paper, indicators, problems } = await monthlyMade()

type Kind = Block['block']
export const blocks = <K extends Kind>(of: Paper, kind: K) =>
  of.blocks.filter((block): block is Extract<Block, { block: K }> => block.block === kind)
export const only = <T>(list: readonly T[]): T => {
  const [first, ...others] = list
  if (first === undefined || others.length > 0) throw new Error(`${list.length} where one is expected`)
  return first
}
export const summary = only(blocks(paper, 'summary'))
export const rows = summary.groups.flatMap(group => group.rows)
export const members = only(blocks(paper, 'members-page'))
export const topics = blocks(paper, 'topic')
export const charts: readonly Chart[] = [
  ...rows.map(row => row.chart),
  ...topics.flatMap(topic => topic.charts),
]
