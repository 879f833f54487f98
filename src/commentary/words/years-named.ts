// Finds the years, quarters and seasons that a sentence names. In: a sentence and the paper's month. Out: each mention, with
// the periods it may mean.
// Worked, in the paper of January 2017: `2015/16` is that year, `Q3` October to December 2016, `year end` March 2016.
import {
  financialYearOf,
  firstMonthOf,
  lastMonthOf,
  type Month,
  month,
  monthsAfter,
  periodId,
  year,
  yearOf,
  yearToDate,
} from '../../terms/period.ts'
import { type PeriodRead, roleOf } from './period-named.ts'
import { spanOfMatch } from './phrases.ts'

const YEARS = /\b(?:20)?(\d{2})\s?[/–-]\s?(?:20)?(\d{2})\b(?!%)/g

/** `2015/16`; the current year means its year to date. */
export function years(text: string, current: Month): PeriodRead[] {
  return [...text.matchAll(YEARS)].flatMap((match): PeriodRead[] => {
    const [from, to] = [Number(match[1]), Number(match[2])]
    if ((from + 1) % 100 !== to) return []
    const named = year(2000 + from)
    const isNow = named.startYear === financialYearOf(current).startYear
    const ids = isNow ? [periodId(yearToDate(current)), periodId(named)] : [periodId(named)]
    return [{ ...spanOfMatch(match), role: 'at', ids }]
  })
}

/** `the start of the financial year`, `year-end`, `the last year end`, `the end of last year`; not `since the start of`. */
const ENDS_OF_YEAR =
  /(?<!\bsince (?:the )?)\b(?:the )?(?:start|beginning) of (?:the|this) (?:financial )?year\b|\b(?:started|began|opened|entered) (?:the|this) (?:financial )?year\b|\b(?:the )?(last )?year[ -]end\b|\bthe end of last (?:financial )?year\b/gi

/** `at the start of the financial year`, `we started the year with 432`: at the end of the last one, or in April. */
export function startOfYear(text: string, current: Month): PeriodRead[] {
  const last = financialYearOf(current).startYear - 1
  const april = firstMonthOf(financialYearOf(current))
  return [...text.matchAll(ENDS_OF_YEAR)].map((match): PeriodRead => {
    const isNow =
      /year[ -]end/i.test(match[0]) &&
      match[1] === undefined &&
      lastMonthOf(financialYearOf(current)).index === current.index
    const ids = isNow
      ? [periodId(current), periodId(financialYearOf(current))]
      : [periodId(monthsAfter(april, -1)), periodId(april), periodId(year(last))]
    return {
      ...spanOfMatch(match),
      role: roleOf(text, match.index),
      ids,
      ...(!isNow && { month: monthsAfter(april, -1) }),
    }
  })
}

const QUARTERS = [
  ['first', 'second', 'third', 'fourth'],
  ['one', 'two', 'three', 'four'],
]
const SEASONS: Readonly<Record<string, readonly number[]>> = {
  spring: [3, 4, 5],
  summer: [6, 7, 8],
  autumn: [9, 10, 11],
  winter: [12, 1, 2],
}

/** `the third quarter`, `quarter 3`, `Q3`: any of its months. */
export function quarters(text: string, current: Month): PeriodRead[] {
  return [
    ...text.matchAll(
      /\b(?:the )?(first|second|third|fourth) quarter\b(?: of the year)?|\b(?:Q|quarter )([1-4])\b|\bquarter (one|two|three|four)\b/gi,
    ),
  ].map((match): PeriodRead => {
    const said = (match[1] ?? match[3] ?? '').toLowerCase()
    const number =
      match[2] === undefined ? Math.max(...QUARTERS.map(some => some.indexOf(said))) : Number(match[2]) - 1
    const first = monthsAfter(firstMonthOf(financialYearOf(current)), number * 3)
    const months = [0, 1, 2].map(more => monthsAfter(first, more)).filter(one => one.index <= current.index)
    return { ...spanOfMatch(match), role: roleOf(text, match.index), ids: months.map(periodId) }
  })
}

/** `since the summer`: since any of its months. */
export function seasons(text: string, current: Month): PeriodRead[] {
  return [...text.matchAll(/\b(?:the |last )?(spring|summer|autumn|winter)\b(?! term| holiday)/gi)].map(
    (match): PeriodRead => {
      const ids = (SEASONS[(match[1] ?? '').toLowerCase()] ?? []).map(number => {
        const at = month(yearOf(current), number)
        return periodId(at.index <= current.index ? at : monthsAfter(at, -12))
      })
      return { ...spanOfMatch(match), role: roleOf(text, match.index), ids }
    },
  )
}

/**
 * `in 2016`, `since 2016`: any of its months; in the paper of a year, of what is counted over a year, also the one that
 * begins in it.
 */
export function calendarYears(text: string, current: Month): PeriodRead[] {
  const isYearly = lastMonthOf(financialYearOf(current)).index === current.index
  return [
    ...text.matchAll(/\b(?:in|during|of)\s+(20\d{2})\b|(?<=\b(?:since|from|than|until)\s)(20\d{2})\b/gi),
  ].map((match): PeriodRead => {
    const number = Number(match[1] ?? match[2])
    const months = Array.from({ length: 12 }, (_, at) => month(number, at + 1))
    const ids = months.map(periodId)
    return {
      ...spanOfMatch(match),
      role: match[1] === undefined ? roleOf(text, match.index) : 'at',
      ids: isYearly ? [...ids, `${periodId(year(number))}.flow`] : ids,
    }
  })
}

/** A year alone is a date, not a figure: `the autumn term 2016`. */
export function yearsAlone(text: string): PeriodRead[] {
  return [
    ...text.matchAll(/(?<![\d,.£])(?:19|20)\d{2}(?![\d%,.]\d|%|\s+(?:children|adoptions|reviews|visits))/g),
  ].map((match): PeriodRead => ({ ...spanOfMatch(match), role: 'date', ids: [] }))
}
