// Cuts the terms of a sentence into clauses: each makes its own claims, and takes from the others what it does not say.
// In: terms. Out: clauses.
// Worked: `Reviews dipped in January, but remain above target` is two clauses; the second is about reviews too.
import { isClaim, isLeadWord, isTerm, type Term, type TermOf } from './term.ts'

export interface ClauseRead {
  readonly terms: readonly Term[]
  /** The word or sign that opens it: `after`, `although`, `,`. */
  readonly opener: string
  /** It gives a reason or a consequence, which figures do not decide. */
  readonly isReason: boolean
  /** In brackets: the clause around it, and how many of its terms come before. */
  readonly around?: { readonly clause: ClauseRead; readonly before: number }
}

/** They break a sentence only after a comma: `children with a plan` goes on. */
const AFTER_COMMA = new Set([
  'with',
  'as',
  'who',
  'taking',
  'leaving',
  'making',
  'bringing',
  'having',
  'putting',
  'giving',
])
/** They break it only where something was claimed before: `the months before`. */
const AFTER_CLAIM = new Set(['after', 'before', 'when', 'where', 'except', 'yet'])

interface Draft {
  terms: Term[]
  opener: string
  isReason: boolean
  around?: { clause: Draft; before: number }
}

/** Terms are put into the clause that is open; a word or sign that breaks the sentence opens another. */
export function readClauses(terms: readonly Term[]): ClauseRead[] {
  const drafts: Draft[] = []
  const begin = (opener: string, around?: Draft['around']): Draft => {
    const draft = { terms: [], opener, isReason: false, ...(around && { around }) }
    drafts.push(draft)
    return draft
  }
  let open = begin('')
  const next = (opener: string) => {
    const isEmpty = open.terms.length === 0 && open.around === undefined
    open = isEmpty ? Object.assign(open, { opener }) : begin(opener, open.around)
  }
  terms.forEach((term, at) => {
    switch (stepAt(terms, at, open.terms)) {
      case 'into-brackets':
        open = begin('(', { clause: open, before: open.terms.length })
        break
      case 'out-of-brackets':
        open = open.around?.clause ?? open
        break
      case 'reason':
        next('')
        open.terms.push(term)
        open.isReason = true
        break
      case 'next':
        next(openerOf(term))
        break
      case 'go-on':
        open.terms.push(isTerm('break', 'reason')(term) ? { ...term, is: 'plain' } : term)
    }
  })
  return drafts.filter(one => one.terms.length > 0)
}

type Step = 'into-brackets' | 'out-of-brackets' | 'reason' | 'next' | 'go-on'

/** What a term does to the clause that is open. */
function stepAt(terms: readonly Term[], at: number, open: readonly Term[]): Step {
  const term = terms[at]
  if (isTerm('break')(term)) return stepAtSign(terms, at, term, open)
  if (isTerm('reason')(term))
    return isOfRow(terms, at) || isOfSubject(term, open) || isOfRun(term, open) ? 'go-on' : 'reason'
  const isAnd = isLeadWord('and')(term)
  return isAnd && splits(open, terms.slice(at + 1)) ? 'next' : 'go-on'
}

/** `The number of care leavers supported by the service went up`: who they are, and no reason yet. */
const isOfSubject = (term: Term, open: readonly Term[]): boolean =>
  /^supported by$/i.test(term.text) && open.some(isTerm('name')) && !open.some(isClaim)

/** `the fifth month running in which reviews were on target`, `the only month in which none was` */
const isOfRun = (term: Term, open: readonly Term[]): boolean =>
  /^in which$/i.test(term.text) &&
  ((open.some(isTerm('run')) && !open.some(isTerm('name'))) || isOfMonth(open))

const isOfMonth = (open: readonly Term[]): boolean =>
  /\b(?:first|last|only)\b(?: \w+)? months?\b(?: (?:of|in|this|so|far|the|financial|year|shown|report|paper)){0,6}$/i.test(
    open.map(term => term.text).join(' '),
  )

/** `looked after because of abuse or neglect`: whom the clause is about. */
const isOfRow = (terms: readonly Term[], at: number): boolean => {
  const next = terms.slice(at + 1).find(term => !/^(?:an?|the)$/i.test(term.text))
  return (
    /^(?:because of|due to|owing to|subject to)$/i.test(terms[at]?.text ?? '') &&
    isTerm('name')(next) &&
    next.isRow === true
  )
}

