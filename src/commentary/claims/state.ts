// A state that a figure can be in: above target, red, over 95%, rising. In: a clause. Out: whether a point is in it.
// Worked: `above 98% in every month since October`: 98.5, 98.9 and 98.2 are in that state, October's 94.5 is not.

import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { exact } from '../../terms/exact.ts'
import { isPart } from '../rows/part-figures.ts'
import { isTerm, type Term } from '../words/term.ts'
import { speaksOfWhole } from '../words/whole-named.ts'
import type { Clause } from './clause.ts'
import { goes, meaningBetween } from './goes.ts'
import { fitsQuantity, isThreshold } from './hedged.ts'
import { namesComplement } from './names-complement.ts'
import { pointBefore, type SeriesName, seriesValue } from './points.ts'
import { type ReferenceFound, referenceAfter } from './reference.ts'
import { seriesOfPart } from './series-of-part.ts'
import { isStanding } from './standing-at.ts'
import { valuesCompared } from './values-compared.ts'

export interface StateFound {
  /** The other indicator that it compares with, if it does, and where. */
  readonly beside?: ReferenceFound
  /** The positions of its terms. */
  readonly terms: readonly number[]
  isIn(indicator: RatedIndicator, point: Observation): boolean | undefined
}

/** The state that a clause names, if it names one; `isMove` where a movement counts as one. */
export function stateIn(clause: Clause, allowMove: boolean): StateFound | undefined {
  for (const moves of allowMove ? [false, true] : [false])
    for (const at of clause.terms.keys()) {
      const state = stateAt(clause, at, moves)
      if (state !== undefined) return negated(state, clause, at)
    }
  const none = allowMove ? asNone(clause) : undefined
  if (none !== undefined) return none
  const number = allowMove ? asNumber(clause) : undefined
  return number && negated(number, clause, number.terms[0] ?? 0)
}

/** `for the second month in a row nobody left under an order` */
function asNone(clause: Clause): StateFound | undefined {
  const at = clause.terms.findIndex(
    (term, nth) =>
      term.is === 'neither' &&
      /^(?:no|none\b.*|nobody|no one|not one.*|not a single)$/i.test(term.text) &&
      clause.terms.slice(nth + 1, nth + 4).some(isTerm('name')),
  )
  if (at < 0) return undefined
  const isIn: StateFound['isIn'] = (indicator, point) =>
    seriesValue(indicator, point, seriesFor(clause, indicator))?.equals(exact(0))
  return { terms: [at], isIn }
}

/** `for the fourth month running 224 were supported`: a number is a state too. */
function asNumber(clause: Clause): StateFound | undefined {
  const isState = (term: Term, nth: number, terms: readonly Term[]): boolean =>
    isTerm('quantity')(term) &&
    /^(?:number|percentage)$/.test(term.quantity.kind) &&
    !terms.slice(Math.max(0, nth - 3), nth + 4).some(isTerm('bound'))
  // `86.3% in January against 86.2% in each of the two months before`: the nearest before it.
  const span = clause.terms.findIndex(isTerm('months-of'))
  const near = clause.terms.slice(0, Math.max(0, span)).findLastIndex(isState)
  const at = near < 0 ? clause.terms.findIndex(isState) : near
  const term = clause.terms[at]
  if (!isTerm('quantity')(term)) return undefined
  return {
    terms: [at],
    isIn: (indicator, point) => {
      const value = seriesValue(indicator, point, seriesFor(clause, indicator))
      const isOfShare = term.quantity.kind === 'percentage'
      if (value === undefined || (indicator.definition.unit === 'percentage') !== isOfShare) return undefined
      // `reached 95%`: that or better.
      const isReached = REACHED.test(
        clause.terms
          .slice(Math.max(0, at - 3), at)
          .map(one => one.text)
          .join(' '),
      )
      if (isReached && goes('better', indicator, value, term.quantity.value, point, clause)) return true
      return fitsQuantity(term.quantity, value, clause.topic.rules.hedges)
    },
  }
}

const REACHED = /\b(?:reach|met\b|meet|hit|achiev|attain|manag)/i

function stateAt(clause: Clause, at: number, isMove: boolean): StateFound | undefined {
  const term = clause.terms[at]
  if (isMove) return movingAt(clause, at)
  if (isTerm('standing', 'colour')(term))
    return { terms: [at], isIn: (indicator, point) => isStanding(clause, term, indicator, point) }
  if (isTerm('quantity')(term) && isThreshold(term.quantity))
    return {
      terms: [at],
      isIn: (indicator, point) => {
        const value = seriesValue(indicator, point, seriesFor(clause, indicator))
        const isShare = indicator.definition.unit === 'percentage'
        const isOfShare = term.quantity.kind === 'percentage' || term.quantity.kind === 'fraction'
        const isOther = term.quantity.isReached === true && !isAHeight(clause, indicator)
        return value === undefined || isShare !== isOfShare || isOther
          ? undefined
          : fitsQuantity(term.quantity, value, clause.topic.rules.hedges)
      },
    }
  if (isTerm('comparison')(term)) {
    const found = referenceAfter(clause, at)
    // `above it`: what it is was said elsewhere.
    if (/^(?:it|them|this)$/i.test(clause.terms[at + 1]?.text ?? '')) return undefined
    if (found === undefined || found.reference.is === 'periods') return undefined
    const { reference } = found
    return {
      terms: [at, found.at],
      ...(reference.is === 'indicator' && { beside: found }),
      isIn: (indicator, point) => {
        return inEach(clause, indicator, series => {
          const value = seriesValue(indicator, point, series)
          const [other] = valuesCompared(reference, indicator, point, series)
          if (value === undefined || other === undefined) return undefined
          return term.sides.some(side => goes(side, indicator, value, other.value, point, clause))
        })
      },
    }
  }
  return undefined
}

