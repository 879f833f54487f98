// Captions. In: a declared table and what its cells are. Out: `Table 3: children looked after by age, number
// and % of each year's total`.
import type { TableDefinition } from '../../definitions/paper.ts'
import { unitNames } from '../../figures/say-figure.ts'
import type { Unit } from '../../terms/unit.ts'
import { lowerFirst } from '../../terms/words.ts'
import type { Writing } from '../writing.ts'

export const captionOf = (writing: Writing, { id, title }: TableDefinition, cells: string): string =>
  `${writing.labels.table(`table-${id}`)}: ${lowerFirst(title)}, ${cells}`

/** A rate is said with what it is of, unless the words beside it do. */
export const unitBeside = (unit: Unit, words: string): string =>
  unit !== 'rate-per-10000' ? unitNames[unit] : /10,?000|10k/i.test(words) ? 'rate' : 'rate per 10,000'

/** What a cell is; `all` is what its share is of. */
export function sayCells({ cell, title }: TableDefinition, unit: Unit, all: string): string {
  switch (cell) {
    case 'figure':
      return unitBeside(unit, title)
    case 'count-and-share':
      return `number and % of ${all}`
    case 'share':
      return `% of ${all}`
    case 'ratio':
      return `${unitBeside(unit, title)} and the numbers that it is made of`
  }
}
