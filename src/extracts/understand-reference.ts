// Finds the indicator of a row. In: the cell with its reference. Out: the reference as in the register, or a
// problem.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import type { ExtractCell } from './cell.ts'
import { plainHeading } from './heading.ts'

const REFERENCES_LISTED = 20

/**
 * Text must be the reference itself, whatever its capitals and with or without the mark of a footnote. A number is a reference only if Excel lost nothing: it is displayed like
 * the reference, and no other reference has its value.
 * If the register has 6.1 and 6.10, Excel stores both as 6.1, and the cell is a problem however it is
 * displayed.
 */
export function understandReference(
  cell: ExtractCell,
  references: readonly string[],
  origin: Origin,
): string | Problem {
  if (cell.kind === 'uncalculated')
    return problem('error', 'formula-without-value', origin, { formula: cell.formula })
  if (cell.kind === 'error') return problem('error', 'cell-error', origin, { found: cell.shown })
  if (cell.kind !== 'number') {
    const text = cell.kind === 'text' ? cell.text : cell.shown
    return named(text, references) ?? unknownRow(cell.shown, references, origin)
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

/** `w1*` is W1, unless the register has a w1 too. */
function named(text: string, references: readonly string[]): string | undefined {
  if (references.includes(text)) return text
  const plain = plainHeading(text.replace(/^'/, ''))
  const [only, ...others] = references.filter(reference => plainHeading(reference) === plain)
  return others.length === 0 ? only : undefined
}

function unknownRow(found: string, references: readonly string[], origin: Origin): Problem {
  const more = references.length - REFERENCES_LISTED
  const expected = [...references.slice(0, REFERENCES_LISTED), ...(more > 0 ? [`${more} more`] : [])].join(
    ', ',
  )
  return problem('error', 'row-unknown', origin, { found, expected, source: 'data/definitions/indicators' })
}
