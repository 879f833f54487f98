// F12: a small number of children typed in words: `two children in secure homes`, `4 of 32`, `0.4% of the children`. Only sentences are
// read: the figures of tables are held back before they are printed.
import type { Found, GuardClass } from '../guard-class.ts'
import { type CountFound, countsIn, numberSaid } from '../words/counts-in.ts'

const CHILDREN =
  '(?:child(?:ren)?|young (?:person|people)|care leavers?|boys?|girls?|bab(?:y|ies)|infants?|teenagers?|pupils?|students?|siblings?(?! groups?)|brothers|sisters|twins|yps?|UASC|LAC|CLA|residents?|young (?:men|women|man|woman|parents?|mothers?|fathers?|offenders?)|males?|females?|individuals?|adolescents?|year[- ]olds?|asylum seekers?|adoptees|under[- ]\\w+s|(?:initial |health )?assessments?)'
const ADJECTIVES =
  "(?:(?!(?:of|in|and|or|to|for|at|from|per|a|the|year|years|month|months|week|weeks|days?|hours?|times?|more|other \\w+ (?:homes|councils)|areas?|homes?|teams?|schools?|meetings?|visits?|reviews?|each|every|than|percentage|out|who|whose|which|that|fewer|points?|steps?|actions?|indicators?|children's|councils?|authorities)\\b)[\\p{L}'-]+ ){0,4}?"
const NOUN_AFTER = new RegExp(
  `^ ${ADJECTIVES}${CHILDREN}(?![\\p{L}'-])(?! (?:homes?|services?|centres?|moves?|panels?|stability|orders?|teams?|types?|plans?|budgets?|measures?|indicators?|cohorts?|figures?)| in (?:a |every )?(?:\\d+|hundred|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)\\b)`,
  'iu',
)
/** `Three of our care leavers`, `two of the older girls`. */
const OF_GROUP = new RegExp(
  `^ (?:more )?of (?:our|the|these|those|all|its) ${ADJECTIVES}${CHILDREN}(?![\\p{L}'-])(?! (?:homes?|services?|panels?|teams?|plans?|measures?|indicators?)\\b)`,
  'iu',
)
/** `A further two have left care`, `lost touch with another three`. */
const FURTHER_BEFORE = /\b(?:a further|another) $/i
const FURTHER_AFTER = /^(?:[.,;)]|$| (?:and|but|who|in|at|of (?:them|whom))\b)/
/** `1 Summary, 2 Children in care, 3 Health`: the contents of a paper. */
const NUMBERED = /(?:^|[:,;] )\d{1,2}\.? \p{Lu}/gu
const LEAST_NUMBERED = 3
//** `Two were adopted`, `one of them moved`, `one has moved to secure accommodation`. */
const VERB_AFTER =
  /^ (?:(?:of (?:them|these|those|whom|the (?:children|young people|care leavers|boys|girls))|others?|more|further|who) )?(?:was|were|is|are|has|have|had|moved|returned|went|left|became|remains?|lives?|attends?|achieved|entered|ceased|started|died|came|ran|got|passed|obtained|gained|went missing|refused|did)\b/i
const ABOUT_CHILDREN =
  /\b(?:child(?:ren)?|young (?:people|person)|care leavers?|boys?|girls?|adopted|placed|secure|custody|fostered|looked after|in care|GCSEs?|university|missing|special guardianship|residential|placement order|siblings?|NEET|excluded|pupils?|students?)\b/i
const OF_WHOLE = new RegExp(
  `^ (?:out )?of (?:the |our |these |those |all )?(?:\\d{1,4}|${'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty'.split(' ').join('|')})(?! (?:\\w+ ){0,2}?(?:homes?|neighbours?|indicators?|councils?|authorities|teams?|schools?|actions?|measures?|areas?|months?|quarters?|years?|weeks?|days?|providers?|posts?|social workers?|staff|meetings?|visits?|targets?|standards?|steps?|tables?|judgements?))`,
  'i',
)
/** `Care leavers in custody: 2`. */
const LISTED =
  /\b(?:children|young people|care leavers|boys|girls|babies|siblings|pupils)\b[^.:;]{0,80}(?::| –| -|=) ?(\d)\.?$/i
