// The shorthand marks of a paper with their meanings. In: a paper. Out: those of its legend, then any other
// that a figure has.
import type { Paper } from '../../papers/paper.ts'
import { summariesOf } from './blocks-of.ts'

export interface Mark {
  readonly mark: string
  readonly meaning: string
}

/** A mark is never left unexplained: where no legend has it, the reasons of its figures explain it. */
export function marksOf(paper: Paper): Mark[] {
  const legends = [...paper.blocks.filter(block => block.block === 'notes'), ...summariesOf(paper)].map(
    block => block.legend.marks,
  )
  const marks = new Map(
    legends
      .flat()
      .toReversed()
      .map(({ mark, meaning }) => [mark, meaning]),
  )
  const further = new Map<string, Set<string>>()
  for (const { text, missing } of Object.values(paper.figures)) {
    if (missing === undefined || marks.has(text)) continue
    further.set(text, (further.get(text) ?? new Set()).add(missing.reason.replaceAll('-', ' ')))
  }
  for (const [mark, reasons] of further) marks.set(mark, [...reasons].join('; '))
  return [...marks].map(([mark, meaning]) => ({ mark, meaning })).sort((a, b) => (a.mark < b.mark ? -1 : 1))
}
