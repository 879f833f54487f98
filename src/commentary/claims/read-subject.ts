// Finds what each clause of a sentence is about. In: clauses as read, and what the sentence before was about. Out: clauses
// with their indicators and periods.
// Worked: in `Reviews dipped in January, but remain above target` both clauses are about reviews, in January.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { Exact } from '../../terms/exact.ts'
import { isAhead, saysPerhaps, yearsAhead } from '../ahead/read-ahead.ts'
import { isAim } from '../aims/aims-judged.ts'
import { isPart } from '../rows/part-figures.ts'
import type { TopicContext } from '../topic-context.ts'
import type { ClauseRead } from '../words/read-clauses.ts'
import { stemsOf } from '../words/stems.ts'
import { stemsOfShort } from '../words/stems-of-names.ts'
import { isLeadWord, isTerm, type Term, type TermOf } from '../words/term.ts'
import { aboutEach } from './about-each.ts'
import type { CarriedOn } from './carried-on.ts'
import type { Clause, SubjectMeant } from './clause.ts'
import { isLeftOpen } from './left-open.ts'
import { type IndicatorsMeant, nameTexts, partOf, wholeOf } from './name-indicators.ts'
import { namesComplement } from './names-complement.ts'
import { narrowerBase } from './other-base.ts'
import { isSinceThen, mainPeriods, periodsFor, startsFor } from './read-periods.ts'
import { rolesOf } from './roles.ts'
import { nearestNamed, unknownIn } from './unknown-words.ts'
import {
  aboutOthers,
  isCutShort,
  isOnly,
  isUnsure,
  type KnownWhole,
  saysComplement,
} from './what-is-claimed.ts'

/** Every clause of a sentence. */
export function clausesOf(
  said: string,
  reads: readonly ClauseRead[],
  topic: TopicContext,
  before: CarriedOn,
): Clause[] {
  const clauseOf = clauseReader(said, reads, topic, before)
  return reads.map(clauseOf)
}

/** What is the same for every clause of a sentence is read once. */
export function clauseReader(
  said: string,
  reads: readonly ClauseRead[],
  topic: TopicContext,
  before: CarriedOn,
): (read: ClauseRead, at: number) => Clause {
  const periods = reads.map(read => mainPeriods(read))
  // `Had 13 more children a plan, …`
  const isDoubtful =
    /^Had\b/.test(said) ||
    // `Before the two months without data, plans had been above 95%`
    /^(?:Before|Until|Prior to|Up until|Up to(?! date)|Leading up to)\b(?:[^,]*,|.*\bhad\b)/.test(said) ||
    // `have not been below 70% before`
    /\b(?:(?<!\b(?:months?|years?|quarter|week|day|time) )before|until now|hitherto)\W*$/i.test(said) ||
    reads.some(read =>
      read.terms.some(term =>
        /^(?:would|if|whether|unless|planned|projected|come to an end|came to an end|brought to an end)$/i.test(
          term.text,
        ),
      ),
    )
  const others = aboutOthers(reads)
  const abouts = aboutEach(reads, topic, before)
  const terms = reads.flatMap(one => one.terms)
  const runNear = terms.find(isTerm('run'))?.months
  const datesNear = periods.flat()
  const areasNear = [...new Set(terms.filter(isTerm('area')).map(term => term.area))]
  return (read, at) => {
    const roles = rolesOf(read.terms)
    const about = abouts[at] ?? { indicators: [], isClear: false }
    return {
      read,
      terms: read.terms,
      said,
      sentence: terms,
      roles,
      subject: subjectOf(read, about, reads),
      periods: isAhead(about)
        ? yearsAhead(read, reads, about.indicators)
        : periodsFor(at, reads, periods, before),
      ...startsFor(read, roles, reads),
      stretch: read.terms.find(isTerm('stretch')) ?? stretchNear(read, reads),
      runNear,
      sinceThen: isSinceThen(read)
        ? (periods.slice(0, at).findLast(one => one.length > 0) ?? before.periods)
        : [],
      movesNear: reads
        .slice(0, at + 1)
        .flatMap(one => one.terms.filter(isTerm('move')))
        .at(-1)?.senses,
      namedBy: read.terms.some(isTerm('name')) ? undefined : nearestNamed(read, reads),
      subjectBefore: subjectBefore(read, reads[at - 1], abouts[at - 1]),
      datesNear,
      datesBefore: before.dates,
      areasNear,
      isAboutOthers: others[at] ?? false,
      unknown: unknownIn(read, about, reads, topic.vocabulary),
      isUnsure: isAhead(about)
        ? saysPerhaps(reads) || isLeftOpen(reads, at, about)
        : isLeftOpen(reads, at, about) ||
          isDoubtful ||
          isElsewhere(read, topic) ||
          isUnsure(read.terms, knownWhole(about, topic)) ||
          isLedByDoubt(reads, at) ||
          isCutShort(reads[at + 1]),
      isOnly: isOnly(read.terms),
      ...baseOf(reads, at),
      ...narrowedTo(reads, at, about, topic),
      isBefore: /^(?:after|before|having)$/.test(read.opener),
      topic,
    }
  }
}

