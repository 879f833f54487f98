// F5: when somebody stayed in a named home. A date to the day, a home, and a person or the use of a room.

import { rememberedOf } from '../../terms/remembered.ts'
import type { GuardClass, GuardContext, GuardedText, Row } from '../guard-class.ts'
import { hasDay } from '../words/days-in.ts'
import { hasNamedHome, hasOneHome } from '../words/homes-in.ts'
import { initialsIn } from '../words/initials-in.ts'
import { personIn } from '../words/persons-in.ts'

const STAY =
  /\b(?:admitted|admission|arrived|moved (?:in|out|into|to|from)|move[sd]? in|placed|discharged|left|returned|stay(?:s|ed|ing)?|nights?|overnight|slept|sleeping|occup(?:ied|ant|ants|ying)|emergency (?:bed|placement|admission)|crash ?pad|bed (?:\d|was|is|one|two|three|used|in use)|(?:bed)?room (?:\d|one|two|three|four|five|was|is|used|number)|respite|transferred|departed|came|leaving date|date of (?:admission|discharge|placement)|start date|end date|vacated|sleep-?over|joined|new resident|since|placements? (?:of|from|at|in|ran|began|ended|started))\b/i
const ROOM = /\b(?:bed ?room|room|bed) \d\b|\bemergency bed\b/i
const USE =
  /\b(?:beds?|rooms?|bedrooms?|young person in|date (?:in|out)|nights?|overnight|emergency|crash ?pad|admitted|admission|discharged|slept|stayed|occup\w+|arrived|arrival|moved in|new resident|sleep-?over|respite|placements? (?:of|from|at|ran|began|ended|started))\b/i
/** An inspection or an opening is news about the home, and about nobody in it. */
const OF_THE_HOME =
  /\b(?:inspect\w*|Ofsted|opened|opening|open day|registered|judged|graded|rated|consultation|closed|closure|visited by|regulation 44|meeting)\b/i

/** Names of files are in small letters, and their dates lost the signs between the numbers. */
const HOME_IN_FILE_NAME =
  /\b[a-z]{4,} (?:house|lodge|cottage|grange|manor|view|hall|villa|farm|mews|croft|haven)\b/i
const DAY_IN_FILE_NAME =
  /(?<!\d)(?:20\d\d ?[01]\d ?[0-3]\d|[0-3]?\d ?[01]?\d ?20\d\d|[0-3]?\d(?:st|nd|rd|th)? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*)(?!\d)/i
const STAY_IN_FILE_NAME =
  /\b(?:yp|young person|child|resident|girl|boy|admi\w+|placed|placement|discharge\w*|bed ?room|bed|room|overnight|stay|missing|moved?|arriv\w+)\b/i
const isStayInFileName = (name: string, homes: readonly string[]): boolean =>
  (hasNamedHome(name, homes) || HOME_IN_FILE_NAME.test(name)) &&
  DAY_IN_FILE_NAME.test(name) &&
  STAY_IN_FILE_NAME.test(name)

export const stayInNamedHome: GuardClass<'F5'> = {
  class: 'F5',
  code: 'guard-stay-in-named-home',
  severity: 'block',
  find(given, context) {
    const isFound =
      given.kind === 'file name'
        ? isStayInFileName(given.text, context.homes)
        : isStayInPassage(given, context)
    return isFound ? [{ kind: 'a date to the day beside a home and a stay in it' }] : []
  },
}

function isStayInPassage(given: GuardedText, context: GuardContext): boolean {
  if (!hasDayAround(given)) return false
  // The caption of a table names the home, its heads say who was admitted.
  const { text, heading, tableHead, beside } = given
  const whole = `${heading} ${tableHead} ${text} ${beside}`
  if (!hasDay(given.kind === 'cell' && !USE.test(text) ? `${text} ${beside}` : whole)) return false
  const isPerson = personIn(whole) !== undefined || initialsIn(text, context.abbreviations).length > 0
  const isStay = STAY.test(whole) || isUseInHead(given)
  // An inspection of a home is no stay; without a person, the use of a room is.
  const isOne = OF_THE_HOME.test(text) ? isPerson && isStay : isPerson || (isStay && USE.test(whole))
  if (!isOne) return false
  if (hasNamedHome(whole, context.homes)) return true
  return isStay && (ROOM.test(text) || hasOneHome(text, context.homes) || isHomeNear(given, context))
}

const isUseInHead = ({ kind, tableHead }: GuardedText): boolean => kind === 'cell' && USE.test(tableHead)

const hasDayInRow = rememberedOf((row: Row) => hasDay(row.text))
const hasDayAround = (given: GuardedText): boolean =>
  hasDay(given.text) ||
  (given.kind === 'cell' ? USE.test(given.text) && hasDay(given.tableHead) : hasDay(given.heading)) ||
  (given.row !== undefined && hasDayInRow(given.row))

/** In a report about one home its name stands in a heading, and the stays below it. */
const isHomeNear = ({ before, after }: GuardedText, { homes }: GuardContext): boolean =>
  hasNamedHome([...before.slice(0, 2), ...after.slice(0, 1)].join(' '), homes)
