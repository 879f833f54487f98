// Checks whether a return can be counted. In: its tables as read. Out: errors that stop the return, and
// warnings.
import type { ReturnDefinition, ReturnTable } from '../../definitions/returns.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import type { Day } from '../../terms/day.ts'
import { year as financialYear, periodId } from '../../terms/period.ts'
import { counted } from '../../terms/words.ts'
import type { ReturnRow } from '../return.ts'
import { isLoss, MOST_UNUSABLE } from './check-rows.ts'
import { alikeInHeader } from './soundness/check-children-agree.ts'
import { checkTrust } from './soundness/check-trust.ts'
import { definitionFile, type ReturnAsRead } from './soundness/return-as-read.ts'

/**
 * Few children come into care on the day of their birth. If more than half were born on that day or later,
 * the column does not contain dates of birth.
 */
const MOST_BORN_AFTER = 0.5

/** A column that does not contain dates of birth disagrees with every other. */
const FOLLOW_WRONG_BIRTHS = new Set<Problem['code']>([
  'return-births-differ',
  'return-births-many',
  'return-births-impossible',
])

type Read = Omit<ReturnAsRead, 'definition'>

export function checkSoundness(read: ReturnAsRead, asAt: Day | undefined): Problem[] {
  const { definition } = read
  const fileOf = (file: number | undefined) => ({
    file: file === undefined ? `data/${definition.folder}` : (read.files[file]?.file ?? ''),
  })
  const needed = definition.tables.filter(({ required }) => required)
  const found = [
    ...needed.flatMap(table => missing(read, table, fileOf)),
    ...definition.tables.flatMap(table => unusable(read, table, fileOf)),
    ...(definition.form === 'ssda903'
      ? [
          ...bornAfter(read, 'header', 'episodes', 'DECOM', fileOf),
          ...withoutHeader(read, definition, fileOf),
        ]
      : bornAfter(read, 'list-8', 'list-8', 'STARTED', fileOf)),
    ...(asAt === undefined ? [] : checkTrust(read, asAt)),
  ]
  const isWrong = found.some(({ code }) => code === 'return-births-wrong')
  return isWrong ? found.filter(({ code }) => !FOLLOW_WRONG_BIRTHS.has(code)) : found
}

type FileOf = (file: number | undefined) => { file: string }

/** Reports a table that is missing in a year of the return, or missing from a list. */
function missing({ tables, years }: Read, { table, title, named }: ReturnTable, fileOf: FileOf): Problem[] {
  const rows = tables.get(table) ?? []
  const has = new Set(rows.map(({ year }) => year))
  const without = years.filter(year => !has.has(year)).map(year => ` of ${periodId(financialYear(year))}`)
  return [...without, ...(years.length === 0 && rows.length === 0 ? [''] : [])].map(year =>
    problem('error', 'return-table-missing', fileOf(undefined), { title, year, named: named.join(', ') }),
  )
}

function unusable({ accounts }: Read, { table, title }: ReturnTable, fileOf: FileOf): Problem[] {
  return accounts
    .filter(account => account.table === table)
    .flatMap(account => {
      const leftOut = account.leftOut.filter(({ what }) => isLoss(what))
      const count = leftOut.reduce((sum, { rows }) => sum + rows.length, 0)
      if (count <= account.read * MOST_UNUSABLE) return []
      const reasons = leftOut.map(({ what, rows }) => `${what} (${counted(rows.length, 'row')})`).join(', ')
      return [
        problem('error', 'return-rows-unusable', fileOf(account.file), {
          title,
          count,
          of: counted(account.read, 'row'),
          reasons,
          most: `${MOST_UNUSABLE * 100}%`,
        }),
      ]
    })
}

function bornAfter(
  { tables }: Read,
  births: string,
  starts: string,
  column: string,
  fileOf: FileOf,
): Problem[] {
  const firstStart = new Map<number, Day>()
  for (const {
    child,
    values: { [column]: start },
  } of tables.get(starts) ?? []) {
    if (typeof start === 'number' && start < (firstStart.get(child) ?? Infinity)) firstStart.set(child, start)
  }
  const known = (tables.get(births) ?? []).flatMap(row => {
    const [born, start] = [row.values.DOB, firstStart.get(row.child)]
    return typeof born === 'number' && start !== undefined ? [{ row, isAfter: born >= start }] : []
  })
  // By file, so that the right headers of the years before do not hide a wrong one.
  return [...Map.groupBy(known, ({ row }) => row.place.file)].flatMap(([file, ofFile]) => {
    const wrong = ofFile.filter(({ isAfter }) => isAfter)
    const [first] = wrong
    return first === undefined || wrong.length <= ofFile.length * MOST_BORN_AFTER
      ? []
      : [
          problem('error', 'return-births-wrong', fileOf(file), {
            count: wrong.length,
            of: counted(ofFile.length, 'row'),
            row: first.row.place.row,
          }),
        ]
  })
}

/**
 * Children without a header row are kept: their age and sex are "not known". But if the header lacks many
 * children, it belongs to another return.
 */
function withoutHeader(
  { tables, identities }: Read,
  definition: ReturnDefinition,
  fileOf: FileOf,
): Problem[] {
  const headers = new Set((tables.get('header') ?? []).map(({ child }) => child))
  const children = new Set<number>()
  const without = new Map<number, ReturnRow>()
  for (const row of tables.get('episodes') ?? []) {
    children.add(row.child)
    if (!headers.has(row.child) && !without.has(row.child)) without.set(row.child, row)
  }
  const first = [...without.values()][0]
  if (first === undefined) return []
  const isOfOthers = headers.size > 0 && without.size > children.size * MOST_UNUSABLE
  return [
    isOfOthers
      ? problem('error', 'return-headers-of-others', fileOf(first.place.file), {
          children: without.size,
          of: children.size,
          row: first.place.row,
          most: `${MOST_UNUSABLE * 100}%`,
          zeros: alikeInHeader({ identities }, [...without.keys()], [...headers]),
          definition: definitionFile(definition),
        })
      : problem('warning', 'return-without-header', fileOf(first.place.file), {
          children: without.size,
          row: first.place.row,
        }),
  ]
}
