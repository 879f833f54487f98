// The incidents of a child missing or away from placement (rule MISSING-1). In: a history, a span and the
// type. Out: the incidents that overlap the span.
// Source: LAIT data dictionary, measure 161: an incident open on 1 April counts; a blank end is open; any
// length counts.
import type { Day } from '../terms/day.ts'
import type { ChildHistory } from './histories/child-history.ts'
import { codeIn, dayIn, historyRows } from './history-rows.ts'
import type { CountingSpan, MeasureSettings } from './leaf.ts'

const WORDS: Readonly<Record<string, string>> = { M: 'missing (M)', A: 'away without authorisation (A)' }

/** The name of the incidents: of one type, or of both. */
export function sayType(settings: MeasureSettings): string {
  const { type } = settings
  if (type === undefined) return 'missing or away without authorisation'
  const word = WORDS[String(type)]
  if (word === undefined)
    throw new Error(`a measure of missing incidents has type: ${String(type)}; expected M or A`)
  return word
}

/**
 * The first days of the incidents. An incident that several returns repeat counts once, with the end from the
 * latest return.
 * Worked, 2021/22: 30 March to 1 April 2021 overlaps; 30 March to 31 March 2021 does not; from 31 March 2022
 * without an end does.
 */
export function incidentsIn(
  child: ChildHistory,
  { first, last }: CountingSpan,
  settings: MeasureSettings,
): Day[] {
  const ends = new Map<string, { readonly start: Day; readonly end: Day | undefined }>()
  for (const row of historyRows(child, 'missing').toSorted((a, b) => a.year - b.year)) {
    const [type, start] = [codeIn(row, 'MISSING'), dayIn(row, 'MIS_START')]
    if (start === undefined || (settings['type'] !== undefined && type !== settings['type'])) continue
    ends.set(`${type} ${start}`, { start, end: dayIn(row, 'MIS_END') })
  }
  return [...ends.values()]
    .filter(({ start, end }) => start <= last && (end === undefined || end >= first))
    .map(({ start }) => start)
}
