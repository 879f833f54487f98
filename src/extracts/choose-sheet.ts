// Which sheet a table stands on. In: the sheets and the name or pattern of the source. Out: one sheet, or a
// problem.
import { type Problem, problem } from '../problems/problem.ts'
import { plainText, type Sheet } from './cell.ts'

/**
 * The sheets that a source may mean by a name (`Monthly`) or a pattern (`/^Monthly/`); all of them where it
 * says nothing.
 */
export function sheetsNamed<S extends { readonly name?: string }>(
  sheets: readonly S[],
  expected: string | undefined,
): readonly S[] {
  if (expected === undefined) return sheets
  const pattern = patternIn(expected)
  // Excel itself does not tell the case of a sheet's name apart.
  const plain = plainText(expected).toLowerCase()
  return sheets.filter(({ name = '' }) =>
    pattern === undefined ? plainText(name).toLowerCase() === plain : pattern.test(name),
  )
}

/**
 * A hidden sheet is read only when it is named in full; an empty one only if there is no other.
 * Where two still fit nothing is guessed: the problem names both. A file without sheet names (CSV, web page)
 * has its one table.
 */
export function chooseSheet(
  sheets: readonly Sheet[],
  expected: string | undefined,
  file: string,
): Sheet | Problem {
  const isFullName = expected !== undefined && patternIn(expected) === undefined
  const fitting = sheets.every(sheet => sheet.name === undefined)
    ? sheets
    : sheetsNamed(sheets, expected).filter(sheet => isFullName || !sheet.isHidden)
  const filled = fitting.filter(sheet => sheet.rowCount > 0)
  const [first, second] = filled.length > 0 ? filled : fitting.slice(0, 1)
  const named = expected === undefined ? undefined : `'${expected}'`
  if (first === undefined)
    return problem(
      'error',
      'sheet-missing',
      { file },
      { expected: named ?? 'that is not hidden', found: sayNames(sheets) },
    )
  if (second !== undefined)
    return problem(
      'error',
      'sheet-ambiguous',
      { file },
      { expected: named ?? 'a source that names no sheet', found: sayNames(filled) },
    )
  return first
}

/** `/^Monthly/` is a pattern, matched without case. What is not a regular expression is a name. */
function patternIn(expected: string): RegExp | undefined {
  const [, pattern] = /^\/(.+)\/i?$/.exec(expected) ?? []
  if (pattern === undefined) return undefined
  try {
    return new RegExp(pattern, 'i')
  } catch {
    return undefined
  }
}

const sayNames = (sheets: readonly Sheet[]): string =>
  sheets.map((sheet, i) => `'${sheet.name ?? i + 1}'${sheet.isHidden ? ' (hidden)' : ''}`).join(', ') ||
  'none'
