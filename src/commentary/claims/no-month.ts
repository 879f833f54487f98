// Finds a claim that no month was worse, or better, or higher. In: a clause. Out: where it denies, and where the word stands that
// compares.
// Worked: `no month this year has been worse`, `we have not seen a worse month`, `at no point have we looked after more than now`.
import { isLeadWord, isTerm, type Term } from '../words/term.ts'
import type { Clause } from './clause.ts'

export interface NoMonth {
  readonly no: number
  readonly at: number
}

const isMonth = (term: Term | undefined): boolean => /^(?:month|year)\b/i.test(term?.text ?? '')
const isJudged = (term: Term | undefined): boolean =>
  isTerm('comparison', 'move')(term) && /^(?:better|worse)$/i.test(term?.text ?? '')

export function noMonthIn({ terms }: Clause): NoMonth | undefined {
  const no = terms.findIndex((term, at) => /^no$/i.test(term.text) && isMonth(terms[at + 1]))
  if (no >= 0)
    return found(
      no,
      terms.findIndex((term, at) => at > no && (isTerm('comparison')(term) || isJudged(term))),
    )
  const not = terms.findIndex(isTerm('not'))
  if (not >= 0)
    return found(
      not,
      terms.findIndex((term, at) => at > not && at <= not + 4 && isJudged(term) && isMonth(terms[at + 1])),
    )
  const never = terms.findIndex(
    term => term.is === 'lasting' && /\b(?:at no|never|not once|in no)\b/i.test(term.text),
  )
  const isOfNow =
    terms.some((term, at) => isLeadWord('than')(term) && terms.slice(at + 1).some(isNow)) ||
    isBare(terms, never)
  return never >= 0 && isOfNow
    ? found(
        never,
        terms.findIndex((term, at) => at > never && isTerm('comparison')(term)),
      )
    : undefined
}

/** `have never been lower in the five years shown`: than now. */
const isBare = (terms: readonly Term[], never: number): boolean => {
  const at = terms.findIndex((term, nth) => nth > never && isTerm('comparison')(term))
  return (
    at > never &&
    /^(?:higher|lower|better|worse|greater|fewer|larger|smaller|busier|quieter|stronger|weaker)$/i.test(
      terms[at]?.text ?? '',
    ) &&
    !terms
      .slice(at)
      .some(term => isTerm('quantity', 'area', 'bound', 'name')(term) || isLeadWord('than')(term))
  )
}

const isNow = ({ text }: Term): boolean => /^(?:now|today|currently|at present)$/i.test(text)

const found = (no: number, at: number): NoMonth | undefined => (at < 0 ? undefined : { no, at })
