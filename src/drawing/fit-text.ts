// In: a text and a width. Out: the lines that fit. A text that is cut always ends in an ellipsis.

export type WidthOf = (text: string) => number

/** Longer than any label or name, so that a cell of a million letters is not measured. */
const LONGEST = 160

export function wrap(text: string, width: number, mostLines: number, widthOf: WidthOf): string[] {
  const words = pieces(text)
  const lines: string[] = []
  let line = ''
  for (const [index, word] of words.entries()) {
    const longer = line + word
    if (line === '' || widthOf(longer.trimEnd()) <= width) {
      line = longer
    } else if (lines.length === mostLines - 1) {
      line += words.slice(index).join('')
      break
    } else {
      lines.push(line)
      line = word
    }
  }
  return [...lines, line].map(each => truncate(each.trimEnd(), width, widthOf)).filter(each => each !== '')
}

/** The least width into which a text wraps without being cut. */
export const widestPiece = (text: string, widthOf: WidthOf): number =>
  Math.max(0, ...pieces(text).map(piece => widthOf(piece.trimEnd())))

export function truncate(text: string, width: number, widthOf: WidthOf): string {
  if (widthOf(text) <= width) return text
  const characters = [...text]
  const withSign = (): string => `${characters.join('').trimEnd()}…`
  while (characters.length > 0 && widthOf(withSign()) > width) characters.pop()
  return widthOf(withSign()) <= width ? withSign() : ''
}

/**
 * Words with the space after them. `2015/16` may break after its slash and `semi-independent` after its
 * hyphen; `-3` may not break.
 */
const pieces = (text: string): string[] =>
  text.slice(0, LONGEST).split(/(?<=\s)|(?<=[\p{L}\d]{2}[/–-])(?=[\p{L}\d])/u)
