// Judges the names of files as people and programs leave them in a folder. In: a name. Out: whether it is
// litter, and the name that was meant.

import { isLitter } from '../extracts/returns/unpack.ts'
import { escapePattern } from '../terms/escape-pattern.ts'
import { fileName } from '../terms/origin.ts'

const FOLDER_SETTINGS = /^(?:thumbs\.db|desktop\.ini|icon\r?)$/i

/** What a Mac, Windows and Excel leave behind: `._monthly.xlsx`, `Thumbs.db`, `~$monthly.xlsx`. */
export const isLeftBehind = (file: string): boolean => isLitter(file) || FOLDER_SETTINGS.test(fileName(file))

/** An unfinished download, a backup, or a text editor's own ending. */
const ADDED_ENDING = /\.(?:txt|tmp|temp|crdownload|part|partial|download|bak|old|orig|lnk|url)$|~$/i
const COPY_BEFORE = /^(?:copy (?:\(\d+\) )?of |kopie von |new )/i
const COPY_AFTER = /(?: ?-? ?copy(?: ?\(\d+\))?| ?\(\d+\))(?=\.[^.]*$|$)/i

/** Not a whole file of its own kind, whatever it is called before its ending. */
export const isUnfinished = (file: string): boolean =>
  /(?:\.(?:tmp|temp|crdownload|part|partial|download|lnk|url)|~)$/i.test(file)

/** `Copy of monthly.xlsx`, `monthly - Copy.xlsx`, `monthly (1).xlsx`. */
export const isCopyOf = (file: string): boolean =>
  COPY_BEFORE.test(fileName(file)) || COPY_AFTER.test(fileName(file).replace(ADDED_ENDING, ''))

/** `Copy of monthly (1).xlsx.txt` → `monthly.xlsx`; `monthly.csv.csv` → `monthly.csv`. */
export const nameMeant = (file: string): string =>
  fileName(file)
    .replace(ADDED_ENDING, '')
    .replace(COPY_BEFORE, '')
    .replace(COPY_AFTER, '')
    .replace(/(\.[a-z]+)\1$/i, '$1')

/** Names with spaces, underscores and hyphens are alike. */
const alike = (name: string): string => name.toLowerCase().replace(/[\s_-]+/g, '-')

/** A name with * for any run of characters; its case does not matter. */
export const namePattern = (name: string): RegExp =>
  new RegExp(`^${name.split('*').map(escapePattern).join('.*')}$`, 'i')

const SPREADSHEET = /\.(?:xlsx?|xlsm|xlsb|ods|csv|tsv)$/i

/** By its ending. */
export const isSpreadsheet = (file: string): boolean => SPREADSHEET.test(file)

/** Whether a file that does not fit the pattern was probably meant to. */
export function isNearly(file: string, pattern: string): boolean {
  const meant = nameMeant(file)
  if (namePattern(alike(pattern)).test(alike(meant))) return true
  const stem = (name: string) => alike(name.replace(SPREADSHEET, ''))
  return SPREADSHEET.test(meant) && SPREADSHEET.test(pattern) && namePattern(stem(pattern)).test(stem(meant))
}
