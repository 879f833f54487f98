// Whether a part of a sentence gives a date for an action. In: the part, the paper's month, whether the part
// is an action. Out: yes or no.
// Worked, in the paper of January 2017: `by 28/02/2017`, `next month`, `will end in May` do; `ended in
// December`, `on 5 December 2016` and `within 20 working days` do not.
import {
  financialYearOf,
  type Month,
  month,
  monthOfYear,
  monthsAfter,
  parseYear,
  yearOf,
} from '../terms/period.ts'
import { DEADLINES, FORWARD, PAST, TIMES_IF_FORWARD, TIMES_TO_COME } from './complete-words.ts'
import { isOfFigures } from './sentence-parts.ts'
import type { PeriodNamed } from './words/period-named.ts'
import { periodsIn } from './words/periods-named.ts'
import { finderOf, type TextSpan } from './words/phrases.ts'

const toCome = finderOf(TIMES_TO_COME)
const ifForward = finderOf(TIMES_IF_FORWARD)
const forward = finderOf(FORWARD)
const past = finderOf(PAST)
const DEADLINE = new RegExp(
  `(?:^|[-–(,:]|\\b(?:${DEADLINES.join('|')}))\\s*(?:(?:the|end|of|early|late|mid|at|least|beginning|start|middle|week|w/c|commencing|(?:Mon|Tues|Wednes|Thurs|Fri)day|and|\\d{1,2}(?:st|nd|rd|th)?)[\\s-]+)*$`,
  'i',
)
/** `the next Corporate Parenting Panel`, `the next few weeks`, `the coming term`. */
const NEXT_ONE =
  /\bnext\s+(?:[\w’']+\s+){0,3}(?:panel|meeting|board|committee|cabinet|report|session|round|cohort|cycle|intake)\b|\bthe next (?:being|is|one)\b|\b(?:next|coming)\s+(?:\w+\s+){0,2}(?:weeks?|months?|quarter|term|year|fortnight)\b/i
/** Day, month and year, or day and month, in figures. */
const IN_FIGURES = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})\b|\b(20\d{2})-(\d{2})-(\d{2})\b/g
/** `doubled`, not `has doubled`, `be doubled` or `doubled by`. */
const SIMPLE_PAST =
  /(?<!\b(?:has|have|is|are|be|been|being|as|now|also|already|not|a|an|the|\w+ly)\s+)\b(?!need|speed|indeed|exceed|proceed|designated|looked|unaccompanied|dedicated|aged|detailed)[a-z]{3,}ed\b(?!\s+(?:by|for|in the|plans?|visits?|actions?|children|officers?)\b)/
/** `By when: Q4`. */
const LABELLED = /^[A-Za-z ]{3,24}[:?]/
/** `in May`, not `about May`. */
const IN_MONTH = /\b(?:in|during|over|throughout|at|at the|this)\s+(?:(?:early|late|mid)[\s-]+)?$/i
/** A standard or a rhythm is no date. */
const REPEATED = /\bwithin \S+ working days\b|\b(?:each|every|most) (?:\w+day|\w+)\b/gi
/** `has suffered since the move in October`. */
const UP_TO_NOW = /\b(?:since|has|have)\b/i
/** Further ahead than this, a month without a year is past: `on 5 December` in a paper of January. */
const MONTHS_AHEAD = 9

/** `May` is read as a month only after some words; `the May panel` and `mid-May` are months too. */
const MAY = /\b(?:the|early|late|mid)[\s-]May\b/g

export function givesFutureDate(text: string, current: Month, isAction: boolean): boolean {
  const part = text.replace(MAY, 'by May')
  const isPast = past(part).length > 0 || SIMPLE_PAST.test(part) || isOfFigures(part)
  const isForward = isAction || forward(part).length > 0 || LABELLED.test(part)
  if (toCome(part).length > 0 || NEXT_ONE.test(part)) return true
  const once = part.replace(REPEATED, '')
  if (ifForward(once).some(time => isForward || (!isPast && isLimit(once, time)))) return true
  if (inFigures(part).some(at => at.index >= current.index)) return true
  return periodsIn(part, current).some(named => isToCome(named))

  function isToCome(named: PeriodNamed): boolean {
    const years = named.ids.flatMap(id => parseYear(id) ?? [])
    if (years.some(one => one.startYear > financialYearOf(current).startYear)) return isForward
    if (named.month === undefined || named.role === 'since') return isFrom(named) && isForwardMonth(named)
    return isForwardMonth(named)
  }

  /** `from 1 April` begins something, as `since April` does not. */
  function isFrom({ at }: PeriodNamed): boolean {
    return /\bfrom\s+(?:the (?:end|start) of\s+|\w+\s+)?$/i.test(part.slice(0, at))
  }

  function isForwardMonth({ at, text: said, month: called }: PeriodNamed): boolean {
    if (called === undefined) return false
    const isDeadline = DEADLINE.test(part.slice(0, at))
    if (/\d{4}|[-'’]\s?\d{2}\b/.test(said)) {
      return called.index > current.index || (called.index === current.index && isDeadline && isForward)
    }
    const ahead = nextCalled(called, current).index - current.index
    const isFar =
      ahead > MONTHS_AHEAD && !/\b(?:by|before|until|till)\b/i.test(part.slice(Math.max(0, at - 24), at))
    const isNamedAhead =
      ahead > 0 && !isPast && (isDeadline || (IN_MONTH.test(part.slice(0, at)) && !UP_TO_NOW.test(part)))
    // `In January 79.4% of those who should have a plan had one` looks back.
    return !isFar && ((isForward && (isDeadline || !isOfFigures(part))) || isNamedAhead)
  }
}

/** `by Easter`, `until the summer`; not `until Monday`, which may be any Monday. */
const isLimit = (part: string, { at, text }: TextSpan): boolean =>
  !/day$/i.test(text) && /\b(?:by|until|till)\s+(?:the\s+)?$/i.test(part.slice(0, at))

/** The month of that name that is not before the paper's. */
function nextCalled(called: Month, current: Month): Month {
  const thisYear = month(yearOf(current), monthOfYear(called))
  return thisYear.index >= current.index ? thisYear : monthsAfter(thisYear, 12)
}

function inFigures(part: string): Month[] {
  return [...part.matchAll(IN_FIGURES)].flatMap(match => {
    const [, , inMonth, inYear, isoYear, isoMonth] = match
    const monthNumber = Number(inMonth ?? isoMonth)
    const year = Number(isoYear ?? (inYear?.length === 2 ? `20${inYear}` : inYear))
    return monthNumber >= 1 && monthNumber <= 12 ? [month(year, monthNumber)] : []
  })
}
