// Finds the periods that a sentence names by how far they are from the paper's month. In: a sentence and that month. Out:
// each mention, with the periods it may mean.
// Worked, in the paper of January 2017: `last month` is 2016-12; `three months ago` 2016-10; `last year` 2016-01 or 2015/16.
import {
  financialYearOf,
  firstMonthOf,
  lastMonthOf,
  type Month,
  monthNames,
  monthOfYear,
  monthsAfter,
  periodId,
  year,
  yearToDate,
} from '../../terms/period.ts'
import { hasAnyOf } from './any-pattern.ts'
import { anyNumberWord, numberWords } from './number-words.ts'
import type { PeriodRead } from './period-named.ts'
import { spanOfMatch } from './phrases.ts'

const AGO = new RegExp(
  `\\b(\\d+|${anyNumberWord}) (months?|years?) (?:ago|earlier|before(?! \\w+ing\\b)|previously)\\b`,
  'gi',
)

const SPAN_BEFORE = new RegExp(
  `\\b(?:in|over|during|for|of) the (?:\\d+|${anyNumberWord}) (?:months?|years?) (?:before|earlier|previously|prior)(?=\\s*(?:[,.;)]|$))`,
  'gi',
)

/** `in the three months before`: several months, of which together there is no figure. */
export const spansBefore = (text: string): PeriodRead[] =>
  [...text.matchAll(SPAN_BEFORE)].map(match => ({
    ...spanOfMatch(match),
    role: 'at',
    ids: ['months-before'],
  }))

/** `three months ago`, `two years earlier`. */
export function ago(text: string, current: Month): PeriodRead[] {
  return [...text.matchAll(AGO)].flatMap((match): PeriodRead[] => {
    const count = numberWords.get((match[1] ?? '').toLowerCase()) ?? Number(match[1])
    const isYears = /^year/i.test(match[2] ?? '')
    const at = monthsAfter(current, -count * (isYears ? 12 : 1))
    const ofYear = isYears ? [periodId(year(financialYearOf(current).startYear - count))] : []
    return [
      { ...spanOfMatch(match), role: 'at', ids: [periodId(at), ...(count > 1 ? ofYear : [])], month: at },
    ]
  })
}

const lastYearOf = (current: Month) => periodId(year(financialYearOf(current).startYear - 1))

const isYearEnd = (current: Month): boolean => lastMonthOf(financialYearOf(current)).index === current.index

const MONTHS_TO_DATE = new RegExp(
  `\\b(?:(?:in|over|for|during) )?the (\\d{1,2}|${anyNumberWord}) months to (?:the end of )?(${monthNames.join('|')})\\b|\\b(?:(?:in|over|for|during) )?the first (\\d{1,2}|${anyNumberWord}) months(?: of (?:the|this) (?:financial )?year\\b|(?! of\\b))`,
  'gi',
)

/** `the ten months to January`, `the first ten months of the year`: the year to date, where it has so many. */
export function monthsToDate(text: string, current: Month): PeriodRead[] {
  const months = current.index - firstMonthOf(financialYearOf(current)).index + 1
  return [...text.matchAll(MONTHS_TO_DATE)].flatMap((match): PeriodRead[] => {
    const [, to, last, first] = match
    const said = (to ?? first ?? '').toLowerCase()
    // Twelve months are a year, of which the names of indicators speak.
    const isSoMany = months < 12 && (numberWords.get(said) ?? Number(said)) === months
    const isToNow =
      last === undefined || monthNames[monthOfYear(current) - 1]?.toLowerCase() === last.toLowerCase()
    return isSoMany && isToNow
      ? [
          {
            ...spanOfMatch(match),
            role: 'at',
            ids: [periodId(yearToDate(current)), periodId(financialYearOf(current))],
          },
        ]
      : []
  })
}

const endsQuarter = (month: Month): boolean => monthOfYear(month) % 3 === 0

