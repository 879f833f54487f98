// Gives months and quarters that are headed without a year the year that stands above, beside or over them. In: the
// periods of a table in their order, and the year in its title. Out: dated periods, and problems.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import {
  financialYearOf,
  type Month,
  monthOfYear,
  monthsAfter,
  type Period,
  quarterNumber,
} from '../terms/period.ts'
import { inYear, type WithoutYear, type YearLabel } from './year-label.ts'

/** A heading such as `Jan`, with the year that covers it, if there is one. */
export interface Undated {
  readonly line: number
  readonly origin: Origin
  readonly found: string
  readonly meant: WithoutYear
  readonly label?: LabelFound
  /** Months in different groups may run over the same time: those of two areas. */
  readonly group?: string
}

export interface LabelFound {
  readonly year: YearLabel
  /** The cell that it is in. */
  readonly at: string
  /** Whether it is the year of this line alone, and not of those that follow as well. */
  readonly isOwn?: boolean
}

export interface DatedAt {
  readonly line: number
  readonly origin: Origin
  readonly period: Period
}

/**
 * The year of the heading above comes first; then the year of the month before, of which this is the next (`Dec-16`,
 * `Jan`); then that of the title. Months under one year that do not run in one direction are reported: `Dec`, `Jan` under
 * 2016 may be January 2016 or 2017.
 */
export function dateMonths(
  lines: readonly (DatedAt | Undated)[],
  title: YearLabel | undefined,
): { readonly dated: readonly DatedAt[]; readonly problems: readonly Problem[] } {
  const dated: DatedAt[] = []
  const problems: Problem[] = []
  const groups = new Map<string, DatedAs[]>()
  for (const line of lines) {
    const found: DatedAs | Problem =
      'period' in line ? { ...line, found: '' } : dateOne(line, dated.at(-1)?.period, title)
    if ('code' in found) {
      problems.push(found)
      continue
    }
    dated.push(found)
    if (found.by !== undefined) groups.set(found.by, [...(groups.get(found.by) ?? []), found])
  }
  const broken = [...groups.values()].flatMap(group => {
    const at = whereTurned(group)
    return at === undefined ? [] : [{ at, lines: new Set(group.map(({ line }) => line)) }]
  })
  return {
    dated: dated.filter(({ line }) => !broken.some(({ lines: one }) => one.has(line))),
    problems: [
      ...problems,
      ...broken.map(({ at }) => withoutAYear(at, 'under a year whose months do not run in one direction')),
    ],
  }
}

/** `by` names the year that covers several lines. */
interface DatedAs extends DatedAt {
  readonly found: string
  readonly by?: string
}

function dateOne(
  { line, origin, found, meant, label, group = '' }: Undated,
  before: Period | undefined,
  title: YearLabel | undefined,
): DatedAs | Problem {
  const next = label === undefined && before !== undefined ? nextAfter(before, meant) : undefined
  const isOfTitle =
    next === undefined || title?.kind !== 'financial' || financialYearOf(next).startYear === title.year
  if (!isOfTitle)
    return withoutAYear({ origin, found }, 'whose year differs between the month before and the title')
  if (next !== undefined) return { line, origin, found, period: next }
  const year = label?.year ?? title
  const period = year && inYear(meant, year)
  if (period === undefined) return withoutAYear({ origin, found }, whyNot(year))
  const dated = { line, origin, found, period }
  return label?.isOwn ? dated : { ...dated, by: `${group}|${label?.at ?? 'title'}` }
}

const withoutAYear = ({ origin, found }: { origin: Origin; found: string }, because: string): Problem =>
  problem('error', 'period-without-year', origin, { found, because })

const whyNot = (year: YearLabel | undefined): string =>
  year === undefined
    ? 'without a year'
    : `under the calendar year ${year.year}, where it may be counted from January or from April`

/** December 2016 is followed by `Jan`, which is then January 2017. */
function nextAfter(before: Period, meant: WithoutYear): Period | undefined {
  if (meant.kind === 'month' && before.kind === 'month') {
    const next: Month = monthsAfter(before, 1)
    // A month over two columns comes twice.
    return [next, before].find(one => monthOfYear(one) === meant.monthOfYear)
  }
  if (meant.kind !== 'quarter' || before.kind !== 'quarter') return undefined
  const next = { kind: 'quarter', index: before.index + 3 } as const
  return quarterNumber(next) === meant.number ? next : undefined
}

/** The first line at which the months turn back. */
function whereTurned<T extends DatedAt>(lines: readonly T[]): T | undefined {
  const indexOf = ({ period }: DatedAt) => ('index' in period ? period.index : 0)
  const steps = lines.slice(1).map((line, i) => ({ line, step: indexOf(line) - indexOf(lines[i] ?? line) }))
  const direction = Math.sign(steps.find(({ step }) => step !== 0)?.step ?? 0)
  return steps.find(({ step }) => Math.sign(step) === -direction && step !== 0)?.line
}
