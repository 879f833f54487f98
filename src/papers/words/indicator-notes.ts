// Notes on an indicator's data. In: the register's notes, a month and a council; or its figures. Out: the notes that
// apply, and what is said of quarters.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import { quarterOf } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { endMonthOf, parseMonth, sayPeriod } from '../../terms/period.ts'
import type { PaperWriting } from '../paper-writing.ts'

export function notesInForce(
  { notes }: IndicatorDefinition,
  { period, areas }: Pick<PaperWriting, 'period' | 'areas'>,
): string[] {
  const at = (name: string | undefined) => (name === undefined ? undefined : parseMonth(name)?.index)
  const holds = ({ from, to, council = areas.council.id }: IndicatorDefinition['notes'][number]) =>
    council === areas.council.id &&
    (at(from) ?? -Infinity) <= period.index &&
    period.index <= (at(to) ?? Infinity)
  return notes.filter(holds).map(note => note.text)
}

/** `It is collected from April 2025.`, where a month that is shown has no figure for that reason. */
export const beginsNote = ({ definition, months, yearBefore }: RatedIndicator): string[] => {
  const begins = parseMonth(definition.begins ?? '')
  return begins === undefined ||
    ![...months, yearBefore].some(({ period }) => endMonthOf(period).index < begins.index)
    ? []
    : [`It is collected from ${sayPeriod(begins)}.`]
}

/** `Its figures are for quarters: that of December 2016 is for Q3 2016/17.` */
export function quarterNote({ months }: RatedIndicator): string[] {
  const last = months.findLast(month => quarterOf(month) !== undefined)
  const quarter = last && quarterOf(last)
  return quarter === undefined || last === undefined
    ? []
    : [`Its figures are for quarters: that of ${sayPeriod(last.period)} is for ${sayPeriod(quarter)}.`]
}
