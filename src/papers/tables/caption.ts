// Captions. In: a declared table and what its cells hold. Out: `Table 3: children looked after by age, number
// and % of each year's total`.
import type { TableDefinition } from '../../definitions/paper-definition.ts'
import { tableIdOf } from '../../definitions/parts/part-kind.ts'
import { unitNames } from '../../figures/say-figure.ts'
import { inSentence } from '../../terms/common-words.ts'
import type { Unit } from '../../terms/unit.ts'
import type { PlanningContext } from './table-plan.ts'

/** The id and the caption of a table, from the id of its part. `title` follows the label. */
export function titled(
  { labels }: PlanningContext,
  part: string,
  title: string,
): { id: string; caption: string } {
  const id = tableIdOf(part)
  return { id, caption: `${labels.table(id)}: ${title}` }
}

export const titledTable = (
  planning: PlanningContext,
  { id, title }: TableDefinition,
  cells: string,
): { id: string; caption: string } => titled(planning, id, `${inSentence(title)}, ${cells}`)

/** A rate names its base, unless the words next to it do. */
export function unitBeside(unit: Unit, words: string): string {
  if (unit !== 'rate-per-10000') return unitNames[unit]
  return /10,?000|10k/i.test(words) ? 'rate' : 'rate per 10,000'
}

/** What a cell holds. `all` names the whole that its share is of. */
export function sayCellKind({ cell, title }: TableDefinition, unit: Unit, all: string): string {
  switch (cell) {
    case 'figure':
      return unitBeside(unit, title)
    case 'count-and-share':
      return `number and % of ${all}`
    case 'share':
      return `% of ${all}`
    case 'ratio':
      return `${unitBeside(unit, title)} with numerator and denominator`
  }
}
