// Whether a number is a figure, its complement, a part of it or the whole that it is a share of. In: a number and an
// observation. Out: yes, no, or undecided.
// Worked, 54 of 55: `98.2%`, `1.8% were late`, `54 were in time` and `54 of the 55` are; `56 of the 55` is not.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { type Exact, exact, roundHalfUp } from '../../terms/exact.ts'
import { isPart } from '../rows/part-figures.ts'
import { isTerm, type Quantity } from '../words/term.ts'
import { isInUnit } from './bound-beside.ts'
import { type ClaimReading, show } from './claim.ts'
import type { Clause } from './clause.ts'
import { fitsQuantity, isNearFraction } from './hedged.ts'
import { namesComplement } from './names-complement.ts'
import { isOfOtherWhole } from './other-base.ts'
import { type SeriesName, seriesValue } from './points.ts'

export function levelReadings(
  clause: Clause,
  indicator: RatedIndicator,
  quantity: Quantity,
  observations: readonly Observation[],
  isOf = false,
  isPartOf = false,
): ClaimReading[] {
  return observations.flatMap((observation): ClaimReading[] => {
    const holds = isFigure(clause, indicator, quantity, observation, isOf, isPartOf)
    if (holds === undefined) return []
    const isOpen = holds === false && isNear(clause, indicator, quantity, observation)
    return [{ indicator, holds: isOpen ? undefined : holds, shown: show(indicator, observation) }]
  })
}

const isNear = (
  { subject, topic }: Clause,
  indicator: RatedIndicator,
  quantity: Quantity,
  observation: Observation,
): boolean => {
  const isComplement = subject.isComplement !== namesComplement(indicator)
  const value = seriesValue(indicator, observation, isComplement ? 'complement' : 'value')
  return value !== undefined && isNearFraction(quantity, value, topic.rules.hedges)
}

/** Whether one of these series has the number; undefined where none has a value. */
type Fits = (...series: readonly SeriesName[]) => boolean | undefined

/** Whether the number is the figure; undefined where it is of another kind, or there is no figure. */
function isFigure(
  clause: Clause,
  indicator: RatedIndicator,
  quantity: Quantity,
  observation: Observation,
  isOf: boolean,
  isPartOf: boolean,
): boolean | undefined {
  const isShare = indicator.definition.unit === 'percentage'
  if (observation.amount.kind === 'missing') return undefined
  if (isShare && !isOfBase(clause, observation.amount.denominator)) return undefined
  const isComplement = clause.subject.isComplement !== namesComplement(indicator)
  const fits = fitsIn(clause, indicator, quantity, observation)
  if (quantity.kind === 'all-but')
    return seriesValue(indicator, observation, isComplement ? 'numerator' : 'remainder')?.equals(
      quantity.value,
    )
  if (quantity.kind === 'ratio') {
    const is = isRatio(indicator, quantity, observation, isComplement)
    return is === false && isOfOtherWhole(clause, quantity) ? undefined : is
  }
  // `seven of those admitted`: some of them.
  if (isPartOf && quantity.kind === 'number' && clause.base === undefined && !isComplement) return undefined
  return isShare
    ? isOfShare(clause, indicator, quantity, isComplement, isOf, fits)
    : isAmount(indicator, quantity, isOf || clause.base !== undefined, fits)
}

/** A percentage or fraction is the share or what remains of it; a number is one of its parts. */
function isOfShare(
  clause: Clause,
  indicator: RatedIndicator,
  quantity: Quantity,
  isComplement: boolean,
  isOf: boolean,
  fits: Fits,
): boolean | undefined {
  if (quantity.kind === 'percentage' || quantity.kind === 'fraction')
    return fits(isComplement ? 'complement' : 'value')
  if (quantity.kind !== 'number') return undefined
  return isComplement
    ? isNumberOfOthers(clause, indicator, quantity, fits)
    : isNumberOfShare(clause, indicator, quantity, isOf, fits)
}

const fitsIn =
  (clause: Clause, indicator: RatedIndicator, quantity: Quantity, observation: Observation): Fits =>
  (...series) => {
    const values = series.flatMap(one => seriesValue(indicator, observation, one) ?? [])
    return values.length === 0
      ? undefined
      : values.some(value => fitsQuantity(quantity, value, clause.topic.rules.hedges))
  }

/** `Of the 236 with a plan, 90% …`: only figures of that whole are meant. */
const isOfBase = ({ base }: Clause, denominator: Exact | undefined): boolean =>
  base === undefined || (denominator?.equals(base) ?? false)

