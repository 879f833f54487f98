// Finds the words by which commentary says when something will be done. In: a sentence, or what ends an action line. Out: the
// words, with their preposition.
// Worked: `The Head of Fostering will review each placement by 31 March 2017.` says `by 31 March 2017`; `each visit of
// January` says nothing.
import { everyMatch, longPattern } from '../terms/long-pattern.ts'
import { type Month, monthNames, monthOfYear } from '../terms/period.ts'
import { givesFutureDate } from './future-dates.ts'

const MONTH = `(?:${monthNames.map(name => `${name}|${name.slice(0, 3)}`).join('|')}|Sept)\\b`
const NTH = '\\d{1,2}(?:st|nd|rd|th)?'
const DAY = `(?:(?:Mon|Tues|Wednes|Thurs|Fri)day,? )?${NTH}(?: (?:and|or|to|&) ${NTH})?(?: of)? ${MONTH}(?:,? \\d{4})?`
const IN_FIGURES = '\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}'
const YEAR = '\\d{4}(?:[/-]\\d{2,4})?'
const PART = '(?:(?:the )?(?:very )?(?:end|start|beginning|middle|rest) of |end |early |late |mid[- ])'
const SPAN =
  '(?:(?:new |current )?(?:financial |school |academic |calendar |municipal )?(?:months?|weeks?|fortnight|quarter|term|year|days))'
const SEASON =
  '(?:spring|summer|autumn|winter|Easter|Christmas|new year|year[- ]end|half[- ]term)(?: half[- ]term| term)?'
const QUARTER =
  '(?:Q[1-4]|quarter (?:[1-4]|one|two|three|four)|(?:first|second|third|fourth|final) quarter(?: of)?)'
const MEETING = `(?:next|coming|${MONTH}) (?:(?:[a-z]+) ){0,3}?(?:panel|meeting|board|committee|cabinet|report)`
const COUNT = '(?:\\d+|an?|one|two|three|four|five|six|eight|ten|twelve|few)'
const LENGTH = `(?:the )?(?:next |coming |first )?(?:about |around )?(?:${COUNT} )?(?:working )?(?:days?|weeks?|months?|fortnight)`
const DATE = `(?:(?:the )?week (?:of|commencing|beginning) )?(?:${DAY}|${IN_FIGURES}|(?:the |our )?${MEETING}|(?:the )?${MONTH} half[- ]term|${PART}?(?:the |this |next |coming )?(?:${QUARTER}(?: ${YEAR})?|${MONTH}(?: \\d{4})?|${SEASON}(?: ${YEAR})?)|${PART}?(?:the |this |next |the next |the coming |the new |a new )${SPAN}(?: ${YEAR})?|\\d{4}/\\d{2})`

const BY = 'by|before|no later than|not later than|ahead of|in time for|until'
const ENDS = '(?![\\w/])'
const deadline = longPattern(`\\b(?:(?:${BY}) (?:${DATE})|within ${LENGTH})${ENDS}`, 'i')
const other = longPattern(
  `\\b(?:(?:in|from|on|at|to|during|over|for|after|starting in|starting on|starting|beginning) (?:${DATE}|${LENGTH})|due ${DATE}|next ${SPAN}|this month|later this ${SPAN})${ENDS}`,
  'gi',
)
const whole = longPattern(
  `^(?:due )?(?:(?:${BY}|in|from|on|at|during|for|to) )?(?:${DATE})$|^(?:within|in|over) ${LENGTH}$`,
  'i',
)
const bare = longPattern(`^(?:${DATE})$`, 'i')

/** The deadline if there is one; else the first time that is to come: what was done in the paper's own month is over. */
export function dateSaid(text: string, current: Month): string | undefined {
  const own = new RegExp(`\\b${monthNames[monthOfYear(current) - 1]}\\b`, 'i')
  return (
    deadline.exec(text)?.[0] ??
    everyMatch(other, text)
      .map(([said]) => said)
      .find(said => !own.test(said) && givesFutureDate(said, current, true))
  )
}

/** Whether a fragment is nothing but a date: `by 31 March 2017`, `March 2017`. */
export const isDateAlone = (fragment: string): boolean => whole.test(fragment)

/** What stands after `Deadline:`: `by 31 March 2017`; other words as they are. */
export const asDeadline = (value: string): string => (bare.test(value) ? `by ${value}` : value)
