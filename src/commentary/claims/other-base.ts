// Finds what a share is of, where that is not what the indicator is a share of. In: a clause, or those of a sentence. Out: the
// words that say so, and whether a whole is another figure. Such a share is not held against the officer, unless it is worked out.
// Worked: in `Of the children who do have a plan, seven in ten have one that is up to date` the share is not of all children.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { exact, roundHalfUp } from '../../terms/exact.ts'
import { periodId } from '../../terms/period.ts'
import { isPart } from '../rows/part-figures.ts'
import type { Vocabulary } from '../words/indicators-named.ts'
import type { ClauseRead } from '../words/read-clauses.ts'
import { stemsOf } from '../words/stems.ts'
import { isClaim, isLeadWord, isTerm, type Quantity, type Term } from '../words/term.ts'
import { type ClaimReading, figuresMeant, show } from './claim.ts'
import type { Clause } from './clause.ts'
import { fitsQuantity, isNearFraction } from './hedged.ts'
import { nameTexts, wholeOf } from './name-indicators.ts'
import { figureAt, pointsOf, type SeriesName, seriesValue } from './points.ts'

const SERIES: readonly SeriesName[] = ['value', 'numerator', 'denominator', 'remainder']

/**
 * `17 of the 43 are more than 20 miles away`: the 43 is another figure of the paper, or a number that the sentence gave, and
 * not what the share is of.
 */
export function isOfOtherWhole(clause: Clause, { of }: Quantity): boolean {
  const { sentence, topic, subject } = clause
  if (of === undefined) return false
  const named = topic.vocabulary.named(nameTexts(sentence)).indicators
  const isWholeOf = (indicator: RatedIndicator, series: readonly SeriesName[]) =>
    [...pointsOf(indicator).slice(-1), indicator.yearToDate].some(point =>
      series.some(one => seriesValue(indicator, point, one)?.equals(of)),
    )
  if (subject.indicators.some(one => isWholeOf(one, ['denominator']))) return false
  const isSaid = sentence.some(
    term => isTerm('quantity')(term) && term.quantity.of !== of && term.quantity.value.equals(of),
  )
  return isSaid || [...topic.indicators, ...named].some(one => isWholeOf(one, SERIES))
}

const OPENS = /^(?:of|among|amongst|counting|taking|considering|for|looking)$/i
const NARROWS = /^(?:who(?! (?:should|need|needs|must|ought)\b)|whose|with|that|which|having)\b/i
const VERB = /^(?:is|are|was|were|has|have|had)$/

/** The words that say what the shares of a clause are of, where they say more than what its indicators are shares of. */
export function narrowerBase(
  reads: readonly ClauseRead[],
  at: number,
  indicators: readonly RatedIndicator[],
  vocabulary: Vocabulary,
): readonly Term[] | undefined {
  const terms = reads[at]?.terms ?? []
  const [lead, those] = [leadOf(reads, at), ofThose(terms)]
  const end = those?.at(-1)
  const after = end === undefined ? [] : terms.slice(terms.indexOf(end) + 1)
  if (lead !== undefined && (isNarrowed(lead, indicators) || isOfAnother(lead, indicators, vocabulary)))
    return lead
  const isOther =
    those !== undefined &&
    isOfPeople(those) &&
    isOfAnother(those, namedClearly(after, vocabulary), vocabulary)
  return those !== undefined && (isNarrowed(those, indicators) || isOther) ? those : undefined
}

/** `of those in a family setting`; not `90.7% of plans`, which names what is said of them. */
const isOfPeople = (terms: readonly Term[]): boolean =>
  /^of (?:the |all )?(?:those|children|young people) (?:in|on|at)\b/i.test(
    terms.map(one => one.text).join(' '),
  )

const namedClearly = (terms: readonly Term[], vocabulary: Vocabulary): readonly RatedIndicator[] => {
  const { indicators, isClear } = vocabulary.named(nameTexts(terms))
  return isClear ? indicators : []
}

