// The notes: the key to the symbols, then how figures are worked out. In: the notes. Out: sections.
import type { Notes } from '../../papers/paper.ts'
import { mm } from './lengths.ts'
import { LISTS } from './numbering.ts'
import { continuing, type Laid, onFreshSheet } from './sections.ts'
import type { WordContext } from './word-context.ts'
import { writeLegend } from './word-legend.ts'
import { blockTitle, paragraph, subheading, textRun } from './word-runs.ts'

export function wordNotes(
  { title, legend, sections }: Notes,
  at: number,
  isOnFreshSheet: boolean,
  writing: WordContext,
): Laid[] {
  return [
    isOnFreshSheet
      ? onFreshSheet([blockTitle(title, at, { pageBreakBefore: true })])
      : continuing([blockTitle(title, at, { spacing: { before: mm(6) } })]),
    continuing(
      [
        ...(isEmpty(legend) ? [] : [subheading(titleOf(legend), 'on top'), ...writeLegend(legend, writing)]),
        ...sections.flatMap((section, number) => [
          subheading(section.title, number === 0 && isEmpty(legend) ? 'on top' : 'below'),
          ...section.items.map(item =>
            paragraph('Note', [textRun(item)], { numbering: { reference: LISTS.notes, level: 0 } }),
          ),
        ]),
      ],
      writing.sheet.orientation === 'landscape' ? 3 : 2,
    ),
  ]
}

/** A paper without ratings has only marks. */
const titleOf = ({ ratings, directions }: Notes['legend']): string =>
  ratings.length + directions.length > 0 ? 'Ratings, arrows and marks' : 'Marks in place of a figure'

const isEmpty = ({ ratings, directions, marks }: Notes['legend']): boolean =>
  ratings.length + directions.length + marks.length === 0
