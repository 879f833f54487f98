// Takes off what stands beside a figure in its cell: a mark that accompanies it, such as `[p]`, the mark of a
// footnote, quotation marks. In: a cell's text. Out: the figure alone, its marks, and whether it had a footnote.
import type { FigureMark } from '../terms/amount.ts'
import type { Unit } from '../terms/unit.ts'

export interface FigureAlone {
  readonly text: string
  readonly marks: readonly FigureMark[]
  /** The mark of a footnote, whose words are elsewhere. */
  readonly note?: string
}

/** The usual cell has nothing to take off: `482`, `96.4%`, `1,012.5`. */
const FIGURE_ALONE = /^-?[\d.,]+%?$/

/** As published tables, and analysts, write them after a figure. */
export const MARK_OF: ReadonlyMap<string, FigureMark> = new Map([
  ...['p', 'prov', 'prov.', 'provisional'].map(word => [word, 'p'] as const),
  ...['r', 'rev', 'rev.', 'revised'].map(word => [word, 'r'] as const),
  ...['e', 'est', 'est.', 'estimate', 'estimated'].map(word => [word, 'e'] as const),
  ...['b', 'series break', 'break in series'].map(word => [word, 'b'] as const),
  ...['u', 'low reliability'].map(word => [word, 'u'] as const),
])

/** `482 [p]`, `482(r)`, `482 [p, r]`. */
const BRACKETED_AFTER = /^(.*[\d%)\]*†‡§¶¹²³⁰⁴-⁹]) ?[[(]([a-z][a-z .]*(?:, ?[a-z][a-z .]*)*)[\])]$/i
/** `[p] 482`. */
const BRACKETED_BEFORE = /^[[(]([a-z][a-z .]*)[\])] ?(.*\d.*)$/i
/** `482 r`, `96.4%p`, `482 provisional`. A single letter may be glued on; `e` and `b` are too short to be sure of. */
const BARE_AFTER = /^(.*[\d%)]) ?(p|r)$|^(.*[\d%)]) (prov\.?|provisional|rev\.?|revised|est\.?|estimated?)$/i
/** `12*`, `482[1]`, `482 [note 3]`, `482¹`. Superscript figures are not part of the number. */
const NOTE_AFTER = /^(.*[\d%)\]]) ?(\*+|[†‡§¶]|[¹²³⁰⁴-⁹]+|\[(?:notes? ?)?\d{1,2}\])$/i

/** A single letter after money is part of it: `12p` is twelve pence. */
export function figureAlone(typed: string, unit: Unit): FigureAlone {
  if (FIGURE_ALONE.test(typed)) return { text: typed, marks: [] }
  let text = unquoted(typed)
  const marks: FigureMark[] = []
  let note: string | undefined
  for (;;) {
    const taken = takeMark(text, unit) ?? takeNote(text)
    if (taken === undefined) break
    text = taken.text
    marks.unshift(...(taken.marks ?? []))
    note ??= taken.note
  }
  return { text, marks: [...new Set(marks)], ...(note !== undefined && { note }) }
}

interface Taken {
  readonly text: string
  readonly marks?: readonly FigureMark[]
  readonly note?: string
}

function takeMark(text: string, unit: Unit): Taken | undefined {
  const [, alone, words] = BRACKETED_AFTER.exec(text) ?? []
  const after = alone === undefined ? undefined : taking(alone, words)
  if (after !== undefined) return after
  const [, word, figure] = BRACKETED_BEFORE.exec(text) ?? []
  const before = figure === undefined ? undefined : taking(figure, word)
  if (before !== undefined) return before
  const [, glued, letter, apart, long] = BARE_AFTER.exec(text) ?? []
  if (apart !== undefined) return taking(apart, long)
  return glued === undefined || unit === 'money' ? undefined : taking(glued, letter)
}

/** Nothing is taken off if any of the words is not a mark that accompanies a figure: `482 [c]`. */
function taking(text: string, words = ''): Taken | undefined {
  const marks = words.split(',').map(word => MARK_OF.get(word.trim().toLowerCase()))
  const known = marks.filter(mark => mark !== undefined)
  return known.length === marks.length ? { text: text.trim(), marks: known } : undefined
}

function takeNote(text: string): Taken | undefined {
  const [, alone, note] = NOTE_AFTER.exec(text) ?? []
  return alone === undefined || note === undefined ? undefined : { text: alone.trim(), note }
}

/** `"482"`, `="482"` and `'482` are how exports keep a number as text. */
const unquoted = (text: string): string =>
  /^="(.*)"$/.exec(text)?.[1] ?? /^["“](.*)["”]$/.exec(text)?.[1] ?? text.replace(/^'(?=[\d.+<-])/, '')
