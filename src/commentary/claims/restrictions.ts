// Finds words that say of whom, of when or of what a claim is, and that no reading of it used. In: a claim, the clauses of its
// sentence and what they claim. Out: those words: with any of them the claim is not held against the officer. This is the bar that
// every contradiction passes: a new kind of words that restrict is a function here and a line in KINDS.
// Worked: in `For girls, 58% of plans were up to date` nothing read `girls`, so that 63.7% of all plans does not contradict it.
import { lastMonthOf, parseYear, periodId } from '../../terms/period.ts'
import { isPart } from '../rows/part-figures.ts'
import { AVERAGE } from '../words/english.ts'
import { isOfPeople } from '../words/people-named.ts'
import type { ClauseRead } from '../words/read-clauses.ts'
import { isClaim, isLeadWord, isTerm, type Term } from '../words/term.ts'
import { basesUnread } from './bases-unread.ts'
import type { Claim } from './claim.ts'
import type { ClaimStands, FindUnread } from './claim-stands.ts'
import { type Clause, isPeriod } from './clause.ts'
import {
  basesLater,
  boundsOfOthers,
  coloursMeant,
  everyOneOf,
  madeUpOf,
  measuresUnnamed,
  movesBefore,
  numbersDescribed,
  objectsUnsaid,
  partsInTime,
  pointsOfStart,
  pronounsOfOthers,
  restAsBase,
  someOfOthers,
  statesOfBounds,
} from './described-unread.ts'
import { groupsUnread } from './groups-unread.ts'
import { nameTexts } from './name-indicators.ts'
import { doersUnnamed, listsUnpaired, numbersUnread, othersCounted } from './numbers-unread.ts'
import { otherPeriodSaid } from './other-period.ts'
import { ownFigures } from './own-figures.ts'
import { numbersShared, scoresUnread, turnsOfTwo } from './pairs-unread.ts'
import { changesInBrackets, monthsBounded, sumsCompared, yearsUpTo } from './windows-unread.ts'

export function restrictionsUnread(
  claim: Claim,
  clauses: readonly Clause[],
  made: readonly Claim[],
): readonly string[] {
  const { read } = claim.clause
  const naming = namingOf(claim.clause, clauses)
  const stands: ClaimStands = {
    claim,
    clause: claim.clause,
    naming,
    leads: [...new Set([...leadsTo(read, clauses), ...(naming ? leadsTo(naming.read, clauses) : [])])],
    clauses,
    made: made.filter(one => one.clause.read === read),
  }
  return KINDS.flatMap(find => find(stands))
}

const namesOne = ({ terms }: Clause): boolean =>
  terms.some(term => isTerm('complement')(term) || (isTerm('name')(term) && !isOfPeople(term.text)))

const namingOf = (clause: Clause, clauses: readonly Clause[]): Clause | undefined =>
  namesOne(clause) ? undefined : before(clause.read, clauses).findLast(namesOne)

const before = (read: ClauseRead, clauses: readonly Clause[]): readonly Clause[] =>
  clauses.slice(
    0,
    clauses.findIndex(one => one.read === read),
  )

function leadsTo(read: ClauseRead, clauses: readonly Clause[]): readonly Clause[] {
  const earlier = before(read, clauses)
  return earlier.slice(earlier.findLastIndex(one => one.terms.some(isClaim)) + 1)
}

/** `For children of secondary age, 58% …`, `Assessments for infants, which are due every six months, stand at 88%`. */
const unknownAround: FindUnread = ({ clause, clauses, naming }) =>
  [
    ...before(clause.read, clauses)
      .filter(one => !one.read.isReason)
      .flatMap(one => subjectIn(one).filter(isTerm('unknown')))
      .map(term => term.text),
    ...(naming?.unknown ?? []),
    // `In-house homes made up 51% of the total, up three points`: of what was not understood.
    ...(naming?.isUnsure ? naming.terms.map(term => term.text) : []),
  ].filter(word => !(AVERAGE.test(word) && isMean(clause)))

const LEADS = /^(?:among|amongst|for|in|within|across|with|of|at|by|on|where|wherever|under)$/i

/**
 * What a statement says of its subject restricts nothing else: `October was a busy month, …`; not `…, which are due every six
 * months, …`, nor `Among teenagers the picture is worse, …`, nor `Pathway plans are another matter, …`.
 */
