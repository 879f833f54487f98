// A number that is a figure: `reviews were 98.2%`, `54 of 55`, `three quarters left through adoption`, `against 75.8 for
// our neighbours`, `the 95% target`. In: a clause. Out: its levels.
// Worked: visits in January 2017 are 65.6%: `visits stand at 65.6%` holds, `around three quarters of visits` does not.

import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { exact } from '../../terms/exact.ts'
import { periodId } from '../../terms/period.ts'
import { boundsOfTarget, comparatorOf } from '../figure-facts.ts'
import { COPULA, TOGETHER } from '../words/english.ts'
import { stemsOf } from '../words/stems.ts'
import { isLeadWord, isTerm, type Quantity, type Term, type TermOf } from '../words/term.ts'
import { areaBeside, isBare } from './area-beside.ts'
import { boundBeside, boundReadings } from './bound-beside.ts'
import { type Claim, type ClaimLeaf, type ClaimReading, claim, figuresMeant, show } from './claim.ts'
import { type Clause, EVERY, isDeniedSince, isOfSomeMonths, isPeriod, periodOf } from './clause.ts'
import { differencesIn } from './differences-in.ts'
import { figuresForNumber } from './figures-for-number.ts'
import { fitsQuantity, isThreshold } from './hedged.ts'
import { levelReadings } from './is-figure.ts'
import { isInSeries } from './listed-values.ts'
import { nameTexts } from './name-indicators.ts'
import { shareOfNarrower } from './other-base.ts'
import { figureAt, pointsOf, seriesValue } from './points.ts'
import { shareOfTime } from './share-of-time.ts'
import { isAHeight, stateIn } from './state.ts'
import { sumReadings } from './sum-of-months.ts'

export const level: ClaimLeaf = clause => {
  if (clause.isOnly || isPairedInBrackets(clause)) return []
  const taken = new Set(differencesIn(clause).map(one => one.at))
  // `above 98% in every month`: a state, which runs are made of.
  const isOfSeveral = clause.terms.some(
    term => isTerm('run', 'months-of', 'stretch')(term) || (term.is === 'lasting' && EVERY.test(term.text)),
  )
  return clause.terms.flatMap((term, at) =>
    isTerm('quantity')(term) &&
    !taken.has(at) &&
    !isStep(clause, at) &&
    !isStateOfRun(clause, at) &&
    !isOfChange(clause, at) &&
    !isBareReference(clause, at) &&
    !isFromNothing(clause, at) &&
    !isOfGap(clause, at) &&
    !(isDenied(clause, at) && !isThreshold(term.quantity) && !isNoLonger(clause, at)) &&
    !((isOfSeveral || isDeniedSince(clause, at)) && isThreshold(term.quantity)) &&
    term.quantity.kind !== 'times' &&
    term.quantity.kind !== 'points'
      ? (shareOfTime(clause, at) ?? ofNarrower(clause, term, at) ?? levelAt(clause, term, at))
      : [],
  )
}

/** `below both our neighbours and England (68.2% and 68.0% respectively)` */
const isPairedInBrackets = ({ read, sentence, areasNear }: Clause): boolean =>
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

/** `from 85.9 to 85.5`, `against 22`: no sum of months. */
const isEndOfMove = ({ roles, terms }: Clause, at: number): boolean =>
  roles[at] === 'compared' || roles[at] === 'from' || (roles[at] === 'to' && terms.some(isTerm('move')))

/** `just short of the 95% target`: below it, and by no more than three points, or a tenth of anything else. */
function isCloseTo(reading: ClaimReading, quantity: Quantity): ClaimReading {
  const [shown] = reading.shown
  const value = shown && seriesValue(reading.indicator, shown.observation, 'value')
  if (value === undefined) return reading
  const most = reading.indicator.definition.unit === 'percentage' ? exact(3) : quantity.value.abs().div(10)
  return { ...reading, holds: reading.holds === true && value.sub(quantity.value).abs().compare(most) <= 0 }
}

