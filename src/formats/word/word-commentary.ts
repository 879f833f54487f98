// The officers' commentary: paragraphs that Word numbers by topic, and lists. In: prose. Out: paragraphs.
import { ExternalHyperlink, type Paragraph, TextRun } from 'docx'
import type { Prose, Run } from '../../commentary/prose.ts'
import type { Paper } from '../../papers/paper.ts'
import { LISTS, orderedFrom } from './numbering.ts'
import { safeLink } from './safe-text.ts'
import { type Child, paragraph } from './word-runs.ts'

/**
 * Each numbered list is a separate instance, so that it begins at one. Paragraphs of a section, of the page for members
 * and of its topics are not numbered.
 */
export function writeCommentary(
  commentary: readonly Prose[],
  blockAt: number,
  { isNumbered = true, style = 'Commentary' } = {},
): Paragraph[] {
  return commentary.flatMap((prose, at) => {
    if (prose.prose === 'paragraph')
      return [
        paragraph(style, prose.runs.map(runOf), {
          ...(isNumbered && { numbering: { reference: LISTS.commentary, level: 1 } }),
          // The words that announce a list stay with it.
          ...(commentary[at + 1]?.prose === 'list' && { keepNext: true }),
        }),
      ]
    const numbering = prose.ordered
      ? { reference: orderedFrom(prose.start), level: 0, instance: blockAt * 1000 + at }
      : { reference: LISTS.bullets, level: 0 }
    return prose.items.map(item => paragraph(style, item.map(runOf), { numbering }))
  })
}

/** The first numbers of the numbered lists of a paper, each once. */
export const startsOfLists = ({ blocks }: Paper): number[] => [
  ...new Set(
    blocks
      .flatMap(block => ('commentary' in block ? block.commentary : []))
      .flatMap(prose => (prose.prose === 'list' && prose.ordered ? (prose.start ?? 1) : [])),
  ),
]

function runOf({ text, emphasis, link }: Run): Child {
  const safe = safeLink(link)
  if (safe !== undefined)
    return new ExternalHyperlink({ link: safe, children: [new TextRun({ text, style: 'Hyperlink' })] })
  return new TextRun({
    text,
    ...(emphasis === 'strong' && { bold: true }),
    ...(emphasis === 'em' && { italics: true }),
  })
}
