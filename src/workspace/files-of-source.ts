// Finds the files that may be a source's, by their names. In: a source and the files of its folder. Out: those to read, and
// problems.
import type { Source } from '../definitions/source.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { fileName } from '../terms/origin.ts'
import { isCopyOf, isLeftBehind, isNearly, isSpreadsheet, isUnfinished, namePattern } from './file-names.ts'

/** What is expected of a file where the source gives no name. */
export const sayPattern = ({ file }: Source): string =>
  file ?? 'a workbook or CSV with the headings of its tables'

export interface FilesFound {
  readonly files: readonly string[]
  readonly problems: readonly Problem[]
}

/**
 * Those that the source names; every spreadsheet where it names none. A copy beside the file that is named is as good a
 * candidate; an unfinished download, and a file that nearly fits, are reported.
 */
export function filesOfSource(source: Source, folder: string, listed: readonly string[]): FilesFound {
  const { file: pattern } = source
  const all = listed.filter(file => !isLeftBehind(file))
  const whole = all.filter(file => !isUnfinished(file))
  if (pattern === undefined) return { files: whole.filter(isSpreadsheet), problems: [] }
  const fitting = whole.filter(file => namePattern(pattern).test(fileName(file)))
  const near = all.filter(file => !fitting.includes(file) && isNearly(file, pattern))
  const copies = near.filter(file => isCopyOf(file) && !isUnfinished(file))
  if (fitting.length > 0 && copies.length > 0)
    return { files: [], problems: [ambiguous(source, folder, [...fitting, ...copies])] }
  const unread = near
    .filter(one => fitting.length === 0 || isUnfinished(one))
    .map(one => problem('warning', 'file-unread', { file: one }, { expected: `a name such as ${pattern}` }))
  return { files: fitting, problems: unread }
}

/** A file in a folder below may have the same name. */
export const namesIn = (folder: string, files: readonly string[]): string =>
  files.map(one => one.slice(folder.length + 1)).join(', ')

export const ambiguous = (source: Source, folder: string, files: readonly string[]): Problem =>
  problem(
    'error',
    'extract-ambiguous',
    { file: folder },
    { source: source.id, pattern: sayPattern(source), files: namesIn(folder, files) },
  )
