// Shares that give a small number of children away: with the number that they are of. In: sentences. Out: whether such a share stands there.
import { CHILD_NOUN, NOT_CHILD_AFTER } from './child-nouns.ts'
import { fractionsIn, NUMBER, NUMBER_WORD, numberSaid } from './numbers.ts'

type IsSmall = (count: number) => boolean

/** `482 children`, `base 482`, `% of the 482`. */
const BASE = new RegExp(
  `(?<![\\d.,/£])(\\d{2,3}|\\d,\\d{3}) (?:[\\p{L}'-]+ ){0,2}?${CHILD_NOUN}${NOT_CHILD_AFTER}|\\bbase (?:of )?(\\d{2,4})\\b|(?:%|per cent) of (?:the |our |these |those |all )?(\\d{2,4}) (?:were|are|was|is|had|have|who|in|on|with|at|looked after|leavers|placed|fostered)\\b`,
  'giu',
)
/** On a smaller one a percentage of few is a matter of class F19. */
const LEAST_BASE = 50
const SHARE = new RegExp(
  `(?<!\\b(?:by|by about|of|target|plus|tolerance|fell|rose|fallen|risen|against|compared (?:with|to)|than|from|below|above|over|and|or|between|within) )(?<![\\d.,–-])(\\d{1,2}(?:\\.\\d+)?|\\b${NUMBER_WORD}) ?(?:%|per ?cent(?!age))(?! (?:points?|more|less|higher|lower|increase|rise|fall|reduction|above|below|over|for England|in England|nationally|across|last year|in (?:the |20|[A-Z]))| ?\\(\\d+ of)`,
  'g',
)
/** `99.2% of the 482 children`: so few are left. */
const MOST_OF = new RegExp(
  `(\\d{2}(?:\\.\\d+)?) ?(?:%|per ?cent) of (?:the |our |these |those |all )?(\\d{2,4}) ${'(?:[\\p{L}-]+ ){0,2}?'}${CHILD_NOUN}${NOT_CHILD_AFTER}`,
  'giu',
)
const BELOW_ONE =
  /(?<![\d.])0\.\d*[1-9]\d*\s?(?:%|per cent)(?! points?)(?= of (?:[\w'-]+ ){0,4}?(?:looked after|in care|leavers|children|young people|care leavers|cohort|pupils|population|boys|girls)\b)/i

export const hasShareBelowOne = (sentence: string): boolean => BELOW_ONE.test(sentence)

export const hasShareOfFew = (sentences: readonly string[], isSmall: IsSmall): boolean =>
  sentences.some((sentence, at) => {
    const bases = basesIn(`${sentences[at - 1] ?? ''} ${sentence}`).filter(base => base >= LEAST_BASE)
    const isShareOf = (share: string) =>
      bases.some(base => isSmall(Math.round((base * numberSaid(share)) / 100)))
    return (
      [...sentence.matchAll(SHARE)].some(([, share = '']) => isShareOf(share)) ||
      hasFewLeft(sentence, isSmall)
    )
  })

const basesIn = (text: string): number[] =>
  [...text.matchAll(BASE)].map(([, ...numbers]) =>
    Number((numbers.find(one => typeof one === 'string') ?? '').replace(',', '')),
  )

const hasFewLeft = (sentence: string, isSmall: IsSmall): boolean =>
  [...sentence.matchAll(MOST_OF)].some(
    ([, share, base]) =>
      Number(base) >= LEAST_BASE && isSmall(Math.round((Number(base) * (100 - Number(share))) / 100)),
  )

const WHOLE = new RegExp(
  `^ of (?:the |our |these |those |all )?(${NUMBER}) (?:[\\p{L}-]+ ){0,3}?(?:${CHILD_NOUN}${NOT_CHILD_AFTER}|who\\b|of them\\b)`,
  'iu',
)
/** `A third of the nine leavers`, `one in four of the twelve adopted children`. */
export const hasFractionOfFew = (sentence: string, isSmall: IsSmall): boolean =>
  fractionsIn(sentence).some(({ share, end }) => {
    const [, whole] = WHOLE.exec(sentence.slice(end)) ?? []
    return whole !== undefined && isSmall(Math.round(share * numberSaid(whole)))
  })

const RATIO = /(?<![\d/.£])(\d{1,3}) ?\/ ?(\d{1,3})(?![\d/]|-|[ ]?(?:hours|week))/g
/** `4/32`: also `30/32`, which leaves two. */
export const hasSmallRatio = (sentence: string, isSmall: IsSmall): boolean =>
  [...sentence.matchAll(RATIO)].some(
    ([, part, whole]) => Number(whole) > Number(part) && isSmall(Number(part)),
  )
