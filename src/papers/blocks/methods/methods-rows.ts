// What happened to every row of the returns. In: the accounts of the reader and of the join. Out: rows read =
// rows used + rows left out, by table; and why rows were left out or repaired.
import type { Account } from '../../../extracts/return.ts'
import { exact, sayDecimal } from '../../../terms/exact.ts'
import { upperFirst } from '../../../terms/words.ts'
import type { PlanningContext, TablePlan } from '../../tables/table-plan.ts'
import { numberColumn, wordColumn, wordsPlan } from './words-plan.ts'

/** One table of a return; the join starts from the rows that the reader kept. */
interface TableAccount {
  readonly table: string
  readonly read: number
  readonly used: number
  readonly leftOut: ReadonlyMap<string, number>
  readonly repaired: ReadonlyMap<string, number>
}

/** The title of a return's table, from the return's id and the table's name. */
export type TableTitle = (source: string, table: string) => string

export const rowsPlan = (planning: PlanningContext, titleOf: TableTitle): TablePlan =>
  wordsPlan(planning, {
    id: 'rows',
    title: 'rows of each return that were read, used and left out',
    rowHeading: 'Table of the return',
    columns: ['Read', 'Used', 'Left out', 'Repaired'].map(numberColumn),
    rows: planning.returns.flatMap(({ source, title, accounts }) => [
      { kind: 'heading' as const, label: title, texts: [] },
      ...tablesOf(accounts).map(({ table, read, used, leftOut, repaired }) => ({
        label: titleOf(source, table),
        texts: [read, used, total(leftOut), total(repaired)].map(say),
      })),
    ]),
    notes: ['Rows read are the rows used plus the rows left out. A repaired row counts as used.'],
  })

export const leftOutPlan = (planning: PlanningContext, titleOf: TableTitle): TablePlan =>
  wordsPlan(planning, {
    id: 'rows-left-out',
    title: 'why rows were left out or repaired',
    rowHeading: 'Table of the return',
    columns: [wordColumn('What was done'), wordColumn('Why'), numberColumn('Rows')],
    rows: planning.returns.flatMap(({ source, title, accounts }) => {
      const rows = tablesOf(accounts).flatMap(({ table, leftOut, repaired }) =>
        (
          [
            ['Left out', leftOut],
            ['Repaired', repaired],
          ] as const
        ).flatMap(([done, tallies]) =>
          [...tallies].map(([what, count]) => ({
            label: titleOf(source, table),
            texts: [done, upperFirst(what), say(count)],
          })),
        ),
      )
      return [
        {
          kind: 'heading' as const,
          label: rows.length === 0 ? `${title}: every row was used unchanged` : title,
          texts: [],
        },
        ...rows,
      ]
    }),
  })

/**
 * By table, over its files. Where a file has two accounts of a table, the second starts from the rows that
 * the first kept.
 */
function tablesOf(accounts: readonly Account[]): TableAccount[] {
  return [...Map.groupBy(accounts, ({ table }) => table)].map(([table, found]) => {
    const files = [...Map.groupBy(found, ({ file }) => file).values()]
    return {
      table,
      read: files.reduce((sum, [first]) => sum + (first?.read ?? 0), 0),
      used: files.reduce((sum, inOrder) => sum + (inOrder.at(-1)?.used ?? 0), 0),
      leftOut: tally(found.flatMap(one => one.leftOut)),
      repaired: tally(found.flatMap(one => one.repaired)),
    }
  })
}

const tally = (tallies: Account['leftOut']) =>
  new Map(
    [...Map.groupBy(tallies, ({ what }) => what)].map(([what, found]) => [
      what,
      found.reduce((sum, { rows }) => sum + rows.length, 0),
    ]),
  )

const total = (tallies: ReadonlyMap<string, number>) =>
  [...tallies.values()].reduce((sum, count) => sum + count, 0)
const say = (count: number) => sayDecimal(exact(count), 0)
