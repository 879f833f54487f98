// The periods that a sentence names. In: a sentence and the paper's month. Out: each with the periods it may
// mean.
// Worked, in the paper of January 2017: `December` is 2016-12; `since April` the year to date; `last year`
// January 2016 or 2015/16; `by March` no period but a date to come.
import {
  financialYearOf,
  lastDayOf,
  type Month,
  month,
  monthNames,
  monthsAfter,
  parseMonth,
  periodId,
  year,
  yearOf,
  yearToDate,
} from '../terms/period.ts'
import type { Span } from './phrases.ts'

export interface PeriodNamed extends Span {
  /**
   * `at` names when a figure holds; `since` where a stretch of months begins; `date` is a day or a deadline,
   * and no figure's.
   */
  readonly role: 'at' | 'since' | 'date'
  /** As periods are stored: `2016-12`, `2015-16`, `2017-01.ytd`. */
  readonly ids: readonly string[]
  readonly month?: Month
  /** `December's 77.8%`: of the number that follows, and not of the sentence. */
  readonly isPossessive: boolean
}

const SHORT = monthNames.map(name => name.slice(0, 3))
const MONTH = `(${[...monthNames, ...SHORT, 'Sept'].filter(name => name !== 'May').join('|')})\\b\\.?`
const DAY = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTH}|(May))(?:,?\\s+(\\d{4}))?`,
  'g',
)
/**
 * Two digits are a year only after a hyphen or an apostrophe: `Jan-17`; in `In January 54 of 55` they are
 * not.
 */
const OF_YEAR = new RegExp(`\\b(?:${MONTH}|(May))(?:\\s+(\\d{4})\\b|\\s?[-'’]\\s?(\\d{4}|\\d{2})\\b)`, 'g')
const ALONE = new RegExp(
  `\\b${MONTH}|\\b(?:in|since|from|to|of|and|until|by|for|than|as|against|with)\\s+(May)\\b|\\b(May)['’]s`,
  'g',
)
const YEARS = /\b(?:20)?(\d{2})\s?[/–-]\s?(?:20)?(\d{2})\b(?!%)/g

export function periodsIn(text: string, current: Month): PeriodNamed[] {
  const found: PeriodNamed[] = []
  const take = (span: Span, role: PeriodNamed['role'], ids: readonly string[], at?: Month) => {
    if (!found.some(one => one.at < span.end && span.at < one.end))
      found.push({
        ...span,
        role,
        ids,
        isPossessive: /^['’]s/.test(text.slice(span.end)),
        ...(at && { month: at }),
      })
  }
  const roleOf = (at: number): PeriodNamed['role'] => {
    const before = text.slice(Math.max(0, at - 24), at)
    if (/\bsince\s+(?:the end of\s+|early\s+|late\s+)?$/i.test(before)) return 'since'
    // `between December and January`, `from October to January`: a stretch begins.
    if (/\b(?:between|from)\s+$/i.test(before) && !/^\S*['’]s/.test(text.slice(at))) return 'since'
    return /\b(?:by|before|due(?: on)?|no later than)\s+(?:the end of\s+|end of\s+|early\s+|late\s+|mid-?)?$/i.test(
      before,
    )
      ? 'date'
      : 'at'
  }
  const span = (match: RegExpMatchArray): Span => ({
    at: match.index ?? 0,
    end: (match.index ?? 0) + match[0].length,
    text: match[0],
  })

  for (const match of text.matchAll(DAY)) {
    const m = monthCalled(match[2] ?? match[3], match[4], current)
    if (m === undefined) continue
    const isMonthEnd =
      lastDayOf(m).endsWith(`-${String(match[1]).padStart(2, '0')}`) && m.index <= current.index
    take(
      span(match),
      isMonthEnd && roleOf(match.index) !== 'date' ? roleOf(match.index) : 'date',
      isMonthEnd ? [periodId(m)] : [],
      m,
    )
  }
  for (const match of text.matchAll(OF_YEAR)) {
    const m = monthCalled(match[1] ?? match[2], match[3] ?? match[4], current)
    if (m) take(span(match), m.index > current.index ? 'date' : roleOf(match.index), [periodId(m)], m)
  }
  for (const match of text.matchAll(YEARS)) {
    const [from, to] = [Number(match[1]), Number(match[2])]
    if ((from + 1) % 100 !== to) continue
    const y = year(2000 + from)
    take(
      span(match),
      'at',
      y.startYear === financialYearOf(current).startYear ? [periodId(yearToDate(current))] : [periodId(y)],
    )
  }
  for (const match of text.matchAll(ALONE)) {
    const name = match[1] ?? match[2] ?? match[3]
    const m = monthCalled(name, undefined, current)
    if (m === undefined || name === undefined) continue
    const at = match.index + match[0].indexOf(name)
    const isYearToDate = roleOf(at) === 'since' && periodId(m).endsWith('-04')
    take(
      { at, end: at + name.length, text: name },
      isYearToDate ? 'at' : roleOf(at),
      isYearToDate ? [periodId(yearToDate(current)), periodId(current)] : [periodId(m)],
      m,
    )
  }
  for (const [words, ids] of relative(current))
    for (const match of text.matchAll(words)) take(span(match), 'at', ids)
  for (const match of text.matchAll(/\b(?:in|during|of)\s+(20\d{2})\b/g))
    take(
      span(match),
      'at',
      Array.from({ length: 12 }, (_, at) => periodId(month(Number(match[1]), at + 1))),
    )
  // A year alone is a date and no figure: `the autumn term 2016`.
  for (const match of text.matchAll(
    /(?<![\d,.£])(?:19|20)\d{2}(?![\d%,.]\d|%|\s+(?:children|adoptions|reviews|visits))/g,
  ))
    take(span(match), 'date', [])
  return found.sort((a, b) => a.at - b.at)
}

/** What is said by its distance from the paper's month. */
function relative(current: Month): [RegExp, string[]][] {
  const before = monthsAfter(current, -1)
  const yearBefore = monthsAfter(current, -12)
  const lastYear = periodId(year(financialYearOf(current).startYear - 1))
  return [
    [
      /\b(?:(?:over|in|for)\s+)?(?:the\s+)?(?:financial\s+)?year[\s-]to[\s-]date\b|\bYTD\b|\bso far this (?:financial )?year\b|\bthis (?:financial )?year(?: so far)?\b|\bsince the (?:start|beginning) of the (?:financial )?year\b|\b(?:for|in|over|during) the (?:financial )?year(?: so far)?\b(?! (?:to|before|ended))/gi,
      [periodId(yearToDate(current))],
    ],
    [
      /\b(?:the )?same (?:month|time|point) (?:of )?(?:last year|a year (?:ago|before|earlier)|the year before)\b|\b(?:a|one) year (?:ago|before|earlier)\b|\btwelve months (?:ago|before|earlier)\b/gi,
      [periodId(yearBefore)],
    ],
    [/\blast year\b|\bthe (?:previous|prior) year\b|\bthe year before\b/gi, [periodId(yearBefore), lastYear]],
    [/\blast month\b|\bthe month before\b|\bthe (?:previous|prior|preceding) month\b/gi, [periodId(before)]],
    [
      /\bthis month\b|\b(?:in|for|during) the month\b|\bnow\b|\btoday\b|\bcurrently\b|\bat present\b|\bthe (?:latest|current) month\b/gi,
      [periodId(current)],
    ],
  ]
}

/** A month by its name: with its year, or the latest that is not after the paper's month. */
function monthCalled(name: string | undefined, named: string | undefined, current: Month): Month | undefined {
  const number = SHORT.indexOf((name ?? '').slice(0, 3)) + 1
  if (number === 0) return undefined
  if (named !== undefined)
    return parseMonth(`${named.length === 2 ? `20${named}` : named}-${String(number).padStart(2, '0')}`)
  const thisYear = month(yearOf(current), number)
  return thisYear.index <= current.index ? thisYear : monthsAfter(thisYear, -12)
}
