// F12: a small number of children typed in words: `two children in secure homes`, `4 of 32`, `all but two of the children`, `0.4% of the
// children`. Only sentences are read: the figures of tables are held back before they are printed.
import type { Found, GuardClass, GuardedText } from '../guard-class.ts'
import { ADJECTIVES, CHILD_EVENT, CHILD_NOUN, NOT_CHILD_AFTER } from '../words/child-nouns.ts'
import { countsIn } from '../words/counts-in.ts'
import { isCountOfChildren } from '../words/counts-of-children.ts'
import { NUMBER, NUMBER_WORD, numberSaid } from '../words/numbers.ts'
import { hasSmallCell, hasSmallItem } from '../words/numbers-in-lists.ts'
import { hasPartOfWhole } from '../words/parts-of-whole.ts'
import {
  hasFractionOfFew,
  hasShareBelowOne,
  hasShareOfFew,
  hasSmallRatio,
} from '../words/shares-of-children.ts'

const CHILDREN = `(?:${CHILD_NOUN}|${CHILD_EVENT})${NOT_CHILD_AFTER}`
const ABOUT_CHILDREN = new RegExp(`\\b${CHILDREN}`, 'iu')
/** Expressions whose first group is a number of children. */
const NUMBERS_OF_CHILDREN = [
  // `Care leavers in custody: 2`, `Permanent exclusions = 1 (last year 3)`.
  `\\b${CHILDREN}[^.:;=]{0,80}?(?::| –| -| ?=) ?(${NUMBER})(?=\\.?$|[;,)]| \\(| (?:at|on|in|as at) (?:the )?(?:end|\\d|January|February|March|April|May|June|July|August|September|October|November|December|autumn|spring|summer|winter|total|all|20))`,
  // `Less than 1% of children (three)`.
  `\\b${CHILDREN}[^.;()]{0,30} \\((${NUMBER_WORD})\\)`,
  // `Permanent exclusions 1`.
  `\\b${CHILD_EVENT} (\\d)(?=[,;)]|\\.?$)`,
  // `A handful of young people, four in all`.
  `\\b(?:handful|few|number|minority) of ${ADJECTIVES}${CHILDREN},? \\(?(${NUMBER}) (?:in all|in total|altogether)`,
  // `Less than 1% (two) of our children`.
  `(?:%|per ?cent) \\((${NUMBER})\\) of ${ADJECTIVES}${CHILDREN}`,
  // `The number of young people in custody rose from 1 to 3`.
  `\\bnumbers? of ${ADJECTIVES}${CHILDREN}[^.;]{0,60}? (?:to|at|was|is|just|only|stood at|remains(?: at)?) (${NUMBER})(?=[.,;)]|$| (?:in|from|at|by|this|last|and|compared|against|after|as)\\b)`,
  `\\bnumbers? of ${ADJECTIVES}${CHILDREN}[^.;]{0,60}? from (${NUMBER})(?= (?:in|at|last|to)\\b)`,
  // `All but two of the children`, `every child except one`, `apart from two, all children`.
  `\\b(?:all|everyone|everybody|none|(?:each|every|all|no) (?:[\\p{L}\\d'-]+ ){0,4}?${CHILD_NOUN}[^.;]{0,30}?),? (?:but|bar|barring|except(?: for)?|apart from|other than|save) (?:for )?(${NUMBER})(?! (?:months?|years?|quarters?|areas?|indicators?|measures?|homes?|councils?)\\b)`,
  `\\b(?:except(?: for)?|apart from|with the exception of|other than|save for|bar) (${NUMBER})(?=,| (?:${ADJECTIVES}${CHILD_NOUN}))`,
  // `The only child in a secure home`: written as one.
  `\\b(?:the|our) (only|sole) (?:[\\p{Ll}-]+ ){0,2}?${CHILD_EVENT}(?![\\p{L}'-])(?! (?:panels?|services?|teams?|orders? (?:that|which)))`,
  `\\b(?:the|our) (?:(only|sole) |one )${ADJECTIVES}(?:child|young person|boy|girl|baby|infant|care leaver|pupil|teenager|resident|sibling)(?![\\p{L}'-])(?! (?:homes?|panels?|services?))`,
].map(source => new RegExp(source, 'iu'))

