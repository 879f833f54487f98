// Decides what each row of a table is. In: its cells, in order of the rows. Out: a draft of a record, why the row is
// left out, or nothing for a row that does not count.

import type { ReturnTable } from '../../definitions/returns.ts'
import type { Headings } from './find-headings.ts'
import {
  areNumbers,
  BELOW_TABLE,
  HEADINGS_AGAIN,
  haveNoMoreThan,
  NO_CHILD,
  OTHER_HEADINGS,
  type RowKind,
  rowKinds,
  TOTAL,
  whyLoneCell,
} from './not-a-record.ts'
import type { RawTable } from './raw-table.ts'
import { type RecordContext, type RowDraft, rowDrafter } from './row-draft.ts'

export interface JudgeContext extends RecordContext {
  /** All tables of the return, whose headings may come below this one. */
  readonly tables: readonly ReturnTable[]
}

type Judgement = RowDraft | string | undefined
/** `above` is the number of rows used so far. */
type Judge = (cells: readonly string[], row: number, above: number) => Judgement

/** The share of identifiers with a digit from which one without is not taken for a child. */
const MOST_HAVE_DIGITS = 0.8
/** A date, even one that is not understood, has a digit, and is not a small number alone. */
const SEEMS_DATED = /^(?!\s*\d{1,4}\s*$).*\d/

/** XML has records only, so that it is not searched for other rows. */
export function rowJudge(raw: RawTable, headings: Headings, year: number, context: JudgeContext): Judge {
  const draftOf = rowDrafter(raw, headings, year, context)
  if (raw.isXml) return (cells: readonly string[]): Judgement => (isBlank(cells) ? undefined : draftOf(cells))
  const kindOf = rowKinds(raw.table, context.tables, headings)
  const days = headings.columns.filter(({ column }) => column.is === 'day')
  const hasDay = ({ values }: RowDraft) => days.some(({ column }) => values[column.name] !== undefined)
  const seemsDated = (cells: readonly string[]) =>
    days.length === 0 || days.some(({ at }) => SEEMS_DATED.test(cells[at] ?? ''))
  const seen = { isBelow: false, isPastGap: false, withDigit: 0, without: 0, withDay: 0 }
  // In the first table every child is new.
  const isFirst = context.tables[0]?.table === raw.table.table

  return (cells: readonly string[], row: number, above: number): Judgement => {
    if (isBlank(cells)) {
      seen.isPastGap ||= above > 0
      return undefined
    }
    const kind = kindOf(cells)
    if (row < headings.row) return kind === 'record' ? recordAbove(cells) : undefined
    return reasonByCells(cells, kind, above) ?? judged(cells, kind, above)
  }

  function judged(cells: readonly string[], kind: RowKind, above: number): RowDraft | string {
    const isWord = kind === 'undecided'
    const known = context.children.count()
    const draft = draftOf(cells)
    const isLost = typeof draft === 'string'
    const isDated = isLost ? seemsDated(cells) : hasDay(draft)
    const mayBeOther = !isDated && (isLost || seen.withDay > 0)
    const isNew = !isFirst && context.children.count() > known
    const why = mayBeOther ? notARecord(cells, isWord, isNew, above) : undefined
    if (why === undefined && !isLost) see(isDated, isWord)
    return why ?? draft
  }

  function see(isDated: boolean, isWord: boolean): void {
    if (isDated) seen.withDay++
    if (isWord) seen.without++
    else seen.withDigit++
  }

  /** Titles and notes come before the headings; but if rows were sorted with their headings, so do records. */
  function recordAbove(cells: readonly string[]): Judgement {
    const draft = draftOf(cells)
    return typeof draft !== 'string' && hasDay(draft) ? draft : undefined
  }

  function reasonByCells(cells: readonly string[], kind: RowKind, above: number): string | undefined {
    if (kind === HEADINGS_AGAIN || kind === OTHER_HEADINGS) {
      seen.isBelow = kind === OTHER_HEADINGS
      return kind
    }
    if (seen.isBelow) return OTHER_HEADINGS
    if (kind === TOTAL) return TOTAL
    return kind === 'alone' ? whyLoneCell(cells, context.children.isKnown, above) : undefined
  }

  /** Of a row without a date: below the headings there may be a line of dashes, or what the columns mean. */
  function notARecord(
    cells: readonly string[],
    isWord: boolean,
    isNew: boolean,
    above: number,
  ): string | undefined {
    if (areNumbers(cells) && (isNew || haveNoMoreThan(cells, above))) return TOTAL
    const haveDigits = seen.withDigit > (seen.withDigit + seen.without) * MOST_HAVE_DIGITS
    if (isWord && (haveDigits || above === 0)) return NO_CHILD
    return seen.isPastGap ? BELOW_TABLE : undefined
  }
}

const isBlank = (cells: readonly string[]): boolean => cells.every(cell => cell === '' || cell.trim() === '')
