// Says what init understood of a council's files: each table and its lines, what was not read, and what is doubtful. In: the
// proposal. Out: lines for a person.

import { sayPeriod } from '../../terms/period.ts'
import { counted, listInWords, withStop } from '../../terms/words.ts'
import {
  boundOf,
  type IndicatorProposed,
  type Proposal,
  type SourceProposed,
  type TableProposed,
} from './proposal.ts'
import { targetsInNotes } from './targets-in-notes.ts'

const LAYOUTS = {
  'periods-across': 'periods across, an indicator in each row',
  'periods-down': 'periods down, an indicator in each column',
  'long-table': 'a row for each indicator and period',
} as const

export function sayProposal(proposal: Proposal): string {
  const { council, period, indicators, sources } = proposal
  const national = indicators.filter(one => one.national !== undefined).length
  const tables = sources.reduce((sum, one) => sum + one.tables.length, 0)
  const doubts = doubtsOf(proposal)
  return [
    `${council}, ${sayPeriod(period)}: ${counted(indicators.length, 'indicator')} from ${counted(tables, 'table')}, ${national} of them national.`,
    ...sources.flatMap(saySource),
    '',
    'Indicators',
    ...indicators.map(one => `  ${sayIndicator(one)}`),
    '',
    doubts.length === 0 ? 'Nothing is doubtful.' : `Please look at ${counted(doubts.length, 'doubt')}:`,
    ...doubts.map((doubt, at) => `  ${at + 1}. ${doubt}`),
    '',
  ].join('\n')
}

function saySource({ book, tables, notRead }: SourceProposed): string[] {
  return [
    '',
    book.file,
    ...tables.flatMap(sayTable),
    ...notRead.map(({ sheet, range, because }) =>
      withStop(`  ${placeOf(sheet.name, range)} is not read: ${because}`),
    ),
  ]
}

const placeOf = (sheet: string | undefined, range?: string): string =>
  [sheet ?? 'The file', ...(range === undefined ? [] : [range])].join(' ')

function sayTable({ sheet, seen, rows, notRead }: TableProposed): string[] {
  return [
    `  ${placeOf(sheet.name, seen.range)}: ${LAYOUTS[seen.layout]}.`,
    ...rows.map(
      ({ at, label, measure, of }) =>
        `    ${at} ${label} → ${measure ?? `${of?.numerator} of ${of?.denominator}`}`,
    ),
    ...notRead.map(({ at, label, because }) => withStop(`    ${at} ${label} is not read: ${because}`)),
    ...(seen.unread ?? [])
      .filter(heading => REPEATS.test(heading))
      .map(heading => `    '${heading}' is not read: it repeats or adds up other columns.`),
    ...(seen.others ?? []).map(heading => `    '${heading}' is not read: it is of other areas.`),
  ]
}

function sayIndicator({ ref, name, national, unit, polarity, targets }: IndicatorProposed): string {
  const last = targets.at(-1)
  const target = last === undefined ? 'no target' : `${boundOf(last).replace('-', ' ')} ${last.value}`
  return [
    ref,
    name,
    unit,
    polarity === 'none' ? 'for information' : `${polarity} is good`,
    target,
    ...(national === undefined ? [] : [`national/${national}`]),
  ].join(' | ')
}

/** Each with its place, in the order of the files, as a sentence. */
export const doubtsOf = (proposal: Proposal): string[] => doubtsWithoutStop(proposal).map(withStop)

function doubtsWithoutStop({ doubts, indicators, sources, accepted }: Proposal): string[] {
  return [
    ...doubts.map(({ says }) => says),
    ...sources.flatMap(({ book, tables, notRead, codes }) => [
      ...codes.map(
        ({ text, at, ref }) =>
          `${book.file}, ${at}: '${text}' is no figure of ${ref} that can be read, and is taken as not supplied`,
      ),
      ...notRead
        .filter(one => one.isDoubtful)
        .map(({ sheet, range, because }) => `${book.file}, ${placeOf(sheet.name, range)}: ${because}`),
      ...tables.flatMap(table => doubtsOfTable(book.file, table)),
    ]),
    ...accepted.map(
      ({ ref, found, where }) =>
        `${ref}: ${where} holds ${found}, and the percentage is not that of the two numbers: they are taken`,
    ),
    ...indicators.flatMap(({ ref, name, doubts: own, targets }) => [
      ...own.map(says => `${ref} ${name}: ${says}`),
      ...targetsInNotes(targets).map(where => `${ref} ${name}: its target is taken from ${where}`),
    ]),
  ]
}

/** A rolling column, or a sum of the months. */
const REPEATS = /\blatest\b|\b(?:current|this) (?:month|quarter)\b|\bytd\b|\byear to date\b/i

function doubtsOfTable(file: string, { sheet, seen, rows, notRead }: TableProposed): string[] {
  const place = `${file}, ${placeOf(sheet.name)}`
  const unread = seen.unread?.filter(heading => !REPEATS.test(heading)) ?? []
  return [
    ...rows.flatMap(({ at, label, doubts }) => doubts.map(says => `${place} ${at} ${label}: ${says}`)),
    ...notRead
      .filter(one => one.isDoubtful)
      .map(({ at, label, because }) => `${place} ${at} ${label} is not read: ${because}`),
    ...(unread.length === 0 ? [] : [`${place} ${seen.range}: ${sayColumns(unread)}`]),
    ...(seen.hidden === undefined
      ? []
      : [
          `${place}: the hidden columns ${listInWords(seen.hidden.split(', '))} hold numbers, and are not read`,
        ]),
  ]
}

const sayColumns = (headings: readonly string[]): string => {
  const named = listInWords(headings.map(heading => `'${heading}'`))
  return headings.length === 1
    ? `the column ${named} holds numbers, and is not read`
    : `the columns ${named} hold numbers, and are not read`
}
