// F5: when somebody stayed in a named home. A date to the day, a home, and a person or the use of a room.
import type { GuardClass } from '../guard-class.ts'
import { hasDay } from '../words/days-in.ts'
import { hasNamedHome, hasOneHome } from '../words/homes-in.ts'
import { initialsIn } from '../words/initials-in.ts'
import { personIn } from '../words/persons-in.ts'

const STAY =
  /\b(?:admitted|admission|arrived|moved (?:in|out|into|to|from)|move[sd]? in|placed|discharged|left|returned|stay(?:s|ed|ing)?|nights?|overnight|slept|sleeping|occup(?:ied|ant|ants|ying)|emergency (?:bed|placement|admission)|crash ?pad|bed (?:\d|was|is|one|two|three|used|in use)|(?:bed)?room (?:\d|one|two|three|four|five|was|is|used|number)|respite|transferred|departed|came|leaving date|date of (?:admission|discharge|placement)|start date|end date|vacated)\b/i
const ROOM = /\b(?:bed ?room|room|bed) \d\b|\bemergency bed\b/i
const USE =
  /\b(?:bed|room|bedroom|nights?|overnight|emergency|crash ?pad|admitted|admission|discharged|slept|stayed|occup\w+)\b/i
/** An inspection or an opening is news about the home, and about nobody in it. */
const OF_THE_HOME =
  /\b(?:inspect\w*|Ofsted|opened|opening|open day|registered|judged|graded|rated|consultation|closed|closure|visited by|regulation 44|meeting)\b/i

export const stayInNamedHome: GuardClass<'F5'> = {
  class: 'F5',
  code: 'guard-stay-in-named-home',
  severity: 'block',
  find({ text, heading, beside, before, after, passage }, context) {
    const whole = `${heading} ${text} ${beside}`
    if (passage.kind === 'file name' || (passage.kind === 'cell' && !USE.test(text) && !hasDay(text)))
      return []
    const isPerson = personIn(whole) !== undefined || initialsIn(text, context.abbreviations).length > 0
    const isStay = STAY.test(whole)
    // An inspection of a home is no stay; without a person, the use of a room is.
    if (OF_THE_HOME.test(text) ? !(isPerson && isStay) : !(isPerson || (isStay && USE.test(whole)))) return []
    if (!hasDay(whole)) return []
    // In a report about one home its name stands in a heading, and the stays below it.
    const near = [...before.slice(0, 2), ...after.slice(0, 1)].join(' ')
    const { homes } = context
    const isHome =
      hasNamedHome(whole, homes) ||
      (isStay && (ROOM.test(text) || hasOneHome(text, homes) || hasNamedHome(near, homes)))
    return isHome ? [{ kind: 'a date to the day beside a home and a stay in it' }] : []
  },
}
