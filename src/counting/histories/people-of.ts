// Who the children are (rule JOIN-8). In: the header rows of all returns, or the list of children in care.
// Out: each child's sex, date of birth and ethnic group, as in the latest return.
import type { ReturnRow } from '../../extracts/return.ts'
import type { Day } from '../../terms/day.ts'
import { numberIn, textIn } from './codes-of.ts'
import type { Repairs } from './repairs.ts'

export interface Person {
  readonly sex: string | undefined
  readonly born: Day | undefined
  readonly ethnicity: string | undefined
  readonly row: ReturnRow
}

/** A later row replaces an earlier one; a difference in sex or date of birth is reported. */
export function peopleOf(rows: readonly ReturnRow[], repairs: Repairs): Map<number, Person> {
  const people = new Map<number, Person>()
  for (const row of rows.toSorted(
    (a, b) => a.year - b.year || a.place.file - b.place.file || a.place.row - b.place.row,
  )) {
    const person: Person = {
      sex: textIn(row, 'SEX'),
      born: numberIn(row, 'DOB'),
      ethnicity: textIn(row, 'ETHNIC'),
      row,
    }
    const before = people.get(row.child)
    if (before !== undefined) {
      repairs.leaveOut(
        before.row,
        before.row.year < row.year
          ? 'repeated in a later return, whose row is used'
          : 'repeated in the same return, whose later row is used',
      )
      if (before.born !== undefined && person.born !== undefined && before.born !== person.born)
        repairs.repair(row, 'a date of birth that differs from an earlier row')
      if (before.sex !== undefined && person.sex !== undefined && sexOf(before.sex) !== sexOf(person.sex))
        repairs.repair(row, 'a sex that differs from an earlier row')
    }
    people.set(row.child, person)
  }
  return people
}

/** The return of 2024-25 has M and F where earlier ones have 1 and 2. */
const sexOf = (code: string): string => ({ '1': 'M', '2': 'F' })[code] ?? code
