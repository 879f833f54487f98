// A number that says how far a figure moved, or lies from another: `two points below England`, `fell by 12.2 points`. In: a
// clause. Out: its differences.
// Worked: visits at 65.6% after 77.8% `fell by 12.2 points` holds; `fell by 12.2%` does not: it is 15.7% of 77.8.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { isPart } from '../rows/part-figures.ts'
import { sayTarget } from '../say-target.ts'
import { isLeadWord, isTerm, type Quantity } from '../words/term.ts'
import { speaksOfWhole } from '../words/whole-named.ts'
import {
  type Claim,
  type ClaimLeaf,
  type ClaimReading,
  claim,
  endMeant,
  figuresMeant,
  show,
} from './claim.ts'
import { type Clause, isOfSomeMonths, termsBefore } from './clause.ts'
import { type DifferenceFound, differencesIn, type Way } from './differences-in.ts'
import { fitsGap } from './fits-gap.ts'
import { gapNamed } from './gaps-named.ts'
import { goes } from './goes.ts'
import { fitsQuantity } from './hedged.ts'
import { indicatorCompared } from './indicator-compared.ts'
import { type SeriesName, seriesValue } from './points.ts'
import { type Reference, type ReferenceFound, referenceAfter } from './reference.ts'
import { seriesOfStep } from './series-of-part.ts'
import { isNegatedAt, saysNever, seriesFor } from './state.ts'
import { aboutThem, subjectsOf } from './subjects-compared.ts'
import { comparedWith } from './values-compared.ts'

export const byHowMuch: ClaimLeaf = clause =>
  (clause.isOnly ? [] : differencesIn(clause)).flatMap(found => {
    const quantity = clause.terms[found.at]
    if (!isTerm('quantity')(quantity)) return []
    return gapNamed(clause, quantity.quantity, found) ?? differenceAt(clause, quantity.quantity, found)
  })

function differenceAt(clause: Clause, quantity: Quantity, found: DifferenceFound): readonly Claim[] {
  const beside = indicatorCompared(clause, found.by)
  const after = beside?.found ?? comparedWithBy(clause, found)
  // A gap is between two things that are named.
  if (after === undefined && found.ways.length === 0) return []
  if (after === undefined && isOfUnknown(clause, found)) return claim(clause, [found.at], 'number', [])
  // `did not fall by three` leaves open what it did.
  if (isDenied(clause, found)) return claim(clause, [found.at, found.by], 'number', [])
  const terms = [found.at, found.by, ...(after ? [after.at] : [])].sort((a, b) => a - b)
  const readings = subjectsOf(clause, after).flatMap(indicator =>
    (beside?.clauses ?? [clause]).flatMap(one =>
      readingsOf(one, indicator, quantity, found.ways, after?.reference),
    ),
  )
  // `in the third quarter 34 more came than left`: their sums were not worked out.
  const known = isOfSomeMonths(clause.periods) ? readings.filter(one => one.holds !== false) : readings
  return claim(aboutThem(clause, after), [...new Set(terms)], 'number', known)
}

/** `1.2 off target`; what stands after both; what stands between; else what the sentence begins with. */
function comparedWithBy(clause: Clause, { at, by }: { at: number; by: number }): ReferenceFound | undefined {
  const way = clause.terms[by]
  // `inside the tolerance by 2.7 points`
  if (isTerm('standing')(way))
    return { reference: { is: 'bound', bound: /tolerance/i.test(way.text) ? 'tolerance' : 'target' }, at: by }
  const between = by < at ? referenceAfter(clause, by, at) : undefined
  return referenceAfter(clause, Math.max(at, by)) ?? between ?? leading(clause, by) ?? areaSaid(clause, by)
}

/** `Our best neighbour is at 79%; we are thirteen points behind`: the only area that was named before. */
function areaSaid(clause: Clause, at: number): ReferenceFound | undefined {
  const [only, another] = termsBefore(clause).filter(isTerm('area'))
  const isBare = /^(?:ahead|behind|adrift)$/i.test(clause.terms[at]?.text ?? '')
  return isBare && only !== undefined && another === undefined
    ? { reference: { is: 'area', area: only.area }, at }
    : undefined
}

