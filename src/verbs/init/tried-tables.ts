// Tries each table that is proposed with the reader that will read it: what it refuses is not proposed. In: a proposal, and the
// bytes of its files. Out: the proposal without it, and with the reason among what is not read.
import { parseYaml } from '../../definitions/parse-yaml.ts'
import { sourceSchema } from '../../definitions/source.ts'
import { readExtract } from '../../extracts/read-extract.ts'
import { isError, type Problem } from '../../problems/problem.ts'
import { sayProblem } from '../../problems/say-problems.ts'
import { endMonthOf } from '../../terms/period.ts'
import type { Proposal, RowProposed, SourceProposed, TableProposed } from './proposal.ts'
import { writeSource } from './write-source.ts'

export async function withTriedTables(
  proposal: Proposal,
  bytesOf: ReadonlyMap<string, Uint8Array>,
): Promise<Proposal> {
  const sources: SourceProposed[] = []
  for (const source of proposal.sources) {
    const bytes = bytesOf.get(source.book.file)
    sources.push(bytes === undefined ? source : await triedSource(source, bytes, proposal))
  }
  return withoutLost({ ...proposal, sources })
}

async function triedSource(
  source: SourceProposed,
  bytes: Uint8Array,
  proposal: Proposal,
): Promise<SourceProposed> {
  const tables: TableProposed[] = []
  const notRead = [...source.notRead]
  for (const table of source.tables) {
    const tried = await triedTable(table, source, bytes, proposal)
    if ('because' in tried)
      notRead.push({ sheet: table.sheet, range: table.seen.range, because: tried.because, isDoubtful: true })
    else tables.push(tried)
  }
  return { ...source, tables, notRead }
}

/** Rows that are refused are left out as long as others stay; then the rest is tried again. */
async function triedTable(
  table: TableProposed,
  source: SourceProposed,
  bytes: Uint8Array,
  proposal: Proposal,
): Promise<TableProposed | { readonly because: string }> {
  const errors = await errorsIn(table, source, bytes, proposal)
  const [first] = errors
  if (first === undefined) return table
  const refused = new Map(
    errors.flatMap(one => rowsAt(table, one).map(row => [row.ref, reasonOf(one)] as const)),
  )
  const left = withoutRows(table, ref => refused.get(ref))
  const isOfRows = errors.every(one => rowsAt(table, one).length > 0)
  if (!isOfRows || left.rows.length === 0) return { because: reasonOf(first) }
  return triedTable(left, source, bytes, proposal)
}

/** `why` says why the rows of an indicator are refused, if they are. */
export function withoutRows(table: TableProposed, why: (ref: string) => string | undefined): TableProposed {
  const refused = table.rows.flatMap(({ label, at, ref }) => {
    const because = why(ref)
    return because === undefined ? [] : [{ label, at, because, isDoubtful: true as const }]
  })
  return {
    ...table,
    rows: table.rows.filter(({ ref }) => why(ref) === undefined),
    notRead: [...table.notRead, ...refused],
  }
}

async function errorsIn(
  table: TableProposed,
  source: SourceProposed,
  bytes: Uint8Array,
  { period, indicators }: Proposal,
): Promise<readonly Problem[]> {
  const text = writeSource({ ...source, tables: [table] })
  const { value, problems } = parseYaml(`data/definitions/sources/${source.id}.yaml`, text, sourceSchema)
  if (value === undefined) return problems
  const read = await readExtract(bytes, source.book.file, '', {
    source: value,
    council: 'council',
    period: endMonthOf(period),
    indicators: new Map(indicators.map(({ ref, unit }) => [ref, { ref, unit }])),
    areas: new Set(),
  })
  // Two numbers that contradict the percentage beside them are asked of a person in another way.
  return read.problems.filter(one => isError(one) && one.code !== 'percentage-of-other-parts')
}

/** In a long table any cell of its rows is of the indicator. */
export const rowsAt = ({ rows, seen }: TableProposed, { origin: { cell } }: Problem): RowProposed[] =>
  cell === undefined
    ? []
    : rows.filter(row =>
        cellsOf(row).some(at => at === cell || (seen.layout === 'long-table' && rowOf(at) === rowOf(cell))),
      )

const cellsOf = ({ at, figures, parts }: RowProposed): string[] => [
  at,
  ...[...figures, ...(parts?.numerators ?? []), ...(parts?.denominators ?? [])].map(one => one.at),
]
const rowOf = (cell: string): string => cell.replace(/^[A-Z]+/, '')

/** The file and the sheet are said before it. */
export const reasonOf = (one: Problem): string =>
  sayProblem(one)
    .replace(/^.*?(?=cell [A-Z]+\d+: )/, '')
    .replace(/ ?\[[a-z-]+\]\s*$/, '')
    .replace(/\.$/, '')

/** Without indicators that no table gives any more, and parts that none gives. */
export function withoutLost(proposal: Proposal): Proposal {
  const rows = proposal.sources.flatMap(({ tables }) => tables.flatMap(table => table.rows))
  const given = new Set(rows.flatMap(({ measure, of }) => [measure, of?.numerator, of?.denominator]))
  const refs = new Set(rows.map(({ ref }) => ref))
  return {
    ...proposal,
    indicators: proposal.indicators
      .filter(({ ref }) => refs.has(ref))
      .map(({ parts, ...one }) =>
        parts !== undefined && given.has(parts.numerator) && given.has(parts.denominator)
          ? { ...one, parts }
          : one,
      ),
    accepted: proposal.accepted.filter(({ ref }) => refs.has(ref)),
  }
}
