// `All reviews were held on time`, `none of the assessments was in time`, `no child left through adoption`. In: a clause. Out:
// its claims of all or of none.
// Worked: 54 of 55 reviews of January 2017 were in time: `all reviews were held on time` does not hold.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { exact } from '../../terms/exact.ts'
import { isLeadWord, isTerm, type Term } from '../words/term.ts'
import { type ClaimLeaf, type ClaimReading, claim, figuresMeant, show } from './claim.ts'
import { type Clause, isPeriod } from './clause.ts'
import { seriesValue } from './points.ts'
import { seriesFor } from './state.ts'

const ALL = /^(?:all|all of the|all the|every|each)$/i
const NONE = /^(?:none of the|none of our|none|no|nobody|no one|not a single|not one|not one of the)$/i
const PREDICATES = isTerm(
  'quantity',
  'move',
  'comparison',
  'standing',
  'colour',
  'place',
  'run',
  'months-of',
  'area',
  'stretch',
)

/** `none of January's adoptions`, `every eligible child` */
const isOwner = (term: Term): boolean =>
  isLeadWord('of')(term) ||
  (isPeriod(term) && term.period.isPossessive) ||
  /^(?:eligible|our)$/i.test(term.text)

function readingsOf(clause: Clause, indicator: RatedIndicator, isAll: boolean): ClaimReading[] {
  if (indicator.definition.unit !== 'percentage') return []
  const series = seriesFor(clause, indicator)
  const isSo = (point: Observation): boolean | undefined =>
    seriesValue(indicator, point, series)?.equals(exact(isAll ? 100 : 0))
  const points = figuresMeant(clause, indicator)
  const dates = clause.terms.filter(isPeriod).length
  // `in October or November`: in each of them.
  if (dates > 1 && dates === points.length) {
    const are = points.map(isSo)
    return are.includes(undefined)
      ? []
      : [
          {
            indicator,
            holds: are.every(Boolean),
            shown: show(indicator, ...points.filter((_, at) => are[at] === false)),
          },
        ]
  }
  return points.flatMap((point): ClaimReading[] => {
    const holds = isSo(point)
    return holds === undefined ? [] : [{ indicator, holds, shown: show(indicator, point) }]
  })
}

export const allOrNone: ClaimLeaf = clause => {
  const { terms, subject } = clause
  const at = terms.findIndex(
    ({ is, text }) => (is === 'both' && ALL.test(text)) || (is === 'neither' && NONE.test(text)),
  )
  const word = terms[at]
  // `had no plan` is a complement, and `all three measures` are indicators.
  const isComplement = /^(?:have|has|had|with|by|in|at)$/.test(terms[at - 1]?.words.at(-1) ?? '')
  if (
    word === undefined ||
    isComplement ||
    clause.isOnly ||
    terms.some(PREDICATES) ||
    !isTerm('name')(terms.slice(at + 1).find(term => !isOwner(term)) ?? word)
  )
    return []
  if (!terms.slice(at + 1, at + 4).some(isTerm('name')) || !subject.namesQuality) return []
  const isAll = ALL.test(word.text)
  // `not all adoptions were within twelve months`
  const isNot = isAll && isTerm('not')(terms[at - 1])
  // `review every plan` claims nothing.
  if (
    !terms.slice(0, isNot ? at - 1 : at).every(isTerm('period', 'lead', 'plain')) ||
    (at > 0 && !terms.slice(0, at).some(isPeriod))
  )
    return []
  return claim(
    clause,
    [at],
    'words',
    subject.indicators
      .flatMap(indicator =>
        readingsOf(
          isNot ? { ...clause, subject: { ...subject, isComplement: false } } : clause,
          indicator,
          isAll,
        ),
      )
      .map(one => (isNot && one.holds !== undefined ? { ...one, holds: !one.holds } : one)),
  )
}
