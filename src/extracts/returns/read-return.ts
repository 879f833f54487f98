// The entry point for returns, which have rows about children. In: files as supplied, and their definition.
// Out: rows of codes, days and numbers with an account of every row; separately, the identifier behind each
// running number; and all problems together.
import type { ReturnDefinition } from '../../definitions/returns.ts'
import { isError, type Problem, problem } from '../../problems/problem.ts'
import { dayOf } from '../../terms/day.ts'
import { type Origin, sayOrigin } from '../../terms/origin.ts'
import { year as financialYear, periodId } from '../../terms/period.ts'
import type { Account, Return, ReturnRow } from '../return.ts'
import { findAsAt } from './as-at.ts'
import { checkLaterNames } from './check-later-names.ts'
import { checkSoundness } from './check-soundness.ts'
import type { CodesByColumn } from './codes.ts'
import { type DatedTable, dateGroups } from './date-groups.ts'
import { openTables } from './open-tables.ts'
import { readTable } from './read-table.ts'
import { acceptFindings } from './soundness/accept-findings.ts'
import { checkDateOrder } from './soundness/check-date-order.ts'
import { withoutZeros } from './soundness/without-zeros.ts'
import type { Numbers } from './understand.ts'
import type { GivenFile } from './unpack.ts'

export { type CodesByColumn, readCodes } from './codes.ts'

/** These problems also follow from another error, such as a file that cannot be opened. */
const FOLLOWING_PROBLEMS = new Set<Problem['code']>(['return-table-missing', 'return-as-at-unknown'])

const FOLLOW_OTHER_ORDER = new Set<Problem['code']>([
  'return-rows-unusable',
  'return-births-differ',
  'return-births-wrong',
  'return-births-impossible',
  'return-ends-early',
  'return-begins-before-birth',
  'return-days-later',
  'return-year-otherwise',
])

export interface ReturnRead {
  /** Absent if an error stops the return. */
  readonly return?: Return
  /**
   * The identifier of each child by running number. Only the analyst's list of exceptions may use it.
   */
  readonly identities: ReadonlyMap<number, string>
  readonly problems: readonly Problem[]
}

/**
 * `upTo` is the last financial year to read, by the year in which it begins. For an earlier paper, later
 * years do not exist yet.
 */
export async function readReturn(
  given: readonly GivenFile[],
  definition: ReturnDefinition,
  codes: CodesByColumn,
  { upTo }: { readonly upTo?: number } = {},
): Promise<ReturnRead> {
  const opened = await openTables(given, definition, upTo)
  const named =
    definition.form === 'ssda903'
      ? dateGroups(opened.tables, definition, opened.files)
      : { dated: opened.tables.map(raw => ({ raw, year: 0 })), problems: [] }
  const dated = named.dated.filter(({ year }) => upTo === undefined || year <= upTo)
  const originOf = ({ raw: { file, sheet } }: DatedTable): Origin => ({
    file: opened.files[file]?.file ?? '',
    ...(sheet !== undefined && { sheet }),
  })

  const alike = definition['child-numbers'] === 'as-written' ? (text: string) => text : withoutZeros
  const [children, compared] = [runningNumbers(alike), runningNumbers(text => text)]
  const order = new Map(definition.tables.map(({ table }, i) => [table, i]))
  const orderOf = ({ raw }: DatedTable) => order.get(raw.table.table) ?? 0
  // In order of year and table, so that children have the same numbers however the files are named or packed.
  const inOrder = dated.toSorted((a, b) => a.year - b.year || orderOf(a) - orderOf(b))
  const tables = new Map<string, readonly ReturnRow[]>()
  const accounts: Account[] = []
  const problems: Problem[] = [...opened.problems, ...named.problems, ...tablesGivenTwice(inOrder, originOf)]
  for (const one of inOrder) {
    const read = readTable(one.raw, one.year, {
      codes,
      children,
      compared,
      tables: definition.tables,
      origin: originOf(one),
    })
    const { table } = one.raw.table
    const before = tables.get(table)
    tables.set(table, before === undefined ? read.rows : before.concat(read.rows))
    accounts.push(read.account)
    problems.push(...read.problems, ...checkDateOrder(one.raw, one.year, originOf(one)))
  }

  problems.push(...(await checkLaterNames(given, definition, upTo, tables.get('episodes') ?? [])))

  const identities = new Map([...children.given].map(([identifier, number]) => [number, identifier]))
  const years = [...new Set(dated.map(({ year }) => year))].filter(year => year !== 0).sort((a, b) => a - b)
  const last = years.at(-1)
  const end =
    definition.form === 'ssda903'
      ? { ...(last !== undefined && { asAt: dayOf(`${last + 1}-03-31`) }), problems: [] }
      : findAsAt(
          definition,
          [...tables.values()].flat(),
          opened.files[0]?.file ?? `data/${definition.folder}`,
        )
  const read = { files: opened.files, years, tables, supplied: suppliedBy(inOrder, definition), accounts }
  if (dated.length === 0 && upTo !== undefined && given.length > 0) {
    problems.push(
      problem(
        'error',
        'return-nothing-yet',
        { file: `data/${definition.folder}` },
        { title: definition.title, year: periodId(financialYear(upTo)) },
      ),
    )
  }
  const judged = [
    ...end.problems,
    ...withoutFollowing(checkSoundness({ ...read, definition, identities }, end.asAt), problems),
  ]
  // A file that cannot be opened, or has no headings, should not be reported again as missing.
  const found = acceptFindings(
    [
      ...problems,
      ...(problems.some(isError)
        ? judged.filter(one => isError(one) && !FOLLOWING_PROBLEMS.has(one.code))
        : judged),
    ],
    definition,
  )
  if (end.asAt === undefined || found.some(isError)) return { identities, problems: found }
  return { return: { source: definition.id, ...read, asAt: end.asAt }, identities, problems: found }
}

