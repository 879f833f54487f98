// Checks whether each year of a return continues the year before: the children in care at the end of one are in the
// next. In: a return as read, by year. Out: problems, with shares and what may have happened.
import { type Problem, problem } from '../../../problems/problem.ts'
import { type Day, dayOf } from '../../../terms/day.ts'
import type { ReturnRow } from '../../return.ts'
import { childrenRenumbered } from './children-renumbered.ts'
import {
  dayOfColumn,
  definitionFile,
  type ReturnAsRead,
  rowOrigin,
  sayYear,
  severityOf,
  type YearBook,
} from './return-as-read.ts'
import { withoutZeros } from './without-zeros.ts'

export function checkYearsJoin(read: ReturnAsRead, books: readonly YearBook[]): Problem[] {
  return books.slice(1).flatMap((after, i) => {
    const before = books[i]
    if (before === undefined) return []
    const open = openAtEnd(before)
    if (after.year > before.year + 1) return missingBetween(read, before, after, open)
    const ahead = forwards(read, before, after, open)
    const apart = ahead.length > 0 ? ahead : backwards(read, before, after, open.size)
    return apart.length > 0
      ? apart
      : [...otherStarts(read, before, after, open), ...renumbered(read, before, after, open)]
  })
}

/** The open episode of each child who is in care at the end of the year. */
function openAtEnd({ year, episodes }: YearBook): Map<number, ReturnRow> {
  const last = dayOf(`${year + 1}-03-31`)
  const open = new Map<number, ReturnRow>()
  for (const [child, rows] of episodes) {
    const found = rows.findLast(row => (dayOfColumn(row, 'DEC') ?? Infinity) > last)
    if (found !== undefined) open.set(child, found)
  }
  return open
}

const startedBefore = (rows: readonly ReturnRow[], day: Day): ReturnRow | undefined =>
  rows.find(row => (dayOfColumn(row, 'DECOM') ?? Infinity) < day)

function missingBetween(
  read: ReturnAsRead,
  before: YearBook,
  after: YearBook,
  open: ReadonlyMap<number, ReturnRow>,
): Problem[] {
  const missing = Array.from({ length: after.year - before.year - 1 }, (_, i) => sayYear(before.year + 1 + i))
  return [
    problem(
      'error',
      'return-year-missing',
      { file: `data/${read.definition.folder}` },
      {
        missing: missing.join(', '),
        before: sayYear(before.year),
        year: sayYear(after.year),
        there: [...open.keys()].filter(child => after.children.has(child)).length,
        of: open.size,
      },
    ),
  ]
}

function forwards(
  read: ReturnAsRead,
  before: YearBook,
  after: YearBook,
  open: ReadonlyMap<number, ReturnRow>,
): Problem[] {
  const children = [...open.keys()]
  const gone = children.filter(child => !after.children.has(child))
  const cut = children.filter(child => !after.episodes.has(child))
  return apart(read, { before, after, at: 'end', gone, cut, of: children.length, row: firstRow(after), open })
}

/** Of a year with a few children, the next need not have been sent whole before. */
function backwards(read: ReturnAsRead, before: YearBook, after: YearBook, open: number): Problem[] {
  if (open * 2 < read.definition.trust.children) return []
  const first = dayOf(`${after.year}-04-01`)
  const started = [...after.episodes].flatMap(([child, rows]) =>
    startedBefore(rows, first) === undefined ? [] : [child],
  )
  const gone = started.filter(child => !before.children.has(child))
  const cut = started.filter(child => !before.episodes.has(child))
  return apart(read, { before, after, at: 'start', gone, cut, of: started.length, row: firstRow(before) })
}

interface Joint {
  readonly before: YearBook
  readonly after: YearBook
  readonly at: 'end' | 'start'
  /** Who is in no table of the other year, and who is in none of its episodes. */
  readonly gone: readonly number[]
  readonly cut: readonly number[]
  readonly of: number
  /** A row of the return that they are missing from. */
  readonly row: ReturnRow | undefined
  readonly open?: ReadonlyMap<number, ReturnRow>
}

