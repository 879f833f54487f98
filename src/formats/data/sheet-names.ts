// Names of sheets and tables that every spreadsheet takes. In: titles. Out: the same, unique and within the
// rules.

const LONGEST = 31

/** At most 31 characters, none of [ ] : * ? / \, no apostrophe at either end; unique whatever the case. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>(['history']) // Excel keeps this one for itself.
  return titles.map(title => {
    const clean =
      title
        .replace(/[[\]:*?/\\\p{Cc}]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[\s']+|[\s']+$/g, '') || 'Sheet'
    for (let copy = 1; ; copy++) {
      const ending = copy === 1 ? '' : ` ${copy}`
      const name = clip(clean, LONGEST - ending.length).replace(/[\s']+$/, '') + ending
      if (taken.has(name.toLowerCase())) continue
      taken.add(name.toLowerCase())
      return name
    }
  })
}

/** Counted as Excel counts, and never through the middle of a character. */
const clip = (text: string, length: number) =>
  text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')

/**
 * `Table_Plans_and_reviews`: begins with a letter, and cannot be taken for a cell such as A1. Unique because
 * sheets are.
 */
export function tableNames(sheets: readonly string[]): string[] {
  const taken = new Set<string>()
  return sheets.map(sheet => {
    const stem = `Table_${sheet.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/_$/, '')}`
    let name = stem
    for (let copy = 2; taken.has(name.toLowerCase()); copy++) name = `${stem}_${copy}`
    taken.add(name.toLowerCase())
    return name
  })
}
