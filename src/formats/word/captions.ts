// The list of tables and figures of a long paper. In: their captions. Out: sections, in which each line is a link.
import { HeadingLevel, InternalHyperlink, type ISectionOptions, Paragraph, TextRun } from 'docx'
import type { Caption } from '../../papers/paper.ts'
import type { Captions } from '../captions-of.ts'
import { type Content, onFreshSheet } from './sections.ts'
import type { WordContext } from './word-context.ts'
import { line, subheading, textRun } from './word-runs.ts'

export function writeCaptions({ tables, figures }: Captions, writing: WordContext): ISectionOptions[] {
  if (tables.length + figures.length === 0) return []
  return [
    onFreshSheet([
      new Paragraph({ heading: HeadingLevel.HEADING_2, children: [textRun('Tables and figures')] }),
      ...listOf('Tables', tables, writing),
      ...listOf('Figures', figures, writing),
    ]),
  ]
}

function listOf(title: string, captions: readonly Caption[], { bookmarks }: WordContext): Content[] {
  if (captions.length === 0) return []
  return [
    subheading(title),
    ...captions.map(({ to, caption }) => {
      const anchor = bookmarks.get(to)
      return line('ContentsLine', [
        anchor === undefined
          ? textRun(caption)
          : new InternalHyperlink({ anchor, children: [new TextRun({ text: caption, style: 'Hyperlink' })] }),
      ])
    }),
  ]
}
