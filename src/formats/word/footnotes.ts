// The data notes about one indicator, as footnotes numbered in reading order. In: a paper. Out: its footnotes.
import { Paragraph, TextRun } from 'docx'
import type { Paper, Topic } from '../../papers/paper.ts'

export interface Footnote {
  readonly number: number
  readonly topic: string
  /** The indicator that it is about. */
  readonly ref: string
  readonly text: string
}

export function footnotesOf(paper: Paper): Footnote[] {
  const topics = paper.blocks.filter(block => block.block === 'topic')
  const inOrder = topics.flatMap(topic =>
    topic.indicators.flatMap(({ ref }) =>
      topic.dataNotes.filter(note => isAbout(note, ref)).map(text => ({ topic: topic.id, ref, text })),
    ),
  )
  return inOrder.map((footnote, at) => ({ number: at + 1, ...footnote }))
}

/** The notes of a topic that are not about one of its indicators: they stay in the text. */
export function otherNotes({ dataNotes, indicators }: Topic): string[] {
  return dataNotes.filter(note => !indicators.some(({ ref }) => isAbout(note, ref)))
}

/** The paper begins a note with the reference of its indicator. */
const isAbout = (note: string, ref: string) => note.startsWith(`${ref}: `)

export function writeFootnotes(footnotes: readonly Footnote[]): Record<string, { children: Paragraph[] }> {
  return Object.fromEntries(
    footnotes.map(({ number, text }) => [
      number,
      { children: [new Paragraph({ style: 'FootnoteText', children: [new TextRun({ text: ` ${text}` })] })] },
    ]),
  )
}
