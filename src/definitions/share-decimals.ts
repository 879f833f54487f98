// The shares that the tables of a paper print. A share has the same decimals throughout a paper.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import { type PaperDefinition, type ProjectionDefinition, partsOfKind } from './paper-definition.ts'

export interface Share {
  readonly of: string
  readonly by: string
  readonly decimals: number
  /** The id of the table that declares it. */
  readonly table: string
}

type WithBlocks = Pick<PaperDefinition, 'blocks'>

export const sharesOf = (paper: WithBlocks): Share[] =>
  partsOfKind(paper, 'table').flatMap(({ id, rows, cell, decimals }) =>
    'by' in rows && (cell === 'share' || cell === 'count-and-share')
      ? [{ of: rows.of, by: rows.by, decimals, table: id }]
      : [],
  )

export function checkShares(paper: WithBlocks, placeOf: (name: string) => Origin): Problem[] {
  const shares = sharesOf(paper)
  return shares.flatMap((share, at) => {
    const first = shares.slice(0, at).find(one => one.of === share.of && one.by === share.by)
    if (first === undefined || first.decimals === share.decimals) return []
    return [
      problem('error', 'shares-uneven', placeOf(share.table), {
        table: share.table,
        decimals: String(share.decimals),
        elsewhere: first.table,
        others: String(first.decimals),
        indicator: share.of,
        group: share.by,
      }),
    ]
  })
}

/** How a paper prints and projects its figures. */
export interface RulesOfPaper {
  readonly shares: readonly Omit<Share, 'table'>[]
  readonly projections: readonly ProjectionDefinition[]
}

export const rulesOfPaper = (paper: WithBlocks | undefined): RulesOfPaper => ({
  shares: paper === undefined ? [] : sharesOf(paper).map(({ table: _, ...share }) => share),
  projections: paper === undefined ? [] : partsOfKind(paper, 'projection'),
})
