// Finds clauses that take from another what they do not say, so that what they say is not held against the officer. In: a clause,
// those around it, and what it is about. Out: yes or no.
// Worked: `the number aged 16 and over fell in foster care but rose in residential care`: the second is of those ages too.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { isProjected } from '../ahead/projected-figures.ts'
import { isVerdictShare } from '../aims/verdicts-counted.ts'
import { isPart } from '../rows/part-figures.ts'
import type { ClauseRead } from '../words/read-clauses.ts'
import { isClaim, isLeadWord, isTerm, type Term } from '../words/term.ts'

/** As the words name it; carried, where only the sentence before does. */
type About = { readonly indicators: readonly RatedIndicator[]; readonly isCarried?: boolean }

export const isLeftOpen = (reads: readonly ClauseRead[], at: number, about: About): boolean =>
  [
    isCarriedGroup,
    isOfTheWhole,
    isBeforeNext,
    isBesideAnother,
    isOfOthersToo,
    isUnderHeading,
    isExcepted,
    isYetToCome,
    isForEvery,
    isOfGroupToo,
    isAfterLooseTime,
  ].some(is => is(reads, at, about))

type Test = (reads: readonly ClauseRead[], at: number, about: About) => boolean

const isRow = (term: Term): boolean => isTerm('name')(term) && term.isRow === true

const isGroup = (one: RatedIndicator): boolean => isPart(one) || isProjected(one) || isVerdictShare(one)

/** `Boys make up 58%. The number has grown to 328.`: of all again, or of the boys. */
const isCarriedGroup: Test = (_, __, { indicators, isCarried }) =>
  isCarried === true && indicators.some(isGroup)

const WHOLE =
  /^(?:own|our own|ours|others?|the others|rest|the rest|remainder|total|totals|overall|whole|cohort|population)$/i

/** `the 10 to 15 group grew by 29, the total by 11`; nor does a verdict go on where the clause names none. */
const isOfTheWhole: Test = (reads, at, { indicators }) => {
  const terms = reads[at]?.terms ?? []
  if (at === 0 || terms.some(isRow)) return false
  return (
    indicators.some(isVerdictShare) || (indicators.some(isPart) && terms.some(term => WHOLE.test(term.text)))
  )
}

/** `flat for four years before rising`: until then; what the clause dates itself is dated. */
const isBeforeNext: Test = (reads, at) =>
  reads[at + 1]?.opener === 'before' && !(reads[at]?.terms ?? []).some(isTerm('period'))

/** `…, compared with 53% of those in residential care`: a share of another group, of something that was said before. */
const isBesideAnother: Test = (reads, at, { indicators }) =>
  at > 0 && isLeadWord('against')(reads[at]?.terms[0]) && indicators.some(isPart)

/** `… but rose in residential care`: a row after the movement, where the clause before names whom it is about. */
const isOfOthersToo: Test = (reads, at, { indicators }) => {
  const terms = reads[at]?.terms ?? []
  const move = terms.findIndex(isTerm('move'))
  const row = terms.findIndex(isRow)
  return (
    at > 0 &&
    indicators.some(isPart) &&
    move >= 0 &&
    row > move &&
    reads.slice(0, at).some(one => one.terms.some(isRow))
  )
}

/** `Babies under one: 19 started and five ceased.` */
const isUnderHeading: Test = (reads, at) => {
  const [head, next] = reads
  return (
    at > 0 &&
    next?.opener === ':' &&
    head?.terms.some(isRow) === true &&
    !head.terms.some(isClaim) &&
    !(reads[at]?.terms ?? []).some(isRow)
  )
}

/** `All methods but the planned path show an increase.` */
const isExcepted: Test = (reads, at) => {
  const before = reads[at - 1]
  return (
    reads[at]?.opener === 'but' &&
    before !== undefined &&
    !before.terms.some(isClaim) &&
    before.terms.some(term => /^(?:all|every|each|none)\b/i.test(term.text))
  )
}

/** `there is some way to go before we are back at 95%` */
const isYetToCome: Test = (reads, at) => {
  const says = [reads[at]?.opener ?? '', ...(reads[at]?.terms ?? []).map(term => term.text)].join(' ')
  return /\bbefore (?:we|it|they|performance|this|numbers) (?:is|are|can|reach|reaches|returns?|meets?)\b/i.test(
    says,
  )
}

/** `Nineteen babies came into care and five left`: five babies, or five children. */
const isOfGroupToo: Test = (reads, at, { indicators }) => {
  const terms = reads[at]?.terms ?? []
  const number = terms.findIndex(isTerm('quantity'))
  return (
    at > 0 &&
    number >= 0 &&
    reads[at]?.opener === 'and' &&
    !terms.some(isRow) &&
    !indicators.some(isGroup) &&
    !NOUNS.test(terms.map(term => term.text).join(' ')) &&
    reads.slice(0, at).some(one => one.terms.some(isRow))
  )
}

const NOUNS = /\b(?:children|young people|in all|in total|altogether|overall)\b/i

/** `…; in the four months since, 91 have`: a time that was not read. */
const isAfterLooseTime: Test = (reads, at) => {
  const lead = reads[at - 1]?.terms ?? []
  return (
    /^(?:in|over|during|for)$/i.test(lead[0]?.words[0] ?? '') &&
    /^(?:since|before|earlier|after|previously)$/i.test(lead.at(-1)?.words.at(-1) ?? '') &&
    !lead.some(isTerm('period', 'name')) &&
    !(reads[at]?.terms ?? []).some(isTerm('period'))
  )
}

/** `For every ten children who came, about nine left.` */
const isForEvery: Test = (reads, at) =>
  at > 0 && reads.slice(0, at).some(one => one.terms.some(term => /^for every$/i.test(term.text)))
