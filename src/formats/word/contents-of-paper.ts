// What the contents of the Word edition list. In: a paper. Out: the title of each block that has one, and the place of
// the block in the paper.
import { numberedTitle, type Paper } from '../../papers/paper.ts'

export const contentsOfPaper = ({ blocks }: Paper): { readonly title: string; readonly at: number }[] =>
  blocks.flatMap((block, at) =>
    'title' in block ? [{ title: block.block === 'section' ? numberedTitle(block) : block.title, at }] : [],
  )
