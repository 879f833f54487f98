// Reads unknown words as plain where their place shows that they say nothing of whom, of when or of what. In: terms. Out: the same
// terms, with those words plain.
// Worked: in `a bruising month` the unknown word judges the month; in `are without one` the last word is the plan named before.
import { isOfPeople } from './people-named.ts'
import { isLeadWord, isTerm, type Term } from './term.ts'

/** What an adjective of judgement is said of. */
const TIMES =
  /^(?:months?|years?|quarters?|start|end|finish|spell|patch|picture|news|result|story|reading|run)$/i
/** `one single month`: so many, and no more. */
const COUNTS =
  /^(?:single|only|just|more|other|whole|full|calendar|further|particular|previous|later|earlier)$/i
const ARTICLES = /^(?:an?|another|one|this|that|such an?|what an?)$/i
/** Before `one`: it stands for the plan that the sentence named. */
const HAVING =
  /^(?:have|has|had|having|with|needs?|needed|gets?|got|getting|hold|holds|current|up-to-date|missing|lacks?)$/i

export const withHarmless = (terms: readonly Term[]): Term[] => {
  const lead = circumstanceIn(terms)
  return terms.map((term, at) =>
    isTerm('unknown')(term) &&
    (at < lead ||
      isJudgement(terms, at) ||
      isOne(terms, at) ||
      isPredicate(terms, at) ||
      isOfGap(terms, at) ||
      isSet(terms, at))
      ? { ...term, is: 'plain' }
      : term,
  )
}

/** How many terms of `With a settled workforce, …` say only what else is so; not of `With girls, …`, `With the eldest, …`. */
function circumstanceIn(terms: readonly Term[]): number {
  const end = terms.findIndex((term, at) => at > 0 && isTerm('break')(term))
  const isLead =
    /^with$/i.test(terms[0]?.text ?? '') && /^(?:an?|such|so|little|much|no)$/i.test(terms[1]?.text ?? '')
  return isLead && terms.slice(1, end).every(isTerm('plain', 'unknown', 'lead', 'neither')) ? end : 0
}

/** `the target set for it`, `the ambition that was set`, `half of the targets set in 2017`. */
const isSet = (terms: readonly Term[], at: number): boolean =>
  /^set$/i.test(terms[at]?.text ?? '') &&
  terms
    .slice(Math.max(0, at - 3), at)
    .some(one => isTerm('bound', 'standing')(one) || /^(?:targets|aims|ambitions)$/i.test(one.text))

/** `the gap narrowed to five points`; by how much it narrowed is not worked out. */
const isOfGap = (terms: readonly Term[], at: number): boolean =>
  /^(?:narrow|widen|clos)(?:s|es|ed|ing)?$/i.test(terms[at]?.text ?? '') && isLeadWord('to')(terms[at + 1])

/** How much of it there is: of whom, only before a noun. */
const SCALED =
  /^(?:high|low|right|wrong|short|possible|common|frequent|rare|wide|narrow|deep|thin|tight|full|rapid|slow|quick|early|late|level|new|long|near|close|away|apart|expensive|cheap|dear|costly)$/i

/** `the rate is high nationally`; not `high needs`, `who are new`. */
function isPredicate(terms: readonly Term[], at: number): boolean {
  const [before, verb] = terms
    .slice(0, at)
    .toReversed()
    .filter(
      term => !/^(?:\w+ly|very|too|so|quite|still|now|also|rather|somewhat|relatively)$/i.test(term.text),
    )
  const next = terms[at + 1]
  return (
    SCALED.test(terms[at]?.text ?? '') &&
    /^(?:is|are|was|were|remains?|remained|stays?|stayed|looks?|seems?|appears?)$/i.test(
      before?.words.at(-1) ?? '',
    ) &&
    !/^(?:who|that|which)$/i.test(verb?.text ?? '') &&
    !terms.slice(0, at).some(isTerm('quantity')) &&
    (next === undefined ||
      isTerm('break', 'area', 'period', 'reason', 'lead')(next) ||
      /^(?:in|this|during|for|across|over)$/i.test(next.text))
  )
}

/** `a bruising month`, `One splendid month`. */
function isJudgement(terms: readonly Term[], at: number): boolean {
  const [before, term, next, last] = [terms[at - 1], terms[at], terms[at + 1], terms[at + 2]]
  if (term === undefined) return false
  if (/^one$/i.test(term.text))
    return isTerm('unknown', 'plain')(next) && !COUNTS.test(next.text) && isTime(last)
  return ARTICLES.test(before?.text ?? '') && isTime(next)
}

const isTime = (term: Term | undefined): boolean => term?.is !== 'run' && TIMES.test(term?.text ?? '')

/** `are without one`, `246 had one`, after what it stands for; not `had one worker`. */
function isOne(terms: readonly Term[], at: number): boolean {
  const isNamed = terms.slice(0, at).some(one => isTerm('name')(one) && !isOfPeople(one.text))
  const [before, term, next] = [terms[at - 1], terms[at], terms[at + 1]]
  const isOfNamed = isTerm('complement', 'name')(before) || HAVING.test(before?.text ?? '')
  return isNamed && /^one$/i.test(term?.text ?? '') && isOfNamed && !isTerm('name', 'plain', 'unknown')(next)
}
