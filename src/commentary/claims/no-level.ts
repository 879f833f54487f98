// Finds numbers that are no level of an indicator: a step, a change, a gap, or what is denied. In: a clause and where the number
// stands. Out: yes or no.
// Worked: in `the drop is smaller at 16.4` the number says how far visits dropped, and not where they stand.
import { COPULA } from '../words/english.ts'
import { isLeadWord, isTerm, type Term } from '../words/term.ts'
import { boundBeside } from './bound-beside.ts'
import { type Clause, periodOf } from './clause.ts'
import { stateIn } from './state.ts'

/** A number that says how far, how long or how many of something else, and is no figure. */
export const isNoLevel = (clause: Clause, at: number): boolean =>
  [isStep, isStateOfRun, isOfChange, isBareReference, isFromNothing, isOfGap].some(is => is(clause, at))

/** `below both our neighbours and England (68.2% and 68.0% respectively)` */
export const isPairedInBrackets = ({ read, sentence, areasNear }: Clause): boolean =>
  read.around !== undefined &&
  areasNear.length > 1 &&
  sentence.some(term => term.words.includes('respectively'))

/** `by about 29 days`; not `by our own standard 65.8%`. */
const isStep = ({ roles, terms, sentence }: Clause, at: number): boolean =>
  (roles[at] === 'by' && !isTerm('name')(terms[at - 1])) ||
  isOfPoints(sentence, sentence.indexOf(terms[at] as Term))

/** `of 11.0 and 12.2 points`: both are; the `and` may part two clauses. */
function isOfPoints(sentence: readonly Term[], at: number): boolean {
  const next = sentence.slice(at + 1).find(term => !isLeadWord('and')(term))
  const [number] = sentence.slice(at)
  return (
    isTerm('quantity')(next) &&
    next.quantity.kind === 'points' &&
    isTerm('quantity')(number) &&
    number.quantity.kind === 'number' &&
    next.at - number.end <= ' and '.length
  )
}

/** `two thirds of the increase is in boys`, `the drop is smaller at 16.4`: a share of a change, or how large it is. */
const isOfChange = ({ terms }: Clause, at: number): boolean =>
  (isLeadWord('of')(terms[at + 1]) && terms.slice(at + 2, at + 4).some(isTerm('move'))) ||
  terms
    .slice(0, at)
    .some(
      (term, nth) =>
        isTerm('move')(term) &&
        /^(?:the|this|that|our)$/i.test(terms[nth - 1]?.text ?? '') &&
        COPULA.test(terms[nth + 1]?.text ?? ''),
    )

/** `reached 30 in two months of this year`: what the months are counted by. */
const isStateOfRun = (clause: Clause, at: number): boolean =>
  clause.terms.some(isTerm('run', 'months-of')) && stateIn(clause, true)?.terms.includes(at) === true

/** `more than five away from 73.5`: only compared with, and no figure of a period or an area. */
const isBareReference = (clause: Clause, at: number): boolean =>
  clause.roles[at] === 'compared' &&
  clause.read.around === undefined &&
  clause.terms.slice(0, at).some(isTerm('comparison')) &&
  !clause.terms.slice(0, at).some(isLeadWord('against')) &&
  // `passed 450 in October`
  (periodOf(clause, at) === undefined || isTerm('comparison')(clause.terms[at - 1])) &&
  boundBeside(clause, at) === undefined &&
  clause.areasNear.length === 0

/** `The gap between the two measures, 13.1 points, was 11.9 in December`: no figure, but a gap. */
const isOfGap = ({ sentence, subject, terms }: Clause, at: number): boolean => {
  const before = sentence.slice(0, sentence.indexOf(terms[at] as Term))
  const isNamed = terms.some(isTerm('name')) && subject.indicators.length === 1
  return !isNamed && before.some(term => /^(?:gap|difference|margin)$/i.test(term.text))
}

/** `from two families`: nothing moved from it. */
const isFromNothing = ({ terms, roles, movesNear }: Clause, at: number): boolean =>
  roles[at] === 'from' &&
  !terms.some(isTerm('move', 'comparison')) &&
  !roles.includes('to') &&
  // `slipped to two thirds, from four fifths a year ago`
  !(isLeadWord('from')(terms[0]) && movesNear !== undefined)

/** `are no longer at 98.2%`: it was so, and is not now. */
export const isNoLonger = ({ terms }: Clause, at: number): boolean => {
  const not = terms.slice(0, at).findLastIndex(isTerm('not'))
  return (
    /^no longer$/i.test(terms[not]?.text ?? '') && terms.slice(not + 1, at).every(isTerm('plain', 'lead'))
  )
}

/** `has not reached 17`, `not once above 72%`: not a figure. */
export const isDenied = ({ terms, subject }: Clause, at: number): boolean =>
  // `neither A1 nor A2` is about each of them.
  subject.quantifier !== 'none' &&
  (terms.slice(Math.max(0, at - 5), at).some(isTerm('not', 'neither')) ||
    (terms.slice(0, at).some(isTerm('neither')) && !terms.some(isTerm('both'))))
