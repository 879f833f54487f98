// The list of tables and figures of a long paper. In: their captions. Out: two lists, in which each line is a link.
import { HeadingLevel, Paragraph } from 'docx'
import type { Caption } from '../../papers/paper.ts'
import type { Captions } from '../captions-of.ts'
import { fieldLines } from './field-lines.ts'
import { mm } from './lengths.ts'
import { type Content, continuing, type Laid } from './sections.ts'
import type { WordContext } from './word-context.ts'
import { subheading, textRun } from './word-runs.ts'

export function writeCaptions({ tables, figures }: Captions, writing: WordContext): Laid[] {
  if (tables.length + figures.length === 0) return []
  return [
    continuing([
      new Paragraph({
        heading: HeadingLevel.HEADING_2,
        children: [textRun('Tables and figures')],
        spacing: { before: mm(8) },
      }),
      ...listOf('Tables', 'Table', tables, writing),
      ...listOf('Figures', 'Figure', figures, writing),
    ]),
  ]
}

/** `sequence`: what Word counts in the captions. */
function listOf(
  title: string,
  sequence: 'Table' | 'Figure',
  captions: readonly Caption[],
  { bookmarks }: WordContext,
): Content[] {
  if (captions.length === 0) return []
  return [
    subheading(title),
    ...fieldLines(
      `TOC \\h \\z \\c "${sequence}"`,
      'TableofFigures',
      captions.map(({ to, caption }) => ({ text: caption, anchor: bookmarks.get(to) })),
    ),
  ]
}
