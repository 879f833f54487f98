// What the register says of an indicator's data. In: its notes and a month. Out: those that hold in it.
import type { IndicatorDefinition } from '../../definitions/indicator.ts'
import { parseMonth, type Month } from '../../terms/period.ts'

export function notesInForce({ notes }: IndicatorDefinition, period: Month): string[] {
  const at = (name: string | undefined) => (name === undefined ? undefined : parseMonth(name)?.index)
  return notes.filter(note => (at(note.from) ?? -Infinity) <= period.index && period.index <= (at(note.to) ?? Infinity)).map(note => note.text)
}
