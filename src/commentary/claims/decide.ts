// Decides a claim. In: a claim with its readings. Out: holds, contradicted or not checked.
// A claim is contradicted only where the clause was understood whole, and every way to understand it is wrong.
// Worked: `Visits rose` with 65.6 after 77.8 is contradicted; `Whether visits rose` is not checked.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { stemsOf } from '../words/stems.ts'
import { isTerm } from '../words/term.ts'
import { speaksOfWhole } from '../words/whole-named.ts'
import type { Claim, ClaimReading } from './claim.ts'

export type Decision = 'holds' | 'contradicted' | 'not-checked'

/** Whether the figures bear it out: `decide`, where nothing else is asked. */
export const isBorneOut = (claim: Claim): boolean => !isOpen(claim) && decided(claim) === true

export function decide(claim: Claim): Decision {
  const { clause, readings } = claim
  if (isOpen(claim)) return 'not-checked'
  const is = decided(claim)
  if (is !== false) return is === undefined ? 'not-checked' : 'holds'
  if (readings.length === 0 || claim.isPart === true || !isUnderstood(claim)) return 'not-checked'
  if (clause.narrowerBase !== undefined && claim.isOfBase !== true) return 'not-checked'
  if (isAboutOthers(claim) || namesOthers(claim)) return 'not-checked'
  return 'contradicted'
}

const isOpen = (claim: Claim): boolean =>
  claim.clause.isUnsure || (claim.clause.read.isReason && !isConsequence(claim))

/** `…, so the measure is now on target`: how a figure stands is claimed, whatever it follows from. */
const isConsequence = ({ clause: { terms }, terms: own }: Claim): boolean =>
  /^(?:so|which means|meaning|which is why)$/i.test(terms[0]?.text ?? '') &&
  own.some(at => isTerm('standing', 'colour')(terms[at]))

/** Whether every word of the clause is known, and what it is about. */
function isUnderstood({ clause }: Claim): boolean {
  const { indicators, isClear } = clause.subject
  const isGuess =
    !isClear &&
    (!clause.subject.isNamed ||
      (clause.topic.indicators.every(one => indicators.includes(one)) && indicators.length > 2))
  // `the eligible cohort`: what all of them are shares of.
  return clause.unknown.length === 0 && (!isGuess || speaksOfWhole(clause.terms))
}

/** About another area: only that area's own figure is checked. */
const isAboutOthers = ({ clause, readings }: Claim): boolean =>
  clause.isAboutOthers &&
  !readings.every(
    ({ indicator, shown }) => shown[0] !== undefined && shown[0].observation.area !== indicator.latest.area,
  )

/** Words of the name of an indicator that the claim is not about: they may say what it is about. */
function namesOthers({ clause, readings }: Claim): boolean {
  const { vocabulary } = clause.topic
  const own = new Set(
    [
      ...clause.subject.indicators,
      ...readings.flatMap(one => one.shown.map(shown => shown.indicator)),
    ].flatMap(one => [...vocabulary.stems(one)]),
  )
  const heard = stemsOf(
    [...clause.terms, ...(clause.namedBy?.terms ?? [])]
      .filter(isTerm('name'))
      .map(term => term.text)
      .join(' '),
  )
  const [ours, theirs] = [true, false].map(
    isOwn =>
      [...heard].filter(stem => vocabulary.knows(stem) && own.has(stem) === isOwn && isTelling(stem)).length,
  )
  return (theirs ?? 0) > 0 && (theirs ?? 0) >= (ours ?? 0)

  /** Whom a section is about tells nothing: `no child that we look after was convicted`. */
  function isTelling(stem: string): boolean {
    if (clause.topic.isSection && /^(?:looke|after|place|care|leave|foste)$/.test(stem)) return false
    return clause.topic.indicators.filter(one => vocabulary.stems(one).has(stem)).length === 1
  }
}

function decided({ clause, readings }: Claim): boolean | undefined {
  const { indicators, quantifier } = clause.subject
  const each = [
    ...new Set([...indicators, ...readings.filter(one => one.holds === true).map(one => one.indicator)]),
  ].map(indicator => ofOne(indicator, readings))
  switch (quantifier) {
    case 'any': {
      if (each.some(one => one === true)) return true
      return readings.some(one => one.holds === false) ? false : undefined
    }
    case 'all':
      if (each.some(one => one === false)) return false
      return each.every(one => one === true) ? true : undefined
    case 'none':
      if (each.some(one => one === true)) return false
      return each.every(one => one === false) ? true : undefined
  }
}

/** One true reading is enough: the words may mean it. */
function ofOne(indicator: RatedIndicator, readings: readonly ClaimReading[]): boolean | undefined {
  const own = readings.filter(one => one.indicator === indicator && one.holds !== undefined)
  if (own.length === 0) return undefined
  return own.some(one => one.holds === true)
}
