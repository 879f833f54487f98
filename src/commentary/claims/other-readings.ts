// Whether what a clause does not say itself could be understood otherwise, so that its claim is true: another period, start or
// indicator of the same sentence. In: a contradicted claim and the clauses of its sentence. Out: yes or no.
// Worked: `At the end of 2015/16 it was 86.6%. This has since fallen to 66.1%`: 66.1% may be of now.

import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { periodId } from '../../terms/period.ts'
import { isClaim, isTerm, type Term, type TermOf } from '../words/term.ts'
import { type Claim, isToDate } from './claim.ts'
import { type Clause, isPeriod } from './clause.ts'
import { isBorneOut } from './decide.ts'
import { claimsOf } from './index.ts'
import { nameTexts } from './name-indicators.ts'
import { figureAt, pointBefore } from './points.ts'

export const mayBeMeantOtherwise = (claim: Claim, clauses: readonly Clause[]): boolean =>
  variantsOf(claim, clauses).some(variant => sameAs(claim, claimsOf(variant)).some(isBorneOut))

/** Those that begin where it does; of several (`above both England and our neighbours`) the one that ends there too. */
function sameAs(claim: Claim, made: readonly Claim[]): readonly Claim[] {
  const same = made.filter(other => other.at === claim.at && other.terms[0] === claim.terms[0])
  const whole = same.filter(other => other.end === claim.end)
  return whole.length > 0 ? whole : same
}

/** What the clause says itself is kept. */
function variantsOf({ clause, terms }: Claim, clauses: readonly Clause[]): Clause[] {
  const dates = clause.sentence.filter(isTerm('period')).filter(date => !clause.terms.includes(date))
  const begun = new Set(clauses.flatMap(one => one.terms.filter((_, at) => isStart(one.roles[at]))))
  const ids = dates.filter(date => !begun.has(date)).map(one => one.period.ids)
  // `After the worst month, December, plans are back to 79.4%`
  const isDated =
    (!clause.isBefore && clause.terms.some((term, at) => isPeriod(term) && isOwn(clause, at))) ||
    isLedToDate(clause, clauses) ||
    leadTo(clause, clauses)?.terms.some(isPeriod) === true
  const isStarted = clause.starts.some(
    start => clause.terms.includes(start) || leadTo(clause, clauses)?.terms.includes(start) === true,
  )
  const periods = isDated || isDatedBySubject(clause) ? [clause.periods] : [clause.periods, [], ...ids]
  const starts = isStarted ? [clause.starts] : [clause.starts, [], ...dates.map(one => [one])]
  const dated = withoutRepeats<string>(periods).flatMap(ids =>
    withoutRepeats<TermOf<'period'>>(starts).map(from => ({ periods: ids, starts: from })),
  )
  const variants = [clause, ...ofOthers(clause, terms, clauses)].flatMap(variant =>
    dated.map((other): Clause => ({ ...variant, ...other })),
  )
  // `It began at 76.6 in March. It now stands 8.9 higher.`
  const since =
    !isStarted && clause.datesBefore.length > 0 ? [{ ...clause, sinceThen: clause.datesBefore }] : []
  const named = [...ids, ...(clause.periods.length > 0 ? [clause.periods] : [])]
  return [
    ...variants,
    ...since,
    ...ids.flatMap(some => beforeThem(clause, some)),
    ...named.flatMap(some => fromBeforeThem(clause, some)),
  ]
}

/** Each list once. */
const withoutRepeats = <T>(lists: readonly (readonly T[])[]): readonly (readonly T[])[] =>
  lists.filter(
    (one, at) =>
      !lists
        .slice(0, at)
        .some(other => other.length === one.length && one.every((item, nth) => item === other[nth])),
  )

const LEADS =
  /^(?:on|for|in|at|over|of|across|during|throughout|by|within|back|taking|looking|judged|measured|counting)$/i

/** `In December, …`, `On the share of leavers adopted since April, we are ahead`: the clause before, where it claims nothing itself. */
function leadTo({ read }: Clause, clauses: readonly Clause[]): Clause | undefined {
  const lead = clauses[clauses.findIndex(one => one.read === read) - 1]
  const isLead = LEADS.test(lead?.terms[0]?.words[0] ?? '')
  return isLead && !lead?.terms.some(isClaim) ? lead : undefined
}

/** `At 41.4% for the year to date, adoption is better than last year`: the clause before leads to it. */
function isLedToDate({ read, periods, terms }: Clause, clauses: readonly Clause[]): boolean {
  const lead = clauses[clauses.findIndex(one => one.read === read) - 1]
  const isBare = isTerm('comparison', 'standing', 'place')(terms[0])
  const leads =
    isBare || /^(?:at|for|in|over|since)$/i.test(lead?.terms[0]?.words[0] ?? '') || isPeriod(lead?.terms[0])
  return (
    lead !== undefined &&
    leads &&
    isToDate(periods) &&
    lead.terms.some(term => isPeriod(term) && isToDate(term.period.ids))
  )
}

