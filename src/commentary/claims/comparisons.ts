// `above target`, `below our neighbours`, `better than England`, `higher than a year ago`, without a number of its own. In: a
// clause. Out: its comparisons.
// Worked: long-term placements at 66.2% `above the neighbours' average` does not hold: theirs is 68.2%.

import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { type Exact, exact } from '../../terms/exact.ts'
import { periodId } from '../../terms/period.ts'
import { sayTarget } from '../say-target.ts'
import { isLeadWord, isTerm, type Term, type TermOf } from '../words/term.ts'
import { type ClaimLeaf, type ClaimReading, claim, figuresMeant, show } from './claim.ts'
import { anyAfter, areasOf, type Clause, EVERY, isDeniedSince, isPeriod, termsBefore } from './clause.ts'
import { differencesIn } from './differences-in.ts'
import { goes } from './goes.ts'
import { type ComparedWith, indicatorCompared } from './indicator-compared.ts'
import { seriesValue } from './points.ts'
import { type Reference, type ReferenceFound, referenceAfter } from './reference.ts'
import { isNegatedAt, seriesFor, seriesOptions } from './state.ts'
import { aboutThem, subjectsOf } from './subjects-compared.ts'
import { comparedWith } from './values-compared.ts'

export const comparisons: ClaimLeaf = clause => {
  const { terms } = clause
  if (terms.some(isTerm('run', 'months-of')) || clause.isOnly) return []
  if (terms.some(term => term.is === 'lasting' && EVERY.test(term.text))) return []
  if (terms.some(term => isTerm('quantity')(term) && term.quantity.kind === 'times')) return []
  const taken = new Set(differencesIn(clause).map(one => one.by))
  return terms.flatMap((term, at) => {
    if (!isTerm('comparison')(term) || taken.has(at) || isRank(clause, at)) return []
    const { found, clauses } = comparedAt(clause, at)
    if (isOfEverySince(clause, at, found)) return []
    if (isNotKnown(clause, at, found)) return claim(clause, [at], 'words', [])
    // `than` without anything that it leads to is not understood.
    if (found === undefined && terms.slice(at).some(isLeadWord('than'))) return []
    const meant = subjectsOf(clause, found)
    const areas = areasJoined(clause, found)
    if (areas.length > 1)
      return areas.flatMap(area =>
        claim(
          clause,
          [at, area.at],
          'words',
          meant.flatMap(indicator =>
            readingsOf(clause, indicator, term, area.reference, isNegatedAt(terms, at)),
          ),
        ),
      )
    return claim(
      aboutThem(clause, found),
      [at, ...(found && found.at !== at ? [found.at] : [])].sort((a, b) => a - b),
      'words',
      meant.flatMap(indicator =>
        clauses.flatMap(one => readingsOf(one, indicator, term, found?.reference, isNegatedAt(terms, at))),
      ),
    )
  })
}

/** `has not been above target since June`: of every month since. */
const isOfEverySince = (clause: Clause, at: number, found: ReferenceFound | undefined): boolean =>
  isDeniedSince(clause, at) && found !== undefined && found.reference.is !== 'periods'

/** `better than our neighbours a year ago`: of another area, the paper may have no figure of then. */
const isOfAreaThen = ({ terms, roles, subject }: Clause, found: ReferenceFound | undefined): boolean =>
  found?.reference.is === 'area' &&
  terms.some(
    (term, nth) =>
      nth > found.at &&
      isPeriod(term) &&
      roles[nth] === 'compared' &&
      !subject.indicators.some(one => term.period.ids.includes(periodId(one.latest.period))),
  )

/** What it compares with is named, and the paper has no figure of it. */
const isNotKnown = (clause: Clause, at: number, found: ReferenceFound | undefined): boolean =>
  isOfAreaThen(clause, found) || comparesChanges(clause, at) || comparesDistances(clause, at)

/** `safeguarding is further adrift than the other teams`: how far each lies from something. */
const comparesDistances = ({ terms }: Clause, at: number): boolean =>
  /^(?:further|farther|closer|nearer|more|less)$/i.test(terms[at - 1]?.text ?? '') &&
  terms.slice(at).some(isLeadWord('than'))

/** `the fall in visits was larger than the fall in reviews`, `fell by more in October than in January`: of changes, which are not worked out. */
const comparesChanges = ({ terms }: Clause, at: number): boolean => {
  const than = terms.findIndex((term, nth) => nth > at && isLeadWord('than')(term))
  const isByMore = isLeadWord('by')(terms[at - 1]) && isTerm('move')(terms[at - 2])
  return (
    than > 0 && (isByMore || (terms.slice(0, at).some(isChangeNoun) && terms.slice(than).some(isChangeNoun)))
  )
}

const isChangeNoun = (term: Term): boolean =>
  isTerm('move')(term) &&
  /^(?:rise|fall|increase|decrease|drop|dip|decline|reduction|growth|improvement)$/i.test(term.text)

/** What a comparison is with, and the clause with each period that it may be about. */
function comparedAt(clause: Clause, at: number): ComparedWith {
  const beside = indicatorCompared(clause, at)
  const found = saysIt(clause, at) ? itMeant(clause, at) : referenceAfter(clause, at)
  return beside ?? { found: found ?? referenceBefore(clause, at), clauses: [clause] }
}

