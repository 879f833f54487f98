// Histories made by hand, and the positions in force. In: days as ISO text. Out: a child, options, and where
// a leaf counts the child.

import type {
  CarePeriod,
  ChildHistory,
  Episode,
  HistoryRow,
} from '../../../src/counting/histories/child-history.ts'
import type {
  ChildVerdict,
  CountingLeaf,
  CountingOptions,
  MeasureSettings,
} from '../../../src/counting/leaf.ts'
import { optionsFrom } from '../../../src/counting/options.ts'
import { type Day, dayOf } from '../../../src/terms/day.ts'
import { countingPoints } from '../definitions.ts'

const PLACE = { file: 0, row: 2 }

/** The national positions, or others: `{ reviews: 'by-date' }`. */
export const options = (instead: Readonly<Record<string, string>> = {}): CountingOptions =>
  optionsFrom(countingPoints(), instead)

/** `['2021-03-01', '2021-06-01', 'S', 'C2', 'U4', 'E4A']`: start, end (blank: open), RNE, LS, PLACE, REC. */
export type GivenEpisode = readonly [
  start: string,
  end: string,
  rne: string,
  status: string,
  placement: string,
  rec?: string,
]

export type GivenRow = Readonly<Record<string, string | number>>

export interface GivenChild {
  readonly born?: string
  /** Each list is a period of care. */
  readonly care?: readonly (readonly GivenEpisode[])[]
  /** Whether the start of the first period is known. */
  readonly startIsKnown?: boolean
  readonly toldFrom?: string
  /** By table; text in the form of a day becomes a day; `year` is the year of the return. */
  readonly rows?: Readonly<Record<string, readonly GivenRow[]>>
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

export function child({
  born,
  care = [],
  startIsKnown = true,
  toldFrom,
  rows = {},
}: GivenChild): ChildHistory {
  const episodes = care.flat().map(
    ([start, end, startReason, legalStatus, placement, endReason]): Episode => ({
      start: dayOf(start),
      ...(end !== '' && { end: dayOf(end) }),
      startReason,
      legalStatus,
      placement,
      ...(endReason && { endReason }),
      place: PLACE,
    }),
  )
  const periods = care.map((ofPeriod, at): CarePeriod => {
    const first = care.slice(0, at).flat().length
    const end = ofPeriod.at(-1)?.[1] ?? ''
    return {
      start: dayOf(ofPeriod[0]?.[0] ?? ''),
      ...(end !== '' && { end: dayOf(end) }),
      first,
      last: first + ofPeriod.length - 1,
      startIsKnown: at > 0 || startIsKnown,
      startIsCoded: ofPeriod[0]?.[2] === 'S',
    }
  })
  const tables = new Map(
    Object.entries(rows).map(([table, given]) => [
      table,
      given.map(
        ({ year = 2021, ...values }): HistoryRow => ({
          year: Number(year),
          place: PLACE,
          values: Object.fromEntries(
            Object.entries(values).map(([name, value]) => [
              name,
              DAY.test(String(value)) ? dayOf(String(value)) : value,
            ]),
          ),
        }),
      ),
    ]),
  )
  return {
    child: 1,
    ...(born && { born: dayOf(born) }),
    ...(toldFrom && { coveredFrom: dayOf(toldFrom) }),
    episodes,
    periods,
    rows: tables,
  }
}

/** In care under a full care order in foster care, from a day on. */
export const inCareSince = (start: string, more: Omit<GivenChild, 'care'> = {}): ChildHistory =>
  child({ ...more, care: [[[start, '', 'S', 'C2', 'U4']]] })

/** `2021-04-01 to 2022-03-31`, or one day. */
export function spanOf(said: string): { readonly first: Day; readonly last: Day } {
  const [first = '', last = first] = said.split(' to ')
  return { first: dayOf(first), last: dayOf(last) }
}

export interface Asked {
  readonly instead?: Readonly<Record<string, string>>
  readonly settings?: MeasureSettings
}

export function verdicts(
  leaf: CountingLeaf,
  history: ChildHistory,
  span: string,
  { instead = {}, settings = {} }: Asked = {},
): readonly ChildVerdict[] {
  return asList(leaf.count(spanOf(span), options(instead), settings)(history))
}

/** What a leaf found, as a list of one verdict, several or none. */
export function asList(found: ReturnType<ReturnType<CountingLeaf['count']>>): readonly ChildVerdict[] {
  if (found === undefined) return []
  return 'stands' in found ? [found] : found
}

/**
 * `in-numerator: held in time`, with the value if there is one: `in-numerator: has a score (9)`; each of
 * several events; `nothing` for none.
 */
export function said(leaf: CountingLeaf, history: ChildHistory, span: string, asked: Asked = {}): string {
  const found = verdicts(leaf, history, span, asked)
  return found.length === 0
    ? 'nothing'
    : found
        .map(
          ({ stands, because, value }) => `${stands}: ${because}${value === undefined ? '' : ` (${value})`}`,
        )
        .join(' | ')
}
