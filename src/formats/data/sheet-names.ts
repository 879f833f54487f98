// Names of sheets and tables that every spreadsheet program accepts. In: titles. Out: unique, valid names.

const LONGEST = 31

/** At most 31 characters, without [ ] : * ? / \, without an apostrophe at either end; unique whatever the case. */
export function sheetNames(titles: readonly string[]): string[] {
  const used = new Set<string>(['history']) // Excel reserves this name.
  return titles.map(title => {
    const clean =
      title
        .replace(/[[\]:*?/\\\p{Cc}]+/gu, ' ')
        .replace(/\s+/g, ' ')
        .replace(/^[\s']+|[\s']+$/g, '') || 'Sheet'
    for (let copy = 1; ; copy++) {
      const ending = copy === 1 ? '' : ` ${copy}`
      const name = clip(clean, LONGEST - ending.length).replace(/[\s']+$/, '') + ending
      if (used.has(name.toLowerCase())) continue
      used.add(name.toLowerCase())
      return name
    }
  })
}

/** Cuts to a length as Excel counts it, never through the middle of a character. */
const clip = (text: string, length: number) =>
  text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')

/** `Table_Plans_and_reviews`: begins with a letter, and cannot be mistaken for a cell such as A1. */
export function tableNames(sheets: readonly string[]): string[] {
  const used = new Set<string>()
  return sheets.map(sheet => {
    const stem = `Table_${sheet.replace(/[^\p{L}\p{N}]+/gu, '_').replace(/_$/, '')}`
    let name = stem
    for (let copy = 2; used.has(name.toLowerCase()); copy++) name = `${stem}_${copy}`
    used.add(name.toLowerCase())
    return name
  })
}
