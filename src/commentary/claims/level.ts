// A number that is a figure: `reviews were 98.2%`, `54 of 55`, `three quarters left through adoption`, `against 75.8 for
// our neighbours`, `the 95% target`. In: a clause. Out: its levels.
// Worked: visits in January 2017 are 65.6%: `visits stand at 65.6%` holds, `around three quarters of visits` does not.

import { periodId } from '../../terms/period.ts'
import { TOGETHER } from '../words/english.ts'
import { isLeadWord, isTerm, type Quantity, type TermOf } from '../words/term.ts'
import { speaksOfWhole } from '../words/whole-named.ts'
import { areaBeside } from './area-beside.ts'
import { boundBeside, boundReadings } from './bound-beside.ts'
import { type Claim, type ClaimLeaf, type ClaimReading, claim, figuresMeant, show } from './claim.ts'
import { type Clause, EVERY, isDeniedSince } from './clause.ts'
import { differencesIn } from './differences-in.ts'
import { figuresForNumber } from './figures-for-number.ts'
import { fitsQuantity, isThreshold } from './hedged.ts'
import { levelReadings } from './is-figure.ts'
import { isCloseTo, isHeldAgainst, withoutDoubt } from './level-in-doubt.ts'
import {
  apposedReadings,
  areaReadings,
  boundCompared,
  nounReadings,
  ofAnotherPeriod,
  othersReadings,
} from './level-of-others.ts'
import { isInSeries } from './listed-values.ts'
import { isDenied, isNoLevel, isNoLonger, isPairedInBrackets } from './no-level.ts'
import { shareOfNarrower } from './other-base.ts'
import { figureAt, seriesValue } from './points.ts'
import { shareOfTime } from './share-of-time.ts'
import { isAHeight } from './state.ts'
import { sumReadings } from './sum-of-months.ts'

export const level: ClaimLeaf = clause => {
  if (clause.isOnly || isPairedInBrackets(clause)) return []
  const taken = new Set(differencesIn(clause).map(one => one.at))
  // `above 98% in every month`: a state, which runs are made of.
  const isOfSeveral = clause.terms.some(
    term =>
      isTerm('run', 'months-of')(term) ||
      (isTerm('stretch')(term) && !isOwnStretch(clause, term)) ||
      (term.is === 'lasting' && EVERY.test(term.text)),
  )
  return clause.terms.flatMap((term, at) =>
    isTerm('quantity')(term) &&
    !taken.has(at) &&
    !isNoLevel(clause, at) &&
    !(isDenied(clause, at) && !isThreshold(term.quantity) && !isNoLonger(clause, at)) &&
    !((isOfSeveral || isDeniedSince(clause, at)) && isThreshold(term.quantity)) &&
    term.quantity.kind !== 'times' &&
    term.quantity.kind !== 'points'
      ? (shareOfTime(clause, at) ?? ofNarrower(clause, term, at) ?? levelAt(clause, term, at))
      : [],
  )
}

/** `three or more placements in the last twelve months`: each figure is of so long. */
const isOwnStretch = ({ subject }: Clause, { months }: TermOf<'stretch'>): boolean =>
  months === 12 &&
  subject.isClear &&
  subject.indicators.every(({ definition }) =>
    /\b(?:twelve|12) months\b|\bin (?:the|a) year\b/i.test(definition.name),
  )

/** `from 85.9 to 85.5`, `against 22`: no sum of months. */
const isEndOfMove = ({ roles, terms }: Clause, at: number): boolean =>
  roles[at] === 'compared' || roles[at] === 'from' || (roles[at] === 'to' && terms.some(isTerm('move')))

/** `neither met its 95% target`: the number is not what is denied. */
const ofEach = ({ subject }: Clause, readings: readonly ClaimReading[]): readonly ClaimReading[] =>
  subject.quantifier === 'none' ? readings.map(denied) : readings

const denied = (reading: ClaimReading): ClaimReading => ({
  ...reading,
  holds: reading.holds === undefined ? undefined : !reading.holds,
})

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

/** `seven of those`, `two of them`. */
const isPart = ({ terms }: Clause, at: number): boolean =>
  terms[at + 1]?.text.toLowerCase() === 'of' &&
  /^(?:those|them|these|whom|the)$/i.test(terms[at + 2]?.text ?? '')

/** `among the twelve leavers`, `of the 55`: the whole of a share may be meant. */
const isOfWhole = ({ terms }: Clause, at: number): boolean =>
  speaksOfWhole(terms) ||
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