function apart(read: ReturnAsRead, joint: Joint): Problem[] {
  const { children, recur, 'in-episodes': inEpisodes } = read.definition.trust
  const { before, after, at, gone, cut, of, row } = joint
  if (of < children || row === undefined) return []
  const severityBelow = (count: number, limits: typeof recur) => {
    const share = ((of - count) / of) * 100
    if (share < limits['stop-below']) return 'error'
    return share < limits['warn-below'] ? 'warning' : undefined
  }
  const whole = severityBelow(gone.length, recur)
  const severity = whole ?? severityBelow(cut.length, inEpisodes)
  if (severity === undefined) return []
  const missing = whole === undefined ? cut : gone
  const other = at === 'end' ? after : before
  const own = at === 'end' ? before : after
  return [
    problem(severity, 'return-years-apart', rowOrigin(read, row), {
      year: sayYear(after.year),
      at: at === 'end' ? `at the end of ${sayYear(before.year)}` : `at the start of ${sayYear(after.year)}`,
      other: `the ${whole === undefined ? 'episodes' : 'return'} of ${sayYear(other.year)} ${whole === undefined ? 'have' : 'has'}`,
      there: of - missing.length,
      of,
      below: whole === undefined ? inEpisodes['warn-below'] : recur['warn-below'],
      zeros: alikeWithoutZeros(read, missing, own, other),
      renumbered: joint.open === undefined ? 0 : childrenRenumbered(before, after, joint.open).length,
      definition: definitionFile(read.definition),
    }),
  ]
}

/** How many of these children the other year has under a number that differs in its leading zeros alone. */
function alikeWithoutZeros(
  { identities }: ReturnAsRead,
  children: readonly number[],
  own: YearBook,
  other: YearBook,
): number {
  const plain = (child: number) => withoutZeros(identities.get(child) ?? '')
  const others = new Set([...other.children].filter(child => !own.children.has(child)).map(plain))
  return children.filter(child => others.has(plain(child))).length
}

/** An open episode is sent again with the day on which it began. */
function otherStarts(
  read: ReturnAsRead,
  before: YearBook,
  after: YearBook,
  open: ReadonlyMap<number, ReturnRow>,
): Problem[] {
  const recurring = [...open].flatMap(([child, row]) => {
    const rows = after.episodes.get(child)
    return rows === undefined ? [] : [{ row, rows }]
  })
  const { children, recur } = read.definition.trust
  const same = recurring.filter(({ row, rows }) =>
    rows.some(other => dayOfColumn(other, 'DECOM') === dayOfColumn(row, 'DECOM')),
  )
  const share = (same.length / recurring.length) * 100
  const row = firstRow(after)
  if (recurring.length < children || row === undefined || share >= recur['warn-below']) return []
  return [
    problem(share < recur['stop-below'] ? 'error' : 'warning', 'return-starts-apart', rowOrigin(read, row), {
      before: sayYear(before.year),
      year: sayYear(after.year),
      same: same.length,
      of: recurring.length,
      below: recur['warn-below'],
    }),
  ]
}

/** A few children under a new number: each is counted twice. */
function renumbered(
  read: ReturnAsRead,
  before: YearBook,
  after: YearBook,
  open: ReadonlyMap<number, ReturnRow>,
): Problem[] {
  const found = childrenRenumbered(before, after, open)
  const [first] = found
  if (first === undefined) return []
  return [
    problem(
      severityOf(found.length, open.size, read) ?? 'warning',
      'return-children-renumbered',
      rowOrigin(read, first),
      {
        before: sayYear(before.year),
        year: sayYear(after.year),
        count: found.length,
        of: open.size,
        row: first.place.row,
      },
    ),
  ]
}

const firstRow = ({ episodes }: YearBook): ReturnRow | undefined => [...episodes.values()][0]?.[0]
