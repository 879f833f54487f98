// F13: a small group that is sensitive as a whole: unborn children, women by a characteristic, victims. The bound is higher.
import type { GuardClass, GuardedText } from '../guard-class.ts'
import { countsIn } from '../words/counts-in.ts'
import { NUMBER, numberSaid } from '../words/numbers.ts'
import { CHARACTERISTIC, DESCRIBED_GROUP, GROUPS, UNBORN, WOMEN } from '../words/sensitive-groups.ts'

/** Of these a group of any size that a town would recognise. */
const MOST = 30
/** Of these a group smaller than this. */
const MOST_OF_OTHERS = 10

export const sensitiveGroup: GuardClass<'F13'> = {
  class: 'F13',
  code: 'guard-sensitive-group',
  severity: 'warn',
  find(given) {
    const { text, sentences } = given
    if (given.hasOnlyFigures) return []
    if ([text, ...sentences].some(hasLabelledCount)) return [FOUND]
    if (text.length <= LONGEST_LABEL && (isLabelOfCount(given) || isRowOfGroup(given))) return [FOUND]
    if (given.kind !== 'sentence' && text.split(' ').length < 4) return []
    const isFound = sentences.some(
      (sentence, at) =>
        isPartOfGroup(sentence, sentences.slice(0, at)) ||
        countsIn(sentence).some(
          ({ count, word, before, after }) =>
            count >= 1 &&
            !(word === 'both' && (OPEN_TO.test(after) || /^ parents\b/i.test(after))) &&
            !RATE_BEFORE.test(before) &&
            !OF_WORKERS.test(after) &&
            !RATE.test(after) &&
            ((count <= MOST &&
              (UNBORN.test(after) || (WOMEN.test(after) && CHARACTERISTIC.test(sentence)))) ||
              (count <= MOST_OF_OTHERS && (GROUPS.test(after) || DESCRIBED_GROUP.test(after)))),
        ) ||
        isCountOfGroupBefore(sentence) ||
        hasListOfUnborn(sentence) ||
        hasListOfGroup(sentence),
    )
    return isFound ? [FOUND] : []
  },
}

