// Who is in a home now: how many live there, and what is free. In: a text with plain signs. Out: whether it says so. The capacity of a
// home, `a home for four children`, is no occupancy.
import { NUMBER_TO_TWELVE } from './numbers.ts'

const N = `(?:${NUMBER_TO_TWELVE}|0|both|all|no|none|half|a single|a couple of|one or two)`
const PEOPLE =
  '(?:young (?:people|person|men|women|man|woman|adults?)|child(?:ren)?|residents?|boys?|girls?|occupants?|yps?|service users?|teenagers?|siblings|guests|famil(?:y|ies)|of them|others?)'
const ROOMS = '(?:beds?|bed ?rooms?|rooms?|places?|flats?|spaces?|placements?)'
const NOW = '(?:currently|now|presently|at present|still|all|both)'
const IS = `(?:(?:is|are|was|were|has been|have been|had|has|with|being|remain(?:s|ed)?|live[sd]?|stay(?:s|ed)?|who|${NOW}) ){0,3}`
const THERE =
  '(?:lives?|lived|living|placed|resident|resided?|in (?:residence|placement|situ|the (?:home|house|unit|building)|occupation)|staying|stayed|stay|sleeping|on roll|accommodated|looked after (?:here|there)|at home|here|there|present|on site|in it|on the day|at the time|home (?:when|during)|occup(?:y|ies|ied)|moved in|(?:is|are) in)'
const TAKEN =
  '(?:taken|filled|used|in use|occupied|full|vacant|empty|unfilled|unoccupied|free|available|spare|unused|let|out of use)'

