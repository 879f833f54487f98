// Says from which month an indicator is collected, where the files say that it is new. In: the indicators, and the notes. Out: the
// month of each of these, and where it is said.
import { isFigure } from '../../extracts/look/sheet-grid.ts'
import {
  endMonthOf,
  financialYearOf,
  firstMonthOf,
  type Month,
  monthsAfter,
  monthsBetween,
  periodId,
  sayPeriod,
} from '../../terms/period.ts'
import type { SheetNote } from './notes-said.ts'
import { placeOfSheet } from './place-of-sheet.ts'
import type { IndicatorLines } from './propose-indicators.ts'

export interface Begun {
  /** `2025-04`. */
  readonly month: string
  readonly where: string
}

/** What is said of a measure that is new: `First reported April 2025`, `measures were agreed in April 2025`. */
const NEW =
  /\b(?:first (?:reported|collected|recorded)|agreed|introduced|new|began|begun|start(?:s|ed)?|not collected before)\b/i

export function monthsBegun(
  joined: readonly IndicatorLines[],
  notes: readonly SheetNote[],
): ReadonlyMap<IndicatorLines, Begun> {
  const earliest = Math.min(...joined.map(one => firstMonth(one).index))
  return new Map(
    joined.flatMap(one => {
      const first = firstMonth(one)
      const begun =
        first.index > earliest && Number.isFinite(first.index) ? saidOf(one, first, notes) : undefined
      return begun === undefined ? [] : [[one, begun] as const]
    }),
  )
}

/** A note of one of its sheets that names the month, or one before it in its financial year; or a cell that says `n/a (new)`. */
function saidOf({ groups }: IndicatorLines, first: Month, notes: readonly SheetNote[]): Begun | undefined {
  const month = periodId(first)
  for (const { place, figure } of groups) {
    const cell = figure?.figures.find(one => one.cell.kind === 'text' && /\bnew\b/i.test(one.cell.text))
    if (cell !== undefined) return { month, where: `${place} / ${cell.at}` }
    const own = notes.filter(({ file, sheet, text }) => place === placeOfSheet(file, sheet) && NEW.test(text))
    const said = monthsBetween(firstMonthOf(financialYearOf(first)), first).flatMap(one => {
      const note = own.find(({ text }) => text.includes(sayPeriod(one)))
      return note === undefined ? [] : [{ month: periodId(one), where: `the note at ${place} / ${note.at}` }]
    })
    if (said[0] !== undefined) return said[0]
  }
  return undefined
}

/** A figure of a quarter or a year begins with its first month. */
function firstMonth({ groups }: IndicatorLines): Month {
  const indices = groups.flatMap(({ figure, numerator }) =>
    [figure, numerator].flatMap(line =>
      (line?.figures ?? [])
        .filter(({ cell }) => isFigure(cell))
        .map(({ period }) => monthsAfter(endMonthOf(period), 1 - lengthOf(period.kind)).index),
    ),
  )
  return { kind: 'month', index: Math.min(...indices) }
}

function lengthOf(kind: string): number {
  if (kind === 'quarter') return 3
  return kind === 'year' ? 12 : 1
}
