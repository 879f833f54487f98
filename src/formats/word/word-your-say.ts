// A space for what readers say: questions, their words, and ruled lines. In: the block. Out: its content.
import { BorderStyle } from 'docx'
import type { YourSay } from '../../papers/paper.ts'
import { mm } from './lengths.ts'
import { type Laid, onFreshSheet } from './sections.ts'
import { writeCommentary } from './word-commentary.ts'
import { blockTitle, paragraph, strong, subheading, textRun } from './word-runs.ts'

/** From one line to the next: room for a hand. */
const LINE_MM = 9

const RULE = { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' }

export const wordYourSay = (
  { title, asks, saidTitle, commentary, writeTitle, lines, after }: YourSay,
  at: number,
): Laid[] => [
  onFreshSheet([
    blockTitle(title, at, { pageBreakBefore: true }),
    ...(commentary.length === 0
      ? []
      : [subheading(saidTitle), ...writeCommentary(commentary, at, { isNumbered: false })]),
    ...asks.map(question => paragraph('Lead', [strong(question)])),
    subheading(writeTitle),
    ...lines.map(() =>
      paragraph('Commentary', [], {
        spacing: { before: mm(LINE_MM), after: 0 },
        // Word joins the borders of lines that are alike: between them it needs its own.
        border: { bottom: RULE, between: RULE },
      }),
    ),
    ...after.map((words, order) =>
      paragraph('Commentary', [textRun(words)], order === 0 ? { spacing: { before: mm(6) } } : {}),
    ),
  ]),
]