export const smallCount: GuardClass<'F12'> = {
  class: 'F12',
  code: 'guard-small-count',
  severity: 'block',
  find(given, { least }) {
    const { text, sentences } = given
    if (given.hasOnlyFigures) return []
    const isSmall = (count: number) => count >= 1 && count < least.count
    if (given.kind === 'cell' && hasSmallCell(given, isSmall))
      return [{ kind: 'a small number of children in a row of a table' }]
    if (hasSmallItem(text, isSmall)) return [{ kind: 'a small number of children in a list of numbers' }]
    if (given.kind === 'cell' && !isSentence(text)) return []
    // A short label, such as that of an axis, says at most `4/32`.
    if (given.kind !== 'sentence' && text.split(' ').length < LEAST_WORDS) return ofNumber(sentences, isSmall)
    const found: Found[] = []
    if (isSmallSaid(given, isSmall)) found.push(SMALL)
    if (sentences.some(sentence => hasFewLeft(sentence, isSmall)))
      found.push({ kind: 'a number of children that leaves a small one' })
    found.push(...ofNumber(sentences, isSmall))
    if (hasShareOfFew(sentences, isSmall) || sentences.some(one => hasFractionOfFew(one, isSmall)))
      found.push({ kind: 'a share that gives a small number of children' })
    if (sentences.some(hasShareBelowOne)) found.push({ kind: 'a percentage below 1 of children' })
    return found
  },
}

type IsSmall = (count: number) => boolean
const ofNumber = (sentences: readonly string[], isSmall: IsSmall): Found[] =>
  sentences.some(one => ABOUT_CHILDREN.test(one) && hasSmallRatio(one, isSmall))
    ? [{ kind: 'a small number of children out of a number' }]
    : []

const SMALL: Found = { kind: 'a small number of children' }
const isSmallSaid = (given: GuardedText, isSmall: IsSmall): boolean =>
  given.sentences.some(sentence => hasSmallNumber(sentence, isSmall)) ||
  hasPartOfWhole(given, isSmall) ||
  (isLabelInList(given) && hasSmallNumber(`${given.text}: ${given.beside}`, isSmall))
/** A term, and a number alone for what is said of it. */
const isLabelInList = (given: GuardedText): boolean =>
  given.kind === 'sentence' && ABOUT_CHILDREN.test(given.text) && /^\d{1,2}$/.test(given.beside)

/** `Seven of the eight leavers`: one is left. */
const MOST_OF = new RegExp(
  `(?<![\\p{L}\\d.,])(${NUMBER}|\\d{3}) (?:out )?of (?:the |our |these |those )?(${NUMBER}|\\d{3}) ${ADJECTIVES}${CHILD_NOUN}${NOT_CHILD_AFTER}`,
  'giu',
)
/** `Four out of five children`, `nineteen out of twenty` say a rate. */
const LEAST_WHOLE = 6
const RATES_OF: readonly number[] = [10, 20]
/** `Of the 14 leavers, 12 are in work`: the whole stands first. */
const MOST_AFTER_WHOLE = new RegExp(
  `\\bof (?:the|our|these|those|all) (${NUMBER}|\\d{3}) ${ADJECTIVES}${CHILD_NOUN}${NOT_CHILD_AFTER}[^.;,]{0,40}, (?:only |just |all but )?(${NUMBER}|\\d{3}) (?:were|are|was|is|had|have|has|did|live|lived|went|got|passed|moved|achieved|attended|stayed)\\b`,
  'giu',
)
const hasFewLeft = (sentence: string, isSmall: (count: number) => boolean): boolean =>
  [
    ...[...sentence.matchAll(MOST_OF)].map(([, part, whole]) => [part, whole]),
    ...[...sentence.matchAll(MOST_AFTER_WHOLE)].map(([, whole, part]) => [part, whole]),
  ].some(([part = '', whole = '']) => {
    const all = numberSaid(whole)
    return all >= LEAST_WHOLE && !RATES_OF.includes(all) && isSmall(all - numberSaid(part))
  })

const hasSmallNumber = (sentence: string, isSmall: (count: number) => boolean): boolean =>
  countsIn(sentence).some(one => isSmall(one.count) && isCountOfChildren(one, sentence)) ||
  (ABOUT_CHILDREN.test(sentence) &&
    NUMBERS_OF_CHILDREN.some(pattern => {
      const found = pattern.exec(sentence)
      return (
        found !== null &&
        isSmall(/^(?:only|sole)$/i.test(found[1] ?? 'sole') ? 1 : numberSaid(found[1] ?? ''))
      )
    }))

/** A cell of a sheet that holds a remark, not a label. */
const LEAST_WORDS = 6
const isSentence = (text: string): boolean => text.split(' ').length >= LEAST_WORDS && /[.!?]$/.test(text)
