// Looks in the notes of a workbook for what its tables leave out: targets, what is good, and when amber begins. In: texts
// outside the tables. Out: what they say, each with its cell.

import type { Polarity } from '../../definitions/polarity.ts'
import { monthNamed, yearTyped } from '../../extracts/calendar.ts'
import type { TextSeen } from '../../extracts/look/sheet-seen.ts'
import { likeness, wordsInLabel } from './known-by.ts'
import type { TargetSaid } from './target-said.ts'

export interface SheetNote extends TextSeen {
  readonly file: string
  readonly sheet?: string
}

export interface SaidInNote<T> {
  readonly said: T
  readonly note: SheetNote
}

const MONTH = String.raw`([A-Za-z]{3,9})\.? ?(\d{4}|\d{2})`
const NUMBER = String.raw`(\d+(?:\.\d+)?) ?(%)?`

/** `target 92% up to June 2025, 95% from July 2025`; `target 75%`; `target 20 a month since April 2024`. */
export function targetsInNote(text: string): TargetSaid[] {
  const [, said = ''] = /\btargets?\b(?: is| of|:)?\s*(.*)$/i.exec(text) ?? []
  const pattern = new RegExp(`${NUMBER}(?:(?! up to| until)[^,;.]*?(?:from|since) ${MONTH})?`, 'gi')
  // The days and years of months are no targets.
  const bare = said
    .replace(new RegExp(`(?:up to|until|to) ${MONTH}`, 'gi'), '')
    .replace(/\((?:agreed|set)[^)]*\)/gi, '')
  return [...(bare.split(/(?<=[a-z%)])\.\s/i)[0]?.matchAll(pattern) ?? [])].flatMap(
    ([, digits = '', , name = '', year = '']) => {
      const monthOfYear = monthNamed(name)
      const from =
        monthOfYear === undefined ? undefined : `${yearTyped(year)}-${String(monthOfYear).padStart(2, '0')}`
      return [{ value: Number(digits), ...(from !== undefined && { from }) }]
    },
  )
}

/** The note that a label or a target points to: `(2)`, `see note 2`. */
export function notePointedTo(pointer: string, notes: readonly SheetNote[]): SheetNote | undefined {
  const [, number] = /\(?(?:note )?\b(\d)\)?$/i.exec(pointer) ?? []
  return number === undefined
    ? undefined
    : notes.find(
        ({ text }) =>
          text.startsWith(`(${number})`) ||
          text.startsWith(`${number}.`) ||
          text.startsWith(`SheetNote ${number}`),
      )
}

/** `Targets: EET 60%, suitable accommodation 92%`: the part whose words are in the label. */
export function targetForLabel(
  label: string,
  notes: readonly SheetNote[],
): SaidInNote<TargetSaid> | undefined {
  const words = wordsInLabel(label)
  for (const note of notes) {
    const [, list] = /\btargets?\b[^:]*:(.*)$/i.exec(note.text) ?? []
    for (const part of list?.split(/[,;]/) ?? []) {
      const [, name = '', digits] = /^\s*([A-Za-z].*?) (?:is |at )?(\d+(?:\.\d+)?) ?%?/.exec(part) ?? []
      const named = [...wordsInLabel(name)]
      if (digits !== undefined && named.length > 0 && named.every(word => words.has(word)))
        return { said: { value: Number(digits) }, note }
    }
  }
  return undefined
}

/** `Fostering enquiries are in the export: target 20 a month`: a note about the label, with a target. */
export function targetOfNoteAbout(
  label: string,
  notes: readonly SheetNote[],
): SaidInNote<TargetSaid> | undefined {
  for (const note of notes) {
    const [before = ''] = note.text.split(/\btarget/i)
    const [only, other] = targetsInNote(note.text)
    const subject = before.replace(/^\(?\d\)?\s*/, '').split(/\b(?:are|is|:)\b/)[0] ?? ''
    if (only !== undefined && other === undefined && likeness(subject, label) >= 0.5)
      return { said: only, note }
  }
  return undefined
}

type Good = Extract<Polarity, 'high' | 'low'>

/**
 * `High is good for all of these`; `low for the rate and 3+ placements, high for everything else`. What is said of all
 * applies where nothing is said of the label.
 */
export function goodByNotes(label: string, notes: readonly SheetNote[]): SaidInNote<Good> | undefined {
  let general: SaidInNote<Good> | undefined
  for (const note of notes) {
    if (!/\b(?:good|better|best|improve)/i.test(note.text)) continue
    for (const [, side = '', about = ''] of note.text.matchAll(
      /\b(high|low)(?:er)?(?: is| =| are)?(?: good| better| best)?(?: performance)?(?: is)? ?(?:for|:) ?(.*?)(?=,? (?:and |but )?\b(?:high|low)(?:er)?\b|[.;]|$)/gi,
    )) {
      const good = side.toLowerCase() === 'high' ? 'high' : 'low'
      if (/\b(?:all|everything|the rest|others?)\b/i.test(about)) general ??= { said: good, note }
      else if (about.split(/,| and /).some(one => isAbout(one, label))) return { said: good, note }
    }
  }
  return general
}

const isAbout = (about: string, label: string): boolean => {
  const words = wordsInLabel(label)
  const named = [...wordsInLabel(about)].filter(word => !/^(?:the|of|a|in)$/.test(word))
  return named.length > 0 && named.every(word => words.has(word))
}

const AMBER =
  /\bamber\b(?! (?:down )?to\b)[^.;]*?(?:\b(?:within|by up to|up to|no more than|not more than|less than|by)\b )?(\d+(?:\.\d+)?) ?(%|per ?cent\b(?! points)|percentage points?|points?|pts?|pp\b)( of )?/i
const WITHIN =
  /(?:\bamber\b[^.;]*?|^)\bwithin (\d+(?:\.\d+)?) ?(%|percentage points?|points?|pts?|pp)?( of )?/i
/** `A = within 10%` in a key, after `RAG` or `G =`. */
const AMBER_IN_KEY = /(?<=\b(?:RAG\b|G ?[=:–-]).*)\bA(?= ?(?:when|if|where|is|=|:|-|–) ?)/

export interface AmberInNote {
  /** `5`, in points; `10%`, of the target. */
  readonly within: string
  /** A per cent of which the note does not say what it is of. */
  readonly isOfUnsaid: boolean
  /** Other distances of the same sentence: `(2 where low is good)`. */
  readonly others?: string
}

/** `Amber = within 5 points`; `Amber: off target by up to 5 percentage points`: how far from the target is amber. */
export function amberInNotes(notes: readonly SheetNote[]): SaidInNote<AmberInNote> | undefined {
  for (const note of notes) {
    const text = note.text.replace(AMBER_IN_KEY, 'Amber')
    const found = AMBER.exec(text) ?? WITHIN.exec(text)
    const [whole = '', digits, unit = '', of] = found ?? []
    const isShare = /^(?:%|per)/i.test(unit) && !/points?/i.test(unit)
    if (digits === undefined || Number(digits) === 0 || (isShare && Number(digits) >= 100)) continue
    const [others = ''] = /^(?:[^.;]|\.(?=\d))*/.exec(text.slice((found?.index ?? 0) + whole.length)) ?? []
    const isMore = /\d/.test(others) && !/\b(?:target|red|green)\b/i.test(others)
    return {
      said: {
        within: isShare ? `${digits}%` : digits,
        isOfUnsaid: isShare && of === undefined,
        ...(isMore && { others: others.replace(/^[\s(,]+|[\s)]+$/g, '') }),
      },
      note,
    }
  }
  return undefined
}
