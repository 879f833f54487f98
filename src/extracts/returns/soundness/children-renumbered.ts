// Finds children who have another number in the next year. In: two years, and the open episodes at the end of the first.
// Out: the rows under which they seem to continue.
import type { ReturnRow } from '../../return.ts'
import { dayOfColumn, type YearBook } from './return-as-read.ts'

/**
 * A child whose open episode is not in the next return, where a child who is new there has the same date of birth and
 * sex, and an episode that began on the same day. Twins are in both returns, and so are not found.
 */
export function childrenRenumbered(
  before: YearBook,
  after: YearBook,
  open: ReadonlyMap<number, ReturnRow>,
): ReturnRow[] {
  const gone = new Set(
    [...open].flatMap(([child, row]) =>
      after.children.has(child) ? [] : (personOf(before, child, row) ?? []),
    ),
  )
  if (gone.size === 0) return []
  return [...after.episodes].flatMap(([child, rows]) =>
    before.children.has(child)
      ? []
      : (rows.find(row => {
          const person = personOf(after, child, row)
          return person !== undefined && gone.has(person)
        }) ?? []),
  )
}

function personOf({ headers }: YearBook, child: number, episode: ReturnRow): string | undefined {
  const header = headers.get(child)?.[0]
  const [born, start] = [
    header === undefined ? undefined : dayOfColumn(header, 'DOB'),
    dayOfColumn(episode, 'DECOM'),
  ]
  return born === undefined || start === undefined
    ? undefined
    : `${born} ${header?.values['SEX'] ?? ''} ${header?.values['ETHNIC'] ?? ''} ${start}`
}
