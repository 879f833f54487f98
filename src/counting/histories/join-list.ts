// Children in care from a list as at one day: one row for each child. In: a return of the form annex-a. Out:
// histories of one episode each.
import type { Return, ReturnRow } from '../../extracts/return.ts'
import type { Episode, Histories } from './child-history.ts'
import { episodeOf, numberIn, textIn } from './codes-of.ts'
import { byChild, childHistoryOf } from './history-of.ts'
import { peopleOf } from './people-of.ts'
import { openRepairs } from './repairs.ts'

/** Ofsted's Annex A, List 8: children in care now, or who ceased in the six months before. */
export const LIST = 'list-8'

/**
 * The list holds one period of care with the codes of its latest day, which are used for the whole period.
 * Stability cannot be worked out from it; its own columns give placements and reviews.
 */
export function joinList(given: Return): Omit<Histories, 'problems'> {
  const rows = given.tables.get(LIST) ?? []
  const repairs = openRepairs(LIST, rows)
  const others = [...given.tables].filter(([table]) => table !== LIST)
  const tables = [...given.tables].map(([table, found]) => [table, byChild(found)] as const)
  const people = peopleOf(rows, repairs)
  const numbers = new Set(tables.flatMap(([, found]) => [...found.keys()]))
  const children = [...numbers].map(child => {
    const person = people.get(child)
    const episode = person === undefined ? undefined : episodeIn(person.row)
    if (person !== undefined && episode === undefined)
      repairs.leaveOut(person.row, 'without a day on which care began, or with an end on or before that day')
    const ofChild = tables.flatMap(([table, found]) => {
      const here = found.get(child)
      return here === undefined ? [] : [[table, here] as const]
    })
    return childHistoryOf(child, person, episode === undefined ? [] : [episode], new Map(ofChild))
  })
  return {
    children,
    accounts: [
      ...repairs.accounts(),
      ...others.flatMap(([table, found]) => openRepairs(table, found).accounts()),
    ],
  }
}

function episodeIn(row: ReturnRow): Episode | undefined {
  const [start, end, endReason] = [numberIn(row, 'STARTED'), numberIn(row, 'CEASED'), textIn(row, 'REC')]
  if (start === undefined || (end !== undefined && end <= start)) return undefined
  return episodeOf(row, {
    start,
    end,
    endReason: end === undefined ? undefined : endReason,
    startReason: 'S',
  })
}