function subjectIn({ read, terms }: Clause): readonly Term[] {
  const verb = terms.findIndex(term => /^(?:is|are|was|were|remains?)$/i.test(term.text))
  const isLead = LEADS.test(terms[0]?.text ?? '') || /^(?:which|who)$/.test(read.opener)
  return isLead || verb < 0 ? terms : terms.slice(0, verb)
}

const isMean = ({ subject }: Clause): boolean =>
  subject.indicators.every(one => /^(?:days|average|money)$/.test(one.definition.unit))

/** `seven children live in them`, `compliance with it is lower` */
const pronounsUnread: FindUnread = ({ clause: { terms, base } }) =>
  terms
    .filter(
      ({ text }, at) =>
        base === undefined &&
        ((/^(?:it|them|these|whom)$/i.test(text) &&
          /^(?:in|with|to|for|on|at|from|by|among|amongst)$/i.test(terms[at - 1]?.text ?? '')) ||
          isOfLead(terms, at)),
    )
    .map(term => term.text)

/** `no month has been higher than those two` */
const pronounsCompared: FindUnread = ({ clause: { terms } }) =>
  terms
    .filter(
      ({ text }, at) =>
        isLeadWord('than')(terms[at - 1]) &&
        /^(?:those|these|them|that|this)$/i.test(text) &&
        (terms[at + 1] === undefined || isTerm('break', 'quantity')(terms[at + 1])),
    )
    .map(term => term.text)

const IS_REACHED = /^(?:reached|met|achieved|attained|hit|touched|exceeded|passed|breached|beaten)$/i

/** `the standard of 90% has not been reached in any month`: so much or more. */
const reachedUnread: FindUnread = ({ claim, clause: { terms } }) =>
  claim.terms
    .filter(at => {
      const term = terms[at]
      return isTerm('quantity')(term) && /^(?:percentage|days|money)$/.test(term.quantity.kind)
    })
    .flatMap(at => {
      const after = terms.slice(at + 1, at + 6)
      const verb = after.findIndex(term => IS_REACHED.test(term.text))
      const isPassive = after
        .slice(0, Math.max(0, verb))
        .some(term => /^(?:been|was|were|is|being)$/i.test(term.words.at(-1) ?? ''))
      return isPassive ? [after[verb]?.text ?? ''] : []
    })

const TURNS =
  /^(?:instead|rather|lack|absence|avoid\w*|prevent\w*|unable|fail\w*|refus\w*|struggl\w*|attempt\w*|tr(?:y|ied|ies|ying)|bid|chance|hopes?|out|short|nor|without|promise|pledge|commitment|ambition|intention|likelihood|danger|threat|fear|stop|stopped|stopping|so-called|despite|almost|nearly|proved?|proving|supposed|meant)$/i

/** `a chance of being on target`, `failed attempts to improve`: what turns the words that follow. */
const turnsUnread: FindUnread = ({ claim, clause: { terms } }) => {
  const [first = 0] = claim.terms
  return claim.is === 'words'
    ? terms
        .slice(Math.max(0, first - 3), first)
        .filter(term => isTerm('plain', 'unknown')(term) && TURNS.test(term.text))
        .map(term => term.text)
    : []
}

const QUALITY =
  /^(?:good|better|best|poor|adequate|inadequate|outstanding|strong|weak|excellent|satisfactory|unsatisfactory|acceptable|unacceptable|robust|positive|negative|happy|unhappy|satisfied|dissatisfied|concerned|worried|confident|complex|difficult|healthy|unhealthy)$/i

/** `60% of plans were good or better`: another quality than the figure's. */
const qualitiesUnread: FindUnread = ({ claim, clause: { terms } }) => {
  const [number = 0] = claim.terms
  const verb = terms.findIndex(({ text }, at) => at > number && /^(?:is|are|was|were|be|been)$/i.test(text))
  const said = terms
    .slice(verb + 1)
    .find(({ text }) => !/^(?:\w+ly|very|quite|now|still|to|of|be)$/i.test(text))
  return isTerm('quantity')(terms[number]) && verb > number && QUALITY.test(said?.text ?? '')
    ? [said?.text ?? '']
    : []
}

