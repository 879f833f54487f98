// Who the children are. In: the header rows of all returns, or the list of children in care. Out: for each
// child its sex, birth and ethnic group, as the latest return has them.
import type { Row } from '../../extracts/return.ts'
import type { Day } from '../../terms/day.ts'
import { numberIn, textIn } from './codes-of.ts'
import type { Repairs } from './repairs.ts'

export interface Person {
  readonly sex: string | undefined
  readonly born: Day | undefined
  readonly ethnicity: string | undefined
  readonly row: Row
}

/**
 * A later return speaks for a child in place of an earlier one; where they differ in what cannot change, that
 * is told.
 */
export function peopleOf(rows: readonly Row[], repairs: Repairs): Map<number, Person> {
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
          ? 'repeated in a later return, which stands'
          : 'repeated in the same return, where the later row stands',
      )
      if (before.born !== undefined && person.born !== undefined && before.born !== person.born)
        repairs.mend(row, 'a date of birth that an earlier row has otherwise')
      if (before.sex !== undefined && person.sex !== undefined && sexOf(before.sex) !== sexOf(person.sex))
        repairs.mend(row, 'a sex that an earlier row has otherwise')
    }
    people.set(row.child, person)
  }
  return people
}

/** The return of 2024-25 says M and F where earlier ones say 1 and 2. */
const sexOf = (code: string): string => ({ '1': 'M', '2': 'F' })[code] ?? code
