// Tries the paper that is proposed: what stops it is not proposed. In: a proposal, and a check of its paper. Out: the proposal
// without the rows that the check refuses, of a period whose figures are there.
import { isError, type Problem } from '../../problems/problem.ts'
import { fileName } from '../../terms/origin.ts'
import { endMonthOf, sayPeriod } from '../../terms/period.ts'
import type { Proposal, SourceProposed, TableProposed } from './proposal.ts'
import { isKnown } from './table-months.ts'
import { reasonOf, rowsAt, withoutLost, withoutRows } from './tried-tables.ts'

/** Each try leaves rows out or goes to an earlier month; what is left after so many is said by the first check. */
const TRIES = 12

export async function withTriedPaper(
  given: Proposal,
  check: (proposal: Proposal) => Promise<readonly Problem[]>,
): Promise<Proposal> {
  let proposal = given
  for (let tried = 0; tried < TRIES && proposal.indicators.length > 0; tried++) {
    const errors = (await check(proposal)).filter(isError)
    const refused = withoutRefused(proposal, errors)
    const isEmpty = errors.some(({ code }) => code === 'figures-missing')
    const next = refused ?? (isEmpty ? ofFullerMonth(proposal) : undefined)
    if (next === undefined) return proposal
    proposal = next
  }
  return proposal
}

/** Without the rows in whose cells an error is; nothing, if none of the errors is in a cell of a row. */
function withoutRefused(proposal: Proposal, errors: readonly Problem[]): Proposal | undefined {
  let count = 0
  const sources = proposal.sources.map((source): SourceProposed => {
    const tables = source.tables.map(table => {
      const own = errors.filter(({ origin: { file, sheet } }) => {
        const isOfFile = file.startsWith('data/extracts/') && fileName(file) === source.book.file
        return isOfFile && sheet === table.sheet.name
      })
      const refused = new Map(
        own.flatMap(one => rowsAt(table, one).map(row => [row.ref, reasonOf(one)] as const)),
      )
      count += refused.size
      return refused.size === 0 ? table : withoutRows(table, ref => refused.get(ref))
    })
    return { ...source, ...withoutEmpty(tables, source) }
  })
  return count === 0 ? undefined : withoutLost({ ...proposal, sources })
}

/** A table that has lost all its rows is named with the reason of the first. */
function withoutEmpty(
  tables: readonly TableProposed[],
  { notRead }: SourceProposed,
): Pick<SourceProposed, 'tables' | 'notRead'> {
  const empty = tables.filter(({ rows }) => rows.length === 0)
  return {
    tables: tables.filter(table => !empty.includes(table)),
    notRead: [
      ...notRead,
      ...empty.map(({ sheet, seen, notRead: lines }) => ({
        sheet,
        range: seen.range,
        because: lines.at(-1)?.because ?? 'none of its rows can be read',
        isDoubtful: true as const,
      })),
    ],
  }
}

/** Of the latest earlier month in which more indicators have a figure; if there is none, without those that have none here. */
function ofFullerMonth(proposal: Proposal): Proposal | undefined {
  const { period, sources, doubts } = proposal
  const refsByMonth = new Map<number, Set<string>>()
  for (const { ref, figures } of sources.flatMap(({ tables }) => tables.flatMap(({ rows }) => rows)))
    for (const figure of figures.filter(isKnown)) {
      const { index } = endMonthOf(figure.period)
      refsByMonth.set(index, (refsByMonth.get(index) ?? new Set()).add(ref))
    }
  const here = refsByMonth.get(period.index) ?? new Set()
  const isOfKind = (index: number) => period.kind === 'month' || (period.index - index) % 3 === 0
  const fuller = [...refsByMonth].filter(
    ([index, refs]) => index < period.index && isOfKind(index) && refs.size > here.size,
  )
  if (fuller.length > 0) {
    const index = Math.max(...fuller.map(([month]) => month))
    const says = `most figures of ${sayPeriod(period)} are missing: the first paper is of ${sayPeriod({ ...period, index })}`
    return { ...proposal, period: { ...period, index }, doubts: [...doubts, { at: 'period', says }] }
  }
  const because = `it has no figure of ${sayPeriod(period)}, nor of a month of which there are more`
  const left = sources.map(source => ({
    ...source,
    ...withoutEmpty(
      source.tables.map(table => withoutRows(table, ref => (here.has(ref) ? undefined : because))),
      source,
    ),
  }))
  return here.size === 0 ? undefined : withoutLost({ ...proposal, sources: left })
}