const SOME =
  /^(?:those|these|some|other|another|several|most|one|two|three|four|five|six|that|half|few|many|certain)$/i
const UNITS =
  /^(?:teams?|schools?|offices?|localit(?:y|ies)|wards?|providers?|agenc(?:y|ies)|workers?|practitioners?|units?|hubs?|districts?|partners?|managers?|carers?|families|towns?|villages?)$/i

/** `those teams managed only 51%`: some of several, of which the paper has no figure. */
const unitsUnread: FindUnread = ({ clause, leads }) =>
  [...leads, clause].flatMap(({ terms }) =>
    terms
      .filter(
        ({ text }, at) =>
          UNITS.test(text) &&
          terms.slice(Math.max(0, at - 2), at).some(one => SOME.test(one.words.at(-1) ?? '')),
      )
      .map(term => term.text),
  )

/** `for residential care it is half`: what was said before, of another group. */
const isOfLead = (terms: readonly Term[], at: number): boolean => {
  const name = terms[at - 1]
  return (
    /^(?:it|this|that)$/i.test(terms[at]?.text ?? '') &&
    isTerm('name')(name) &&
    name.isRow === true &&
    /^(?:for|in|among|amongst|with)$/i.test(terms[0]?.text ?? '')
  )
}

/** `In March 2016, at the close of the last financial year`: one and the same. */
const withLastMonth = (id: string): readonly string[] => {
  const year = parseYear(id)
  return year === undefined ? [id] : [id, periodId(lastMonthOf(year))]
}

/** `Comparing January 2016 with January, …`: a period of the lead that the claim is not of. */
const periodsUnread: FindUnread = ({ claim, clause: { periods, starts }, leads }) => {
  const shown = claim.readings.flatMap(one => one.shown.map(each => periodId(each.observation.period)))
  const used = [...periods, ...starts.flatMap(one => one.period.ids), ...shown].flatMap(withLastMonth)
  return leads
    .flatMap(one => one.terms.filter(isPeriod))
    .filter(({ period }) => !period.ids.some(id => used.includes(id)))
    .map(term => term.text)
}

/** `The cheapest, at £305, is with kin`: what it is about is named after it, among others. */
const namedLater: FindUnread = ({ claim, clause, clauses, naming }) =>
  naming === undefined &&
  !namesOne(clause) &&
  clauses.some(namesOne) &&
  clause.subject.indicators.some(isPart)
    ? [claim.text]
    : []

/** `Ours asks for more visits than the national one, and compliance is 13 points lower`: lower than what? */
const comparedWithNone: FindUnread = ({ claim, clause, clauses }) => {
  const { terms, starts, subject } = clause
  const shown = new Set(claim.readings.flatMap(one => one.shown.map(each => each.indicator)))
  const says =
    shown.size > 1 ||
    starts.length > 0 ||
    terms.some(isTerm('area', 'bound', 'period')) ||
    // `below it for education`: the area that was named before.
    terms.some((term, at) => isTerm('comparison')(terms[at - 1]) && /^(?:it|them)$/i.test(term.text)) ||
    terms.some(term => isTerm('lead')(term) && /^(?:than|against|from)$/.test(term.lead))
  const isBesideOthers = clauses.some(
    ({ subject: other }) => other.isClear && other.indicators.some(one => !subject.indicators.includes(one)),
  )
  return says || !isBesideOthers
    ? []
    : claim.terms
        .flatMap(at => terms[at] ?? [])
        .filter(isTerm('comparison'))
        .map(term => term.text)
}

/** `29 were adopted and 16 left under orders, 45 in all`; `338 next year`. */
const totalsUnread: FindUnread = ({ clause: { terms } }) =>
  terms
    .filter(
      ({ text }, at) =>
        /^next$/i.test(text) ||
        (at === 1 && isTerm('quantity')(terms[0]) && /^(?:in all|in total|altogether)$/i.test(text)),
    )
    .map(term => term.text)

/** `in each of the two months before`: not the last ones. */
const spansBefore: FindUnread = ({ clause: { terms } }) =>
  terms
    .filter(
      ({ text }, at) =>
        isTerm('months-of', 'stretch', 'run')(terms[at - 1]) &&
        /^(?:before|earlier|prior|previously|preceding)$/i.test(text),
    )
    .map(term => term.text)