/** `The year-to-date rate is short of target but ahead of England`: the date is part of what both are about. */
const isDatedBySubject = ({ sentence, terms }: Clause): boolean =>
  !terms.some(isTerm('name')) &&
  sentence.some(
    (term, at) =>
      isPeriod(term) && /\byear[ -]to[ -]date$/i.test(term.text) && isTerm('name')(sentence[at + 1]),
  )

/**
 * Where the clause names nothing clearly, of what the sentence names elsewhere; `visits: 98.2% on time, as opposed to 78.7%`
 * compares with them. What does not count may be said later: `95 of the 262 children were without a plan`.
 */
function ofOthers(clause: Clause, [first = 0]: Claim['terms'], clauses: readonly Clause[]): Clause[] {
  const { subject, topic } = clause
  const own = topic.vocabulary.named(nameTexts(clause.terms))
  const near = [...clauses.map(one => one.subject.indicators), ...namedIn(clause), own.indicators]
  const isOther = (some: readonly RatedIndicator[]) => some.some(one => !subject.indicators.includes(one))
  const others = [
    ...near.filter(isOther).map((indicators): Clause => ({ ...clause, subject: { ...subject, indicators } })),
    // `26 children, or just under one in ten, were without a plan`
    ...clauses
      .filter(one => isOther(one.subject.indicators) && one.subject.isComplement)
      .map((one): Clause => ({ ...clause, subject: one.subject })),
  ]
  const now = (others.length > 0 || subject.indicators.length > 1 ? [clause, ...others] : []).map(
    (one): Clause => ({ ...one, roles: clause.roles.map(() => 'main') }),
  )
  const isOfRest = (one: Clause) => (one.subject.isComplement && !one.read.isReason) || isBehindWith(one)
  const rest =
    !subject.isComplement && clauses.some(isOfRest)
      ? [{ ...clause, subject: { ...subject, isComplement: true } }]
      : []
  return [...(own.isClear ? [] : others), ...(clause.roles[first] === 'compared' ? now : []), ...rest]
}

/** `a third are behind with the dentist`: what remains of the share, where `behind` compares with nothing. */
const isBehindWith = ({ terms }: Clause): boolean =>
  terms.some(
    (term, at) =>
      /^(?:behind|lag|trail|adrift)/i.test(term.text) &&
      (terms[at + 1] === undefined || /^(?:with|on|in|for|of)$/i.test(terms[at + 1]?.text ?? '')),
  )

/** What each stretch of names in the sentence names alone: `health assessments outperform dental checks`. */
function namedIn({ sentence, topic }: Clause): (readonly RatedIndicator[])[] {
  const isName = isTerm('name', 'plain')
  return sentence
    .flatMap((term, at) => (isName(term) && !isName(sentence[at - 1]) ? [at] : []))
    .map(from => {
      const end = sentence.findIndex((term, at) => at > from && !isName(term))
      return topic.vocabulary.named(nameTexts(sentence.slice(from, end < 0 ? undefined : end)))
    })
    .flatMap(named => (named.isClear ? [named.indicators] : []))
}

const isRelative = (term: Term) =>
  isPeriod(term) && /\b(?:before|earlier|previous(?:ly)?|preceding|prior)\b/i.test(term.text)

/** `In 2015/16 68% were in work, three points down on the year before`: from one point or twelve before that date. */
function fromBeforeThem(clause: Clause, ids: readonly string[]): Clause[] {
  if (!clause.terms.some(isRelative)) return []
  return pointsBefore(clause, ids).map(id => {
    const dated = (term: Term): Term =>
      isPeriod(term) && isRelative(term) ? { ...term, period: { ...term.period, ids: [id] } } : term
    return {
      ...clause,
      terms: clause.terms.map(dated),
      periods: ids,
      starts: clause.starts.map(dated).filter(isPeriod),
    }
  })
}

const pointsBefore = (clause: Clause, ids: readonly string[]): string[] =>
  clause.subject.indicators
    .flatMap(indicator =>
      ids
        .flatMap(id => figureAt(indicator, id) ?? [])
        .flatMap(then => [1, 12].flatMap(steps => pointBefore(indicator, then, steps) ?? [])),
    )
    .map(one => periodId(one.period))

/** `248 in March 2021, having been 230 twelve months before`: one point or twelve before that date, not before now. */
function beforeThem(clause: Clause, ids: readonly string[]): Clause[] {
  const isBefore = (term: Term, at: number) => isRelative(term) && isOwn(clause, at)
  if (!clause.terms.some(isBefore)) return []
  const terms = clause.terms.map((term, at): Term => (isBefore(term, at) ? { ...term, is: 'plain' } : term))
  return pointsBefore(clause, ids).map(id => ({ ...clause, terms, periods: [id] }))
}

/** `from 55.6% in December`: where something began is not what else is about. */
const isStart = (role: Clause['roles'][number] | undefined): boolean => role === 'from' || role === 'since'

const isOwn = ({ roles }: Clause, at: number): boolean => roles[at] === 'main' || roles[at] === 'to'
