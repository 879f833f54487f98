// F13: a small group that is sensitive as a whole: unborn children, women by a characteristic, victims. The bound is higher.
import type { GuardClass } from '../guard-class.ts'
import { countsIn } from '../words/counts-in.ts'

/** Of these a group of any size that a town would recognise. */
const MOST = 30
/** Of these a group smaller than this. */
const MOST_OF_OTHERS = 10

const UNBORN =
  /^ (?:of (?:our|the|these|those|all) )?(?:[\p{L}'-]+ ){0,3}?(?:unborns?|unborn (?:bab(?:y|ies)|child(?:ren)?)|pregnan(?:t|cies)|expectant|stillb\w+|pre-birth)(?!\p{L})/iu
const WOMEN =
  /^ (?:of (?:our|the|these|those|all) )?(?:[\p{L}'-]+ ){0,3}?(?:women|woman|mothers?|birth (?:mothers|parents)|fathers?|parents?|couples|men|mums|girls|young (?:women|men|mothers|parents|fathers)|families)(?!\p{L})/iu
const CHARACTERISTIC =
  /\b(?:learning (?:disabilit\w+|difficult\w+)|mental (?:health|illness)|substance|drugs?|alcohol|heroin|addict\w+|pregnan\w+|domestic (?:abuse|violence)|removed|removals?|repeat\w*|recurrent|care[- ]experienced|in care (?:themselves|as children)|exploit\w+|sex(?:ual)?(?:ly)? \w+|sex work\w*|prostitut\w+|trafficked|FGM|genital mutilation|forced marriage|honour|refuge|asylum|HIV|disab\w+|deaf|blind|transgender|Roma|Gyps\w+|traveller|Muslim|prison|custody|offend\w+|abused|abuse|rape\w*|suicid\w+|self-harm\w*|contracepti\w+|Pause|homeless\w*|no recourse|history of|vulnerab\w+|previous children|lost (?:\w+ )?(?:children|bab\w+)|children (?:taken|removed)|teenage|already (?:mums|mothers|dads|fathers|parents)|in care as|were themselves|fled|fleeing|violen\w+|opiat\w+|cocaine|methadone|hospital|detained|sectioned|assault\w*|neglect\w*|depress\w+|self[- ]neglect|psychosis|repeated)\b/i
/** `Six Roma children`, `four deaf young people`. */
const DESCRIBED_GROUP =
  /^ (?:Roma|Gyps\w+|(?:Irish )?traveller|transgender|gay|lesbian|bisexual|LGBT\w*|deaf|blind|trafficked|exploited|radicalised|autistic|suicidal|Muslim|Jewish|Sikh|pregnant|HIV\S*|abandoned|disabled) (?:[\p{L}'-]+ )?(?:children|young people|girls|boys|care leavers|babies|pupils|siblings|families)(?!\p{L})/iu
const GROUPS =
  /^ (?:(?!of|in|and|or|per|out)[\p{L}'-]+ ){0,4}?(?:victims?|survivors?|cases of (?:FGM|forced marriage|trafficking|honour|radicalisation)|(?:children|young people|girls|boys|care leavers|individuals|people|bab(?:y|ies)|infants|siblings|pupils)(?: (?:who (?:are|were|is|have|had)|with|at|identified|subject|known|suspected|living|as|from|born|of|in|have|had|were|are))? (?:[\p{L}'-]+ ){0,5}?(?:FGM|genital mutilation|sexual(?:ly)? (?:exploit\w+|abus\w+|harm\w*|assault\w*)|exploited|exploitation|trafficked|trafficking|modern slavery|radicalis\w+|Prevent|Channel|forced marriage|HIV|transgender|gay|lesbian|bisexual|LGBT\w*|gender identity|deaf|blind|visually impaired|suicid\w+|self-harm\w*|eating disorders?|Roma|Gyps\w+|Irish traveller\w*|traveller heritage|Muslim|Jewish|Sikh|sectioned|tier 4|foetal alcohol\w*|autis\w+|life-limiting|terminal\w*|died|deaths?|dependen\w+|withdrawal|gangs?|county lines|imprisoned|pregnant|abandoned))(?!\p{L})/iu

export const sensitiveGroup: GuardClass<'F13'> = {
  class: 'F13',
  code: 'guard-sensitive-group',
  severity: 'warn',
  find({ sentences, passage, text, beside }) {
    if (passage.hasOnlyFigures) return []
    const row =
      passage.kind === 'cell' && ONE_COUNT.test(beside) ? `${text}: ${ONE_COUNT.exec(beside)?.[1]}` : ''
    if ([row, text, ...sentences].some(hasLabelledCount)) return [FOUND]
    if (passage.kind !== 'sentence' && text.split(' ').length < 4) return []
    const isFound = sentences.some(
      sentence =>
        countsIn(sentence).some(
          ({ count, after }) =>
            count >= 1 &&
            ((count <= MOST &&
              (UNBORN.test(after) || (WOMEN.test(after) && CHARACTERISTIC.test(sentence)))) ||
              (count <= MOST_OF_OTHERS && (GROUPS.test(after) || DESCRIBED_GROUP.test(after)))),
        ) ||
        isCountOfGroupBefore(sentence) ||
        hasListOfUnborn(sentence),
    )
    return isFound ? [FOUND] : []
  },
}

const FOUND = { kind: 'the size of a small group that is sensitive' }

/** A cell that is a number alone stands beside its label. */
const ONE_COUNT = /^(\d{1,2})$/
/** `Expectant mothers: 7`, `Mothers with repeat removals (n=11)`: the number comes after the group. */
const LABELLED =
  /([^:;,.()]{3,90}?)(?: ?[:=–] ?| \((?:n ?= ?|total:? |number:? )?)(\d{1,2})\)?(?=$|[;,.)])(?!\.\d)/g
const CARERS =
  /\b(?:foster|adoptive|carers?|adopters?|households?|homes?|places?|hours|days|visits|training|courses?)\b/i
const hasLabelledCount = (text: string): boolean =>
  [...text.matchAll(LABELLED)].some(([, label = '', number]) => {
    const count = Number(number)
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
      ({ count, before, after }) =>
        count <= MOST &&
        before.length >= group.index + group[0].length &&
        VERB_AFTER.test(after) &&
        CHARACTERISTIC.test(after),
    )
  )
}

/** `Unborn children: 16, 14 and 3 in the last three years`, `unborn (3)`, `of whom 3 were unborn`. */
const hasListOfUnborn = (sentence: string): boolean =>
  /\bunborn\b[^.;]{0,50}?(?<![\d.,])(?:[1-9]|[12]\d|30)(?![\d%]|[.,]\d)|(?<![\d.,])(?:[1-9]|[12]\d|30)\b (?:\w+ ){0,3}unborn\b/i.test(
    sentence,
  )
