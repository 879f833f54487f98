// The shorthand marks of a paper and their meanings. In: a paper. Out: every mark in its legends or its figures,
// sorted. The dash of a chart is none of them: there is no chart in the data.
import type { Paper } from '../../papers/paper.ts'
import { legendsOf } from './blocks-of.ts'

export interface ShorthandMark {
  readonly mark: string
  readonly meaning: string
}

/** Every mark is explained: if no legend has it, by the reasons given for the missing figures. */
export function shorthandMarks(paper: Paper): ShorthandMark[] {
  const legends = legendsOf(paper).map(({ marks }) => marks)
  const marks = new Map(
    legends
      .flat()
      .filter(({ mark }) => mark.startsWith('['))
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
