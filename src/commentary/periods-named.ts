// Finds the periods that a sentence names. In: a sentence and the paper's month. Out: each mention, with the
// periods it may mean.
// Worked, in the paper of January 2017: `December` is 2016-12; `since April` the year to date; `last year`
// January 2016 or 2015/16; `by March` a future date, not a period.
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
import { overlaps, type TextSpan } from './phrases.ts'

export interface PeriodNamed extends TextSpan {
  /**
   * `at` is the period of a figure; `since` is the start of several months; `date` is a day or a deadline,
   * not the period of a figure.
   */
  readonly role: 'at' | 'since' | 'date'
  /** As periods are stored: `2016-12`, `2015-16`, `2017-01.ytd`. */
  readonly ids: readonly string[]
  readonly month?: Month
  /** `December's 77.8%`: the period of the next number, not of the sentence. */
  readonly isPossessive: boolean
}

const SHORT = monthNames.map(name => name.slice(0, 3))
const MONTH = `(${[...monthNames, ...SHORT, 'Sept'].filter(name => name !== 'May').join('|')})\\b\\.?`
const DAY = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTH}|(May))(?:,?\\s+(\\d{4}))?`,
  'g',
)
/**
 * Two digits are a year only after a hyphen or an apostrophe, as in `Jan-17`; not in `In January 54 of 55`.
 */
const OF_YEAR = new RegExp(`\\b(?:${MONTH}|(May))(?:\\s+(\\d{4})\\b|\\s?[-'’]\\s?(\\d{4}|\\d{2})\\b)`, 'g')
const ALONE = new RegExp(
  `\\b${MONTH}|\\b(?:in|since|from|to|of|and|until|by|for|than|as|against|with)\\s+(May)\\b|\\b(May)['’]s`,
  'g',
)
const YEARS = /\b(?:20)?(\d{2})\s?[/–-]\s?(?:20)?(\d{2})\b(?!%)/g

type Read = Omit<PeriodNamed, 'isPossessive'>

/** The fullest forms are read first; text already read is not read again. */
export function periodsIn(text: string, current: Month): PeriodNamed[] {
  const found: PeriodNamed[] = []
  for (const read of [days, monthsOfYears, years, monthsAlone, byDistance, calendarYears, yearsAlone])
    for (const period of read(text, current))
      if (!found.some(one => overlaps(one, period)))
        found.push({ ...period, isPossessive: /^['’]s/.test(text.slice(period.end)) })
  return found.sort((a, b) => a.at - b.at)
}

/** `by 28 February` is only a date; `on 31 January` means January, which ends on that day. */
function days(text: string, current: Month): Read[] {
  return [...text.matchAll(DAY)].flatMap((match): Read[] => {
    const at = monthCalled(match[2] ?? match[3], match[4], current)
    if (at === undefined) return []
    const isItsEnd = lastDayOf(at).endsWith(`-${String(match[1]).padStart(2, '0')}`)
    const named = { ...spanOf(match), month: at }
    return isItsEnd && at.index <= current.index
      ? [{ ...named, role: roleOf(text, match.index), ids: [periodId(at)] }]
      : [{ ...named, role: 'date', ids: [] }]
  })
}

/** `January 2016`, `Jan-17`. A future month is a date. */
function monthsOfYears(text: string, current: Month): Read[] {
  return [...text.matchAll(OF_YEAR)].flatMap((match): Read[] => {
    const at = monthCalled(match[1] ?? match[2], match[3] ?? match[4], current)
    if (at === undefined) return []
    const role = at.index > current.index ? 'date' : roleOf(text, match.index)
    return [{ ...spanOf(match), role, ids: [periodId(at)], month: at }]
  })
}

/** `2015/16`; the current year means its year to date. */
function years(text: string, current: Month): Read[] {
  return [...text.matchAll(YEARS)].flatMap((match): Read[] => {
    const [from, to] = [Number(match[1]), Number(match[2])]
    if ((from + 1) % 100 !== to) return []
    const named = year(2000 + from)
    const isNow = named.startYear === financialYearOf(current).startYear
    return [{ ...spanOf(match), role: 'at', ids: [periodId(isNow ? yearToDate(current) : named)] }]
  })
}

/** `December`; `since April` is the year to date. */
function monthsAlone(text: string, current: Month): Read[] {
  return [...text.matchAll(ALONE)].flatMap((match): Read[] => {
    const name = match[1] ?? match[2] ?? match[3]
    const named = monthCalled(name, undefined, current)
    if (named === undefined || name === undefined) return []
    const at = match.index + match[0].indexOf(name)
    const span = { at, end: at + name.length, text: name, month: named }
    const role = roleOf(text, at)
    return role === 'since' && periodId(named).endsWith('-04')
      ? [{ ...span, role: 'at', ids: [periodId(yearToDate(current)), periodId(current)] }]
      : [{ ...span, role, ids: [periodId(named)] }]
  })
}

/** `last month`, `the year to date`. */
function byDistance(text: string, current: Month): Read[] {
  return relative(current).flatMap(([words, ids]) =>
    [...text.matchAll(words)].map((match): Read => ({ ...spanOf(match), role: 'at', ids })),
  )
}

/** `in 2016`: any of its months. */
function calendarYears(text: string): Read[] {
  return [...text.matchAll(/\b(?:in|during|of)\s+(20\d{2})\b/g)].map((match): Read => {
    const months = Array.from({ length: 12 }, (_, at) => month(Number(match[1]), at + 1))
    return { ...spanOf(match), role: 'at', ids: months.map(periodId) }
  })
}

/** A year alone is a date, not a figure: `the autumn term 2016`. */
function yearsAlone(text: string): Read[] {
  return [
    ...text.matchAll(/(?<![\d,.£])(?:19|20)\d{2}(?![\d%,.]\d|%|\s+(?:children|adoptions|reviews|visits))/g),
  ].map((match): Read => ({ ...spanOf(match), role: 'date', ids: [] }))
}

function roleOf(text: string, at: number): PeriodNamed['role'] {
  const before = text.slice(Math.max(0, at - 24), at)
  if (/\bsince\s+(?:the end of\s+|early\s+|late\s+)?$/i.test(before)) return 'since'
  // `between December and January`, `from October to January`: several months begin there.
  if (/\b(?:between|from)\s+$/i.test(before) && !/^\S*['’]s/.test(text.slice(at))) return 'since'
  return /\b(?:by|before|due(?: on)?|no later than)\s+(?:the end of\s+|end of\s+|early\s+|late\s+|mid-?)?$/i.test(
    before,
  )
    ? 'date'
    : 'at'
}

const spanOf = (match: RegExpExecArray): TextSpan => ({
  at: match.index,
  end: match.index + match[0].length,
  text: match[0],
})

/** Periods named relative to the paper's month. */
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
