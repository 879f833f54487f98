// A line of commentary while it is tidied: its text, and the line of the file that it came from.

export interface CommentaryLine {
  readonly text: string
  /** From 1, as an editor counts. */
  readonly at: number
}

export const linesIn = (markdown: string): CommentaryLine[] =>
  markdown
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((text, index) => ({ text, at: index + 1 }))

export const isBlank = (text: string | undefined): boolean => text === undefined || text.trim() === ''

/** Lines of code between fences are left as they are. In: lines. Out: for each, whether it is such a line. */
export function fencedLines(lines: readonly CommentaryLine[]): boolean[] {
  let fence: string | undefined
  return lines.map(({ text }) => {
    const mark = /^ {0,3}(```|~~~)/.exec(text)?.[1]
    if (mark === undefined) return fence !== undefined
    if (fence === undefined) fence = mark
    else if (fence === mark) fence = undefined
    return true
  })
}
