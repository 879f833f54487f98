// Finds the periods that a clause is about, and where its movements begin. In: the clauses of a sentence as read. Out: ids
// of periods, and the terms that name the starts.
// Worked: `Reviews fell in January, from 98.9% in December`: January is its period, December its start.
import type { ClauseRead } from '../words/read-clauses.ts'
import { isLeadWord, isTerm, type Term, type TermOf } from '../words/term.ts'
import type { CarriedOn } from './carried-on.ts'
import { isPeriod, periodOf } from './clause.ts'
import { type Role, rolesOf } from './roles.ts'

/** `it has fallen since.` */
export const isSinceThen = ({ terms }: ClauseRead): boolean =>
  terms.some((term, at) => isLeadWord('since')(term) && !terms.slice(at + 1, at + 5).some(isTerm('period')))

/** The periods named outside its comparisons. */
export function mainPeriods(read: ClauseRead): readonly string[] {
  const roles = rolesOf(read.terms)
  return read.terms.flatMap((term, at) =>
    isPeriod(term) && isMain(roles[at]) && !isStart(term) && !isOfNumber(read.terms, at)
      ? term.period.ids
      : [],
  )
}

/** `between September and December`, `since the start of the year`. */
const isStart = (term: TermOf<'period'>) => term.period.role === 'since' || /^since/i.test(term.text)

/** A number right after what compares: `higher than the 76.2`. */
const isComparedWith = (terms: readonly Term[], at: number): boolean =>
  rolesOf(terms)[at] === 'compared' || rolesOf(terms)[at] === 'from'

const PASSED = /^(?:passed|surpassed|overtook|topped)$/i

/** `December's 77.8%` and `the 83.5% of 2019/20`, beside what is claimed of another period. */
function isOfNumber(terms: readonly Term[], at: number): boolean {
  const term = terms[at]
  if (!isTerm('period')(term)) return false
  const isOwned = term.period.isPossessive && isTerm('quantity')(terms[at + 1])
  const number = terms.slice(0, at).findLastIndex(isTerm('quantity'))
  // `passed 450 in October`: it was then that it did.
  const isPassed = PASSED.test(terms[number - 1]?.text ?? '') && !isLeadWord('of')(terms[at - 1])
  const isOf =
    number >= 0 &&
    number >= at - 8 &&
    !isPassed &&
    terms.slice(number + 1, at).every(isTerm('plain', 'lead', 'name')) &&
    isComparedWith(terms, number)
  return (isOwned || isOf) && terms.slice(0, at).some(isTerm('move', 'comparison', 'standing'))
}

const isMain = (role: Role | undefined) => role === 'main' || role === 'to' || role === 'by'

/** Its own; else those of the clause around it, or of the clause before; else those of the sentence before. */
export function periodsFor(
  at: number,
  reads: readonly ClauseRead[],
  periods: readonly (readonly string[])[],
  before: CarriedOn,
): readonly string[] {
  const read = reads[at]
  const own = periods[at] ?? []
  if (read === undefined || own.length > 0 || isSinceThen(read)) return own
  const near = periodAround(read) ?? periodOfWhen(read, reads[at - 1])
  if (near !== undefined) return near.period.ids
  if (/\b(?:currently|latest)\b/i.test(read.terms.map(term => term.text).join(' '))) return []
  const earlier = periods.slice(0, at).findLast(one => one.length > 0)
  return earlier ?? (at === 0 && reads.length === 1 ? before.periods : [])
}

/** For what stands in brackets: the period of the number before them, or the last that is named before them. */
function periodAround(read: ClauseRead): TermOf<'period'> | undefined {
  if (read.around === undefined) return undefined
  const { before, clause } = read.around
  const roles = rolesOf(clause.terms)
  // `67.6% (98 of 145) in December`
  const isAfterNumber = isTerm('quantity')(clause.terms[before - 1])
  const own = isAfterNumber ? periodOf({ terms: clause.terms, roles }, before - 1) : undefined
  if (own !== undefined) return own
  // `than last year (43 against 33)`: the first number is not last year's.
  const isAgainst = rolesOf(read.terms).includes('compared')
  return clause.terms
    .slice(0, before)
    .filter((_, nth) => !isAgainst || isMain(roles[nth]))
    .findLast(isPeriod)
}

/** `since 2018/19, when it stood at 77.5%` */
const periodOfWhen = (read: ClauseRead, last: ClauseRead | undefined): TermOf<'period'> | undefined =>
  read.opener === 'when' ? last?.terms.findLast(isPeriod) : undefined

/** Its own; else those of the rest of the sentence: `have fallen since July, from 96.9%`. */
export function startsFor(
  read: ClauseRead,
  roles: readonly Role[],
  reads: readonly ClauseRead[],
): { starts: readonly TermOf<'period'>[]; startsMaybe: readonly TermOf<'period'>[] } {
  // `for the first time since June`
  if (/\bfirst time since\b/i.test(read.terms.map(term => term.text).join(' ')))
    return { starts: [], startsMaybe: [] }
  const own = startsOf(read, roles)
  if (own.length > 0) return { starts: own, startsMaybe: [] }
  const states = (one: ClauseRead) =>
    one.terms.some(isTerm('move', 'comparison', 'standing', 'place', 'colour'))
  const of = (some: readonly ClauseRead[]) => some.flatMap(one => startsOf(one, rolesOf(one.terms)))
  const others = reads.filter(one => one !== read)
  const near = states(read) ? others.filter(one => !states(one)) : others
  const earlier = reads.slice(0, reads.indexOf(read)).filter(one => !near.includes(one))
  // `ended 2015/16 at 86.6% and are now some 20 points lower`
  const isNow = read.terms.some(term => /^(?:now|today|currently)$/i.test(term.text))
  const levels =
    isNow || read.opener === ','
      ? reads.slice(0, reads.indexOf(read)).flatMap(one => one.terms.filter(isPeriod))
      : []
  return { starts: of(near), startsMaybe: [...of(earlier), ...levels] }
}

const startsOf = (read: ClauseRead, roles: readonly Role[]) =>
  read.terms.filter(isPeriod).filter(term => {
    const role = roles[read.terms.indexOf(term)]
    return role === 'since' || role === 'from' || role === 'compared' || isStart(term)
  })