function stepAtSign(terms: readonly Term[], at: number, term: TermOf<'break'>, open: readonly Term[]): Step {
  if (isAroundName(terms, at) || isLedByGroup(open, term)) return 'go-on'
  if (term.sign === '(') return 'into-brackets'
  if (term.sign === ')') return 'out-of-brackets'
  const isInName = term.sign === ',' && isListed(terms, at)
  return !isInName && breaks(term.words.join(' '), term.sign, open, terms[at - 1]) ? 'next' : 'go-on'
}

/** `Of children fostered by relatives, 95% live within 20 miles`, `On the planned path, …`: what the clause is about. */
const isLedByGroup = (open: readonly Term[], { sign }: TermOf<'break'>): boolean =>
  sign === ',' &&
  /^(?:of|among|amongst|on|under|using)$/i.test(open[0]?.text ?? '') &&
  open.some(term => isTerm('name')(term) && term.isRow === true) &&
  !open.some((term, at) => isClaim(term) && !isOfVerdicts(open, at))

/** `Of the eight targets, we met five`: how many there are. */
const isOfVerdicts = (open: readonly Term[], at: number): boolean =>
  isTerm('quantity')(open[at]) &&
  /^(?:targets|aims|measures|actions|promises)$/i.test(open[at + 1]?.text ?? '')

/** In terms: what stands in such a bracket is short. */
const LONGEST_BRACKET = 12

/** A bracket around names only, after a name: `PEPs (up to date)`. */
function isAroundName(terms: readonly Term[], at: number): boolean {
  const isSign = (sign: string) => (term: Term) => isTerm('break')(term) && term.sign === sign
  const start = Math.max(0, at - LONGEST_BRACKET)
  const near = terms.slice(start, at + LONGEST_BRACKET)
  const from = near.slice(0, at - start + 1).findLastIndex(isSign('('))
  const to = near.findIndex((term, nth) => start + nth >= at && isSign(')')(term))
  const inside = near.slice(from + 1, to)
  return from > 0 && inside.length > 0 && isTerm('name')(near[from - 1]) && inside.every(isTerm('name'))
}

/** A word is named itself: `although`, `while`; a sign and `and` stand for their kind. */
function openerOf(term: Term): string {
  if (term.is !== 'break') return 'and'
  return term.sign === 'but' ? term.words.join(' ') : term.sign
}

/** `education, employment or training`: one name. */
const isListed = (terms: readonly Term[], at: number): boolean => {
  const joins = terms.findIndex((term, nth) => nth > at && nth <= at + 3 && /^(?:or|and)$/i.test(term.text))
  return (
    isTerm('name')(terms[at - 1]) &&
    isTerm('name')(terms[at + 1]) &&
    joins > 0 &&
    isTerm('name')(terms[joins + 1]) &&
    terms.slice(at + 1, joins).every(isTerm('name', 'plain'))
  )
}

function breaks(word: string, sign: string, open: readonly Term[], before: Term | undefined): boolean {
  if (sign !== 'but') return sign !== '-' && sign !== '/'
  if (AFTER_COMMA.has(word)) return before === undefined || before.is === 'break'
  if (AFTER_CLAIM.has(word)) return open.length === 0 || open.some(isClaim)
  return true
}

/** `10 started and 12 ceased` are two; `both A1 and A2`, `in November and December` and `between 430 and 482` are one. */
function splits(left: readonly Term[], right: readonly Term[]): boolean {
  const end = right.findIndex(term => term.is === 'break' || term.is === 'reason')
  const rest = end < 0 ? right : right.slice(0, end)
  // `neither is met and both are at their lowest`
  if (left.some(isTerm('neither')) && /^both$/i.test(rest[0]?.text ?? '')) return true
  const isBetween = left.some(term => term.words.includes('between'))
  // `nine were adopted and none left under an order`
  const isNone = isTerm('neither')(rest[0]) && rest.some(isTerm('name')) && left.some(isTerm('quantity'))
  return !isBetween && left.some(isClaim) && (isNone || rest.some(isClaim) || isStatement(rest))
}

const VERBS =
  /^(?:is|are|was|were|has|have|had|will|would|can|could|should|takes?|took|makes?|made|knows?|remains?|continues?|needs?|works?)$/i

/** `… and the panel was right to ask about it`: another statement, which has no claim. */
const isStatement = (rest: readonly Term[]): boolean =>
  /^(?:the|our|this|that|these|we|it|they|there|members|officers|no one|nobody)\b/i.test(
    rest[0]?.text ?? '',
  ) &&
  rest.slice(1, 5).some(term => VERBS.test(term.words[0] ?? '')) &&
  !rest.some(isTerm('period', 'area', 'bound', 'complement'))
