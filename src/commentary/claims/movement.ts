// `rose`, `fell`, `improved`, `held steady`, `doubled`, without a number of its own. In: a clause. Out: its movements.
// Worked: `Visits improved in January` with 77.8% before and 65.6% now does not hold.

import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { endMonthOf } from '../../terms/period.ts'
import { isLeadWord, isTerm, type Sense, type Term, type TermOf } from '../words/term.ts'
import { type ClaimLeaf, type ClaimReading, claim, endMeant, show } from './claim.ts'
import { type Clause, EVERY, isPeriod } from './clause.ts'
import { differencesIn } from './differences-in.ts'
import { goes } from './goes.ts'
import { noMonthIn } from './no-month.ts'
import { seriesValue } from './points.ts'
import { isChangeRanked } from './rank-of-changes.ts'
import { startsMeant } from './starts-meant.ts'
import { isNegatedAt, seriesOptions } from './state.ts'

export const movement: ClaimLeaf = clause => {
  const { terms } = clause
  if (clause.isOnly || isFirstSince(clause) || terms.some(isTerm('run', 'months-of')) || isOfSeveral(clause))
    return []
  const taken = new Set(differencesIn(clause).map(one => one.by))
  return terms.flatMap((term, at) => {
    if (
      !isTerm('move')(term) ||
      taken.has(at) ||
      isName(clause, at) ||
      isFirst(clause, at) ||
      isChangeRanked(clause, at) ||
      isAcross(clause, at) ||
      isPresupposed(clause, at) ||
      isAfterOthersStart(clause, at) ||
      noMonthIn(clause) !== undefined
    )
      return []
    const starts = clause.starts.flatMap(start => terms.indexOf(start)).filter(one => one >= 0)
    const parts = [at, ...starts, ...terms.flatMap((one, nth) => (one.is === 'stretch' ? [nth] : []))]
    return claim(
      clause,
      [...new Set(parts)].sort((a, b) => a - b),
      'words',
      clause.subject.indicators.flatMap(indicator =>
        readingsOf(clause, indicator, term, isNegatedAt(terms, at)),
      ),
    )
  })
}

/** `every month since`: several movements, which are a run. */
const isOfSeveral = ({ terms }: Clause) =>
  terms.some(
    term =>
      term.is === 'lasting' &&
      /\b(?:month|(?:every|each) (?:single )?year|year after year|consistently|continuously|steadily|throughout|without (?:interruption|a break|a pause))\b/i.test(
        term.text,
      ) &&
      terms.some(isTerm('lead')),
  )

/** `the reduction is the first since September`: a run. */
const isFirstSince = ({ terms }: Clause): boolean =>
  terms.some(
    (term, at) => term.words.includes('first') && terms.slice(at + 1, at + 3).some(isLeadWord('since')),
  )

/** `has not dropped below 70`, `never rose above 90%`: about the bound. */
const isAcross = ({ terms }: Clause, at: number): boolean => {
  const next = terms[at + 1]
  const isBound =
    isTerm('comparison')(next) || (isTerm('quantity')(next) && next.quantity.hedge !== undefined)
  return isBound && (isNegatedAt(terms, at) || terms.slice(0, at).some(isOfEvery))
}

const isOfEvery = (term: Term): boolean => term.is === 'lasting' && EVERY.test(term.text)

/** `The growth in numbers is a concern`: it does not say when. */
const isPresupposed = ({ terms, starts, periods, stretch }: Clause, at: number): boolean =>
  /^(?:growth|rise|fall|increase|decrease|decline|reduction|drop|dip|improvement|deterioration)$/i.test(
    terms[at]?.text ?? '',
  ) &&
  /^(?:the|this|our)$/i.test(terms[at - 1]?.text ?? '') &&
  starts.length + periods.length === 0 &&
  stretch === undefined

