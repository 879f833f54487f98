// Compares the labels of parts. In: a label as typed. Out: its plain form, in which `10–15`, `10 - 15`, `10 to 15`
// and `Aged 10 to 15 years` are one; and whether a spreadsheet made a date of it.
import { monthNamed } from './calendar.ts'
import type { ExtractCell } from './cell.ts'
import { plainHeading } from './heading.ts'

const UNITS = /^(?:aged?|ages) |(?: (?:years?|yrs?)(?: old| olds)?| miles?)$/g
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^(\d+) ?(?:-|to) ?(\d+)$/, '$1-$2'],
  [/^(?:under|below|less than|younger than|<) ?(\d+)$/, '<$1'],
  [/^(\d+) ?(?:\+|plus|(?:and|or|&) (?:over|above|older|more))$/, '$1+'],
]

export function plainLabel(text: string): string {
  const plain = plainHeading(text)
    .replace(/[‐-―−]/g, '-')
    .replace(UNITS, '')
    .trim()
  return FORMS.reduce((label, [form, as]) => label.replace(form, as), plain)
}

/** Excel makes 10 December of `10-12`, and a CSV keeps it: `10-Dec`, `Dec-10`. */
export function isDateOfBand(cell: ExtractCell): boolean {
  if (cell.kind !== 'text') return cell.kind === 'date'
  const [, before, after] = /^(?:\d{1,2}[- ]([a-z]{3,4})|([a-z]{3,4})[- ]\d{1,2})$/i.exec(cell.text) ?? []
  return monthNamed(before ?? after ?? '') !== undefined
}
