// Small numbers of children outside sentences: in the row of a table that was typed, and in a list such as `Foster care: 211. Secure unit: 2.`
// What the paper itself prints there was held back before; a number that was typed was not.
import type { GuardedText } from '../guard-class.ts'
import { CHILD_EVENT, CHILD_NOUN, NOT_CHILD_AFTER } from './child-nouns.ts'

type IsSmall = (count: number) => boolean

/** Where children live, why, by which order, and what becomes of them. */
const OF_CHILDREN = new RegExp(
  `\\b(?:${CHILD_NOUN}${NOT_CHILD_AFTER}|${CHILD_EVENT}|foster(?:ed|ing)?(?: care| homes?)?|secure (?:unit|home|accommodation|order)|custody|hostels?|residential|placed with|kinship|connected persons?|adopt\\w+|bed and breakfast|no fixed abode|tenanc(?:y|ies)|semi-independent|supported lodgings|mother and baby|parent and child|NEET|university|section 20|police protection|care orders?|out of area|where living|legal status|placement type|distance from home|ethnicity|disability)(?!\\p{L})`,
  'iu',
)
/** Columns of numbers of something, and not of shares, targets or years. */
const OF_NUMBERS =
  /\b(?:numbers?|no\.?|count|total|children|young people|care leavers|leavers|pupils|cases)\b/i
const OF_OTHERS =
  /%|\b(?:per ?cent|percentage|rate|target|average|mean|days|weeks|months|score|rank|£|cost|homes|places|beds|carers|staff|visits|action|rating|priority|key stage|grade|table|page|section|ref(?:erence)?|indicator|measure)\b/i

const ONE_DIGIT = /^[1-9]$/
/** `Under 12 months`, `2 to 4 years`: what the children of a row have in common. */
const SPAN = /\b\d+(?: ?(?:-|–|to) ?\d+)? (?:days|weeks|months)\b/gi
const COUNTED =
  /^(?:adoptions|admissions|exclusions|entries|orders|remands|episodes|births|deaths|arrests|girls|boys|babies)$/i
/** Columns of years, quarters or months count what the rows are. */
const ONLY_TIMES =
  /^(?:[^|]*?)(?: \| (?:(?:at |as at |end of |31 |30 )?(?:Q[1-4]|[A-Z][a-z]{2,8})? ?(?:20)?\d\d(?:[-/](?:20)?\d\d)?|Q[1-4]|[A-Z][a-z]{2}))+$/
const isTableOfNumbers = (tableHead: string): boolean =>
  OF_NUMBERS.test(tableHead) ||
  ONLY_TIMES.test(tableHead) ||
  tableHead.split(' | ').some(one => COUNTED.test(one))
export const hasSmallCell = (given: GuardedText, isSmall: IsSmall): boolean =>
  given.tableHead !== '' &&
  isTableOfNumbers(given.tableHead) &&
  /\p{L}/u.test(given.text) &&
  !OF_OTHERS.test(given.text.replace(SPAN, ' ')) &&
  OF_CHILDREN.test(`${given.tableHead} ${given.text}`) &&
  countsOfRow(given).some(cell => ONE_DIGIT.test(cell) && isSmall(Number(cell)))

/** The cells beside it; where one column is of shares, those under a head of numbers. */
function countsOfRow({ tableHead, row, beside }: GuardedText): readonly string[] {
  if (!OF_OTHERS.test(tableHead)) return beside.split(' | ')
  const cells = row?.cells ?? []
  const heads = tableHead.split(' | ')
  const columns = heads.slice(-cells.length)
  if (OF_OTHERS.test(heads.slice(0, -cells.length).join(' | '))) return []
  return cells.filter((_, at) => OF_NUMBERS.test(columns[at] ?? '') && !OF_OTHERS.test(columns[at] ?? ''))
}

/** `Own tenancy 64, with parents 17, hostel 3`: three numbers with their labels, or more. */
const ITEM =
  /(?:^|[:.,;] )(?:and )?(section \d{1,2}|[^:.,;\d]{3,40}|[^:.,;]{0,12}\d+ (?:to|and|-) \d+ [^:.,;\d]{3,20}|over \d+ \w+)(?::| –| -|,)? (\d{1,5})(?=[.,;]|$)(?![.,]\d)/giu
/** `61 in work, 48 in education, 2 in custody`, `44 at 20 to 50 miles and 1 at more than 100 miles`. */
const ITEM_AFTER =
  /(?:^|[:,;] |(?= and ))(?:and | and )?(?:only |just )?(\d{1,5}) (?:in|at|with|on|as|who|to|under|over|not|living|placed|aged|were|are)\b[^,;.:]{2,40}?(?=[,;.]|$| and \d)/giu
const LEAST_ITEMS = 3
/** Under section 20 children are looked after; `Table of …` is what a picture shows. */
const OF_THE_ACT = /\bsection (?:20|31|38|47)\b|\btable of\b/gi
/** `Chart 4. Children looked after by age: …`: its number counts nobody. */
const NUMBERED = /^(?:chart|figure|appendix|annex) \d+[.:]/i
export function hasSmallItem(given: string, isSmall: IsSmall): boolean {
  const text = given.replace(NUMBERED, '')
  if (!OF_CHILDREN.test(text) || OF_OTHERS.test(text.replace(OF_THE_ACT, ' '))) return false
  return [
    [...text.matchAll(ITEM)].map(([, , number]) => number),
    [...text.matchAll(ITEM_AFTER)].map(([, number]) => number),
  ].some(items => items.length >= LEAST_ITEMS && items.some(number => isSmall(Number(number))))
}