const narrowedTo = (
  reads: readonly ClauseRead[],
  at: number,
  { indicators }: IndicatorsMeant,
  { vocabulary }: TopicContext,
) => {
  const base = narrowerBase(reads, at, indicators, vocabulary)
  return base === undefined ? {} : { narrowerBase: base }
}

/** `fell slightly, by 0.7` */
const isMoving = ({ terms }: ClauseRead): boolean => terms.some(isTerm('move')) || isLeadWord('by')(terms[0])

const isState = isTerm('place', 'comparison', 'standing', 'colour')

/** Not where the clause before says how far it went: `fell by 2.6 points, four times as much as dental checks`. */
const subjectBefore = (
  { opener }: ClauseRead,
  last: ClauseRead | undefined,
  about: IndicatorsMeant | undefined,
) => (opener === ',' && about?.isClear && !last?.terms.some(isTerm('move')) ? about.indicators : [])

/** `flat for three months, after the jump of 21 in October`: not over those months. */
const isDated = ({ opener, terms }: ClauseRead): boolean =>
  /^(?:after|before|following|despite)$/.test(opener) && terms.some(isTerm('period'))

/**
 * That of another clause; what `fell to 78.7%, the lowest of the past thirteen months`, or fell and has been above target for
 * three months, did not fall so long.
 */
const stretchNear = (read: ClauseRead, reads: readonly ClauseRead[]): TermOf<'stretch'> | undefined =>
  (isDated(read) ? [] : reads)
    .filter(one => !isMoving(read) || !one.terms.some(isState))
    .flatMap(one => one.terms.filter(isTerm('stretch')))[0]

function knownWhole({ indicators }: IndicatorsMeant, { current }: TopicContext): KnownWhole {
  const wholes = indicators.flatMap(({ latest: { amount } }) =>
    amount.kind === 'known' ? (amount.denominator ?? []) : [],
  )
  return { wholes, current, ...(indicators.some(isAim) && { past: current }) }
}

/** Only another topic has what it names. */
function isElsewhere({ terms }: ClauseRead, { vocabulary }: TopicContext): boolean {
  const names = nameTexts(terms)
  return (
    names !== '' &&
    vocabulary.named(names).indicators.length === 0 &&
    vocabulary.namedElsewhere(names).length > 0
  )
}

/** `Excluding these, performance is stable.` */
const isLedByDoubt = (reads: readonly ClauseRead[], at: number): boolean => {
  const lead = reads[at - 1]
  return (
    at === 1 &&
    lead !== undefined &&
    // `Nobody should be alarmed, but stability fell`
    reads[at]?.opener !== 'but' &&
    (isUnsure(lead.terms) || /^between them$/i.test(lead.terms.map(term => term.text).join(' '))) &&
    !lead.terms.some(isTerm('quantity', 'move', 'comparison', 'standing', 'colour'))
  )
}

