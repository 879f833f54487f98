// Gives names to what init proposes: files, topics, indicators and the council. In: what was typed. Out: names.
import { YEAR } from '../../extracts/years-in-rows.ts'
import { upperFirst } from '../../terms/words.ts'
import type { SheetNote } from './notes-said.ts'
import type { IndicatorLines } from './propose-indicators.ts'

/** `CLA scorecard 25-26 v4 FINAL` → `cla-scorecard`: what stays when the file of the next month comes. */
export const idOf = (name: string): string =>
  withoutVersion(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '') || 'source'

const VERSION =
  /[ _-]*(?:\(?\d[\d ._/-]*\)?|\b[vq]\d+\b|\bfinal\b|\bdraft\b|\bcopy\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b).*$/i

export const withoutVersion = (name: string): string => name.replace(VERSION, '').trim() || name

/** The topic of the table; else the section that it is under; else the sheet. */
export function topicProposed({ groups: [first] }: IndicatorLines): string {
  const line = first?.figure ?? first?.numerator
  const section = line?.under.find(text => text !== first?.label && !text.includes(first?.label ?? text))
  return first?.topic ?? section ?? (first?.title || 'Other measures')
}

/** Without the mark of a footnote at its end, and the sign of the unit: `% of children` keeps its words. */
export function nameProposed(label: string): string {
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
