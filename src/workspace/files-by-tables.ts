// Finds which files are a source's by what they hold, where their names do not say it. In: what was read of each file. Out:
// the extracts, and problems.
import type { Source, SourceTable } from '../definitions/source.ts'
import type { Extract } from '../extracts/extract.ts'
import { sayHeadings } from '../extracts/heading.ts'
import type { ExtractRead } from '../extracts/read-extract.ts'
import { lackingInEarlier } from '../extracts/same-make.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { periodId } from '../terms/period.ts'
import { listInWords } from '../terms/words.ts'
import { ambiguous, namesIn } from './files-of-source.ts'

export interface FilesRead {
  readonly extracts: readonly Extract[]
  readonly problems: readonly Problem[]
  /** There is a file of the source, whatever is wrong with it. */
  readonly isDecided: boolean
}

/**
 * Those that have the headings of all tables: this year's, and last year's of the same make, which its months tell apart. A
 * file with some of the tables only is an error, since nobody knows whether it is the source's.
 */
export function filesByTables(source: Source, folder: string, read: readonly ExtractRead[]): FilesRead {
  const closed = read.filter(isClosed)
  const whole = read.filter(({ notFound }) => notFound.length === 0)
  const others = read.filter(one => !whole.includes(one) && !closed.includes(one))
  const partly = others.filter(({ notFound }) => notFound.length < source.tables.length)
  // A file that the source names should be its own.
  const reported = source.file === undefined ? partly : others
  const isDecided = whole.length + partly.length > 0
  const isOptional = whole.length > 0 && source.file === undefined
  const none = isDecided || closed.length > 0 || !source.required ? [] : [unrecognised(source, folder, read)]
  const shared = whole.filter(one => whole.some(other => other !== one && haveSameMonths(one, other)))
  return {
    isDecided,
    extracts: whole.map(({ extract }) => extract),
    problems: [
      ...none,
      ...reported.map(one => withoutTables(source, one, partly.includes(one) ? 'error' : 'warning')),
      ...closed.flatMap(({ problems }) =>
        problems.map(one => (isOptional ? { ...one, severity: 'warning' as const } : one)),
      ),
      ...(shared.length === 0 ? [] : [ambiguous(source, folder, filesOf(shared))]),
      ...lackingInEarlier(whole.map(({ extract, problems }) => ({ ...extract, problems }))).flatMap(
        ({ problems }) => problems,
      ),
    ],
  }
}

const filesOf = (read: readonly ExtractRead[]): string[] => read.map(({ extract }) => extract.file)

const isClosed = ({ problems }: ExtractRead): boolean =>
  problems.some(({ code }) => code === 'extract-unreadable')

/** More than half of the figures of one are of months that the other has too: a copy, or last month's export. */
function haveSameMonths({ extract: one }: ExtractRead, { extract: other }: ExtractRead): boolean {
  const [fewer, more] = [figuresIn(one), figuresIn(other)].sort((a, b) => a.size - b.size)
  if (fewer === undefined || more === undefined) return false
  return [...fewer].filter(figure => more.has(figure)).length * 2 > fewer.size
}

const figuresIn = ({ readings }: ExtractRead['extract']): ReadonlySet<string> =>
  new Set(
    readings.flatMap(({ measure, area, part = '', period, amount }) =>
      amount.kind === 'known' ? [`${measure}|${area}|${part}|${periodId(period)}`] : [],
    ),
  )

const sayTables = (tables: readonly SourceTable[]): string => listInWords([...new Set(tables.map(sayTable))])

const sayTable = ({ header: { find, below } }: SourceTable): string =>
  `${find.map(sayHeadings).join(' and ')}${below === undefined ? '' : ` below the title '${below}'`}`

const unrecognised = (source: Source, folder: string, read: readonly ExtractRead[]): Problem =>
  problem(
    'error',
    'extract-unrecognised',
    { file: folder },
    { source: source.id, files: namesIn(folder, filesOf(read)), expected: sayTables(source.tables) },
  )

const withoutTables = (
  { id, tables }: Source,
  { extract: { file }, notFound }: ExtractRead,
  severity: 'error' | 'warning',
): Problem =>
  problem(
    severity,
    'file-without-tables',
    { file },
    {
      source: id,
      has: notFound.length === tables.length ? 'none' : String(tables.length - notFound.length),
      lacking: sayTables(notFound),
    },
  )
