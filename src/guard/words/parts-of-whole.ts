// Small parts of a number of children that was said before: `Of the 41, only three reached grade 5`. In: a passage. Out: whether such a part
// stands in it, where the sentence or the paragraph before says that the whole are children.
import type { GuardedText } from '../guard-class.ts'
import { ADJECTIVES, CHILD_NOUN, NOT_CHILD_AFTER } from './child-nouns.ts'
import { NUMBER, numberSaid } from './numbers.ts'

type IsSmall = (count: number) => boolean

const PART = new RegExp(
  `(?:^|[.;] )of (?:(?:the|these|those|our) (${NUMBER}|\\d{3})|these|those|them),? (?:all but |only |just )?(${NUMBER}) (?!(?:third|quarter|fifth|tenth)s?\\b|to\\b|per\\b|in\\b|years?\\b|months?\\b|homes?\\b)\\w+`,
  'gi',
)
const WHOLE_AFTER = `${ADJECTIVES}${CHILD_NOUN}${NOT_CHILD_AFTER}`
export function hasPartOfWhole(given: GuardedText, isSmall: IsSmall): boolean {
  const { text } = given
  for (const { 1: whole = '', 2: part = '', index } of text.matchAll(PART)) {
    if (!isSmall(numberSaid(part))) continue
    const number = whole === '' ? `(?:${NUMBER}|\\d{3})` : whole
    const earlier = `${given.before[0] ?? ''} ${text.slice(0, index)}`
    if (new RegExp(`\\b${number} ${WHOLE_AFTER}`, 'iu').test(earlier)) return true
  }
  return false
}