function subjectOf(
  read: ClauseRead,
  { indicators, isClear, isCarried = false }: IndicatorsMeant,
  reads: readonly ClauseRead[],
): SubjectMeant {
  const { terms } = read
  const naming = [...(terms.some(isTerm('name')) ? [] : (nearestNamed(read, reads)?.terms ?? [])), ...terms]
  const heard = stemsOf(nameTexts(naming.filter(isTerm('name', 'complement', 'quantity'))))
  const isNamed = terms.some(isTerm('name', 'complement'))
  const isComplement = saysComplement(
    isNamed ? terms : [...(nearestNamed(read, reads)?.terms ?? []), ...terms],
  )
  return {
    indicators,
    isClear,
    isNamed: !isCarried,
    quantifier: isListed(read, reads)
      ? 'any'
      : quantifierOf(terms, indicators, isClear && read.around === undefined),
    // `More than a third are NEET. This is lower than in England.`
    isComplement: isCarried && !isComplement ? indicators.every(namesComplement) : isComplement,
    namesWhole: heard.size > 0 && indicators.some(one => [...heard].every(stem => wholeOf(one).has(stem))),
    namesPart: isNamed && !isComplement && indicators.some(one => namesPartOf(one, heard)),
    namesQuality:
      terms.some(isTerm('complement')) ||
      indicators.some(isPart) ||
      indicators.some(one => isNamedInFull(one, heard)),
  }
}

/** `both fell, by 11 and 12 points`: a number of each. */
function isListed(read: ClauseRead, reads: readonly ClauseRead[]): boolean {
  const isNumber = (one: ClauseRead | undefined) =>
    one?.terms.some(isTerm('quantity')) === true && one.terms.every(isTerm('quantity', 'plain', 'lead'))
  const at = reads.indexOf(read)
  const [before, after] = [reads[at - 1], reads[at + 1]]
  return (
    isNumber(read) &&
    ((after?.opener === 'and' && isNumber(after)) || (read.opener === 'and' && isNumber(before)))
  )
}

/** `neither A1 nor A2 fell`: of none; `both fell`, `A1 and A2 fell`: of each; otherwise of one of them. */
function quantifierOf(
  terms: readonly Term[],
  indicators: readonly RatedIndicator[],
  isClear: boolean,
): SubjectMeant['quantifier'] {
  const areSeveral = indicators.length > 1
  // One group under two names: `of all placements`.
  if (!isClear && indicators.some(isPart)) return 'any'
  if (areSeveral && terms.some(isTerm('neither'))) return 'none'
  return terms.some(isTerm('both')) || (isClear && areSeveral) ? 'all' : 'any'
}

/** `of whom five`, `five of them`, `of which five`: parts of the number before. */
function isOfThem(read: ClauseRead | undefined, before: ClauseRead | undefined): boolean {
  const [first, of, them] = read?.terms ?? []
  if (read?.opener === 'which') return isLeadWord('of')(before?.terms.at(-1)) && isTerm('quantity')(first)
  const isThem = (term: Term | undefined) => /^(?:whom|these|them|those)$/i.test(term?.text ?? '')
  return (
    (isLeadWord('of')(first) && isThem(of)) ||
    (isTerm('quantity')(first) && isLeadWord('of')(of) && isThem(them))
  )
}

/** `Of the 236 children with a plan, …`; not what the clause dates itself: `against 5.9% in December`. */
function baseOf(reads: readonly ClauseRead[], at: number): { base?: Exact } {
  if (at > 0 && isOfThem(reads[at], reads[at - 1])) {
    const numbers = reads.slice(0, at).flatMap(one => one.terms.filter(isTerm('quantity')))
    // `29 of the 172, a third of them in January`: of the 29.
    const last = numbers.findLast(one => /^(?:number|ratio)$/.test(one.quantity.kind))
    return last === undefined ? {} : { base: last.quantity.value }
  }
  const [first] = reads
  const [of] = first?.terms ?? []
  if (at === 0 || of?.is !== 'lead' || of.lead !== 'of' || reads[at]?.terms.some(isTerm('period'))) return {}
  const base = first?.terms.find(isTerm('quantity'))?.quantity
  return base?.kind === 'number' ? { base: base.value } : {}
}

function namesPartOf(one: RatedIndicator, heard: ReadonlySet<string>): boolean {
  const stems = [...partOf(one)]
  return stems.length > 0 && stems.every(stem => heard.has(stem))
}

const isNamedInFull = (one: RatedIndicator, heard: ReadonlySet<string>): boolean => {
  const stems = [...stemsOfShort(one)]
  return stems.filter(stem => heard.has(stem)).length / stems.length > 0.6
}
