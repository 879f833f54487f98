// Finds a paper most of whose figures are missing: a file of another month, or one that was not understood. In:
// the paper as written. Out: one problem, or none.
import type { Figure } from '../figures/figure.ts'
import { type Problem, problem } from '../problems/problem.ts'
import {
  endMonthOf,
  folderId,
  type PaperPeriod,
  periodFromId,
  periodId,
  sayPeriod,
  yearToDate,
} from '../terms/period.ts'
import { listInWords } from '../terms/words.ts'
import type { Paper } from './paper.ts'

const NAMED = 6

/**
 * The figures of the council for the paper's own period count: those that are there and those not supplied. One
 * that is not yet due, not applicable or suppressed is missing by declaration.
 * A month whose year to date is supplied instead is not missing.
 * Worked: 1 of 2 figures may be missing; 2 of 3 may not.
 */
export function figuresMissing(
  { id, figures }: Pick<Paper, 'figures' | 'id'>,
  council: string,
  of: PaperPeriod,
  isAllowed: boolean,
): Problem[] {
  const own = Object.values(figures).filter(one => one.area === council && one.shareOf === undefined)
  const due = own.filter(one => one.period === periodId(of) && isDue(one))
  const spans = new Set(own.filter(one => one.missing === undefined).map(keyOf))
  const soFar = periodId(yearToDate(endMonthOf(of)))
  const absent = due.filter(one => isAbsent(one) && !spans.has(keyOf({ ...one, period: soFar })))
  if (absent.length * 2 <= due.length) return []
  const refs = [...new Set(absent.map(({ indicator }) => indicator))]
  const more = refs.length > NAMED ? [`${refs.length - NAMED} more`] : []
  return [
    problem(
      isAllowed ? 'warning' : 'error',
      'figures-missing',
      { file: `the paper ${id}, ${folderId(of)}` },
      {
        missing: absent.length,
        of: due.length,
        period: sayPeriod(of),
        indicators: listInWords([...refs.slice(0, NAMED), ...more]),
        before: latestWithFigures(own, of),
      },
    ),
  ]
}

const keyOf = ({ indicator, part = '', period }: Figure): string => [indicator, part, period].join('|')
const isAbsent = ({ missing }: Figure): boolean => missing?.reason === 'not-supplied'
const isDue = (figure: Figure): boolean => figure.missing === undefined || isAbsent(figure)

/** The latest earlier period, most of whose figures are there: the file may be that of this period. */
function latestWithFigures(own: readonly Figure[], of: PaperPeriod): string {
  const earlier = Map.groupBy(
    own.filter(one => one.period < periodId(of) && isSameKind(one.period, periodId(of)) && isDue(one)),
    ({ period }) => period,
  )
  const [latest] = [...earlier]
    .filter(([, due]) => due.filter(isAbsent).length * 2 <= due.length)
    .map(([period]) => period)
    .sort()
    .reverse()
  return latest === undefined ? '' : sayPeriod(periodFromId(latest))
}

/** `2016-12` and `2017-01`, `2015/16` and `2016/17`: not `2016-12.ytd`. */
const isSameKind = (one: string, other: string): boolean =>
  one.length === other.length && one.charAt(4) === other.charAt(4)
