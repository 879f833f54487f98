// Makes the headers of a table unique, as a marked-up table must have them: a repeated header gets a number.
import type { BookColumn } from '../book.ts'

/** Excel's own limit is 255; a count may follow. */
const LONGEST = 240

export function uniqueHeaders(columns: readonly BookColumn[]): BookColumn[] {
  const used = new Set<string>()
  return columns.map(({ header, width }, at) => {
    // Excel stores the name of a column with its cell, on one line. It repairs a file in which they differ or are
    // longer.
    const stem =
      header
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, LONGEST) || `Column ${at + 1}`
    let unique = stem
    for (let copy = 2; used.has(unique.toLowerCase()); copy++) unique = `${stem} (${copy})`
    used.add(unique.toLowerCase())
    return { header: unique, width }
  })
}
