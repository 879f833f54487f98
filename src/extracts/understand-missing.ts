// Recognises blanks and words that mean a missing figure. In: a cell. Out: the missing figure with its
// reason, or nothing.
import { type Missing, type MissingReason, missing } from '../terms/amount.ts'
import type { ExtractCell } from './cell.ts'

/** The dash, the council's `n/a` and the Government Statistical Service's shorthand. */
const USUAL: ReadonlyMap<string, MissingReason> = new Map([
  ...['-', '–', '—', '−', 'not available', '[x]'].map(word => [word, 'not-supplied'] as const),
  ...['n/a', 'na', 'n.a.', 'n/a.', 'not applicable', '[z]'].map(word => [word, 'not-applicable'] as const),
  ...['c', '[c]'].map(word => [word, 'suppressed'] as const),
])

export type MissingCodes = ReadonlyMap<string, MissingReason>

/** A source's own words in lowercase. A map, because `__proto__` may be one of them. */
export const codesOf = (codes: Readonly<Record<string, MissingReason>> = {}): MissingCodes =>
  new Map(Object.entries(codes).map(([word, reason]) => [word.trim().toLowerCase(), reason]))

/**
 * The source's own codes come first, and may be numbers, such as 999.9. A blank is not yet due until its
 * period has ended.
 */
export function understandMissing(
  cell: ExtractCell,
  codes: MissingCodes,
  isOver: boolean,
): Missing | undefined {
  const declared = wordsOf(cell)
    .map(word => codes.get(word))
    .find(reason => reason !== undefined)
  if (declared !== undefined) return missing(declared)
  if (cell.kind === 'blank') return missing(isOver ? 'not-supplied' : 'not-yet-due')
  const usual = cell.kind === 'text' ? USUAL.get(cell.text.toLowerCase()) : undefined
  return usual === undefined ? undefined : missing(usual)
}

function wordsOf(cell: ExtractCell): string[] {
  if (cell.kind === 'text') return [cell.text.toLowerCase()]
  if (cell.kind === 'number') return [String(cell.number), cell.shown.trim().toLowerCase()]
  if (cell.kind === 'error') return [cell.shown.toLowerCase()]
  return cell.kind === 'blank' ? [''] : []
}
