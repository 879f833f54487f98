// Gives names to what init proposes: files, indicators and the council. In: what was typed. Out: names.
import { YEAR } from '../../extracts/year-label.ts'
import { lowerFirst, upperFirst } from '../../terms/words.ts'
import type { SheetNote } from './notes-said.ts'

/** `CLA scorecard 25-26 v4 FINAL` → `cla-scorecard`: what stays when the file of the next month comes. */
export const idOf = (name: string): string =>
  withoutVersion(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'source'

const VERSION =
  /[ _-]*(?:\(?\d[\d ._/-]*\)?|\b[vq]\d+\b|\bfinal\b|\bdraft\b|\bcopy\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b).*$/i

export const withoutVersion = (name: string): string => name.replace(VERSION, '').trim() || name

/** Without the mark of a footnote at its end, and the sign of the unit: `% of children` keeps its words. `over`: `In touch`
 * under `Care leavers aged 22-25` is of these. */
export function nameProposed(typed: string, over = ''): string {
  const label = `${typed}${agesFrom(over, typed)}`
  const bare = label
    .replaceAll('_', ' ')
    .replace(YEAR, '')
    .replace(/ ?\(\d\)$/, '')
    .replace(/^% ?of /i, 'Percentage of ')
    .replace(/^(?:no\.|#) ?(?:of )?/i, 'Number of ')
    .replace(/^% ?/, '')
    .replace(/ ?\(?%\)?$/, '')
    .trim()
  return upperFirst(bare)
}

const MOST_OF_SHORT = 35
/** `(17-21)`, `aged 19 to 21`. */
const AGES = / ?\(?(?:aged? )?(?<!\d)(\d{1,2} ?(?:-|–|to) ?\d{1,2})(?!\d)\)?/i

function agesFrom(over: string, label: string): string {
  const [, ages] = AGES.exec(over) ?? []
  if (ages === undefined || !isOfPeople(over) || AGES.test(label)) return ''
  return isOfPeople(label) ? `, ${ages}` : `, ${lowerFirst(over)}`
}

const isOfPeople = (text: string): boolean => /\b(?:aged?|leavers?|people|child|children)\b/i.test(text)

/** None for a name that is short itself. The ages of those who are counted stay. */
export function shortProposed(name: string): string | undefined {
  if (name.length <= MOST_OF_SHORT) return undefined
  const bare = name.replace(/^(?:Percentage|Number) of (?:the )?/, '')
  const short = cutAtWord(withoutAsides(bare), MOST_OF_SHORT)
  const [typed = '', ages] = AGES.exec(bare) ?? []
  if (ages === undefined || short.includes(ages)) return upperFirst(short)
  const others = withoutAsides(bare.replace(typed, ''))
  return upperFirst(`${cutAtWord(others, MOST_OF_SHORT - `, ${ages}`.length)}, ${ages}`)
}

/** Without what stands in brackets or after a comma, if no number does. */
const withoutAsides = (name: string): string => name.replace(/ ?\([^()\d]*\)/g, '').replace(/,[^\d]*$/, '')

/** A name does not end with `whose`, nor with what belongs to the word that was cut: `within statutory`, `up to date`. */
const NO_END =
  /(?: (?:an?|and|are|aged|at|by|date|for|from|in|is|of|on|or|per|same|statutory|that|the|to|up|who|whose|with|within))+$/i

const cutAtWord = (name: string, most: number): string =>
  name.length <= most
    ? name
    : name
        .slice(0, most + 1)
        .replace(/,? \S*$/, '')
        .replace(NO_END, '')

/** Each word with a capital: `A job interview with the council` is none, nor is a council of young people. */
const COUNCIL =
  /^(?!.*\b(?:Youth|Young|Children|Care|School|Junior) Council)(?:London Borough of |Royal Borough of |City of )?[A-Z][\w'’-]*(?: [A-Z&][\w'’-]*){0,4} (?:Metropolitan |City |Borough |County |District )*(?:Council|COUNCIL)\b/

/** `Westmere Corporate Parenting Board: scorecard` → Westmere. */
const PANEL =
  /^((?:London Borough of )?[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+){0,2}?) Corporate Parenting (?:Board|Panel|Committee)\b/

/** `WESTMERE MBC - performance pack`: how councils shorten what they are. */
const SHORT = /^([A-Z][\w'’-]*(?: [A-Z&][\w'’-]*){0,3}) (?:(?:M|L|R|C|D)?BC|CC|DC|MDC)\b/

const inFull = (_: string, name: string): string =>
  `${name} ${name === name.toUpperCase() ? 'COUNCIL' : 'Council'}`

/** `WESTMERE COUNCIL - CHILDREN'S SERVICES` → `Westmere Council`. */
export function councilNamed(notes: readonly SheetNote[]): string | undefined {
  for (const { text } of notes) {
    const [found] = COUNCIL.exec(text.replace(SHORT, inFull)) ?? []
    if (found === undefined) continue
    return found === found.toUpperCase()
      ? found.toLowerCase().replace(/\b[a-z]/g, letter => letter.toUpperCase())
      : found
  }
  const [place] = notes.flatMap(({ text }) => PANEL.exec(text)?.[1] ?? [])
  return place === undefined ? undefined : `${place} Council`
}
