// Descriptions of data, which are worded for a paper about a month. In: a description and the paper. Out: the same, worded
// for a paper about a quarter or a year that rates its indicators.
// Worked: `since the month before` is `since the quarter before`.
import type { Paper } from '../../papers/paper.ts'
import { parsePaperPeriod } from '../../terms/period.ts'

export function aboutPeriod(description: string, { period, blocks }: Paper): string {
  const kind = parsePaperPeriod(period.id)?.kind ?? 'month'
  const isRated = blocks.some(({ block }) => block === 'topic')
  return isRated ? description.replace(/\bthe month (of the paper|before)/g, `the ${kind} $1`) : description
}
