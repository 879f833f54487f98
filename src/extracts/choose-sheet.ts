// Chooses the sheet of a table. In: the sheets, and the name or pattern in the source. Out: one sheet, or a
// problem.
import type { Source } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { type ExtractSheet, plainText } from './cell.ts'
import type { ChooseSheetNames } from './workbook.ts'

/**
 * The sheets that match a name (`Monthly`) or a pattern (`/^Monthly/`); all sheets if the source gives
 * neither.
 */
function sheetsNamed<S extends { readonly name?: string }>(
  sheets: readonly S[],
  expected: string | undefined,
): readonly S[] {
  if (expected === undefined) return sheets
  const pattern = patternIn(expected)
  // Excel ignores the case of sheet names too.
  const plain = plainText(expected).toLowerCase()
  return sheets.filter(({ name = '' }) =>
    pattern === undefined ? plainText(name).toLowerCase() === plain : pattern.test(name),
  )
}

/** The sheets that the tables of a source name. */
export const sheetsOfSource =
  ({ tables }: Source): ChooseSheetNames =>
  names => {
    const sheets = names.map(name => ({ name }))
    return [...new Set(tables.flatMap(table => sheetsNamed(sheets, table.sheet)).map(({ name }) => name))]
  }

/**
 * A hidden sheet is read only if the source gives its full name, and an empty sheet only if there is no
 * other.
 * If two sheets still match, the problem names both. A file without sheet names (CSV, web page) has one
 * sheet.
 */
export function chooseSheet(
  sheets: readonly ExtractSheet[],
  expected: string | undefined,
  file: string,
): ExtractSheet | Problem {
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
  if (second !== undefined && first.name === undefined)
    return problem('error', 'tables-ambiguous', { file }, { count: filled.length })
  if (second !== undefined)
    return problem(
      'error',
      'sheet-ambiguous',
      { file },
      { expected: named ?? 'a source that names no sheet', found: sayNames(filled) },
    )
  return first
}

/** `/^Monthly/` is a pattern and ignores case. An invalid regular expression is a name. */
function patternIn(expected: string): RegExp | undefined {
  const [, pattern] = /^\/(.+)\/i?$/.exec(expected) ?? []
  if (pattern === undefined) return undefined
  try {
    return new RegExp(pattern, 'i')
  } catch {
    return undefined
  }
}

const sayNames = (sheets: readonly ExtractSheet[]): string =>
  sheets.map((sheet, i) => `'${sheet.name ?? i + 1}'${sheet.isHidden ? ' (hidden)' : ''}`).join(', ') ||
  'none'