/** `Of those in a family setting, one in twelve are placed with parents`: those who count in another share. */
function isOfAnother(
  terms: readonly Term[],
  indicators: readonly RatedIndicator[],
  vocabulary: Vocabulary,
): boolean {
  const bases = namedClearly(terms, vocabulary)
  return (
    indicators.length > 0 &&
    bases.some(one => one.definition.unit === 'percentage') &&
    !bases.some(one => indicators.includes(one) || isPart(one))
  )
}

/** `Of the children who do have a plan, …` */
function leadOf([lead]: readonly ClauseRead[], at: number): readonly Term[] | undefined {
  const isBase = OPENS.test(lead?.terms[0]?.text ?? '') && !lead?.terms.some(isClaim)
  return at > 0 && isBase ? lead?.terms : undefined
}

/** `seven in ten of those with a plan have one that is up to date`; not `the aim of 70% of placements with our own carers` */
function ofThose(terms: readonly Term[]): readonly Term[] | undefined {
  const share = terms.findIndex(
    (term, nth) =>
      isTerm('quantity')(term) &&
      /^(?:fraction|percentage|all-but)$/.test(term.quantity.kind) &&
      isLeadWord('of')(terms[nth + 1]),
  )
  const rest = terms.slice(share + 1)
  const narrows = rest.slice(0, 5).findIndex(term => NARROWS.test(term.text))
  const verb = rest.findIndex((term, nth) => nth > Math.max(1, narrows + 1) && VERB.test(term.words[0] ?? ''))
  const isBound = terms.slice(Math.max(0, share - 2), share).some(isTerm('bound'))
  return share < 0 || verb < 0 || isBound ? undefined : rest.slice(0, verb)
}

/** The names after `who`, `with` and the like are more than what the share is of. */
function isNarrowed(terms: readonly Term[], indicators: readonly RatedIndicator[]): boolean {
  const narrows = terms.findIndex(term => NARROWS.test(term.text))
  const heard = stemsOf(nameTexts(terms.slice(narrows + 1)))
  if (narrows < 0 || heard.size === 0 || terms.some(term => isTerm('name')(term) && term.isRow)) return false
  return !indicators.some(one => isPart(one) || [...heard].every(stem => wholeOf(one).has(stem)))
}

/** A share of those who count in another share of the same children: 167 of the 236 who have a plan are 70.8%. */
export function shareOfNarrower(clause: Clause, quantity: Quantity): readonly ClaimReading[] {
  const { narrowerBase: said, subject, topic } = clause
  if (said === undefined || !/^(?:fraction|percentage)$/.test(quantity.kind)) return []
  const bases = topic.vocabulary.named(nameTexts(said))
  if (!bases.isClear || !subject.isClear || subject.isComplement) return []
  return subject.indicators.flatMap(indicator =>
    bases.indicators
      .filter(base => base !== indicator)
      .flatMap(base =>
        figuresMeant(clause, indicator).flatMap(point => {
          const of = figureAt(base, periodId(point.period))
          const [part, all] = [
            seriesValue(indicator, point, 'numerator'),
            seriesValue(indicator, point, 'denominator'),
          ]
          const [whole, sameAll] = [seriesValue(base, of, 'numerator'), seriesValue(base, of, 'denominator')]
          if (part === undefined || whole === undefined || sameAll === undefined) return []
          if (!all?.equals(sameAll) || whole.equals(0) || part.compare(whole) > 0) return []
          const share = roundHalfUp(exact(0).add(part).mul(100).div(whole), 1)
          const fits = fitsQuantity(quantity, share, topic.rules.hedges)
          const isNear = !fits && isNearFraction(quantity, share, topic.rules.hedges)
          return [
            {
              indicator,
              holds: isNear ? undefined : fits,
              shown: [...show(indicator, point), ...show(base, of)],
            },
          ]
        }),
      ),
  )
}
