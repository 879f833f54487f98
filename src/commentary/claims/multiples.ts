// `three times the England rate`, `twice as many as a year ago`. In: a clause. Out: its multiples.
// Worked: 22 after 10 is `more than twice as many`; 21 after 10 is not `three times as many`.

import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { financialYearOf, periodId } from '../../terms/period.ts'
import { isPart } from '../rows/part-figures.ts'
import { isOfPeople } from '../words/people-named.ts'
import { isTerm, type Term } from '../words/term.ts'
import { type ClaimLeaf, type ClaimReading, claim, endMeant, show } from './claim.ts'
import { type Clause, isPeriod } from './clause.ts'
import { fitsQuantity } from './hedged.ts'
import { type SeriesName, seriesValue } from './points.ts'
import { type ReferenceFound, referenceAfter } from './reference.ts'
import { seriesOfPart } from './series-of-part.ts'
import { isNegatedAt, seriesFor } from './state.ts'
import { aboutThem, subjectsOf } from './subjects-compared.ts'
import { comparedWith } from './values-compared.ts'

const isOfNamed = ({ terms }: Clause, at: number): boolean =>
  /^the\b/i.test(terms[at + 1]?.text ?? '') && terms.slice(at + 1).some(isTerm('name'))

/** `16, half as many as the 29 who were adopted`: the names are those of what it is compared with. */
function isOfOther({ terms }: Clause, at: number): boolean {
  const number = terms.findIndex((term, nth) => nth > at && nth <= at + 3 && isTerm('quantity')(term))
  return number > at && terms.slice(number).some(isTelling) && !terms.slice(0, at).some(isTelling)
}

const isTelling = (term: Term): boolean => isTerm('name')(term) && !isOfPeople(term.text)

/** `has missed its target twice`: how often, and not how many. */
const isOccasions = ({ terms }: Clause, at: number): boolean =>
  /\b(?:twice|times)$/i.test(terms[at]?.text ?? '') &&
  !/^(?:as|the|what|that|our|its)\b/i.test(terms[at + 1]?.text ?? '') &&
  !terms.slice(at + 1).some(isTerm('comparison'))

const isOpen = (clause: Clause, at: number): boolean => isOfNamed(clause, at) || isOccasions(clause, at)

/** `half the share of 2017/18`, `double what it was in 2018`: the period is compared with. */
function ofPeriod({ terms, topic }: Clause, at: number): ReferenceFound | undefined {
  if (!/^(?:the|what|that)$/i.test(terms[at + 1]?.words[0] ?? '')) return undefined
  const nth = terms.findIndex((term, nth) => nth > at && isPeriod(term))
  const period = terms[nth]
  // `half the share of the year of the peak` names no other year.
  const isOwn = isPeriod(period) && period.period.ids.includes(periodId(financialYearOf(topic.current)))
  return isPeriod(period) && !isOwn
    ? { reference: { is: 'periods', ids: period.period.ids }, at: nth }
    : undefined
}

/** The clause is not about the period that it compares with. */
const withoutOwn = (clause: Clause, found: ReferenceFound | undefined): Clause =>
  found?.reference.is === 'periods'
    ? {
        ...clause,
        periods: clause.periods.filter(
          id => !(found.reference.is === 'periods' && found.reference.ids.includes(id)),
        ),
      }
    : clause

/** `half as many as last year`: of those who count in a share that was named before, or of those whom it is of. */
function seriesMeant(clause: Clause, indicator: RatedIndicator, isNumber: boolean): readonly SeriesName[] {
  if (isPart(indicator)) return seriesOfPart(clause, indicator)
  // `95 do not have one, almost twice as many as in December`
  if (isNumber && seriesFor(clause, indicator) === 'complement') return ['remainder', 'complement']
  if (!isNumber && !clause.subject.namesWhole) return [seriesFor(clause, indicator)]
  return clause.namedBy === undefined || clause.subject.namesWhole
    ? ['denominator']
    : ['denominator', 'numerator']
}

export const multiples: ClaimLeaf = clause =>
  clause.terms.flatMap((term, at) => {
    if (!isTerm('quantity')(term) || term.quantity.kind !== 'times') return []
    const found = referenceAfter(clause, at) ?? ofPeriod(clause, at)
    if (found === undefined && clause.starts.length === 0) return []
    // `just over half the number adopted`: what it is compared with was not found.
    if (isOfOther(clause, at) || (found === undefined && isOpen(clause, at)))
      return claim(clause, [at], 'number', [])
    // `there were not four times as many` leaves open how many there were.
    if (isNegatedAt(clause.terms, at)) return claim(clause, [at], 'number', [])
    return claim(
      aboutThem(clause, found),
      [
        at,
        ...(found ? [found.at] : []),
        ...clause.terms.flatMap((one, nth) => (isTerm('comparison')(one) ? [nth] : [])),
      ],
      'number',
      subjectsOf(clause, found).flatMap(indicator =>
        endMeant(withoutOwn(clause, found), indicator).flatMap(end => {
          // `three times as many reviews`: their number, not their share.
          const isNumber =
            found?.reference.is !== 'indicator' &&
            indicator.definition.unit === 'percentage' &&
            clause.terms.some(one => /\b(?:many|number)\b/i.test(one.text))
          return seriesMeant(clause, indicator, isNumber).flatMap(series => {
            const is = seriesValue(indicator, end, series)
            if (is === undefined) return []
            return comparedWith(found?.reference, clause, indicator, end, series)
              .filter(one => one.value.compare(0) > 0)
              .map(
                ({ value, shown }): ClaimReading => ({
                  indicator,
                  holds: fitsQuantity(term.quantity, is.div(value), clause.topic.rules.hedges),
                  shown: [...show(indicator, end), ...shown],
                }),
              )
          })
        }),
      ),
    )
  })
