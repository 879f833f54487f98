// Finds whether a clause claims something of the indicator at all. In: terms. Out: about another area, about what remains of
// a share, only one month, or nothing yet.
// Worked: `England is lower than us` is about England; `were not held in time` about the rest; `aims to improve` claims nothing.
import type { Exact } from '../../terms/exact.ts'
import type { Month } from '../../terms/period.ts'
import type { ClauseRead } from '../words/read-clauses.ts'
import { isTerm, type Term, type TermOf } from '../words/term.ts'
import { isThreshold } from './hedged.ts'
import { onlyMonthIn } from './only-month.ts'
import { ranksNeighbours } from './ranks-neighbours.ts'
import { rolesOf } from './roles.ts'

/** The area comes before anything that is claimed: it is what the clause, and those without a subject after it, are about. */
export function aboutOthers(reads: readonly ClauseRead[]): boolean[] {
  let is = false
  return reads.map(read => {
    if (read.around !== undefined) return is
    const roles = rolesOf(read.terms)
    const area = read.terms.findIndex(isTerm('area'))
    const claimed = read.terms.findIndex(
      isTerm('quantity', 'move', 'comparison', 'standing', 'colour', 'run', 'months-of'),
    )
    const isOwn =
      area >= 0 &&
      roles[area] === 'main' &&
      (claimed < 0 || area < claimed) &&
      !ranksNeighbours(read.terms) &&
      !/^(?:by|as|on|like|unlike|with)$/i.test(read.terms[area - 1]?.text ?? '')
    const isBeside = read.terms.some(
      (term, at) =>
        (/^(?:us|ours)$/i.test(term.text) &&
          isComparedWith(read.terms[at - 1]) &&
          // `the last figures available to us`
          !/^(?:available|known|reported|given|open|new|supplied|sent|costs?|paid)$/i.test(
            read.terms[at - 2]?.text ?? '',
          )) ||
        (/^(?:we|our|our own)$/i.test(term.text) &&
          read.terms[at - 1]?.text.toLowerCase() === 'than' &&
          // `more than we did a year ago`, `more than we do now`
          !/^(?:did|had|were)$/i.test(read.terms[at + 1]?.text ?? '') &&
          !/^(?:now|today)$/i.test(read.terms[at + 2]?.text ?? '') &&
          !isTerm('area')(read.terms[at + 1])),
    )
    if (isOwn || isBeside) is = true
    else if (
      read.terms.some(
        (term, at) =>
          /^(?:we|our)$/i.test(term.text) ||
          (term.is === 'name' && read.opener !== ',' && (claimed < 0 || at < claimed)),
      )
    )
      is = false
    return is
  })
}

/** `lower than us`; not `puts us in the top quartile`, `costs us more`: it is us that it is about. */
const isComparedWith = (before: Term | undefined): boolean =>
  isTerm('comparison', 'lead', 'break')(before) ||
  /^(?:with|to|like|unlike|as|both|for|match\w*|beat\w*|exceed\w*|includ\w*)$/i.test(before?.text ?? '')

/** `have a plan, but one that is not up to date`, `a plan which is not up to date`, `from 76.2% to 71.0% and then to 65.7%`. */
export function isCutShort(next: ClauseRead | undefined): boolean {
  if (next === undefined) return false
  const [first, second] = next.terms
  // `in any month except February`
  if (
    next.opener === 'except' ||
    /^(?:apart|except|excluding|other than|with the exception)/i.test(first?.text ?? '')
  )
    return true
  if (next.opener === 'and') return first?.text.toLowerCase() === 'then'
  if (/^(?:which|who)$/.test(next.opener)) return isTerm('not')(second) || isTerm('not')(first)
  // `but not as good as our neighbours` makes a claim of its own.
  if (next.terms.some(isTerm('area'))) return false
  return next.opener === 'but' && /^(?:one|not)$/i.test(first?.words[0] ?? '')
}

/** `only in October`; `only twice` is a count. */
export const saysOnly = (term: Term): boolean => term.words.includes('only') && !isTerm('months-of')(term)

/** `only October was lower` */
export const isOnly = (terms: readonly Term[]): boolean =>
  terms.some((term, at) => saysOnly(term) && terms.slice(at + 1, at + 3).some(isTerm('period'))) ||
  onlyMonthIn(terms) !== undefined

const isPredicate = isTerm('move', 'standing', 'colour', 'comparison', 'place')

/** `out of date`, `not held on time`, `had no plan`. */
export function saysComplement(terms: readonly Term[]): boolean {
  return terms.some((term, at) => {
    if (term.is === 'complement') return !isTerm('not')(terms[at - 1])
    if (/^neets?$/i.test(term.text)) return true
    if (isOutOfTime(terms, at)) return !isTerm('not')(terms[at - 1])
    if ((term.is !== 'not' && !isHavingNone(terms, at)) || /^nor$/i.test(term.text)) return false
    return deniesName(terms.slice(at + 1, at + 7))
  })
}

