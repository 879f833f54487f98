// Keeps signs that Markdown would take for its own: they are printed as typed. In: the lines of a file. Out: the lines
// with such signs escaped.
//
// Worked: `>95% of reviews`, `31. March 2017`, `+ 3 points`, `482 *3*` in a sum and `#1 priority` are words.
import { monthNames } from '../../terms/period.ts'
import { type CommentaryLine, isBlank } from './commentary-line.ts'

export function withLiteralSigns(lines: readonly CommentaryLine[]): CommentaryLine[] {
  const used = new Set(
    lines.flatMap(({ text }) =>
      [...text.matchAll(/\[([^\]]+)\](?!:)/g)].map(([, label]) => label?.toLowerCase()),
    ),
  )
  return lines.flatMap(({ text, at }, index) => {
    const escaped =
      comparison(lines, index) ??
      signOfNumber(lines, index) ??
      footnote(lines, index) ??
      datedPoint(lines, index) ??
      definedLink(text, used) ??
      text.replace(/^( {0,3})#(?=\s+\d+\s+\p{Ll})/u, '$1\\#')
    const line = { text: inTheLine(escaped), at }
    return isRuleBelowSentence(text, lines[index - 1]?.text) ? [{ text: '', at }, line] : [line]
  })
}

/** `---` below a sentence does not make a heading of it. */
const isRuleBelowSentence = (text: string, before: string | undefined): boolean =>
  /^ {0,3}-{2,}\s*$/.test(text) && /[.!?;:,]["'”’)]*\s*$/.test(before ?? '')

/** `5*6*7` is a sum, a grave accent between letters an apostrophe, and `**Visits: **` strong with its space outside. */
const inTheLine = (text: string): string =>
  text
    .replace(/<(s|del|strike)\b[^>]*>(.*?)<\/\1>/gi, '~~$2~~')
    .replace(/\*\*(?=\S)([^*\n]*\S)[ \t]+\*\*(?=\s|$)/g, '**$1** ')
    .replace(/(?<=\d)\*(?=\d)/g, '\\*')
    .replace(/(?<=\p{L})`(?=\p{L})/gu, '’')

/** `>95%`: more than. It is a quotation if one of the lines around it goes on with words. */
function comparison(lines: readonly CommentaryLine[], index: number): string | undefined {
  const isQuoted = (at: number) => /^ {0,3}>/.test(lines[at]?.text ?? '')
  const text = lines[index]?.text ?? ''
  if (!isComparison(text)) return undefined
  let [first, last] = [index, index]
  while (isQuoted(first - 1)) first -= 1
  while (isQuoted(last + 1)) last += 1
  return lines.slice(first, last + 1).every(one => isComparison(one.text))
    ? text.replace('>', '\\>')
    : undefined
}

const isComparison = (text: string): boolean => /^ {0,3}>\s*(?:=\s*)?[£$€]?\d/.test(text)

/**
 * `+ 3 points`, `- 3 points`: a sign, not a point of a list, where it goes on a sentence, where it stands alone, or
 * where the two signs stand together.
 */
function signOfNumber(lines: readonly CommentaryLine[], index: number): string | undefined {
  const text = lines[index]?.text ?? ''
  const [, indent = '', sign, rest = ''] = /^(\s*)([-+*])\s+([£$€]?\d.*)$/.exec(text) ?? []
  if (sign === undefined) return undefined
  const before = lines[index - 1]?.text
  const goesOn = !isBlank(before) && !isPoint(before) && !/[.:;!?…]["'”’)]*\s*$/.test(before ?? '')
  const around = pointsAround(lines, index)
  const isAlone = around.length === 1
  const isIntroduced = /:\s*$/.test(wordsBefore(lines, index))
  const areSigns = sign !== '*' && around.includes('+')
  if (around.length > 1 && areSigns) return `${indent}- \\${sign} ${rest}`
  if (goesOn || (isAlone && !isIntroduced && CHANGE.test(rest)) || sign === '+')
    return `${indent}\\${sign} ${rest}`
  return undefined
}

/** `* Provisional.` explains a star in the text, and is no list of one point. */
function footnote(lines: readonly CommentaryLine[], index: number): string | undefined {
  const text = lines[index]?.text ?? ''
  if (!/^ {0,3}\*\s+\S/.test(text) || pointsAround(lines, index).length > 1) return undefined
  const hasStar = lines.slice(0, index).some(one => /[\p{L}\d%)]\*(?=[\s.,;:)]|$)/u.test(one.text))
  return hasStar ? text.replace('*', '\\*') : undefined
}

/** `3.2 points since December`, and not `3 children were placed`. */
const CHANGE =
  /^[£$€]?\d+(?:[.,]\d+)*\s*(?:%|(?:percentage )?points?|pp)?\s*(?:[.;,)](?:\s|$)|$|(?:since|from|in|compared|on|against|over|than)\b)/i

const isPoint = (text: string | undefined): boolean => /^\s*(?:[-+*]|\d+[.)])\s/.test(text ?? '')

/** The signs of the points in whose list a line stands. */
function pointsAround(lines: readonly CommentaryLine[], index: number): string[] {
  const signAt = (at: number) => /^\s*([-+*])\s/.exec(lines[at]?.text ?? '')?.[1]
  const isNear = (at: number) =>
    signAt(at) !== undefined || (isBlank(lines[at]?.text) && at >= 0 && at < lines.length)
  let [first, last] = [index, index]
  while (isNear(first - 1)) first -= 1
  while (isNear(last + 1)) last += 1
  return lines.slice(first, last + 1).flatMap((_, at) => signAt(first + at) ?? [])
}

const wordsBefore = (lines: readonly CommentaryLine[], index: number): string =>
  lines.slice(0, index).findLast(({ text }) => !isBlank(text))?.text ?? ''

const MONTH = new RegExp(
  `^(\\s*\\d{1,2})\\.(\\s+(?:${monthNames.join('|')}|${monthNames.map(name => name.slice(0, 3)).join('|')})\\b.*)$`,
  'i',
)

/** `31. March 2017` is a date and `482. Visits` the end of a sentence, unless they stand among numbered points. */
function datedPoint(lines: readonly CommentaryLine[], index: number): string | undefined {
  const text = lines[index]?.text ?? ''
  const [, many, rest] = /^(\s*\d{3,9})([.)]\s.*)$/.exec(text) ?? []
  if (many !== undefined && rest !== undefined) return `${many}\\${rest}`
  const [, day, words] = MONTH.exec(text) ?? []
  if (day === undefined || words === undefined) return undefined
  const isNumbered = [-1, 1].some(step =>
    lines.some(
      one => new RegExp(`^\\s*${Number(day) + step}[.)]\\s`).test(one.text) && !MONTH.test(one.text),
    ),
  )
  return isNumbered ? undefined : `${day}\\.${words}`
}

/** `[1]: Provisional.` would vanish: it defines a link to `Provisional.` that nothing uses. */
function definedLink(text: string, links: ReadonlySet<string | undefined>): string | undefined {
  const label = /^ {0,3}\[([^\]]+)\]:/.exec(text)?.[1]
  if (label === undefined) return undefined
  const isLink = /^ {0,3}\[[^\]]+\]:\s*<?(?:https?:|mailto:|#|\/)/i.test(text)
  return isLink && links.has(label.toLowerCase()) ? undefined : text.replace('[', '\\[')
}
