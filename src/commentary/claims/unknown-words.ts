// Finds the words of a clause that are not understood. In: a clause as read, and what it is about. Out: those words: with
// any of them, nothing in the clause is called wrong.
// Worked: in `a further 11 left`, `further` may mean others than those that are counted.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { rememberedOf } from '../../terms/remembered.ts'
import { agesIn } from '../rows/ages-named.ts'
import { AVERAGE, TOGETHER } from '../words/english.ts'
import type { Vocabulary } from '../words/indicators-named.ts'
import type { ClauseRead } from '../words/read-clauses.ts'
import { isLeadWord, isTerm, type Term } from '../words/term.ts'
import type { IndicatorsMeant } from './name-indicators.ts'
import { placedAt } from './placed-at.ts'

/** A clause without names is about the same thing as the one around or before it, and about its complement too. */
export const nearestNamed = (read: ClauseRead, reads: readonly ClauseRead[]): ClauseRead | undefined =>
  read.around?.clause ?? reads.slice(0, reads.indexOf(read)).findLast(one => one.terms.some(isTerm('name')))

/** Words that are not understood, of the clause and of the one around it. A mean is understood of what is measured in days. */
export function unknownIn(
  read: ClauseRead,
  { indicators }: IndicatorsMeant,
  reads: readonly ClauseRead[],
  vocabulary: Vocabulary,
): string[] {
  const namedBy = read.terms.some(isTerm('name')) ? undefined : nearestNamed(read, reads)
  // `our neighbours, who on average have 75.8`, `England's average rate, at 60.0`
  const before = /^(?:who|which)$/.test(read.opener) ? reads[reads.indexOf(read) - 1] : namedBy
  const hasArea = [read, before].some(one => one?.terms.some(isTerm('area')))
  const hasOwn = indicators.some(saysOwn)
  const around = [...read.terms, ...(namedBy?.terms ?? [])]
  const owned = hasOwn
    ? []
    : around
        .filter((term, at) => /^own$/i.test(term.text) && !/^our$/i.test(around[at - 1]?.text ?? ''))
        .map(term => term.text)
  const isMean = indicators.every(one => /^(?:days|average|money)$/.test(one.definition.unit))
  // `on average 22 a month`: of a count.
  const isMonthly =
    indicators.every(one => one.definition.unit === 'count') &&
    read.terms.some(term => /\b(?:each|every|a|per) month$/i.test(term.text))
  // `On average, 22 children came`
  const unknown = [
    ...leadOf(read, reads),
    // `Together, they number 237, or 72%`: the second number is of them too.
    ...(namedBy === undefined ? [] : leadOf(namedBy, reads)),
    ...read.terms,
    ...(namedBy?.terms ?? []),
    ...(read.around?.clause.terms ?? []),
  ]
    .filter(term => isTerm('unknown')(term) || isOfAnother(term))
    .filter(term => !((isMean || hasArea || isMonthly) && AVERAGE.test(term.text)))
    .filter(
      term => !(isMonthly && /\bmonth$/i.test(term.text) && read.terms.some(one => AVERAGE.test(one.text))),
    )
    .filter(term => !isOfAges(term, indicators))
    .map(term => term.text)
  const rows = [...read.terms, ...(namedBy?.terms ?? [])]
    .filter(term => isTerm('name')(term) && term.isRow === true)
    .filter(term => !vocabulary.saysRowsOf(term.text, indicators))
    .map(term => term.text)
  return [
    ...unknown,
    ...rows,
    ...wholesIn(read, indicators, vocabulary),
    ...owned,
    ...furtherIn(read),
    ...bestOfIn(read),
    ...looselyIn(read),
    ...joinedIn(read),
    ...eitherIn(read),
    ...[read, ...(namedBy === undefined ? [] : [namedBy])].flatMap(one => movedIn(one, indicators)),
  ]

  /** `… together (45 of 172)`: what another clause adds up is not understood here. */
  function isOfAnother(term: Term): boolean {
    return TOGETHER.test(term.text) && !read.terms.includes(term)
  }
}

const names = ({ definition }: RatedIndicator): string => `${definition.name} ${definition.short}`
const saysOwn = rememberedOf((one: RatedIndicator) => /\bown\b/i.test(names(one)))
const isOfStability = rememberedOf((one: RatedIndicator) => /\bstab/i.test(names(one)))

function leadOf(read: ClauseRead, reads: readonly ClauseRead[]): readonly Term[] {
  const lead = reads[reads.indexOf(read) - 1]
  return lead?.terms.every(isTerm('plain', 'lead', 'unknown')) === true ? lead.terms : []
}

const VERB =
  /^(?:are|is|were|was|have|has|had|live|lives|lived|left|come|comes|came|go|went|started|ceased|moved|returned|stay|stayed)$/i

