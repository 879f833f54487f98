// The notes: the key to the signs, then how figures are made. In: the notes. Out: sections.
import type { ISectionOptions } from 'docx'
import type { Notes } from '../../papers/paper.ts'
import { writeLegend } from './legend.ts'
import { mm } from './lengths.ts'
import { LISTS } from './numbering.ts'
import { blockTitle, paragraph, subheading, text } from './parts.ts'
import { goingOn, onFreshSheet } from './sections.ts'
import type { Writing } from './writing.ts'

export function writeNotes({ title, legend, sections }: Notes, at: number, isOnFreshSheet: boolean, writing: Writing): ISectionOptions[] {
  return [
    isOnFreshSheet ? onFreshSheet([blockTitle(title, at)]) : goingOn([blockTitle(title, at, { spacing: { before: mm(6) } })]),
    goingOn([
      subheading('Ratings, arrows and marks', 'on top'),
      ...writeLegend(legend, writing),
      ...sections.flatMap(section => [subheading(section.title), ...section.items.map(item => paragraph('Note', [text(item)], { numbering: { reference: LISTS.notes, level: 0 } }))]),
    ], 2),
  ]
}