/** `with six more eligible than in December the percentage slipped`: December is that of the six. */
const isAfterOthersStart = ({ terms }: Clause, at: number): boolean => {
  const than = terms.slice(0, at).findLastIndex(isLeadWord('than'))
  return than >= 0 && terms.slice(0, than).some(isTerm('comparison')) && terms.slice(than, at).some(isPeriod)
}

/** `the first fall since`: a run. */
const isFirst = ({ terms }: Clause, at: number) =>
  terms.slice(Math.max(0, at - 3), at).some(term => term.words.includes('first'))

/** `stable placements` is the indicator's own word; what falls short does not fall. */
const isName = (clause: Clause, at: number): boolean =>
  isSameAsOther(clause, at) || isShortOf(clause, at) || isStableState(clause, at)

/** `the same placement`, and `the same for both teams`: as each other, and not as before. */
const isSameAsOther = ({ terms, subject, starts }: Clause, at: number): boolean =>
  /^the same$/i.test(terms[at]?.text ?? '') &&
  (isTerm('name')(terms[at + 1]) ||
    terms.some(isTerm('both')) ||
    (subject.quantifier === 'all' && starts.length === 0))

const isShortOf = ({ terms }: Clause, at: number): boolean =>
  /^f[ae]ll/i.test(terms[at]?.text ?? '') &&
  terms.slice(at + 1, at + 5).some(term => term.words[0] === 'short')

/** `a stable placement`, `counted as stable`, `two thirds of placements have been stable for two years`. */
const isStableState = ({ terms }: Clause, at: number): boolean => {
  const [before, term, next] = [terms[at - 1], terms[at], terms[at + 1]]
  if (/^(?:stable|level|better)$/i.test(term?.text ?? '') && isTerm('name')(next)) return true
  return (
    /^stable$/i.test(term?.text ?? '') &&
    (/^as$/i.test(before?.text ?? '') ||
      /^for$/i.test(next?.text ?? '') ||
      terms.slice(0, at).some(isShareOf))
  )
}

/** `two thirds of placements are stable` */
const isShareOf = (term: Term): boolean =>
  isTerm('quantity')(term) && /^(?:fraction|percentage|ratio)$/.test(term.quantity.kind)

/** Performance that declined got worse, whichever way the figure went. */
function sensesOf(
  { terms }: Clause,
  indicator: RatedIndicator,
  { senses }: TermOf<'move'>,
): readonly Sense[] {
  if (!terms.some(term => /^performance$/i.test(term.text)) || indicator.direction.meaning === 'neutral')
    return senses
  const asJudged: Readonly<Partial<Record<Sense, Sense>>> = { up: 'better', down: 'worse' }
  return senses.map(sense => asJudged[sense] ?? sense)
}

/** What fell in January did not fall from a later month. */
const isEarlier = (start: Observation, end: Observation): boolean =>
  start.period.kind !== end.period.kind || endMonthOf(start.period).index < endMonthOf(end.period).index

function readingsOf(
  clause: Clause,
  indicator: RatedIndicator,
  move: TermOf<'move'>,
  isNot: boolean,
): ClaimReading[] {
  const senses = sensesOf(clause, indicator, move)
  return endMeant(clause, indicator).flatMap(end =>
    startsMeant(clause, indicator, end)
      .filter(start => isEarlier(start, end))
      .flatMap(start =>
        seriesOptions(clause, indicator).flatMap((series): ClaimReading[] => {
          const [is, was] = [seriesValue(indicator, end, series), seriesValue(indicator, start, series)]
          if (is === undefined || was === undefined) return []
          const isNeutral =
            senses.every(sense => sense === 'better' || sense === 'worse') &&
            indicator.direction.meaning === 'neutral'
          const holds = isNeutral
            ? undefined
            : senses.some(sense => goes(sense, indicator, is, was, end, clause)) !== isNot
          return [{ indicator, holds, shown: show(indicator, start, end) }]
        }),
      ),
  )
}
