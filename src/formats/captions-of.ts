// Lists the tables and figures of a paper, with the places to link to. In: a paper. Out: two lists, in the order
// of the paper.
import { type Block, type Caption, contentsOf, type Paper } from '../papers/paper.ts'

export interface Captions {
  readonly tables: readonly Caption[]
  readonly figures: readonly Caption[]
}

export const captionsOf = ({ blocks }: Paper): Captions => ({
  tables: blocks.flatMap(block => contentsOf(block).tables),
  figures: blocks.flatMap(block => contentsOf(block).figures),
})

export function captionsOfBlock(block: Block): Captions {
  const { tables, figures } = contentsOf(block)
  return { tables, figures }
}
