// The register's notes on an indicator's data. In: its notes, a month and a council. Out: the notes that
// apply to both.
import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import { parseMonth } from '../../terms/period.ts'
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
