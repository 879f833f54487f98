// Finds texts among the figures that no reader understands: `New`, `91.7% (Aut 25)`. In: the rows of a source. Out: each text,
// which is taken for a missing figure until a person has looked.
import { understandFigure } from '../../extracts/understand-figure.ts'
import { distinctBy } from '../../terms/distinct-by.ts'
import type { RowProposed, TableProposed, WordForMissing } from './proposal.ts'

const NOWHERE = { file: '' }

export const wordsForMissing = (tables: readonly TableProposed[]): WordForMissing[] =>
  distinctBy(
    tables.flatMap(({ sheet, rows }) =>
      rows.flatMap(row =>
        cellsOf(row)
          .filter(({ cell, unit }) => cell.kind === 'text' && !isUnderstood(cell, unit, row.stored))
          .map(({ cell, at }) => ({
            text: cell.shown.trim(),
            at: [sheet.name ?? '', at].join(' ').trim(),
            ref: row.ref,
          })),
      ),
    ),
    ({ text }) => text.toLowerCase(),
  )

/** The parts of a percentage are numbers. */
const cellsOf = ({ figures, parts, unit }: RowProposed) =>
  parts === undefined
    ? figures.map(one => ({ ...one, unit }))
    : [...parts.numerators, ...parts.denominators].map(one => ({ ...one, unit: 'count' as const }))

type Cell = RowProposed['figures'][number]['cell']

function isUnderstood(cell: Cell, unit: RowProposed['unit'], stored: RowProposed['stored']): boolean {
  const how = { unit, stored, codes: new Map(), mayBe: new Set<never>() }
  const found = understandFigure(cell, false, how, true, NOWHERE)
  // What contradicts itself is understood, and asked of a person in another way.
  return !('code' in found) || found.code === 'percentage-of-other-parts'
}