/** `Against England our rate is two points lower` */
function leading({ sentence }: Clause, at: number): ReferenceFound | undefined {
  const [lead, ...rest] = sentence.slice(0, 4)
  const area = rest.find(isTerm('area'))
  if (!isLeadWord('against')(lead)) return undefined
  if (area !== undefined) return { reference: { is: 'area', area: area.area }, at }
  return rest.some(isTerm('bound')) ? { reference: { is: 'bound', bound: 'target' }, at } : undefined
}

/** `47 more than have left`, `two points below it`: what it is compared with is not understood. */
function isOfUnknown({ terms }: Clause, { at, by }: { at: number; by: number }): boolean {
  const after = terms.slice(at)
  const [way, object] = [terms[by], terms[by + 1]]
  // `29 points short of where they should be`
  const isOpen = object === undefined && /\bof$/i.test(way?.text ?? '')
  if (isTerm('comparison')(way) && (isOpen || /^(?:it|this|that|them)$/i.test(object?.text ?? '')))
    return true
  return after.some(isLeadWord('than')) && !after.some(isTerm('period'))
}

const isDenied = ({ terms }: Clause, { at, by }: { at: number; by: number }): boolean =>
  isNegatedAt(terms, by) ||
  terms.slice(Math.max(0, at - 4), at).some(term => isTerm('not')(term) || saysNever(term))

function readingsOf(
  clause: Clause,
  indicator: RatedIndicator,
  quantity: Quantity,
  ways: readonly Way[],
  reference: Reference | undefined,
): ClaimReading[] {
  const isOverTime = reference === undefined || reference.is === 'periods'
  const ends = isOverTime ? endMeant(clause, indicator) : figuresMeant(clause, indicator)
  return ends.flatMap(end =>
    seriesMeant(clause, indicator, quantity).flatMap(series => {
      const is = seriesValue(indicator, end, series)
      if (is === undefined) return []
      return comparedWith(reference, clause, indicator, end, series).flatMap(
        ({ value: was, shown }): ClaimReading[] => {
          const size = fitsGap(quantity, indicator, series, is, was, clause)
          if (size === undefined) return []
          const isWay = ways.length === 0 || ways.some(way => goes(way, indicator, is, was, end, clause))
          const inPoints =
            quantity.kind === 'percentage' && series === 'value' && indicator.definition.unit === 'percentage'
          const because =
            !size &&
            inPoints &&
            fitsQuantity({ ...quantity, kind: 'points' }, is.sub(was).abs(), clause.topic.rules.hedges)
          const why = because
            ? 'the difference is in percentage points, not per cent'
            : reference?.is === 'bound' && sayTarget(indicator)
          return [
            {
              indicator,
              holds: size && isWay,
              shown: [...show(indicator, end), ...shown],
              ...(why && { because: why }),
            },
          ]
        },
      )
    }),
  )
}

/** A share moves by points; its parts by numbers. */
function seriesMeant(clause: Clause, indicator: RatedIndicator, quantity: Quantity): SeriesName[] {
  const { subject } = clause
  const { kind } = quantity
  if (isPart(indicator)) return seriesOfStep(clause, indicator, quantity)
  const isComplement = seriesFor(clause, indicator) === 'complement'
  if (indicator.definition.unit !== 'percentage') return ['value']
  if (kind === 'points' || kind === 'percentage' || kind === 'fraction')
    return [isComplement ? 'complement' : 'value']
  if (kind !== 'number') return []
  // `eight more are overdue`, where only shares are supplied: children, and no points.
  const isSupplied = seriesValue(indicator, indicator.latest, 'numerator') !== undefined
  if (isComplement) return isSupplied || quantity.decimals > 0 ? ['remainder', 'complement'] : ['remainder']
  // `the cohort grew by 67`: what the share is of.
  if (speaksOfWhole(clause.terms)) return ['denominator']
  if (subject.namesWhole) return ['denominator']
  return subject.namesQuality ? ['value', 'numerator'] : ['value', 'numerator', 'denominator']
}
