// Children in care with a number in the list that is so large or larger: placements in twelve months, times
// missing. In: a history, a span, and the
// column and the least number told. Out: where the child stands on the day of the list. Source: Ofsted's
// Annex A, List 8: the number is the council's own.
// Worked, least 3 of PLACEMENTS: 3 is in both parts, 2 in the denominator alone, and so is a blank.
import { listedOn } from '../annex-a-lists.ts'
import type { CountingLeaf, Told } from '../leaf.ts'

function askedOf({ column, least }: Told): { readonly column: string; readonly least: number } {
  if (typeof column !== 'string' || typeof least !== 'number')
    throw new Error('a measure of a number in the list is told no column, or no least number')
  return { column, least }
}

export const annexAAtLeast: CountingLeaf = {
  says: (_, told) =>
    `of the children in care on the day of the list, those with ${askedOf(told).least} or more in its column ${askedOf(told).column}, which the council has counted by its own rule`,
  source: 'Ofsted, Annex A, List 8',
  tables: ['list-8'],
  count:
    ({ last: on }, options, told) =>
    child => {
      const { column, least } = askedOf(told)
      const listed = listedOn(child, on, options)
      if (listed === undefined || 'stands' in listed) return listed
      const value = listed.row.values[column]
      if (typeof value !== 'number')
        return { stands: 'in-denominator', because: 'no number in the list', ...listed.verdict }
      if (value < least)
        return { stands: 'in-denominator', because: `fewer than ${least}`, value, ...listed.verdict }
      return { stands: 'in-numerator', because: `${least} or more`, value, ...listed.verdict }
    },
}