/** `In January 97.1%`, which is September's: for January there is no figure. */
function ofAnotherPeriod(clause: Clause, quantity: Quantity, at: number): ClaimReading[] {
  const period = periodOf(clause, at)
  if (
    period === undefined ||
    !clause.subject.isClear ||
    (quantity.decimals === 0 && quantity.kind !== 'ratio')
  )
    return []
  return clause.subject.indicators.flatMap((indicator): ClaimReading[] => {
    const none = period.period.ids.flatMap(id => figureAt(indicator, id) ?? [])
    const isOther = levelReadings(clause, indicator, quantity, pointsOf(indicator)).some(
      one => one.holds === true,
    )
    return isOther && none.length > 0 ? [{ indicator, holds: false, shown: show(indicator, ...none) }] : []
  })
}

/** `neither met its 95% target`: the number is not what is denied. */
const ofEach = ({ subject }: Clause, readings: readonly ClaimReading[]): readonly ClaimReading[] =>
  subject.quantifier === 'none' ? readings.map(denied) : readings

const denied = (reading: ClaimReading): ClaimReading => ({
  ...reading,
  holds: reading.holds === undefined ? undefined : !reading.holds,
})

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
const isFromNothing = ({ terms, roles }: Clause, at: number): boolean =>
  roles[at] === 'from' && !terms.some(isTerm('move', 'comparison')) && !roles.includes('to')

/** `are no longer at 98.2%`: it was so, and is not now. */
const isNoLonger = ({ terms }: Clause, at: number): boolean => {
  const not = terms.slice(0, at).findLastIndex(isTerm('not'))
  return (
    /^no longer$/i.test(terms[not]?.text ?? '') && terms.slice(not + 1, at).every(isTerm('plain', 'lead'))
  )
}

/** `has not reached 17`, `not once above 72%`: not a figure. */
const isDenied = ({ terms, subject }: Clause, at: number): boolean =>
  // `neither A1 nor A2` is about each of them.
  subject.quantifier !== 'none' &&
  (terms.slice(Math.max(0, at - 5), at).some(isTerm('not', 'neither')) ||
    (terms.slice(0, at).some(isTerm('neither')) && !terms.some(isTerm('both'))))

/** `adoptions and special guardianship orders together numbered 23`: the sum of all that the clause names. */
function sumOfAll(clause: Clause, quantity: Quantity): ClaimReading[] {
  const { indicators } = clause.subject
  const [first] = indicators
  if (first === undefined || quantity.kind !== 'number') return []
  return figuresMeant(clause, first).flatMap((point): ClaimReading[] => {
    const values = indicators.flatMap(
      one =>
        (one.definition.unit === 'count' &&
          seriesValue(one, figureAt(one, periodId(point.period)), 'value')) ||
        [],
    )
    if (values.length < indicators.length) return []
    const sum = values.reduce((total, value) => total.add(value))
    const holds = fitsQuantity(quantity, sum, clause.topic.rules.hedges)
    const shown = indicators.flatMap(one => show(one, figureAt(one, periodId(point.period))))
    return indicators.map(indicator => ({ indicator, holds, shown }))
  })
}

/** A share of those that a narrower base names, where it can be worked out. */
function ofNarrower(clause: Clause, { quantity }: TermOf<'quantity'>, at: number): Claim[] | undefined {
  const readings = shareOfNarrower(clause, quantity)
  return readings.length === 0
    ? undefined
    : claim(clause, [at], 'number', readings).map(one => ({ ...one, isOfBase: true }))
}