/** Words, with the periods that they name; the first that finds a place takes it. */
const RELATIVE: readonly (readonly [RegExp, (current: Month) => string[]])[] = [
  // `in the year to date`, `so far`, `this year`, `the year's`, `over the year`, `the current financial year`
  [
    /\b(?:(?:over|in|for)\s+)?(?:the\s+)?(?:financial\s+)?year[\s-]to[\s-]date\b|\bYTD\b|\bso far this (?:financial )?year\b|\bso far(?! as)\b|\bthis (?:financial )?year(?: so far)?\b|\bthe year's\b|\bthe year as a whole\b|\bsince the (?:start|beginning) of the (?:financial )?year\b|\b(?:for|in|over|during|of) the (?:financial )?year(?: so far)?\b(?! (?:to\b(?! \d)|before\b|ended\b))|\b(?:the )?(?:latest|current) (?:financial )?year\b/gi,
    current => [periodId(yearToDate(current)), periodId(financialYearOf(current))],
  ],
  // `the same month last year`, `at this point a year ago`, `this time last year`, `one year earlier`
  [
    /\b(?:at )?(?:the |this )?(?:same )?(?:month|time|point|stage|period) (?:of |in )?(?:last year|a year (?:ago|before|earlier)|the (?:year before|previous year))\b|\b(?:a|one) year (?:ago|before|earlier)\b/gi,
    current => [periodId(monthsAfter(current, -12))],
  ],
  // `in the last full year`
  [
    /\b(?:the )?(?:last|previous) full (?:financial )?year\b|\b(?:close|end) of (?:the )?(?:last|previous) financial year\b/gi,
    current => [lastYearOf(current)],
  ],
  // `the whole of last year`
  [
    /\b(?:the |a )?(?:whole|entirety|total|all) (?:of|for) (?:last (?:financial )?year|the (?:previous|last) (?:financial )?year)\b/gi,
    current => [lastYearOf(current)],
  ],
  // `those who left last year`: in a paper about a year, that year or the one before; not `than last year`
  [
    /(?<!\b(?:than|from|since|on|against|with|to|as|of)(?: (?:in|for|during|at|it was|they were|was|were))? )\blast (?:financial )?year\b/gi,
    current => [
      ...(isYearEnd(current) ? [periodId(financialYearOf(current))] : []),
      periodId(monthsAfter(current, -12)),
      lastYearOf(current),
    ],
  ],
  // `last year`, `the previous year`, `the year before`, `the last financial year`
  [
    /\blast (?:financial )?year\b|\bthe (?:previous|prior|preceding) year\b|\bthe year before\b|\bthe last financial year\b|\bthe previous financial year\b/gi,
    current => [periodId(monthsAfter(current, -12)), lastYearOf(current)],
  ],
  // `a month ago`, `last month`, `the month before`, `the previous month`
  [
    /\ba month (?:ago|earlier|before)\b|\blast month\b(?! (?:we|in which|when|for which|with|of which|that|available|reported|shown|published|on record))|\bthe month before\b|\bthe (?:previous|prior|preceding) month\b/gi,
    current => [periodId(monthsAfter(current, -1))],
  ],
  // `the end of the last quarter`: the last that is over
  [
    /\b(?:the )?end of (?:the )?(?:last|previous) quarter\b/gi,
    current =>
      [1, 2, 3]
        .map(back => monthsAfter(current, -back))
        .filter(endsQuarter)
        .map(periodId),
  ],
  // `this month`, `in the month`, `now`, `at present`, `the latest month`
  [
    /\bthis month\b|\b(?:in|for|during) the month\b|\bnow\b|\btoday\b|\bcurrently\b|\bat present\b|\bthe (?:latest|current) month\b/gi,
    current => [periodId(current)],
  ],
]

const hasAnyDistance = hasAnyOf(RELATIVE.map(([words]) => words))

/** `last month`, `the year to date`. */
export function byDistance(text: string, current: Month): PeriodRead[] {
  if (!hasAnyDistance(text)) return []
  return RELATIVE.flatMap(([words, idsOf]) =>
    [...text.matchAll(words)].map(
      (match): PeriodRead => ({ ...spanOfMatch(match), role: 'at', ids: idsOf(current) }),
    ),
  )
}
