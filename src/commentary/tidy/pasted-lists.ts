// Makes Markdown's paragraphs and lists of what a word processor leaves. In: the lines of a file. Out: the same with
// Markdown's marks, and without indents that mean nothing.
//
// Worked: `•<tab>one`, `o<tab>two` below it is `- one` with `- two` inside; a paragraph after a tab is a paragraph, and
// below a numbered point it stays with the point.
import { type CommentaryLine, fencedLines, isBlank } from './commentary-line.ts'
import { dashMark, hasLetteredMark, type ListMark, listMark, tightMark } from './list-marks.ts'

/** The list that a line stands in. */
interface OpenList {
  /** The columns by which the whole list is indented. */
  readonly base: number
  /** The ranks of the marks that were pasted, from the outermost level in. */
  readonly ranks: readonly number[]
}

const TAB = 4

export function withMarkdownLists(lines: readonly CommentaryLine[]): CommentaryLine[] {
  const joined = withWordsAfterMarks(lines)
  const fenced = fencedLines(joined)
  const written: CommentaryLine[] = []
  let list: OpenList | undefined
  for (const [index, line] of joined.entries()) {
    const [columns, words] = indented(line.text)
    const follows = isBlank(written.at(-1)?.text)
    const mark = markOf(joined, index)
    if (fenced[index] === true || words === '') written.push(line)
    else if (mark !== undefined) {
      list = listWith(mark, columns, follows, list)
      written.push(...point(mark, columns, list, line.at))
    } else {
      list = listAround(columns, follows, list)
      if (!follows && isLetteredList(joined, index)) written.push({ text: '', at: line.at })
      const indent = follows ? indentIn(list, columns) : 0
      written.push({ text: `${' '.repeat(indent)}${words}`, at: line.at })
    }
  }
  return written
}

/** A paragraph that is not indented ends the list above it; an indented one stays with its point. */
const listAround = (
  columns: number,
  followsBlank: boolean,
  list: OpenList | undefined,
): OpenList | undefined =>
  list === undefined || (followsBlank && columns - list.base < 2) ? undefined : list

const indentIn = (list: OpenList | undefined, columns: number): number =>
  list === undefined ? 0 : Math.max(TAB, columns - list.base)

/** A point without words is left out; a number that was typed keeps its place. */
function point(
  { mark, rest, ...kind }: ListMark,
  columns: number,
  list: OpenList,
  at: number,
): CommentaryLine[] {
  const indent = kind.isMarkdown ? columns - list.base : TAB * (list.ranks.length - 1)
  return rest.trim() === '' && mark === '-' ? [] : [{ text: `${' '.repeat(indent)}${mark} ${rest}`, at }]
}

/** The columns before the first word, and the words. */
function indented(text: string): readonly [number, string] {
  const words = text.trimStart()
  const before = text.slice(0, text.length - words.length)
  const columns = [...before].reduce((sum, one) => (one === '\t' ? sum + TAB - (sum % TAB) : sum + 1), 0)
  return [columns, words.trimEnd()]
}

function markOf(lines: readonly CommentaryLine[], index: number): ListMark | undefined {
  const wordsAt = (at: number) => lines[at]?.text.trim() ?? ''
  const beyondGap = (step: 1 | -1) => {
    const next = wordsAt(index + step)
    return next === '' ? wordsAt(index + 2 * step) : next
  }
  const around = [beyondGap(-1), beyondGap(1)]
  const words = wordsAt(index)
  const dash = dashMark(words)
  const begins = wordsAt(index - 1) === '' || wordsAt(index - 1).endsWith(':')
  const isBesideAnother = around.some(other => dashMark(other)?.sign === dash?.sign)
  if (dash !== undefined && (isBesideAnother || (begins && dash.sign === '–'))) return dash
  const tight = tightMark(words)
  // A star without its space, apart from others, is a footnote.
  const beside = tight?.sign === '*' ? [wordsAt(index - 1), wordsAt(index + 1)] : around
  if (tight !== undefined && beside.some(other => tightMark(other)?.sign === tight.sign)) return tight
  return listMark(words)
}

/**
 * A pasted mark of a later rank directly below another is a level further in; one that the list already has goes back
 * to its level.
 */
function listWith(
  { rank, isMarkdown }: ListMark,
  columns: number,
  followsBlank: boolean,
  list: OpenList | undefined,
): OpenList {
  if (list === undefined || (isMarkdown && columns < list.base)) return { base: columns, ranks: [rank] }
  if (isMarkdown) return list
  const level = list.ranks.findIndex(one => one >= rank)
  if (level !== -1) return { ...list, ranks: [...list.ranks.slice(0, level), rank] }
  const isInner = !followsBlank || columns > list.base
  return { ...list, ranks: [...(isInner ? list.ranks : list.ranks.slice(0, -1)), rank] }
}

/** A mark alone on its line belongs to the words on the next. */
function withWordsAfterMarks(lines: readonly CommentaryLine[]): CommentaryLine[] {
  const written: CommentaryLine[] = []
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i]
    if (line === undefined) continue
    const mark = listMark(line.text.trim())
    const isAlone = mark !== undefined && mark.rest.trim() === ''
    const gap = isBlank(lines[i + 1]?.text) && mark?.isMarkdown === false ? 2 : 1
    const next = lines[i + gap]?.text.trim() ?? ''
    if (!isAlone || next === '' || listMark(next) !== undefined) {
      written.push(line)
      continue
    }
    written.push({ text: `${line.text.trimEnd()} ${next}`, at: line.at })
    i += gap
  }
  return written
}

/** Lines that begin with letters in brackets, one below the other. */
function isLetteredList(lines: readonly CommentaryLine[], index: number): boolean {
  const words = (at: number) => lines[at]?.text.trim() ?? ''
  if (!hasLetteredMark(words(index))) return false
  return [-1, 1].some(step => hasLetteredMark(words(index + step))) || words(index - 1).endsWith(':')
}
