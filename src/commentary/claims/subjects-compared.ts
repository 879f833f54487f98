// Finds the indicators that a comparison is about, where it compares two indicators. In: a clause and what it compares
// with. Out: the indicators named before `than`.
// Worked: in `more children started than ceased` the subject is those who started; those who ceased are compared with.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { isLeadWord } from '../words/term.ts'
import type { Clause } from './clause.ts'
import type { Reference } from './reference.ts'
import type { StateFound } from './state.ts'

/** The clause's own subject, unless it compares with another indicator. */
export function subjectsOf(
  clause: Clause,
  at: number,
  reference: Reference | undefined,
): readonly RatedIndicator[] {
  if (reference?.is !== 'indicator') return clause.subject.indicators
  const { terms, topic } = clause
  const than = terms.findIndex((term, nth) => nth > at && isLeadWord('than')(term))
  const words = terms
    .slice(0, than < 0 ? at : than)
    .map(term => term.text)
    .join(' ')
  const named = topic.vocabulary.named(words)
  return named.isClear ? named.indicators.filter(one => one !== reference.indicator) : []
}

/** The same for a state: `more started than ceased in every month`. */
export const subjectsIn = (clause: Clause, { beside }: StateFound): readonly RatedIndicator[] =>
  beside === undefined ? clause.subject.indicators : subjectsOf(clause, beside.at, beside.reference)
