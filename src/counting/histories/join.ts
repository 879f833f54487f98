// Joins the returns of several years into one history for each child. In: a return and the positions in
// force. Out: histories, and an account of every row.
import type { Return, ReturnRow } from '../../extracts/return.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import { dayOf } from '../../terms/day.ts'
import type { CountingOptions } from '../leaf.ts'
import type { ChildHistory, Histories } from './child-history.ts'
import { episodesOf } from './episodes-of.ts'
import { byChild, childHistoryOf } from './history-of.ts'
import { joinList, LIST } from './join-list.ts'
import { type Person, peopleOf } from './people-of.ts'
import { openRepairs } from './repairs.ts'

const [EPISODES, HEADER, REVIEWS] = ['episodes', 'header', 'reviews'] as const

export function histories(given: Return, options: CountingOptions): Histories {
  const joined = given.tables.has(LIST) ? joinList(given) : joinReturns(given, options)
  return { ...joined, problems: noChildren(given, joined.children) }
}

function joinReturns(given: Return, options: CountingOptions): Omit<Histories, 'problems'> {
  const [rows, headers] = [given.tables.get(EPISODES) ?? [], given.tables.get(HEADER) ?? []]
  const [repairs, headerRepairs] = [openRepairs(EPISODES, rows), openRepairs(HEADER, headers)]
  const people = peopleOf(headers, headerRepairs)
  const rowsOf = byChild(rows)
  const others = [...given.tables].filter(([table]) => table !== EPISODES && table !== HEADER)
  const othersOf = new Map(others.map(([table, tableRows]) => [table, byChild(tableRows)]))
  const toldFrom = dayOf(`${firstYearWith(given.tables.get(REVIEWS) ?? [], Math.min(...given.years))}-04-01`)
  const joining = { options, lastYear: Math.max(...given.years), asAt: given.asAt, repairs }

  for (const [child, { row }] of people) {
    if (!rowsOf.has(child) && ![...othersOf.values()].some(table => table.has(child)))
      headerRepairs.leaveOut(row, 'a child who is in the header only')
  }
  const numbers = new Set([...rowsOf.keys(), ...[...othersOf.values()].flatMap(table => [...table.keys()])])
  const children = [...numbers].map(child => {
    const person = people.get(child)
    const ofChild = rowsOf.get(child) ?? []
    if (ofChild[0] !== undefined && person === undefined)
      repairs.repair(
        ofChild[0],
        'a child without a row in the header: sex, age and ethnic group are not known',
      )
    if (person !== undefined)
      reportBeforeBirth(ofChild, person, row => repairs.repair(row, 'begins before the child was born'))
    const episodes = episodesOf(ofChild, joining)
    const ofOthers = new Map<string, readonly ReturnRow[]>()
    for (const [table, found] of othersOf) {
      const here = found.get(child)
      if (here !== undefined) ofOthers.set(table, here)
    }
    return childHistoryOf(child, person, episodes, ofOthers, toldFrom)
  })
  const accounts = [
    ...repairs.accounts(),
    ...headerRepairs.accounts(),
    ...others.flatMap(([table, tableRows]) => openRepairs(table, tableRows).accounts()),
  ]
  return { children, accounts }
}

/** Rule REVIEW-3: a table may have been returned only from a later year on, and before it nothing is known. */
function firstYearWith(rows: readonly ReturnRow[], otherwise: number): number {
  let first: number | undefined
  for (const { year } of rows) first = Math.min(first ?? year, year)
  return first ?? otherwise
}

/** Rule JOIN-9. */
function reportBeforeBirth(
  rows: readonly ReturnRow[],
  { born }: Person,
  report: (row: ReturnRow) => void,
): void {
  if (born === undefined) return
  for (const row of rows) {
    const start = row.values['DECOM']
    if (typeof start === 'number' && start < born) report(row)
  }
}

/** The reader stops rows whose days cannot be right; what is left here is a return without children. */
const noChildren = (given: Return, children: readonly ChildHistory[]): Problem[] =>
  children.some(child => child.episodes.length > 0)
    ? []
    : [
        problem(
          'error',
          'return-without-children',
          { file: given.files.at(-1)?.file ?? given.source },
          { returnId: given.source },
        ),
      ]
