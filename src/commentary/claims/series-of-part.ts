// Which figures of a group of the children words may mean: its number, or its share. In: a clause and a part. Out: series.
// Worked: `the number aged 16 and over fell` means the number; `placement orders have doubled` may mean either.
import type { PartIndicator } from '../rows/part-figures.ts'
import { isTerm, type Quantity } from '../words/term.ts'
import type { Clause } from './clause.ts'
import type { SeriesName } from './points.ts'

const SHARE = /\b(?:shares?|proportions?|percentages?|rates?|likely)\b/i
const NUMBER = /\b(?:numbers?|count|fewer|many|more(?! likely| common))\b/i

/** Where no number says which. */
export function seriesOfPart(
  { terms, sentence }: Clause,
  { definition: { unit } }: PartIndicator,
): readonly SeriesName[] {
  if (unit !== 'percentage') return ['value']
  // `… increases, the number went down`: what the sentence says elsewhere, where the clause names nothing.
  const says = (terms.some(isTerm('name')) ? terms : sentence)
    .filter(term => !isTerm('name')(term))
    .map(term => term.text)
    .join(' ')
  if (SHARE.test(says)) return ['value']
  return NUMBER.test(says) ? ['numerator'] : ['numerator', 'value']
}

/** What a difference of this kind may be a difference of. */
export function seriesOfStep(clause: Clause, part: PartIndicator, { kind }: Quantity): SeriesName[] {
  if (part.definition.unit !== 'percentage') return ['value']
  if (kind === 'points') return ['value']
  return kind === 'number' ? ['numerator'] : [...seriesOfPart(clause, part)]
}
