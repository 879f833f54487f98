// F18: a home's reference number, its purpose and who is in it now, together, also over neighbouring paragraphs.
import type { GuardClass } from '../guard-class.ts'
import { hasNamedHome } from '../words/homes-in.ts'

const REFERENCE =
  /\b(?:URN|(?:home|unit|setting|establishment)(?:'s)? (?:ref(?:erence)?|id|number|no)\b(?! (?:of|to)\b)|unique reference|reference (?:number|no|code)|ref(?:erence)?(?:\.|:| no| number)? ?:? ?[A-Z]*\d{4,}|registration (?:number|no)|registered (?:number|no)|ofsted (?:number|no|ref\w*|URN|reg\w* (?:number|no))|SC ?\d{5,7})\b/i
const OCCUPANCY =
  /\b(?:occupan(?:cy|ts?)|occupied|currently (?:\d|one|two|three|four|five|six|has|have|houses?|accommodates?|home to|looking after|caring for|living|placed|resident|full)|(?:residents?|young people|children|young person|child) (?:are |is )?(?:currently |presently |now )?(?:in (?:residence|placement|the home)|living (?:there|here|at|in)|living|resident|placed|on roll|accommodated)|in residence|(?:\d|one|two|three|four|five|six) (?:(?:is|are|was|were|currently|now|presently|children|young people) )*(?:on roll|in placement|at home|resident|in situ)|(?:\d|one|two|three|four|five|six) (?:of|out of) (?:the |its )?(?:\d|one|two|three|four|five|six) places|places? (?:is |are |was |were )?(?:taken|filled|used|vacant|empty|free|available)|(?:\d|one|two|three|four|five|six) (?:vacant|empty|spare|free) (?:beds?|places?|rooms?)|on roll|number (?:in|of) (?:residence|residents|occupants)|beds? (?:is|are|was|were)? ?(?:filled|empty|vacant|occupied|in use|available|free)|vacanc(?:y|ies)|at capacity|is full|no vacancies|fully occupied|\d of (?:the |its )?\d beds|at the time of (?:the |this |my )?visit(?:,)? (?:there were|\w+ (?:young people|children))|there (?:are|were|is|was) (?:currently |presently |now )?(?:\d|one|two|three|four|five|six|no) (?:\w+ )?(?:young people|children|residents|young person|child|boys|girls)|(?:\d|one|two|three|four|five|six) (?:\w+ )?(?:young people|children|boys|girls|residents) (?:live|living|placed|were|are))\b/i
const PURPOSE =
  /\b(?:statement of purpose|purpose|registered (?:for|to)|provides? (?:\w+[- ]){0,4}(?:care|placements?|accommodation|short breaks?|respite|support)|offers? (?:\w+[- ]){0,4}(?:care|placements?|accommodation|short breaks?|respite)|caters for|cares? for (?:up to|\w+ (?:children|young people))|accommodat\w+ (?:up to|for)|emotional(?: and|,)? (?:and )?behaviou?ral|EBD|(?:short|long)[- ]term (?:care|placements?)|short[- ]breaks? (?:home|unit|service)|for (?:children|young people|boys|girls) (?:aged|with)|(?:four|three|five|six|two|\d)[- ]bed(?:ded|room(?:ed)?)?)\b/i

/** `The registration number of every home` is no home's. */
const OF_ALL = /\b(?:every|each|all|any)\b[^.]{0,20}\bhomes?\b/i

export const homeReference: GuardClass<'F18'> = {
  class: 'F18',
  code: 'guard-home-reference',
  severity: 'warn',
  find({ text, beside, before, after }, { homes }) {
    if (!REFERENCE.test(text) && !hasNamedHome(text, homes)) return []
    if (OF_ALL.test(text)) return []
    const here = `${text} ${beside}`
    const around = [...before.slice(0, 6), here, ...after.slice(0, 6)].join(' ')
    // It is reported where the reference stands, or where the home is named with who lives there.
    if (REFERENCE.test(here) && OCCUPANCY.test(around))
      return [{ kind: "a home's reference with its occupancy" }]
    const isTogether = OCCUPANCY.test(here) && PURPOSE.test(here)
    return isTogether ? [{ kind: 'a named home with its purpose and its occupancy' }] : []
  },
}
