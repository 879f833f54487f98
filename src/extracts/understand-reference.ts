// Which indicator a row belongs to. In: the cell that holds its reference. Out: the reference as the register
// writes it, or a problem.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import type { Cell } from './cell.ts'

const REFERENCES_SAID = 20

/**
 * Text is taken as it stands. A number is a reference only if nothing was lost: it is shown as the reference
 * is written, and no other has its value.
 * Where the register has 6.1 and 6.10, Excel keeps both as 6.1, and the cell is a problem however it is
 * shown.
 */
export function understandReference(
  cell: Cell,
  references: readonly string[],
  origin: Origin,
): string | Problem {
  if (cell.kind === 'uncalculated')
    return problem('error', 'formula-without-value', origin, { formula: cell.formula })
  if (cell.kind === 'error') return problem('error', 'cell-error', origin, { found: cell.shown })
  if (cell.kind !== 'number') {
    const text = cell.kind === 'text' ? cell.text : cell.shown
    return references.includes(text) ? text : unknownRow(cell.shown, references, origin)
  }
  const candidates = references.filter(
    reference => reference.trim() !== '' && Number(reference) === cell.number,
  )
  const [only, another] = candidates
  if (only === undefined) return unknownRow(cell.shown, references, origin)
  if (another === undefined && only === cell.shown.trim()) return only
  return problem('error', 'identifier-as-number', origin, {
    found: cell.shown,
    candidates: candidates.map(candidate => `'${candidate}'`).join(' or '),
  })
}

function unknownRow(found: string, references: readonly string[], origin: Origin): Problem {
  const more = references.length - REFERENCES_SAID
  const expected = [...references.slice(0, REFERENCES_SAID), ...(more > 0 ? [`${more} more`] : [])].join(', ')
  return problem('error', 'row-unknown', origin, { found, expected, source: 'data/definitions/indicators' })
}
