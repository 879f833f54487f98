// Doubts a table whose headings are every third month: its figures may be of quarters. In: a table. Out: the doubt, if there is one.
import type { TableSeen } from '../../extracts/look/sheet-seen.ts'
import type { GeneralDoubt } from './proposal.ts'

/** Fewer are too few to say. */
const LEAST = 3

export function thirdMonthsDoubted(place: string, { lines, range }: TableSeen): GeneralDoubt[] {
  const months = lines.flatMap(({ figures }) =>
    figures.flatMap(({ period }) => (period.kind === 'month' ? [period.index] : [])),
  )
  const distinct = [...new Set(months)]
  // January is 0: the last months of quarters are 2, 5, 8 and 11.
  const areThird = distinct.length >= LEAST && distinct.every(index => index % 3 === 2)
  return areThird
    ? [
        {
          at: place,
          says: `${place} ${range} has figures for every third month, which are taken for those of that month alone: if they are of quarters, head them Q1 2026/27 or 30/06/2026`,
        },
      ]
    : []
}
