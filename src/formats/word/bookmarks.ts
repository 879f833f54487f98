// The bookmarks that the list of tables and figures links to. In: a paper. Out: a bookmark for each place.
import type { Paper } from '../../papers/paper.ts'
import { captionsOfBlock } from '../captions-of.ts'
import { bookmarkOf } from './word-runs.ts'

/** A table or chart of a section has its own bookmark; any other uses the title of its block. */
export function bookmarksOf(paper: Paper): Map<string, string> {
  return new Map(
    paper.blocks.flatMap((block, at) => {
      const { tables, figures } = captionsOfBlock(block)
      return [...tables, ...figures].map(
        ({ to }, number) =>
          [to, block.block === 'section' ? `place_${at}_${number}` : bookmarkOf(at)] as const,
      )
    }),
  )
}
