// In: texts and a width. Out: the lines that fit. A text that is cut always has an ellipsis.

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

/** As `truncate`, for texts side by side: no two different texts are cut to the same. */
export const truncateApart = (
  texts: readonly string[],
  width: number,
  widthOf: (text: string, at: number) => number,
): string[] =>
  fitApart(texts, (text, at) => [truncate(text, width, one => widthOf(one, at))]).map(([line = '']) => line)

/** As `wrap`, for texts side by side: no two different texts are cut to the same. */
export const wrapApart = (
  texts: readonly string[],
  widthAt: (at: number) => number,
  mostLines: number,
  widthOf: (text: string, at: number) => number,
): string[][] => fitApart(texts, (text, at) => wrap(text, widthAt(at), mostLines, one => widthOf(one, at)))

/**
 * Texts that would be cut to the same leave out what they begin with alike: `Foster carer … relative` and
 * `Foster carer … friend`. If that is not enough, they are numbered.
 */
function fitApart(texts: readonly string[], fitted: (text: string, at: number) => string[]): string[][] {
  const found = texts.map(fitted)
  const joined = found.map(lines => lines.join('\n'))
  return found.map((lines, at) => {
    const alike = [...texts.keys()].filter(other => joined[other] === joined[at])
    const different = [...new Set(alike.map(other => texts[other] ?? ''))]
    if (different.length < 2) return lines
    const apart = shorter(different)
      .map(short => alike.map(other => ({ other, lines: fitted(short(texts[other] ?? ''), other) })))
      .find(tried => new Set(tried.map(one => one.lines.join('\n'))).size === different.length)
    return apart?.find(({ other }) => other === at)?.lines ?? lines
  })
}

/** Ways to shorten texts that begin alike, the best first. */
function shorter(texts: readonly string[]): ((text: string) => string)[] {
  const begins = alikeFrom(texts)
  const word = Math.max(0, texts[0]?.lastIndexOf(' ', begins - 1) ?? 0) + 1
  const first = /^\S+/.exec(texts[0] ?? '')?.[0] ?? ''
  return [
    ...(word > first.length + 1 ? [(text: string) => `${first} … ${text.slice(word)}`] : []),
    ...(word > 1 ? [(text: string) => `… ${text.slice(word)}`] : []),
    text => `…${text.slice(Math.max(0, begins - 2))}`,
    text => `${texts.indexOf(text) + 1}. ${text}`,
  ]
}

function alikeFrom([first = '', ...others]: readonly string[]): number {
  let at = 0
  while (at < first.length && others.every(text => text[at] === first[at])) at += 1
  return at
}

/**
 * Words with the space after them. `2015/16` may break after its slash and `semi-independent` after its
 * hyphen; `-3` may not break.
 */
const pieces = (text: string): string[] =>
  text.slice(0, LONGEST).split(/(?<=\s)|(?<=[\p{L}\d]{2}[/–-])(?=[\p{L}\d])/u)