const RATIO = /(?<![\d/.£])(\d) ?\/ ?(\d{1,3})(?![\d/]|-|[ ]?(?:hours|week))/g
const BELOW_ONE =
  /(?<![\d.])0\.\d*[1-9]\d*\s?(?:%|per cent)(?! points?)(?= of (?:[\w'-]+ ){0,4}?(?:children|young people|care leavers|cohort|pupils|population|boys|girls)\b)/i

/** `One in four children`, `at least two children`, `one child can move an average`, `two-child`: not a count of anybody. */
const NOT_COUNTED_BEFORE =
  /\b(?:not|at least|more than|fewer than|less than|up to|no more than|or|to|between|under|over|minimum of|maximum of|top|first|last|next|past|previous|these|those|only|every|each|any|per|key stage|level|stage|appendix|table|figure|section|part|phase|step|question|grade|(?<!the )year|page|tier|band|regulation|standard|point|priority|outcome|number|ratio of|age|aged|with|having|by|in) $/i
const ALWAYS_COUNTED_BEFORE = /\b(?:only|these|those|with|by|in|to) $/i
const NOT_COUNTED_AFTER =
  /^ (?:in (?:\d|two|three|four|five|six|seven|eight|nine|ten|every)|or (?:more|two|three|four|five|fewer|less)|to \w+ (?:children|young)|(?:child|young person) (?:can|could|may|might|more|fewer|would|in (?:\d|two|three|four|five|six|seven|eight|ten))|and over)\b/i
const GENERAL =
  /\b(?:(?:homes?|house|unit|beds?|places?|capacity|room|accommodation) for (?:up to )?\w+ (?:children|young)|for example|such as|groups of|families with|policy|per cent point|households?|carers? (?:can|may|approved for)|approved for|capacity|registered for|beds? for|each|every|ratio|would|should|must|if|when)\b/i

export const smallCount: GuardClass<'F12'> = {
  class: 'F12',
  code: 'guard-small-count',
  severity: 'block',
  find({ sentences, passage, text }, { least }) {
    if (passage.hasOnlyFigures) return []
    if (passage.kind !== 'sentence' && !isSentence(text)) return []
    const found: Found[] = []
    const isSmall = (count: number) => count >= 1 && count < least.count
    if (
      sentences.some(sentence =>
        countsIn(sentence).some(one => isSmall(one.count) && isCountOfChildren(one, sentence)),
      )
    )
      found.push({ kind: 'a small number of children' })
    if (isSmall(Number(LISTED.exec(text)?.[1] ?? 0))) found.push({ kind: 'a small number of children' })
    if (sentences.some(sentence => ABOUT_CHILDREN.test(sentence) && hasSmallRatio(sentence, isSmall)))
      found.push({ kind: 'a small number of children out of a number' })
    if (hasShareOfFew(sentences, isSmall))
      found.push({ kind: 'a percentage that gives a small number of children' })
    if (sentences.some(sentence => BELOW_ONE.test(sentence)))
      found.push({ kind: 'a percentage below 1 of children' })
    return found
  },
}

function isCountOfChildren({ before, after }: CountFound, sentence: string): boolean {
  if (NOT_COUNTED_AFTER.test(after) || GENERAL.test(sentence)) return false
  if ([...sentence.matchAll(NUMBERED)].length >= LEAST_NUMBERED) return false
  if (/\b(?:one|two|three|four|five|\d+) (?:in|out of|of|to) $/i.test(before)) return false
  if (NOT_COUNTED_BEFORE.test(before) && !ALWAYS_COUNTED_BEFORE.test(before)) return false
  if (NOUN_AFTER.test(after) || OF_GROUP.test(after)) return true
  if (FURTHER_BEFORE.test(before) && FURTHER_AFTER.test(after)) return SURE_CHILDREN.test(sentence)
  if (/\b(?:these|those|in|by|to|with) $/i.test(before)) return false
  return ABOUT_CHILDREN.test(sentence) && (VERB_AFTER.test(after) || OF_WHOLE.test(after))
}

const SURE_CHILDREN = /\b(?:child(?:ren)?|young (?:people|person)|care leavers?|boys?|girls?|pupils?)\b/i

/** `Of 482 children … 0.6%`: the share of the base that the paragraph gives is 1 to 4 children. */
const BASE_OF_CHILDREN =
  /(?<![\d.,/£])(\d{2,3}|\d,\d{3}) (?:[\p{L}'-]+ )?(?:children|young people|care leavers|pupils|girls|boys)\b|\bbase (?:of )?(\d{2,4})\b/giu
/** On a smaller one a percentage of few is a matter of class F19. */
const LEAST_BASE = 50
const SHARE =
  /(?<!\b(?:by|by about|of|target|plus|tolerance|fell|rose|fallen|risen|against|compared (?:with|to)|than|from|below|above|over|under|and|or|between|within) )(?<![\d.,–-])(\d{1,2}(?:\.\d+)?) ?(?:%|per cent)(?! (?:points?|more|less|higher|lower|increase|rise|fall|reduction|above|below|over|for England|in England|nationally|across|last year|in (?:the |20|[A-Z]))| ?\(\d+ of)/g
const hasShareOfFew = (sentences: readonly string[], isSmall: (count: number) => boolean): boolean =>
  sentences.some((sentence, at) => {
    const near = `${sentences[at - 1] ?? ''} ${sentence}`
    const bases = [...near.matchAll(BASE_OF_CHILDREN)].map(([, one, other]) =>
      Number((one ?? other ?? '').replace(',', '')),
    )
    return [...sentence.matchAll(SHARE)].some(([, share]) =>
      bases.some(base => base >= LEAST_BASE && isSmall(Math.round((base * Number(share)) / 100))),
    )
  })

const hasSmallRatio = (sentence: string, isSmall: (count: number) => boolean): boolean =>
  [...sentence.matchAll(RATIO)].some(
    ([, part = '', whole = '']) => isSmall(numberSaid(part)) && Number(whole) > Number(part),
  )

/** A cell of a sheet that holds a remark, not a label. */
const LEAST_WORDS = 6
const isSentence = (text: string): boolean => text.split(' ').length >= LEAST_WORDS && /[.!?]$/.test(text)