/** `half of the girls …`: the row is what the share is of, and the figures are of it as a part. */
function wholesIn(
  { terms }: ClauseRead,
  indicators: readonly RatedIndicator[],
  vocabulary: Vocabulary,
): string[] {
  return terms.flatMap((term, at) => {
    const row = terms.findIndex((one, nth) => nth > at && isTerm('name')(one) && one.isRow === true)
    const between = terms.slice(at + 1, row)
    const isOf =
      isTerm('quantity')(term) &&
      /^(?:percentage|fraction|ratio|all-but)$/.test(term.quantity.kind) &&
      row > 0 &&
      between.some(isLeadWord('of')) &&
      between.every(
        one =>
          isTerm('plain', 'lead')(one) ||
          /^(?:children|young people|those|placed|placements)$/i.test(one.text),
      ) &&
      !between.some(one => VERB.test(one.text))
    const whole = terms[row]
    return isOf && whole !== undefined && !vocabulary.saysWholeOf(whole.text, indicators) ? [whole.text] : []
  })
}

/** `convicted, aged ten and over`: the ages of the indicator itself. */
function isOfAges({ text }: Term, indicators: readonly RatedIndicator[]): boolean {
  const [said] = agesIn(text)
  return (
    said !== undefined &&
    indicators.every(({ definition }) =>
      agesIn(`${definition.name}. ${definition.definition}`).some(
        one => one.from === said.from && one.below === said.below,
      ),
    )
  )
}
/** `the best team`, `the strongest fostering team`: one of several, of which the paper has no figure. */
const bestOfIn = ({ terms }: ClauseRead): string[] =>
  terms.flatMap((term, at) => (isTerm('place')(term) && BEST_OF.test(placedAt(terms, at)) ? [term.text] : []))

const BEST_OF = /^(?:teams?|schools?|homes?|providers?|areas?|localit(?:y|ies)|offices?|services?)$/i

/** `between seven and twelve a year`, `almost as many`: what may lie between is not worked out. */
const looselyIn = ({ terms }: ClauseRead): string[] =>
  terms.flatMap((term, at) => {
    const isRange =
      /^between$/i.test(term.text) &&
      isTerm('quantity')(terms[at + 1]) &&
      isLeadWord('and')(terms[at + 2]) &&
      isTerm('quantity')(terms[at + 3])
    const isNearly =
      /^(?:almost|nearly|virtually|roughly|about)$/i.test(term.text) &&
      /^as (?:many|high|low|good)/i.test(terms[at + 1]?.text ?? '')
    // `starters less leavers`: their difference.
    const isLess = /^less$/i.test(term.text) && isTerm('name')(terms[at - 1]) && isTerm('name')(terms[at + 1])
    return isRange || isNearly || isLess || isShortOfOther(terms, at) ? [term.text] : []
  })

/** `fell short of having a plan`: no bound, number or area that it lies below. */
const isShortOfOther = (terms: readonly Term[], at: number): boolean =>
  /^(?:short of|shy of|wide of|beyond|past)$/i.test(terms[at]?.text ?? '') &&
  !terms.slice(at + 1, at + 6).some(isTerm('bound', 'quantity', 'area', 'period', 'standing', 'colour'))

/** `In-house and kinship placements make up 70%`: what is joined with a row, and is none by itself. */
const joinedIn = ({ terms: [first, and, row] }: ClauseRead): string[] =>
  isTerm('name')(first) &&
  first.isRow !== true &&
  isLeadWord('and')(and) &&
  isTerm('name')(row) &&
  row.isRow === true
    ? [first.text]
    : []

/** `Of the 45 who left to adoption or under an order`: the sum of two, which was not worked out. */
const eitherIn = ({ terms }: ClauseRead): string[] =>
  isLeadWord('of')(terms[0]) && terms.slice(0, 4).some(isTerm('quantity'))
    ? terms.flatMap((term, at) =>
        /^or$/i.test(term.text) && isTerm('name')(terms[at - 1]) ? [term.text] : [],
      )
    : []

/** `49 of 145 children have moved`: beside a share of stable placements, those that are not. */
const movedIn = ({ terms }: ClauseRead, indicators: readonly RatedIndicator[]): string[] =>
  indicators.some(isOfStability)
    ? terms.flatMap((term, at) =>
        /^(?:moved|ended|changed)$/i.test(term.text) && /^(?:have|has|had)$/i.test(terms[at - 1]?.text ?? '')
          ? [term.text]
          : [],
      )
    : []

/** `a further 11`, `another two`: not those that are counted. */
const furtherIn = ({ terms }: ClauseRead): string[] =>
  terms.flatMap((term, at) =>
    /^(?:further|another|additional|extra|other)$/i.test(term.text) && isTerm('quantity')(terms[at + 1])
      ? [term.text]
      : [],
  )