const SET_ASIDE =
  /^(?:comparing|excluding|leaving|setting|discounting|ignoring|without|unlike|removing|stripping)$/i

/** `Leaving January aside, …` */
const setAside: FindUnread = ({ leads }) =>
  leads
    .flatMap(({ read, terms }) => [read.opener, terms[0]?.words[0] ?? ''])
    .filter(word => SET_ASIDE.test(word))

/** `26% went to adoption or special guardianship`: the sum of two. */
const eitherUnread: FindUnread = ({ clause: { terms, topic } }) =>
  terms
    .filter(({ text }, at) => {
      const before = terms[at - 1]
      if (!/^or$/i.test(text) || !isTerm('name')(before) || before.isRow === true) return false
      const [one, other] = [terms.slice(Math.max(0, at - 2), at), terms.slice(at + 1, at + 4)].map(some =>
        topic.vocabulary.named(nameTexts(some)),
      )
      const areClear = one?.isClear === true && other?.isClear === true && other.indicators.length > 0
      return areClear && one.indicators.every(each => !other.indicators.includes(each))
    })
    .map(term => term.text)

/** `Children with relatives are close to home: 40 of 42 are within 20 miles`: of the group before. */
const groupsBefore: FindUnread = ({ clause, clauses, leads }) => {
  const { read, topic, subject } = clause
  if (read.opener !== ':' && read.opener !== 'with') return []
  return (read.opener === ':' ? before(read, clauses) : leads)
    .flatMap(one => one.terms)
    .filter(term => isTerm('name')(term) && term.isRow === true)
    .map(term => term.text)
    .filter(text => !topic.vocabulary.saysRowsOf(text, subject.indicators))
}

/** `fallen three months since the October peak of 82.0%`: the figure of a period that the clause names. */
const figureOfNamedPeriod: FindUnread = ({ claim, clause, clauses }) => {
  const found = otherPeriodSaid(claim)
  if (found === undefined) return []
  const id = periodId(found.observation.period)
  // `The year-to-date count has passed 208; it now stands at 219`
  const isCarried =
    clause.terms.slice(0, 4).some(({ text }) => /^(?:it|they|which|that|this)$/i.test(text)) &&
    before(clause.read, clauses).at(-1)?.periods.includes(id) === true
  if (isCarried) return [claim.text]
  return clause.terms
    .filter(isPeriod)
    .filter(({ period }) => period.ids.includes(id))
    .map(term => term.text)
}

/** `a point and a half above`: one and a half. */
const halvesUnread: FindUnread = ({ claim, clause: { terms } }) =>
  claim.terms
    .filter(at => /^and$/i.test(terms[at - 1]?.text ?? '') && /^an? half$/i.test(terms[at]?.text ?? ''))
    .map(at => terms[at]?.text ?? '')

/** `Not one of our targets was met`: of several, where one is meant here. */
const noneUnread: FindUnread = ({ claim, clause: { terms, subject } }) =>
  subject.quantifier !== 'none' && claim.terms.some(at => isTerm('standing', 'colour')(terms[at]))
    ? terms.slice(0, claim.terms[0]).flatMap(term => (term.is === 'neither' ? [term.text] : []))
    : []

const KINDS: readonly FindUnread[] = [
  coloursMeant,
  objectsUnsaid,
  restAsBase,
  basesLater,
  pointsOfStart,
  madeUpOf,
  halvesUnread,
  noneUnread,
  figureOfNamedPeriod,
  unknownAround,
  numbersUnread,
  othersCounted,
  listsUnpaired,
  basesUnread,
  pronounsUnread,
  pronounsCompared,
  turnsUnread,
  unitsUnread,
  qualitiesUnread,
  ownFigures,
  reachedUnread,
  periodsUnread,
  namedLater,
  comparedWithNone,
  totalsUnread,
  spansBefore,
  setAside,
  eitherUnread,
  groupsBefore,
  groupsUnread,
  turnsOfTwo,
  numbersShared,
  scoresUnread,
  sumsCompared,
  monthsBounded,
  yearsUpTo,
  changesInBrackets,
  boundsOfOthers,
  someOfOthers,
  numbersDescribed,
  measuresUnnamed,
  everyOneOf,
  partsInTime,
  pronounsOfOthers,
  statesOfBounds,
  movesBefore,
  doersUnnamed,
]
