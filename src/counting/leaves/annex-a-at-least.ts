// Children in care with a number in the list that is at least the given one: placements in twelve months,
// times missing (rule ANNEX-10). In: a history, a span, the column and the least number. Out: where the child
// is counted on the day of the list.
// Source: Ofsted's Annex A, List 8: the number is the council's own.
// Worked, PLACEMENTS of at least 3: a child with 3 is in both parts; a child with 2, or with a blank, is in
// the denominator only.
import { listedOn } from '../annex-a-lists.ts'
import type { CountingLeaf, MeasureSettings } from '../leaf.ts'

function settingsOf({ column, least }: MeasureSettings): { readonly column: string; readonly least: number } {
  if (typeof column !== 'string' || typeof least !== 'number')
    throw new Error('a measure of a number in the list needs a column and a least number')
  return { column, least }
}

const NO_NUMBER = 'no number in the list'
const LACKING: ReadonlySet<string> = new Set([NO_NUMBER])

export const annexAAtLeast: CountingLeaf = {
  describe: (_, settings) =>
    `of the children in care on the day of the list, those with ${settingsOf(settings).least} or more in its column ${settingsOf(settings).column}, which the council counts by its own rule`,
  source: 'Ofsted, Annex A, List 8',
  tables: ['list-8'],
  lacking: () => LACKING,
  count:
    ({ last: on }, options, settings) =>
    child => {
      const { column, least } = settingsOf(settings)
      const listed = listedOn(child, on, options)
      if (listed === undefined || 'stands' in listed) return listed
      const value = listed.row.values[column]
      if (typeof value !== 'number')
        return { stands: 'in-denominator', because: NO_NUMBER, ...listed.verdict }
      if (value < least)
        return { stands: 'in-denominator', because: `fewer than ${least}`, value, ...listed.verdict }
      return { stands: 'in-numerator', because: `${least} or more`, value, ...listed.verdict }
    },
}
