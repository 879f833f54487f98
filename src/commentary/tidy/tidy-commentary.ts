// Tidies an officer's file before it is read: it may have been pasted from a word processor. In: the Markdown as it
// was saved. Out: Markdown that means what the officer sees, where each of its lines came from, and what is not
// printed as it is meant.
import type { Problem } from '../../problems/problem.ts'
import { linesIn } from './commentary-line.ts'
import { formsNotPrinted } from './forms-not-printed.ts'
import { asSeen } from './invisible-signs.ts'
import { withLiteralSigns } from './literal-signs.ts'
import { withMarkdownLists } from './pasted-lists.ts'
import { withoutNotes } from './private-notes.ts'
import { withoutSoftBreaks } from './soft-breaks.ts'
import { beyondBounds } from './within-bounds.ts'

export interface TidyCommentary {
  readonly text: string
  /** For each line of the text, its line in the file, from 1. */
  readonly lines: readonly number[]
  readonly problems: readonly Problem[]
}

export function tidyCommentary(file: string, markdown: string): TidyCommentary {
  const beyond = beyondBounds(markdown, file)
  if (beyond !== undefined) return { text: '', lines: [], problems: [beyond] }
  const open = withoutNotes(linesIn(markdown), file)
  const seen = withoutSoftBreaks(open.lines).map(({ text, at }) => ({ text: asSeen(text), at }))
  const lines = withMarkdownLists(withLiteralSigns(seen))
  return {
    text: lines.map(({ text }) => text).join('\n'),
    lines: lines.map(({ at }) => at),
    problems: [...open.problems, ...formsNotPrinted(lines, file)],
  }
}

/** Gives problems of the tidied text the lines that the file itself has. */
export function atFileLines<P extends Pick<Problem, 'origin'>>(
  problems: readonly P[],
  files: readonly { readonly file: string; readonly lines: readonly number[] }[],
): P[] {
  const linesOf = new Map(files.map(({ file, lines }) => [file, lines]))
  return problems.map(one => {
    const line = /^line (\d+)$/.exec(one.origin.entry ?? '')?.[1]
    const at = line === undefined ? undefined : linesOf.get(one.origin.file)?.[Number(line) - 1]
    return at === undefined ? one : { ...one, origin: { ...one.origin, entry: `line ${at}` } }
  })
}