const OCCUPANCY = new RegExp(
  [
    // `Five young people currently live here`, `there were two children staying`.
    `\\b${N} (?:[\\w-]+ ){0,2}?${PEOPLE},? ${IS}${THERE}\\b`,
    `\\b${N} (?:was|were|is|are) (?:${NOW} )?${THERE}\\b`,
    `\\bthere (?:are|were|is|was|being) (?:${NOW} |only |just ){0,2}${N} (?:[\\w-]+ ){0,2}?${PEOPLE}\\b`,
    `\\b(?:currently|now|presently|at present|at the moment|today|at the time of (?:the|this|my|our) (?:visit|inspection)|on the (?:day|date)[\\w ]{0,20}),? (?:(?:it|the (?:home|unit|house)|there|we) )?(?:(?:has|had|have|houses?|accommodates?|accommodating|home to|looking after|caring for|looks after|cares? for|supports?|supporting|is|are|was|were|being|only|just) ){0,3}(?:${N}\\b|full|empty|half[- ]full|at capacity)`,
    `\\b(?:home to|looks after|looking after|caring for|houses|housing|accommodating|has|have|had|with) (?:just |only |${NOW} )?${N} (?:[\\w-]+ ){0,2}?${PEOPLE} (?:${NOW}|in (?:residence|placement)|living|resident|at present|at the moment|in it|there|staying)\\b`,
    // `Three of its beds are filled`, `one vacancy`, `a spare room`.
    `\\b(?:${N}|a|the)(?: (?:out )?of (?:the |its |their |our )?(?:${NUMBER_TO_TWELVE})?)? ?(?:[\\w-]+ )?${ROOMS}(?: of (?:the |its )?${NUMBER_TO_TWELVE})? (?:(?:is|are|was|were|being|${NOW}) ){0,2}${TAKEN}\\b`,
    `\\b(?:all|both) (?:of (?:them|these) |${NUMBER_TO_TWELVE} )?(?:is|are|was|were|being) (?:${NOW} )?${TAKEN}\\b`,
    `\\b(?:${N}|a|an) (?:vacant|empty|spare|free|unfilled|unoccupied|available|filled|occupied) ${ROOMS}\\b`,
    `\\b(?:${N}|a|with) (?:current )?vacanc(?:y|ies)\\b|\\bvacanc(?:y|ies)\\b[^.;]{0,12}\\b${NUMBER_TO_TWELVE}\\b`,
    `\\b${NUMBER_TO_TWELVE} (?:out )?of (?:the |its )?${NUMBER_TO_TWELVE} (?:[\\w-]+ )?${ROOMS}\\b`,
    // `There were four on the day of my visit`, `young people at the home on the day: 3`, `resident on 19 May: 5`.
    `\\bthere (?:are|were|is|was) (?:only |just |now )?${N} (?:on the day|at the time|when I|that day|during|today|now|at present)\\b`,
    `\\b(?:young people|children|residents|boys|girls)(?: (?:who|that|were|are|living|placed|resident|staying|there|here|now|present|accommodated|housed)){0,3}(?: (?:at|in) the (?:home|house|unit))?(?: (?:on|at|as at|as of) [^|:;.]{3,30}| now| today)? ?[:|=–] ?${N}\\b`,
    `\\b(?:resident|living (?:there|here|in it)|in placement|in residence|lived there|staying)(?: (?:on|at|as at|as of) [^|:;.]{3,30})? ?[:|=–] ?${N}\\b`,
    `\\b(?:home|house|unit|it),?(?: [^.;|]{0,60},)? (?:is|was) (?:currently |now |still )?(?:occupied|vacant|unoccupied)\\b|\\bfull (?:at present|at the moment|now|when|on the day|today)\\b`,
    // `Occupied 3`, `in placement: 3`, `present numbers 5`, `currently three`.
    `\\b(?:occupan(?:cy|ts?)|occupied|in (?:residence|placement|situ|occupation)|on roll|residents|(?:present|current) (?:numbers?|residents|occupants|cohort|group)|number(?:s)? (?:in|of|on) (?:residence|placement|residents|occupants|roll|site)|children on site|placed|filled|currently|children (?:in placement|resident)|young people (?:in placement|resident))(?: on the day| now| today| at present| was| is| are| were| of)*(?: ?[:=–|-] ?| )${N}\\b`,
    `\\b${N} (?:on roll|in placement|in residence|resident|in situ|occupied|placed)\\b`,
    `\\b(?:fully|partly|under)[- ]occupied\\b|\\bno vacancies\\b|\\bat (?:full |half )?capacity\\b|\\bhalf[- ](?:full|empty)\\b|\\b(?:is|was|are|currently|now|home|stands?|stood|lies|remained|remains) (?:now |currently |nearly |almost )?(?:full|empty)\\b(?! (?:of|and frank|range|time))`,
    `\\b(?:no|not any)(?:one|body| one)? (?:is |was |children |young people )?(?:currently |now )?(?:in placement|living|placed|resident|in residence|staying)\\b`,
    `\\b${N} (?:short|fewer|below|under)\\b[^.;]{0,25}\\b(?:that|capacity|full|number|registration)\\b`,
    // A label of its own, beside its number.
    `(?:^|\\| )(?:current )?(?:occupancy|occupants|number on roll|residents|(?:(?:children|young people|residents) )?(?:living there|in residence|in placement|staying|accommodated|on site))(?: (?:\\d{1,2} \\w+|now|today|(?:on|at|as at) [^|:]{3,30}))? ?:?(?= ?\\||$)`,
    `\\boccupancy ?(?:on|at|as at|\\() ?[^|:.;]{3,30}[:|–-] ?(?:\\d|${N}\\b)`,
    `\\b(?:beds|places|rooms) ${TAKEN}(?: [^|:.;]{3,40})? ?[:|=–] ?${N}\\b`,
    `\\b${NUMBER_TO_TWELVE} (?:beds|places|rooms|bedrooms),? (?:of which |with |and )?${N} (?:(?:of them|is|are|were|was) ){0,2}${TAKEN}\\b`,
    `\\b(?:numbers?|count|how many)(?: (?:of )?(?:children|young people|residents))? (?:on|at|in) [^|:.;]{3,30}[:|–=] ?${N}\\b`,
    `(?:^|\\| )(?:present|here now|there now|in the home|on site)(?: [^|:]{3,30})? ?[:|] ?${N}\\b`,
    `\\boccupancy (?:(?:of|is|was|at|stands at|level|rate|now|currently|currently at|:) ){0,3}\\d`,
  ].join('|'),
  'i',
)

export const saysOccupancy = (text: string): boolean => OCCUPANCY.test(text)

const HOW_FULL = new RegExp(
  [
    '(?<!\\bin )\\b(?:full|empty|vacant)(?=$|[.,;)]| (?:at|on|as|when|in|since|during|with|of)\\b)',
    `(?<![\\d/])${NUMBER_TO_TWELVE}(?: (?:out )?of |/)${NUMBER_TO_TWELVE}(?![\\d/])`,
    `\\boccupancy\\b[^.;|]{0,30}[ :]${NUMBER_TO_TWELVE}\\b`,
    `\\b(?:had|has|have|with|held|housed|there (?:were|are|was|is)) (?:just |only |currently )?${N} (?:[\\w-]+ ){0,2}?${PEOPLE}\\b`,
    `(?<!\\b(?:for|to|of|than|takes?|cares?|houses) )\\b${NUMBER_TO_TWELVE} (?:[\\w-]+ )?${PEOPLE}(?=,? (?:on|at|when|during|as at|there|in|\\d)\\b|[,.;)]|$)`,
    `\\bfull (?:number|complement|house)\\b|\\ball ${ROOMS} ${TAKEN}\\b|\\b${NUMBER_TO_TWELVE} (?:of them )?${TAKEN}\\b`,
  ].join('|'),
  'i',
)
/** `Full at 30 April`, `4 of 6`: beside the reference of a home it can be nothing else. */
export const saysHowFull = (text: string): boolean => HOW_FULL.test(text)