/** What falls towards its target does not `reach` it from below. */
export const isAHeight = (clause: Clause, indicator: RatedIndicator): boolean =>
  meaningBetween(indicator, exact(2), exact(1), indicator.latest, clause) !== 'worse'

function movingAt(clause: Clause, at: number): StateFound | undefined {
  const term = clause.terms[at]
  if (isTerm('move')(term))
    return {
      terms: [at],
      isIn: (indicator, point) => {
        const before = pointBefore(indicator, point, 1)
        return inEach(clause, indicator, series => {
          const [is, was] = [point, before].map(one => seriesValue(indicator, one, series))
          if (is === undefined || was === undefined) return undefined
          return term.senses.some(sense => goes(sense, indicator, is, was, point, clause))
        })
      },
    }
  return undefined
}

/** A group may be in a state by its number and not by its share: then the words leave open which is meant. */
function inEach(
  clause: Clause,
  indicator: RatedIndicator,
  isIn: (series: SeriesName) => boolean | undefined,
): boolean | undefined {
  if (!isPart(indicator)) return isIn(seriesFor(clause, indicator))
  const [first, ...others] = seriesOfPart(clause, indicator).map(isIn)
  return others.every(one => one === first) ? first : undefined
}

function negated(state: StateFound, { terms }: Clause, at: number): StateFound {
  // `has not dropped below 95%`
  const isNot = isNegatedAt(terms, at) || (isTerm('move')(terms[at - 1]) && isNegatedAt(terms, at - 1))
  return isNot ? opposite(state) : state
}

export const opposite = (state: StateFound): StateFound => ({
  ...state,
  isIn: (indicator, point) => {
    const is = state.isIn(indicator, point)
    return is === undefined ? undefined : !is
  },
})

/** It lasts, and denies: it is no term of `not`. */
export const saysNever = ({ text }: Term): boolean => /\bnever\b/i.test(text)

/** `has not improved`, `no longer on target`; not `not only`. */
export function isNegatedAt(terms: Clause['terms'], at: number): boolean {
  const before = terms.slice(Math.max(0, at - 4), at)
  // `there has been no improvement`
  if (isTerm('move', 'comparison')(terms[at]) && /^no$/i.test(terms[at - 1]?.text ?? '')) return true
  const not = before.findLastIndex(term => term.is === 'not' && !/^nor$/i.test(term.text))
  if (
    not < 0 ||
    /\bnot (?:only|just)\b/i.test(
      before
        .slice(not)
        .map(term => term.text)
        .join(' '),
    )
  )
    return false
  return before.slice(not + 1).every(isTerm('plain', 'name', 'lead', 'lasting'))
}

/**
 * What words without a number may compare of a share: the number of what it is of (`nine adoptions, the most`), of those
 * that count (`fewer were held in time`), or the share.
 */
export function seriesOptions(clause: Clause, indicator: RatedIndicator): readonly SeriesName[] {
  if (isPart(indicator) && !clause.subject.isComplement) return seriesOfPart(clause, indicator)
  const value = seriesFor(clause, indicator)
  if (indicator.definition.unit !== 'percentage') return [value]
  if (value === 'complement') return [value, 'remainder']
  if (speaksOfWhole(clause.terms)) return ['denominator']
  if (clause.subject.namesWhole) return [value, 'denominator']
  if (clause.subject.namesQuality && /\bnumber of\b/i.test(clause.terms.map(term => term.text).join(' ')))
    return ['numerator']
  const isNumber = /\b(?:numbers?|fewer|more|many|most|fewest|total)\b/i.test(
    clause.terms
      .filter(term => term.is !== 'name')
      .map(term => term.text)
      .join(' '),
  )
  const quoted = clause.terms.some(isTerm('name')) ? clause.terms : clause.sentence
  const quotesNumber = quoted.some(term => isTerm('quantity')(term) && term.quantity.kind === 'number')
  if (!isNumber && !quotesNumber) return [value]
  return clause.subject.namesQuality ? [value, 'numerator'] : [value, 'numerator', 'denominator']
}

export const seriesFor = ({ subject }: Clause, indicator: RatedIndicator): 'complement' | 'value' =>
  indicator.definition.unit === 'percentage' && subject.isComplement !== namesComplement(indicator)
    ? 'complement'
    : 'value'
