// Headers of a table, each with its own text, as a marked-up table must have. In: columns. Out: the same; a
// repeated header is counted.
import type { Column } from '../book.ts'

/** Excel's own limit is 255; a count may follow. */
const LONGEST = 240

export function uniqueHeaders(columns: readonly Column[]): Column[] {
  const taken = new Set<string>()
  return columns.map(({ header, width }, at) => {
    // Excel keeps the name of a column beside its cell, on one line, and mends a file in which they differ or
    // are longer.
    const stem =
      header
        .replace(/[\s\p{Cc}]+/gu, ' ')
        .trim()
        .slice(0, LONGEST) || `Column ${at + 1}`
    let unique = stem
    for (let copy = 2; taken.has(unique.toLowerCase()); copy++) unique = `${stem} (${copy})`
    taken.add(unique.toLowerCase())
    return { header: unique, width }
  })
}
