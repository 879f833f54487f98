// The marks that begin a point of a list: Markdown's own, and those that a word processor leaves in pasted text. In:
// the beginning of a line. Out: the mark and what follows it.
// Worked: `•<tab>Reviews`, `o Reviews` and `- Reviews` begin a point; `§ 20 of the Act` and `one` do not.

export interface ListMark {
  /** What to write in Markdown: `-`, or a number as it was typed. */
  readonly mark: string
  /** What stood in the text. */
  readonly sign: string
  /** The level at which Word has such a mark: a dot, then a ring, then a square or a dash. */
  readonly rank: number
  readonly rest: string
  /** A mark of Markdown itself, whose level is its indent. */
  readonly isMarkdown: boolean
}

/** Private use: Symbol and Wingdings, in which Word draws its bullets. */
const SIGNS = /^([•·∙●○◦‣⁃▪▫■□◾◽◼◻◆◇♦❖➢➤►▶▸❑❒⦁⦿\uE000-\uF8FF])\s*(.*)$/u
/** A tick or a cross says something, and stays. */
const TICKS = /^([✓✔✗✘☐☑☒])\s+(.*)$/u
/** The letters under which plain text shows bullets of Courier New and Wingdings; before a tab, or two spaces. */
const LETTERS = /^([o§ØüÜvqnlwà])(?:\t\s*|[ \u00A0]{2,}|\u00A0)(\S.*)$/
const LETTER_O = /^(o)\s+(\S.*)$/
const MARKDOWN = /^([-*+]|\d{1,9}[.)])(?:\s+(.*))?$/

export function listMark(text: string): ListMark | undefined {
  const [, tick, done] = TICKS.exec(text) ?? []
  if (tick !== undefined && done !== undefined)
    return { mark: '-', sign: '✓', rank: 0, rest: `${tick} ${done}`, isMarkdown: false }
  const [, sign, rest] = SIGNS.exec(text) ?? LETTERS.exec(text) ?? LETTER_O.exec(text) ?? []
  if (sign !== undefined && rest !== undefined) return pasted(sign, rest)
  const [, mark, words = ''] = MARKDOWN.exec(text) ?? []
  return mark === undefined || RULE.test(text)
    ? undefined
    : { mark, sign: mark, rank: 0, rest: words, isMarkdown: true }
}

const RANKS = [/^[•·∙●‣⁃\uF0B7]$/, /^[o○◦]$/]
function pasted(sign: string, rest: string): ListMark {
  const known = RANKS.findIndex(signs => signs.test(sign))
  return { mark: '-', sign, rank: known === -1 ? RANKS.length : known, rest, isMarkdown: false }
}

/** `---`, `* * *`: a line across the page. */
const RULE = /^(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,})$/

/** A dash or an arrow begins a point where a paragraph begins, and is a dash in the middle of one. */
const DASHES = /^([–—→])\s+(\S.*)$/
export function dashMark(text: string): ListMark | undefined {
  const [, sign, rest] = DASHES.exec(text) ?? []
  return sign === undefined || rest === undefined ? undefined : pasted(sign, rest)
}

/** `*Reviews`, `-Reviews`, `1.Reviews`: a mark without its space; only several in a row are a list. */
const TIGHT = /^([-*–])((?=[^\s\d*–-])(?!.*\S\*).*)$/
const TIGHT_NUMBER = /^(\d{1,2}([.)]))(\p{L}.*)$/u
export function tightMark(text: string): ListMark | undefined {
  const [, mark, kind, words] = TIGHT_NUMBER.exec(text) ?? []
  if (mark !== undefined && kind !== undefined && words !== undefined)
    return { mark, sign: kind, rank: 0, rest: words, isMarkdown: true }
  const [, sign, rest] = TIGHT.exec(text) ?? []
  return sign === undefined || rest === undefined ? undefined : pasted(sign, rest)
}

/** `(a)`, `b)`, `iv.<tab>`, `1.1<tab>`: marks that Markdown does not know; they are printed as typed. */
export const hasLetteredMark = (text: string): boolean =>
  /^(?:\((?:[a-z]|[ivx]{1,5}|\d{1,2})\)|(?:[a-z]|[ivx]{1,5})\))\s+\S/i.test(text) ||
  /^(?:(?:[a-z]|[ivx]{1,5})\.|\d{1,2}(?:\.\d{1,2})+\.?)\t\s*\S/i.test(text)

export const beginsPoint = (text: string): boolean => {
  const words = text.trimStart()
  return listMark(words) !== undefined || dashMark(words) !== undefined || hasLetteredMark(words)
}
