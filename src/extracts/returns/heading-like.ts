// Finds the heading that may be meant for a column that a table lacks. In: the names of the column, and the headings
// that no column has claimed. Out: the heading as typed, or nothing.
import { bare } from './name-of.ts'

/** `PLACEMENT` or `PLACE_CODE` for PLACE, `DECON` for DECOM; `DEC` has few letters, so that any change is another word. */
export function headingLike(names: readonly string[], headings: readonly string[]): string | undefined {
  return headings.find(heading => names.some(name => isLike(bare(name), bare(heading))))
}

const FEWEST_LETTERS = 3
/** Letters in which a typing error may differ, for each letter of the name. */
const ERRORS_ALLOWED = 0.25

function isLike(name: string, heading: string): boolean {
  if (name.length < FEWEST_LETTERS || heading.length < FEWEST_LETTERS) return false
  if (heading.startsWith(name) || heading.endsWith(name) || name.startsWith(heading)) return true
  return editsBetween(name, heading) <= Math.floor(name.length * ERRORS_ALLOWED)
}

/** The number of letters to insert, delete or replace, by rows of the usual table. */
function editsBetween(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, i) => i)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++)
      row.push(
        Math.min(
          (above[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (above[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1),
        ),
      )
    above = row
  }
  return above.at(-1) ?? 0
}