function levelAt(clause: Clause, { quantity }: TermOf<'quantity'>, at: number): Claim[] {
  if (clause.subject.indicators.length > 1 && clause.terms.some(term => TOGETHER.test(term.text)))
    return claim(clause, [at], 'number', clause.subject.isClear ? sumOfAll(clause, quantity) : [])
  const bound = boundBeside(clause, at)
  // `below the 95% target` is about the figure, `a target of below 9.6%` about the bound.
  const isBeyond = isThreshold(quantity) || quantity.hedge === 'nearly' || quantity.hedge === 'just-over'
  if (bound !== undefined && !(bound > at && isBeyond))
    return claim(
      clause,
      [at, bound],
      'number',
      ofEach(clause, boundReadings(clause, quantity, clause.terms[bound])),
    )
  const beside = areaBeside(clause, at)
  const near =
    bound !== undefined && isBeyond && !isThreshold(quantity)
      ? { ...quantity, hedge: quantity.hedge === 'nearly' ? ('below' as const) : ('above' as const) }
      : quantity
  const readings = clause.subject.indicators
    .flatMap(
      (indicator): readonly ClaimReading[] =>
        (isEndOfMove(clause, at) || isInSeries(clause, at)
          ? undefined
          : sumReadings(clause, indicator, quantity)) ?? [
          ...(beside?.isSure
            ? []
            : levelReadings(
                clause,
                indicator,
                near,
                figuresForNumber(clause, indicator, at),
                isOfWhole(clause, at),
                isPart(clause, at),
              )),
          ...(beside ? areaReadings(indicator, quantity, beside.area, clause) : []),
          ...othersReadings(clause, quantity, at),
          ...apposedReadings(clause, quantity),
          ...nounReadings(clause, quantity, at),
          ...boundCompared(clause, quantity, at),
        ],
    )
    .map(reading => (near === quantity ? reading : isCloseTo(reading, quantity)))
    .filter(reading => reading.holds !== false || isHeldAgainst(clause, quantity, at))
  if (readings.length === 0 && bound === undefined)
    return claim(clause, [at], 'number', ofAnotherPeriod(clause, quantity, at))
  return claim(
    clause,
    [at],
    'number',
    isDenied(clause, at)
      ? readings.filter(one => quantity.isReached !== true || isAHeight(clause, one.indicator)).map(denied)
      : withoutDoubt(readings),
  )
}

/** Where one is near enough for a careful reader to allow it, none is held against the officer. */
const withoutDoubt = (readings: readonly ClaimReading[]): readonly ClaimReading[] =>
  readings.some(one => one.holds === undefined) ? readings.filter(one => one.holds !== false) : readings

/** Whether a number that is no figure is wrong, and not something else that was not worked out. */
function isHeldAgainst(clause: Clause, quantity: Quantity, at: number): boolean {
  if (mayBeStep(clause, quantity) || mayBeOfAnother(clause, quantity, at)) return false
  // `over the summer`: any of its months.
  if (isOfSomeMonths(periodOf(clause, at)?.period.ids ?? [])) return false
  return quantity.kind === 'number' || isThreshold(quantity) || !isSpan(clause)
}

/**
 * `Dental checks lag behind health assessments (66.1% against 92.7%)`: a number in brackets may be that of another of
 * the topic's indicators, or of a year that the sentence names.
 */
const othersReadings = (clause: Clause, quantity: Quantity, at: number): ClaimReading[] =>
  (clause.read.around !== undefined || (isBare(clause) && clause.roles.includes('compared'))) &&
  periodOf(clause, at) === undefined
    ? [...othersNamed(clause), ...namedElsewhere(clause)]
        .flatMap(one => {
          const named = clause.sentence.filter(isPeriod).flatMap(term => term.period.ids)
          return levelReadings(clause, one, quantity, [
            ...figuresMeant(clause, one),
            one.yearToDate,
            ...named.flatMap(id => figureAt(one, id) ?? []),
          ])
        })
        .concat(asTarget(clause, quantity))
        .filter(one => one.holds === true)
    : []

/** `has gone up by eight, more than a fifth`: how far it went, as a share of what it was. */
function mayBeStep(clause: Clause, { kind }: Quantity): boolean {
  const { sentence, terms } = clause
  if (!isBare(clause) || (kind !== 'fraction' && kind !== 'percentage')) return false
  const [first] = terms
  const before = first === undefined ? [] : sentence.slice(0, sentence.indexOf(first))
  return before.some(
    (term, at) =>
      isTerm('quantity')(term) && term.quantity.kind === 'number' && isLeadWord('by')(before[at - 1]),
  )
}

/** `It takes us 375 days to place a child`: a word is in the name of A2, and the number is that of A1. */
function mayBeOfAnother(clause: Clause, quantity: Quantity, at: number): boolean {
  const { subject, topic } = clause
  const [meant] = subject.indicators
  const names = clause.terms.filter(isTerm('name')).map(term => term.text)
  if (meant === undefined || quantity.kind !== 'days' || names.some(name => topic.vocabulary.withRef(name)))
    return false
  const heard = [...stemsOf(names.join(' '))].filter(stem => topic.vocabulary.stems(meant).has(stem))
  return (
    heard.length < 3 &&
    topic.indicators
      .filter(one => one !== meant && one.definition.unit === 'days')
      .flatMap(one => levelReadings(clause, one, quantity, figuresForNumber(clause, one, at)))
      .some(one => one.holds === true)
  )
}