/** `had no plan`, `26 have none` */
const isHavingNone = (terms: readonly Term[], at: number): boolean =>
  terms[at]?.is === 'neither' &&
  /^(?:no|none)$/i.test(terms[at]?.text ?? '') &&
  /^(?:have|has|had|having|with)$/.test(terms[at - 1]?.words.at(-1) ?? '')

/** `have not been above 72% at any month end` */
const isBeyond = (term: Term): boolean => isTerm('quantity')(term) && isThreshold(term.quantity)

/** After `not`: a name, and no predicate; or nothing more, as in `one in five do not`, `26 do not have one`. */
function deniesName(after: readonly Term[]): boolean {
  const [verb, one] = after
  // `had no figures for accommodation`
  if (/^(?:figures?|data|information|results?|reason|doubt|news)$/i.test(verb?.text ?? '')) return false
  const isBare = /^(?:have|having|got|get)$/i.test(verb?.text ?? '') && /^one$/i.test(one?.text ?? '')
  const name = after.findIndex(isTerm('name'))
  return (
    verb === undefined ||
    isBare ||
    (name >= 0 && !after.slice(0, name).some(one => isPredicate(one) || isBeyond(one)))
  )
}

/** `fell outside the national minimum standard`, `fell outside twelve months`, `went past its date`; not `over the months`. */
function isOutOfTime(terms: readonly Term[], at: number): boolean {
  const [before, term] = [terms[at - 1], terms[at]]
  const isBeyond = /^(?:beyond|past|over)$/i.test(term?.text ?? '')
  const isGone = /^(?:went|gone|goes|going|ran|run|runs|running|fell|falls?|fallen)$/i.test(
    before?.text ?? '',
  )
  return (
    (/\boutside$/i.test(term?.text ?? '') || (isBeyond && isGone)) &&
    terms
      .slice(at + 1, at + 6)
      .some(one =>
        /\b(?:standards?|timescales?|limits?|deadlines?|(?:due )?dates?|months|window)\b/i.test(one.text),
      )
  )
}

/** What may be said of the whole that is named with it, and of dates that have passed. */
export interface KnownWhole {
  /** What the shares meant are of: `most of the eight targets`. */
  readonly wholes: readonly Exact[]
  /** `had come down by 31 March 2022`, in the paper of that date: no deadline. */
  readonly current?: Month
  /** `by March 2021` is no deadline of what is to come. */
  readonly past?: Month
}

/** `a third of this year's 29 adoptions`, `half of the year's 29`: a share of something else. */
const isFractionOf = (terms: readonly Term[], at: number): boolean => {
  const term = terms[at]
  return (
    isTerm('quantity')(term) &&
    term.quantity.kind === 'fraction' &&
    /^of(?: the [a-z]+['’]s)?$/i.test(terms[at + 1]?.text ?? '')
  )
}

/** `for every 10,000 children` */
const isRate = (terms: readonly Term[], at: number): boolean =>
  /^for every$/i.test(terms[at]?.text ?? '') && /^10,?000/.test(terms[at + 1]?.text ?? '')

/** `by the end of May`; not `by 31 March 2022` in the paper of that date, nor a date that has passed. */
function isDeadline(
  terms: readonly Term[],
  at: number,
  { period: { role, month } }: TermOf<'period'>,
  current: Month | undefined,
  past: Month | undefined,
): boolean {
  if (role !== 'date' || month === undefined) return false
  const isPast = past !== undefined && month.index <= past.index
  const isNow = month.index === current?.index && /^by$/i.test(terms[at - 1]?.text ?? '')
  return !isPast && !isNow
}

export const isUnsure = (
  terms: readonly Term[],
  { wholes, current, past }: KnownWhole = { wholes: [] },
): boolean =>
  terms.some((term, at) => {
    const isShareOf = isFractionOf(terms, at)
    const isOwnWhole = (one: Term) =>
      isTerm('quantity')(one) && wholes.some(whole => whole.equals(one.quantity.value))
    if (isShareOf && terms.slice(at + 2, at + 6).some(one => isTerm('quantity')(one) && !isOwnWhole(one)))
      return true
    // `a third of this year's adoptions were completed in January`
    const owner = terms[at + 2]
    if (
      isShareOf &&
      isTerm('period')(owner) &&
      owner.period.isPossessive &&
      terms.slice(at + 3).some(isTerm('period'))
    )
      return true
    if (term.is === 'unsure') return !isRate(terms, at)
    if (isTerm('period')(term)) return isDeadline(terms, at, term, current, past)
    // `to improve`; not `continues to improve`.
    return (
      term.is === 'lead' &&
      term.lead === 'to' &&
      isTerm('move')(terms[at + 1]) &&
      !/^(?:continu|beg[iau]n|start|seem|appear)/.test(terms[at - 1]?.words.at(-1) ?? '')
    )
  })
