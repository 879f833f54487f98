// A number that says how far two named things are apart: `the gap between A1 and A2 is 166 days`, `England is 1.8 points ahead of
// us`. In: a clause and its difference. Out: the claim; undefined where the clause compares otherwise.
// Worked: health assessments at 92.7% and dental checks at 66.1% have `a gap of 26.6 points`.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { periodId } from '../../terms/period.ts'
import { comparatorOf } from '../figure-facts.ts'
import { isTerm, type Quantity } from '../words/term.ts'
import { type Claim, type ClaimReading, claim, figuresMeant, show } from './claim.ts'
import { type Clause, termsBefore } from './clause.ts'
import type { DifferenceFound } from './differences-in.ts'
import { fitsGap } from './fits-gap.ts'
import { goes } from './goes.ts'
import { figureAt, seriesValue } from './points.ts'
import { oursAfter } from './reference.ts'

export function gapNamed(
  clause: Clause,
  quantity: Quantity,
  found: DifferenceFound,
): readonly Claim[] | undefined {
  const area = oursAfter(clause, found.by)
  const pair = found.ways.length === 0 ? pairOf(clause) : undefined
  if (area === undefined && pair === undefined) return gapSaidBefore(clause, quantity, found)
  // `has closed from 46.9 points to 17.5`
  const isMoved = area === undefined && clause.terms.some(isTerm('move'))
  if (isMoved || clause.roles[found.at] === 'from') return claim(clause, [found.by, found.at], 'number', [])
  const readings =
    area === undefined
      ? gapReadings(clause, quantity, pair ?? [])
      : theirReadings(clause, quantity, found, area)
  return claim(
    clause,
    [found.at, found.by].sort((a, b) => a - b),
    'number',
    readings,
  )
}

/** `66.1% against 95%, a gap of 28.9 points`: between the numbers that were said, or the figure and what it was compared with. */
function gapSaidBefore(
  clause: Clause,
  quantity: Quantity,
  { at, by, ways }: DifferenceFound,
): readonly Claim[] | undefined {
  const { terms, subject, read } = clause
  const isBareGap =
    read.opener === ',' &&
    ways.length === 0 &&
    by < at &&
    terms.every(isTerm('plain', 'lead', 'quantity')) &&
    terms.filter(isTerm('quantity')).length === 1
  const [first, second, third] = termsBefore(clause).filter(isTerm('quantity'))
  if (!isBareGap || first === undefined || second === undefined || third !== undefined) return undefined
  const [is, was] = [first, second].map(term => term.quantity.value)
  const isOfKind = first.quantity.kind === second.quantity.kind
  const readings = subject.indicators.flatMap((indicator): ClaimReading[] => {
    const holds = is && was && fitsGap(quantity, indicator, 'value', is, was, clause)
    return holds === undefined || !isOfKind
      ? []
      : [{ indicator, holds, shown: show(indicator, indicator.latest) }]
  })
  return claim(clause, [by, at], 'number', readings)
}

/** `the best neighbour is 12.8 points ahead of us`: their figure, against the council's. */
const theirReadings = (
  clause: Clause,
  quantity: Quantity,
  { ways }: DifferenceFound,
  area: string,
): ClaimReading[] =>
  clause.subject.indicators.flatMap(indicator =>
    figuresMeant(clause, indicator).flatMap((own): ClaimReading[] => {
      const theirs = comparatorOf(indicator, area)
      const [is, was] = [seriesValue(indicator, theirs, 'value'), seriesValue(indicator, own, 'value')]
      const size = is && was && fitsGap(quantity, indicator, 'value', is, was, clause)
      if (is === undefined || was === undefined || size === undefined) return []
      const isWay = ways.length === 0 || ways.some(way => goes(way, indicator, is, was, own, clause))
      const shown = [...show(indicator, theirs), ...show(indicator, own)]
      return [{ indicator, holds: size && isWay, shown }]
    }),
  )

/** `the gap between health assessments and dental checks`: two indicators, both named. */
function pairOf({ subject, terms }: Clause): readonly RatedIndicator[] | undefined {
  const [one, other, third] = subject.indicators
  const isPair = subject.isClear && third === undefined && terms.some(term => /^between$/i.test(term.text))
  return isPair && one && other && one.definition.unit === other.definition.unit ? [one, other] : undefined
}

function gapReadings(
  clause: Clause,
  quantity: Quantity,
  [one, other]: readonly RatedIndicator[],
): ClaimReading[] {
  if (one === undefined || other === undefined) return []
  return figuresMeant(clause, one).flatMap((point): ClaimReading[] => {
    const beside = figureAt(other, periodId(point.period))
    const [is, was] = [seriesValue(one, point, 'value'), seriesValue(other, beside, 'value')]
    const size = is && was && fitsGap(quantity, one, 'value', is, was, clause)
    if (size === undefined) return []
    const shown = [...show(one, point), ...show(other, beside)]
    // Each is named: the claim is of both.
    return [one, other].map(indicator => ({ indicator, holds: size, shown }))
  })
}
