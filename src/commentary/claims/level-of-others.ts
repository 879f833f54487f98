// Reads a number as a figure of what its clause does not name: another indicator, area, period or the target. In: a clause and a
// number. Out: readings that hold, or those of an area.
// Worked: in `below health assessments (66.1% against 92.7%)` the second number is that of health assessments.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { boundsOfTarget, comparatorOf } from '../figure-facts.ts'
import { isTerm, type Quantity } from '../words/term.ts'
import { isBare } from './area-beside.ts'
import { boundReadings } from './bound-beside.ts'
import { type ClaimReading, figuresMeant, show } from './claim.ts'
import { type Clause, isPeriod, periodOf } from './clause.ts'
import { figuresForNumber } from './figures-for-number.ts'
import { fitsQuantity } from './hedged.ts'
import { levelReadings } from './is-figure.ts'
import { nameTexts } from './name-indicators.ts'
import { figureAt, pointsOf } from './points.ts'

/** `In January 97.1%`, which is September's: for January there is no figure. */
export function ofAnotherPeriod(clause: Clause, quantity: Quantity, at: number): ClaimReading[] {
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

/**
 * `Dental checks lag behind health assessments (66.1% against 92.7%)`: a number in brackets may be that of another of
 * the topic's indicators, or of a year that the sentence names.
 */
export const othersReadings = (clause: Clause, quantity: Quantity, at: number): ClaimReading[] =>
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
export function apposedReadings(clause: Clause, quantity: Quantity): ClaimReading[] {
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
export function nounReadings(clause: Clause, quantity: Quantity, at: number): ClaimReading[] {
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
export const boundCompared = (clause: Clause, quantity: Quantity, at: number): ClaimReading[] =>
  clause.roles[at] === 'compared' && clause.terms.some(isTerm('standing'))
    ? asTarget(clause, quantity).filter(one => one.holds === true)
    : []

export function areaReadings(
  indicator: RatedIndicator,
  quantity: Quantity,
  area: string,
  clause: Clause,
): ClaimReading[] {
  const observation = comparatorOf(indicator, area)
  return observation === undefined ? [] : levelReadings(clause, indicator, quantity, [observation])
}