/** XML holds all tables, and shows none of those without rows. */
function suppliedBy(
  tables: readonly DatedTable[],
  definition: ReturnDefinition,
): ReadonlyMap<string, ReadonlySet<number>> {
  const inXml = new Set(tables.filter(({ raw }) => raw.isXml).map(({ year }) => year))
  return new Map(
    definition.tables.map(({ table, element }) => [
      table,
      new Set([
        ...tables.filter(({ raw }) => raw.table.table === table).map(({ year }) => year),
        ...(element === undefined ? [] : inXml),
      ]),
    ]),
  )
}

/** Dates in another order are lost or wrong: what follows in the same file is not reported again. */
function withoutFollowing(judged: readonly Problem[], before: readonly Problem[]): Problem[] {
  const places = new Set(
    before.filter(({ code }) => code === 'return-dates-exchanged').map(({ origin }) => sayOrigin(origin)),
  )
  return judged.filter(({ code, origin }) => !FOLLOW_OTHER_ORDER.has(code) || !places.has(sayOrigin(origin)))
}

interface RunningNumbers extends Numbers {
  readonly given: ReadonlyMap<string, number>
}

/** `alike` gives texts of one child the same form. Each number keeps the text that it was given for first. */
function runningNumbers(alike: (text: string) => string): RunningNumbers {
  const given = new Map<string, number>()
  const numbers = new Map<string, number>()
  return {
    given,
    isKnown: text => numbers.has(alike(text)),
    count: () => given.size,
    of: text => {
      const form = alike(text)
      const known = numbers.get(form)
      if (known !== undefined) return known
      numbers.set(form, numbers.size + 1)
      given.set(text, numbers.size)
      return numbers.size
    },
  }
}

/** Two files for one table and year would count every child twice. */
function tablesGivenTwice(tables: readonly DatedTable[], originOf: (one: DatedTable) => Origin): Problem[] {
  const first = new Map<string, DatedTable>()
  return tables.flatMap(one => {
    const key = `${one.year} ${one.raw.table.table}`
    const before = first.get(key)
    if (before === undefined) first.set(key, one)
    return before === undefined
      ? []
      : [
          problem('error', 'return-table-twice', originOf(one), {
            title: one.raw.table.title,
            year: one.year === 0 ? '' : ` of ${periodId(financialYear(one.year))}`,
            elsewhere: sayOrigin(originOf(before)),
          }),
        ]
  })
}