/** The topic's, and the groups that the sentence names: `more boys than girls, 191 against 137`. */
const othersNamed = ({ topic, sentence }: Clause): readonly RatedIndicator[] => [
  ...new Set([...topic.indicators, ...topic.vocabulary.named(nameTexts(sentence)).indicators]),
]
/** Indicators of other topics that the sentence names. */
const namedElsewhere = ({ sentence, topic }: Clause) =>
  topic.vocabulary.namedElsewhere(sentence.map(term => term.text).join(' '))

/** `15.6 points off target (79.4% set against 95%)` */
const asTarget = ({ subject, topic }: Clause, quantity: Quantity): ClaimReading[] =>
  subject.indicators.map(indicator => ({
    indicator,
    holds: boundsOfTarget(indicator).some(bound => fitsQuantity(quantity, bound, topic.rules.hedges)),
    shown: [],
  }))

/** `The target for dental checks, 95%, was missed`: a number alone after a bound may be that bound. */
function apposedReadings(clause: Clause, quantity: Quantity): ClaimReading[] {
  const { sentence, terms } = clause
  const [first] = terms
  const isOfBound = isTerm('quantity')(first) || (clause.read.opener === 'which' && isBare(clause))
  if (first === undefined || !isOfBound) return []
  const before = sentence.slice(0, sentence.indexOf(first))
  const bound = before.findLast(term => !isTerm('plain', 'lead', 'name')(term))
  const isStanding = isTerm('standing')(bound) && /target|tolerance/i.test(bound.text)
  return isTerm('bound')(bound) || isStanding
    ? boundReadings(clause, quantity, bound).filter(one => one.holds === true)
    : []
}

/** `The 482 children in our care represent 85.5 in every 10,000`: what stands right after a number may be what it counts. */
function nounReadings(clause: Clause, quantity: Quantity, at: number): ClaimReading[] {
  const after = clause.terms.slice(at + 1)
  const end = after.findIndex(term => !isTerm('name')(term))
  const { indicators, isClear } = clause.topic.vocabulary.named(nameTexts(after.slice(0, Math.max(0, end))))
  return isClear && quantity.kind === 'number'
    ? indicators
        .flatMap(one => levelReadings(clause, one, quantity, figuresForNumber(clause, one, at)))
        .filter(one => one.holds === true)
    : []
}

/** `is met, at 6.4% against 7%` */
const boundCompared = (clause: Clause, quantity: Quantity, at: number): ClaimReading[] =>
  clause.roles[at] === 'compared' && clause.terms.some(isTerm('standing'))
    ? asTarget(clause, quantity).filter(one => one.holds === true)
    : []

function areaReadings(
  indicator: RatedIndicator,
  quantity: Quantity,
  area: string,
  clause: Clause,
): ClaimReading[] {
  const observation = comparatorOf(indicator, area)
  return observation === undefined ? [] : levelReadings(clause, indicator, quantity, [observation])
}

/** `between April and January 29 of the 172 left`: of several months, which were not added up. */
const isSpan = ({ terms, starts, periods }: Clause): boolean =>
  periods.length > 0 &&
  !terms.some(isTerm('move', 'comparison')) &&
  starts.some(start => terms.includes(start) && start.period.role === 'since')

/** `seven of those`, `two of them`. */
const isPart = ({ terms }: Clause, at: number): boolean =>
  terms[at + 1]?.text.toLowerCase() === 'of' &&
  /^(?:those|them|these|whom|the)$/i.test(terms[at + 2]?.text ?? '')

/** `among the twelve leavers`, `of the 55`: the whole of a share may be meant. */
const isOfWhole = ({ terms }: Clause, at: number): boolean =>
  terms.some(term => /^(?:cohort|eligible)$/i.test(term.text)) ||
  terms
    .slice(Math.max(0, at - 3), at)
    .some(
      (term, nth, near) =>
        ((isLeadWord('of')(term) && !/^total$/i.test(near[nth - 1]?.text ?? '')) ||
          /^(?:among|amongst)$/i.test(term.text)) &&
        near
          .slice(nth + 1)
          .every(one => isTerm('plain', 'name')(one) || (isTerm('period')(one) && one.period.isPossessive)),
    )