/** What is no share: a count, days, a rate or money. */
function isAmount(
  indicator: RatedIndicator,
  quantity: Quantity,
  isOf: boolean,
  fits: Fits,
): boolean | undefined {
  const is = isInUnit(quantity, indicator) ? fits('value') : undefined
  // A number without `days`, or `of the eleven councils`, may count something else.
  const mayCountOthers =
    (isOf && quantity.kind !== 'money') ||
    (indicator.definition.unit === 'days' && quantity.kind === 'number')
  return is === false && mayCountOthers ? undefined : is
}

/** A number without a sign beside a share: how many count, or of how many; `98.2` is the share itself. */
function isNumberOfShare(
  clause: Clause,
  indicator: RatedIndicator,
  quantity: Quantity,
  isOf: boolean,
  fits: Fits,
): boolean | undefined {
  const { namesWhole, namesPart } = clause.subject
  const namesQuality = clause.subject.namesQuality || namesPart
  const plain = kindOfNumber(clause, indicator, quantity)
  if (plain === 'of-a-group') return fits('numerator') === true ? true : undefined
  if (plain === 'share') return fits('value')
  if (plain === 'of-a-base') return fits('numerator')
  // `All sixteen actions are complete`
  if (saysAll(clause, quantity)) return fits('numerator') === true && fits('denominator') === true
  // `none`
  if (quantity.value.equals(0)) return fits('value')
  if (namesWhole) return fits('denominator', 'numerator')
  // `two placements ended`: some of them, not those that count.
  if (!fits('numerator', 'denominator')) return namesQuality || isOf ? fits('numerator') : undefined
  return !namesQuality || isOf || clause.read.around !== undefined || fits('numerator') === true
}

/** `all 55 reviews`; not `of all 55 reviews`, `in all`. */
function saysAll({ terms }: Clause, quantity: Quantity): boolean {
  const at = terms.findIndex(term => isTerm('quantity')(term) && term.quantity === quantity)
  const isAll = /^all(?: the| of the)?$/i.test(terms[at - 1]?.text ?? '')
  return isAll && !/^(?:of|in|from|among)$/i.test(terms[at - 2]?.text ?? '')
}

/** The same of those that do not count: `one was late`. */
function isNumberOfOthers(
  clause: Clause,
  indicator: RatedIndicator,
  quantity: Quantity,
  fits: Fits,
): boolean | undefined {
  const plain = kindOfNumber(clause, indicator, quantity)
  if (plain === 'of-a-group') return fits('remainder') === true ? true : undefined
  if (plain === 'share') return fits('complement')
  if (plain === 'of-a-base') return fits('remainder')
  if (fits('remainder') === undefined) return undefined
  if (fits('remainder') || fits('denominator')) return true
  // `69 have a plan that is out of date`: perhaps only of those who have one.
  if (clause.terms.slice(1).some(term => /^(?:that|which)$/i.test(term.text))) return undefined
  return clause.subject.namesQuality ? false : undefined
}

/** What a number without a sign can be, whichever words are with it; undefined where the words decide. */
function kindOfNumber(
  { topic, base, subject }: Clause,
  indicator: RatedIndicator,
  { decimals }: Quantity,
): 'of-a-group' | 'share' | 'of-a-base' | undefined {
  // Where the groups are known, a number of none of them is that of the indicator itself.
  const isKnown = isPart(indicator) || (topic.rows !== undefined && subject.isClear && subject.namesQuality)
  if (topic.hasGroups && decimals === 0 && base === undefined && !isKnown) return 'of-a-group'
  // `at 98.2 for the year`: a share without its sign.
  if (decimals > 0) return 'share'
  // `Of the 145, 96 have not`: parts of that whole.
  return base === undefined ? undefined : 'of-a-base'
}

function isRatio(
  indicator: RatedIndicator,
  quantity: Quantity,
  observation: Observation,
  isComplement: boolean,
): boolean | undefined {
  const { value: part, of: whole } = quantity
  const { amount } = observation
  if (whole === undefined || indicator.definition.unit !== 'percentage' || amount.kind === 'missing')
    return undefined
  if (amount.denominator !== undefined) {
    const own = seriesValue(indicator, observation, isComplement ? 'remainder' : 'numerator')
    return own?.equals(part) && amount.denominator.equals(whole)
  }
  const value = seriesValue(indicator, observation, isComplement ? 'complement' : 'value')
  return value && whole.compare(0) > 0
    ? roundHalfUp(exact(0).add(part).mul(100).div(whole), indicator.decimals).equals(value)
    : undefined
}