/** `above the England average for accommodation but below it for work`: the only area or bound of the clauses before. */
function itMeant(clause: Clause, at: number): ReferenceFound | undefined {
  const [only, another] = termsBefore(clause).filter(isTerm('area', 'bound'))
  if (only === undefined || another !== undefined) return undefined
  return isTerm('area')(only)
    ? { reference: { is: 'area', area: only.area }, at }
    : { reference: { is: 'bound', bound: only.bound }, at }
}

/** `above it`: what it is was said elsewhere. */
const saysIt = ({ terms }: Clause, at: number): boolean =>
  /^(?:it|them|this)$/i.test(terms[at + 1]?.text ?? '') && terms[at + 1]?.is === 'plain'

/** `lower than in any other month`, `lower than any of our neighbours`: of each of them, which ranks. */
function isRank(clause: Clause, at: number): boolean {
  if (anyAfter(clause, at) >= 0 || (saysIt(clause, at) && itMeant(clause, at) === undefined)) return true
  const { terms, topic, subject } = clause
  const area = terms.findIndex((term, nth) => nth > at && isTerm('area')(term))
  return (
    area > at &&
    terms.slice(at, area).some(term => /^(?:each|any|every|all)\b/i.test(term.text)) &&
    subject.indicators.some(one => topic.peersOf(one).length > 0)
  )
}

/** `better than both England and our neighbours`: than each. */
function areasJoined({ terms }: Clause, found: ReferenceFound | undefined): ReferenceFound[] {
  if (found?.reference.is !== 'area') return []
  return terms.flatMap((term, at) =>
    isTerm('area')(term) &&
    at >= found.at &&
    terms.slice(found.at + 1, at).every(isTerm('plain', 'lead', 'area', 'both'))
      ? [{ reference: { is: 'area' as const, area: term.area }, at }]
      : [],
  )
}

/** `Compared with England we are higher`. */
function referenceBefore(clause: Clause, at: number): ReferenceFound | undefined {
  const area = areasOf(clause).find(one => one.at < (clause.terms[at]?.at ?? 0))
  return area && { reference: { is: 'area', area: area.area }, at: clause.terms.indexOf(area) }
}

/** `admissions have already overtaken last year's total`: what adds up over a year is compared with one to date. */
const endsCompared = (clause: Clause, indicator: RatedIndicator, reference: Reference | undefined) => [
  ...figuresMeant(clause, indicator),
  ...(reference?.is === 'periods' &&
  reference.ids.some(id => id.includes('/')) &&
  indicator.definition.annual === 'sum'
    ? [indicator.yearToDate]
    : []),
]

/** `only slightly below target` */
const saysSlightly = ({ said }: Clause, text: string): boolean =>
  new RegExp(`\\b(?:slightly|marginally|fractionally|narrowly|only just) ${text}\\b`, 'i').test(said)

/** No further than ten points, or a fifth of what it is compared with: more is not slight for anyone. */
function isSlight({ definition }: RatedIndicator, is: Exact, was: Exact): boolean {
  const most = definition.unit === 'percentage' ? exact(10) : was.abs().div(5)
  return is.sub(was).abs().compare(most) <= 0
}

function readingsOf(
  clause: Clause,
  indicator: RatedIndicator,
  { sides: said, text }: TermOf<'comparison'>,
  reference: Reference | undefined,
  isNot: boolean,
): ClaimReading[] {
  // `surpasses the target`, `short of the target`: better or worse, whichever side that is.
  const judged = said.filter(side => side === 'better' || side === 'worse')
  const isOfGoal = reference?.is === 'bound' || reference?.is === 'area'
  const sides = isOfGoal && judged.length > 0 ? judged : said
  // `more` alone compares nothing that can be found.
  const isBare =
    clause.read.opener === '' &&
    clause.terms.length <= 4 &&
    clause.terms.every(isTerm('comparison', 'plain', 'lead'))
  if (reference === undefined && !isBare && clause.starts.length === 0) return []
  if (
    reference === undefined &&
    !/^(?:higher|lower|better|worse|fewer|slower|faster|longer|shorter)$/i.test(text)
  )
    return []
  const isJudged = sides.every(side => side === 'better' || side === 'worse')
  const ofShare = isJudged || reference?.is === 'bound' || reference?.is === 'area'
  return (ofShare ? [seriesFor(clause, indicator)] : seriesOptions(clause, indicator)).flatMap(series =>
    endsCompared(clause, indicator, reference).flatMap(end => {
      const is = seriesValue(indicator, end, series)
      if (is === undefined) return []
      return comparedWith(reference, clause, indicator, end, series).map(
        ({ value: was, shown }): ClaimReading => {
          const isNeutral = isJudged && indicator.direction.meaning === 'neutral'
          const isNear = !saysSlightly(clause, text) || isSlight(indicator, is, was)
          const isSo = isNear && sides.some(side => goes(side, indicator, is, was, end, clause))
          return {
            indicator,
            holds: isNeutral ? undefined : isSo !== isNot,
            shown: [...show(indicator, end), ...shown],
            ...(reference?.is === 'bound' && { because: sayTarget(indicator) }),
          }
        },
      )
    }),
  )
}