/** `Two in five mothers` says a rate. */
const RATE = new RegExp(`^ (?:in|out of) (?:every )?${NUMBER}\\b`, 'i')
/** `The 11 health visitors support mothers with depression`, `a programme of 18 months`. */
const OF_WORKERS =
  /^ (?:[\p{L}'-]+ ){0,2}?(?:(?<!sex )workers|visitors|nurses|midwives|staff|officers|carers|adopters|professionals|practitioners|volunteers|sessions|places|beds|weeks?|months?|years?|days|hours|homes|teams|councils|schools|projects|programmes|courses)\b/iu
/** `A centre and a refuge, both open to all women`. */
const OPEN_TO = /^ (?:\w+ )?(?:to|for|of which|by|in|at|from)\b/i
const RATE_BEFORE = new RegExp(`\\b${NUMBER} (?:in|out of) (?:every )?$`, 'i')
const FOUND = { kind: 'the size of a small group that is sensitive' }

const LONGEST_LABEL = 120
/** A cell that is a number alone stands beside its label. */
const ONE_COUNT = /^\d{1,2}$/
const isLabelOfCount = (given: GuardedText): boolean =>
  hasLabelledCount(`${given.text}: 1`) &&
  ONE_COUNT.test(given.beside) &&
  hasLabelledCount(`${given.text}: ${given.beside}`)
/** `Expectant mothers: 7`, `Mothers with repeat removals (n=11)`: the number comes after the group. */
const LABELLED = new RegExp(
  `([^:;,.()]{3,90}?)(?: ?[:=–] ?| number(?:ed|s|ing)? | \\((?:n ?= ?|total:? |number:? )?)(${NUMBER})\\)?(?=$|[;,.)])(?!\\.\\d)`,
  'gi',
)
/** Most labels have none of these, and a workbook has thousands of labels. */
const MAY_BE_GROUP =
  /born|bab(?:y|ies)|child|pregnan|expect|stillb|miscarr|terminat|birth|infant|wom[ae]n|mother|parent|father|couple|\bmen\b|mums|dads|girl|boy|famil|wives|prostitut|worker|female|ladies|victim|survivor|young|leaver|individual|people|sibling|pupil|student|resident|cases|referral|disclosure|report|allegation|teen/i
const CARERS =
  /\b(?:foster|adoptive|carers?|adopters?|households?|homes?|places?|hours|days|visits|visitors|training|trained|courses?|(?<!sex )workers|staff|nurses|midwives|sessions|weeks?|meetings?)\b/i
const hasLabelledCount = (text: string): boolean =>
  MAY_BE_GROUP.test(text) &&
  [...text.matchAll(LABELLED)].some(([, label = '', number = '']) => {
    const count = numberSaid(number)
    const words = label.trim().split(' ')
    const starts = words.map((_, at) => ` ${words.slice(at).join(' ')}`)
    const isAny = (pattern: RegExp) => starts.some(start => pattern.test(start))
    if (count < 1 || count > MOST || CARERS.test(label)) return false
    if (isAny(UNBORN) || (isAny(WOMEN) && CHARACTERISTIC.test(label))) return true
    return count <= MOST_OF_OTHERS && (isAny(DESCRIBED_GROUP) || isAny(GROUPS))
  })

/** `Of the birth mothers on the programme eleven had fled …`: the number comes after the group, and what they have in common after it. */
const GROUP_BEFORE =
  /(?:^|[,;:] )(?:of|among|amongst|out of) (?:the|our|these|those|all) (?:\d{1,3} )?(?:[\p{L}'-]+ ){0,3}?(?:women|mothers?|fathers?|parents|couples|men|mums|girls|families)\b/iu
const VERB_AFTER =
  /^ (?:had|have|were|are|was|is|has|used|use|said|lost|lived|live|came|misused|suffered|experienced)\b/i
const isCountOfGroupBefore = (sentence: string): boolean => {
  const group = GROUP_BEFORE.exec(sentence)
  return (
    group !== null &&
    countsIn(sentence).some(
      ({ count, at, after }) =>
        count <= MOST &&
        at >= group.index + group[0].length &&
        VERB_AFTER.test(after) &&
        CHARACTERISTIC.test(after),
    )
  )
}

/** `Unborn children: 16, 14 and 3 in the last three years`, `unborn (3)`, `of whom 3 were unborn`. */
const hasListOfUnborn = (sentence: string): boolean =>
  /\b(?:pregnant|expectant|expecting)\b[^.;:]{0,60}: ?(?:[1-9]|[12]\d|30) (?:in|at|with|are|live|were|on)\b|\bunborns?\b[^.;]{0,50}?(?<![\d.,])(?:[1-9]|[12]\d|30)(?![\d%]|[.,]\d)|(?<![\d.,])(?:[1-9]|[12]\d|30)\b (?:\w+ ){0,3}unborn\b/i.test(
    sentence,
  )

/** `Women in the programme by need: drugs 9, alcohol 6, violence 10`: the group stands before the list. */
const NEED_AND_NUMBER = /(?:[:,;]|\band) ?([\p{L}' -]{3,50}?)[ :=-]{1,3}(\d{1,2})(?=[,;.)]|$| and\b)/giu
const hasListOfGroup = (sentence: string): boolean =>
  GROUP.test(sentence) &&
  !CARERS.test(sentence) &&
  ((CHARACTERISTIC.test(sentence) && /\bn ?= ?(?:[1-9]|[12]\d|30)\b/i.test(sentence)) ||
    [...sentence.matchAll(NEED_AND_NUMBER)].some(
      ([, need = '', number = '']) =>
        CHARACTERISTIC.test(need) && Number(number) >= 1 && Number(number) <= MOST,
    ))

/** `Nineteen women have joined. Six of them grew up in care`: the group is in a sentence before. */
const GROUP = /\b(?:women|mothers|mums|fathers|dads|parents|couples|families)\b/i
const isPartOfGroup = (sentence: string, earlier: readonly string[]): boolean =>
  earlier.some(one => GROUP.test(one) && !CARERS.test(one)) &&
  countsIn(sentence).some(({ count, after }) => {
    const [clause = ''] = /^[^,;.]*/.exec(after) ?? []
    return (
      count <= MOST &&
      /^(?: of (?:them|these|those))? \w+/.test(clause) &&
      /^(?: of (?:them|these|those))?(?: others?| more)? (?:had|have|has|were|are|was|is|grew|used?|lost|lived?|came|misused|suffered|experienced)\b/i.test(
        clause,
      ) &&
      CHARACTERISTIC.test(clause)
    )
  })

/** Anywhere in a label: `Pre-birth work open at the end of December`, `Stage | Unborn children`. */
const hasUnborn = (label: string): boolean =>
  label.split(' ').some((_, at, words) => UNBORN.test(` ${words.slice(at).join(' ')}`))

/** A table of mothers by circumstance: `Opiate use | 6`. */
function isRowOfGroup(given: GuardedText): boolean {
  const { text, tableHead } = given
  const isUnborn = [text, given.tableHead].some(one => hasUnborn(one))
  return (
    (isUnborn || (GROUP.test(tableHead) && CHARACTERISTIC.test(`${tableHead} ${text}`))) &&
    !CARERS.test(tableHead) &&
    !/%|\brate\b|per cent/i.test(tableHead) &&
    given.beside.split(' | ').some(cell => ONE_COUNT.test(cell) && Number(cell) >= 1 && Number(cell) <= MOST)
  )
}
