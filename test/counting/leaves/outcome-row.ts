// Rows of the OC2 table about a child, and the day of the test.
import type { GivenChild } from './child.ts'

export const oc2 = (
  ...rows: readonly Readonly<Record<string, string | number>>[]
): Pick<GivenChild, 'rows'> => ({
  rows: { oc2: rows },
})

export const THE_DAY = '2022-03-31'
