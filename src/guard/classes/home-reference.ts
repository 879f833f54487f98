// F18: a home's reference number, its purpose and who is in it now, together, also over neighbouring paragraphs.

import { rememberedOf } from '../../terms/remembered.ts'
import type { GuardClass, GuardedText, Row } from '../guard-class.ts'
import { hasNamedHome } from '../words/homes-in.ts'
import { NUMBER_TO_TWELVE } from '../words/numbers.ts'
import { saysHowFull, saysOccupancy } from '../words/occupancy.ts'
import { shortAbove } from '../words/short-above.ts'

const REFERENCE =
  /\b(?:URN|(?:home|unit|setting|establishment)(?:'s)? (?:ref(?:erence)?|id|number|no)\b(?! (?:of|to)\b)|unique reference|reference (?:number|no|code)|ref(?:erence)?(?:\.|:| no| number)? ?:? ?[A-Z]*\d{4,}|registration(?: (?:number|no))?\b[^\w]{0,3} ?[A-Z]*\d{4,}|registration (?:number|no)|registered (?:number|no)|provi(?:sion|der) (?:number|id|ref)|(?:home|unit|setting|service|provider)(?: \w+)? ?[:–-] ?(?:SC)?\d{5,7}|ofsted (?:number|no|ref\w*|URN|reg\w* (?:number|no))|SC ?\d{5,7})\b|\((?:SC ?)?\d{6,7}\)/i
const CARE =
  '(?:care|placements?|accommodation|short breaks?|respite|support|home|therapy|residential|assessment|crisis|emergency|shelter)'
const PURPOSE = new RegExp(
  [
    '\\b(?:statement of purpose|purpose|aims?:|function|remit|registered (?:for|to)|registration for|licensed for|category)\\b',
    `\\b(?:provid(?:es?|ing)|offer(?:s|ing)?|deliver(?:s|ing)?|specialis\\w+|giv(?:es?|ing)) (?:[\\w-]+,? ){0,5}?${CARE}\\b`,
    '\\b(?:caters for|cares? for|looks after|takes?|accepts?|supports?|supporting|houses|serves|helps|is for|works with|accommodat\\w+) (?:up to |only |mainly )?(?:[\\w-]+ ){0,4}?(?:children|young people|boys|girls|teenagers|adolescents|siblings|under)',
    '\\b(?:emotional(?: and|,)? (?:and )?behaviou?ral|EBD|SEMH|learning disabilit\\w+|autis\\w+|therapeutic|harmful sexual|exploitation|solo|secure|mother and baby|parent and child|semi-independent|move-on|step-?down|complex needs|challenging behaviou?r)\\b',
    `\\b(?:short|long|medium)[- ]term (?:[\\w-]+ )?${CARE}\\b|\\b(?:respite|short[- ]breaks?|crisis|emergency|assessment|therapeutic|specialist|solo|bridging) (?:home|unit|service|placements?|provision|house|centre|care)\\b`,
    '\\bfor (?:up to )?(?:[\\w-]+ ){0,3}?(?:children|young people|boys|girls|teenagers|adolescents|siblings)\\b|\\b(?:boys|girls|children|young people) aged\\b',
    `\\b(?:${NUMBER_TO_TWELVE})[- ]bed(?:ded|room(?:ed)?)?\\b|\\b(?:unit|home|house) for (?:${NUMBER_TO_TWELVE})\\b|\\b(?:capacity|beds|places|registered places)(?: of| for|:)? ?(?:${NUMBER_TO_TWELVE})\\b`,
  ].join('|'),
  'i',
)

/** `The registration number of every home` is no home's. */
const OF_ALL = /\b(?:every|each|all|any)\b[^.]{0,20}\bhomes?\b/i

export const homeReference: GuardClass<'F18'> = {
  class: 'F18',
  code: 'guard-home-reference',
  severity: 'warn',
  find(given, { homes }) {
    if (OF_ALL.test(given.text)) return []
    if (isReferenceWithOccupancy(given)) return [{ kind: "a home's reference with its occupancy" }]
    return isNamedWithPurpose(given, homes)
      ? [{ kind: 'a named home with its purpose and its occupancy' }]
      : []
  },
}

/** It is reported where the reference stands, or in the row below it that says who lives there. */
function isReferenceWithOccupancy(given: GuardedText): boolean {
  const row = rowOf(given)
  const { isReference, isOccupancy } = ofRow(row)
  if (isReference && (isOccupancy || saysHowFull(row.text) || saysOccupancy(around(given)))) return true
  if (isColumnOfOccupancy(given) && (isReference || REFERENCE.test(given.tableHead))) return true
  return isOccupancy && given.row !== undefined && shortAbove(given).some(one => REFERENCE.test(one))
}

/** A home named there or just above, and there who lives in it. */
function isNamedWithPurpose(given: GuardedText, homes: readonly string[]): boolean {
  if (!ofRow(rowOf(given)).isOccupancy) return false
  const above = given.before.slice(0, NEAR)
  const isNamed = [given.text, ...above.filter(one => one.length <= LONGEST_TITLE)].some(one =>
    hasNamedHome(one, homes),
  )
  return isNamed && PURPOSE.test([given.text, given.beside, ...above].join(' | '))
}

const rowOf = ({ row, text }: GuardedText): Row => row ?? { text, cells: [text] }

/** `URN | … | Children on 31 March`, and a number in the row. */
const COLUMN_OF_OCCUPANCY =
  /(?:^|\| )(?:children|young people|residents|occupan\w+|occupied|number in|living there|placed|in placement|filled)\b[^|]*(?= \||$)/i
const isColumnOfOccupancy = (given: GuardedText): boolean =>
  given.kind === 'cell' &&
  COLUMN_OF_OCCUPANCY.test(given.tableHead) &&
  given.beside.split(' | ').some(cell => /^\d{1,2}(?:\/\d{1,2})?$/.test(cell))

const ofRow = rememberedOf(({ text }: Row) => ({
  isReference: REFERENCE.test(text),
  isOccupancy: saysOccupancy(text),
}))

const around = (given: GuardedText): string => {
  const far = given.kind === 'cell' ? FAR * CELLS_OF_ROW : FAR
  return [
    given.kind === 'cell' ? given.tableHead : '',
    ...given.before.slice(0, far),
    `${given.text} ${given.beside}`,
    ...given.after.slice(0, far),
  ].join(' | ')
}

const FAR = 6
/** A label and its value. */
const CELLS_OF_ROW = 2
const NEAR = 3
const LONGEST_TITLE = 70
