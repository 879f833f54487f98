// Recognises a list of children: a column that totals never have. In: a sheet. Out: the heading of that column.
import { plainHeading } from '../heading.ts'
import type { Grid } from './sheet-grid.ts'

/** The whole of a heading, as case systems export it. */
const OF_ONE_PERSON =
  /^(?:(?:child|young person|person|client|pupil|carer)s? ?(?:name|id|ref(?:erence)?|no|number|identifier)|fore ?names?|first names?|sur ?names?|last names?|family names?|full names?|dob|d ?o ?b|date of birth|birth date|upn|unique pupil number|nhs ?(?:no|number)|(?:mosaic|lcs|liquidlogic|eclipse) ?(?:id|no|number))$/
/** A list is headed near its top, below a few lines of title. */
const ROWS = 30
/** Fewer rows are no list. */
const LEAST = 2

export function personColumn(grid: Grid): string | undefined {
  for (let row = 0; row < Math.min(grid.rows, ROWS); row++)
    for (let column = 0; column < grid.columns; column++) {
      // Hidden columns are copied with the rest.
      const heading = grid.sheet.cell(row, column).shown.trim()
      const below = (down: number) => grid.sheet.cell(row + down, column).kind !== 'blank'
      const words = plainHeading(heading)
        .replace(/[^a-z]+/g, ' ')
        .trim()
      if (OF_ONE_PERSON.test(words) && Array.from({ length: LEAST }, (_, i) => i + 1).every(below))
        return heading
    }
  return undefined
}
