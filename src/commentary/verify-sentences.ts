// Checks the commentary of one topic against its figures. In: the text and the topic. Out: for each sentence its claims,
// each held, contradicted or not checked.
// Worked: `Reviews rose to 82.0% in January.` has two claims; both are contradicted by 98.2% after 98.9%.

import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { once } from '../terms/once.ts'
import { carriedFrom, nothingBefore } from './claims/carried-on.ts'
import type { Claim } from './claims/claim.ts'
import type { Clause } from './claims/clause.ts'
import { type Decision, decide } from './claims/decide.ts'
import { claimsOf } from './claims/index.ts'
import { namedByNumber } from './claims/named-by-number.ts'
import { namesOtherPeriod } from './claims/names-other-period.ts'
import { mayBeMeantOtherwise } from './claims/other-readings.ts'
import { holdsApart } from './claims/read-apart.ts'
import { clausesOf } from './claims/read-subject.ts'
import { restrictionsUnread } from './claims/restrictions.ts'
import { improvedFromFew } from './claims/small-numbers.ts'
import type { CommentaryPassage } from './commentary-passages.ts'
import type { Shown } from './figure-shown.ts'
import { splitSentences } from './split-sentences.ts'
import type { TopicContext } from './topic-context.ts'
import { readClauses } from './words/read-clauses.ts'
import { readTerms } from './words/read-terms.ts'
import { isTerm } from './words/term.ts'

export interface ClaimDecided {
  readonly claim: Claim
  readonly decision: Decision
}

export interface SentenceVerified {
  readonly text: string
  readonly line: number
  readonly claims: readonly ClaimDecided[]
  /** More clauses than are read: nothing in it was checked. */
  readonly isTooLong: boolean
  /** What it names itself: not what it takes over from the sentence before. */
  readonly subjects: readonly RatedIndicator[]
  /** Improvements that few cases support. */
  readonly fromFew: readonly { readonly claim: string; readonly shown: readonly Shown[] }[]
}

/** Each clause is held against the others: a sentence of hundreds would take minutes. */
const MOST_CLAUSES = 40

const ACTION = /^\W*(?:\w+ )?(?:actions?|next steps?|what we will do)\b[^:.]{0,24}:/i

const CLAIMS = isTerm('quantity', 'comparison', 'place', 'run', 'months-of', 'standing', 'colour')

/** `the 95% target`, beside what is said of it. */
const isOfBound = ({ terms }: Clause, at: number): boolean =>
  isTerm('quantity')(terms[at]) && terms.slice(at + 1, at + 3).some(isTerm('bound'))

/** Where a word of a clause claims something that was not understood, what was understood is not held against the officer. */
function wholeOnly(clause: Clause, made: readonly Claim[]): readonly Claim[] {
  const used = new Set(made.flatMap(claim => claim.terms))
  const isWhole =
    clause.isOnly || clause.terms.every((term, at) => !CLAIMS(term) || used.has(at) || isOfBound(clause, at))
  return isWhole ? made : made.map(claim => ({ ...claim, isPart: true }))
}

/** What restricts a claim and was not read, or may be meant otherwise, is not held against the officer. */
function decisionOn(claim: Claim, clauses: readonly Clause[], made: readonly Claim[]): Decision {
  const decision = decide(claim)
  if (decision !== 'contradicted') return decision
  const isOpen =
    namesOtherPeriod(clauses) ||
    restrictionsUnread(claim, clauses, made).length > 0 ||
    mayBeMeantOtherwise(claim, clauses) ||
    holdsApart(claim, clauses)
  return isOpen ? 'not-checked' : decision
}

/** `… but A2 is not`: says nothing of its own. */
const isElliptic = ({ terms }: Clause): boolean =>
  terms.length > 1 &&
  terms.some(isTerm('name')) &&
  isTerm('not')(terms.at(-1)) &&
  terms.every(isTerm('name', 'plain', 'not', 'lasting'))

/** What the clause before says, of another indicator, and denied. */
const deniedOf = (before: Clause, clause: Clause): readonly Claim[] =>
  wholeOnly(before, claimsOf({ ...before, subject: clause.subject })).map(one => ({
    ...one,
    clause: { ...one.clause, namedBy: clause.read },
    readings: one.readings.map(reading => ({
      ...reading,
      holds: reading.holds === undefined ? undefined : !reading.holds,
    })),
  }))

/** The indicators that are clear; else those that fit equally well, unless all of the topic do. */
function subjectsNamed(clauses: readonly Clause[], { indicators }: TopicContext): readonly RatedIndicator[] {
  const named = clauses.map(one => one.subject).filter(one => one.isNamed)
  const clear = named.filter(one => one.isClear).flatMap(one => one.indicators)
  const fitting = named.flatMap(one => (one.indicators.length < indicators.length ? one.indicators : []))
  return [...new Set(clear.length > 0 ? clear : fitting)]
}

interface SentenceRead {
  readonly clauses: readonly Clause[]
  readonly isTooLong: boolean
}

/** The sentences of a passage, each with what it takes over from those before. */
function readSentences(texts: readonly string[], topic: TopicContext): SentenceRead[] {
  let carried = nothingBefore
  return texts.map(text => {
    // `Action: review each placement by 31 March.`
    if (ACTION.test(text)) return { clauses: [], isTooLong: false }
    const reads = readClauses(readTerms(text, topic.reader))
    if (reads.length > MOST_CLAUSES) return { clauses: [], isTooLong: true }
    const clauses = clausesOf(text, reads, topic, carried).map(namedByNumber)
    carried = carriedFrom(clauses, carried)
    return { clauses, isTooLong: false }
  })
}

function claimsDecided(clauses: readonly Clause[]): ClaimDecided[] {
  const made = clauses.flatMap((clause, nth) => {
    const before = clauses[nth - 1]
    return isElliptic(clause) && before !== undefined
      ? deniedOf(before, clause)
      : wholeOnly(clause, claimsOf(clause))
  })
  return made.map(claim => ({ claim, decision: decisionOn(claim, clauses, made) }))
}

/** What is found in a sentence is worked out when it is first asked for: little of it is needed to write the paper. */
export function verifySentences(passage: CommentaryPassage, topic: TopicContext): SentenceVerified[] {
  const sentences = splitSentences(passage.text)
  const texts = sentences.map(({ text }) => text)
  const reads = once(() => readSentences(texts, topic))
  return sentences.map(({ text, at }, nth): SentenceVerified => {
    const clauses = () => reads()[nth]?.clauses ?? []
    const claims = once(() => claimsDecided(clauses()))
    return {
      text,
      line: passage.lineAt(at),
      get claims() {
        return claims()
      },
      get isTooLong() {
        return reads()[nth]?.isTooLong === true
      },
      get subjects() {
        return subjectsNamed(clauses(), topic)
      },
      get fromFew() {
        return clauses().flatMap(improvedFromFew)
      },
    }
  })
}
