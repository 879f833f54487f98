// Finds the indicators that a comparison is about, where it compares two indicators. In: a clause and what it compares
// with. Out: the indicators named before `than`.
// Worked: in `more children started than ceased` the subject is those who started; those who ceased are compared with.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { isTerm } from '../words/term.ts'
import type { Clause } from './clause.ts'
import type { ReferenceFound } from './reference.ts'
import type { StateFound } from './state.ts'

/** The clause's own subject, unless it compares with another indicator, or with a number of one. */
export function subjectsOf(clause: Clause, found: ReferenceFound | undefined): readonly RatedIndicator[] {
  if (comparesBefore(clause, found)) return clause.subjectBefore
  if (found?.reference.is !== 'indicator') return clause.subject.indicators
  return [found.reference.subject]
}

/** `Eleven left under orders, fewer than the twelve who were adopted`: those under orders are fewer. */
const comparesBefore = ({ read, subjectBefore, terms }: Clause, found: ReferenceFound | undefined): boolean =>
  found?.reference.is === 'number' &&
  read.opener === ',' &&
  subjectBefore.length === 1 &&
  !terms.slice(0, found.at).some(isTerm('name')) &&
  terms.slice(found.at).some(isTerm('name'))

/** The clause, about those alone. */
export const aboutThem = (clause: Clause, found: ReferenceFound | undefined): Clause =>
  found?.reference.is === 'indicator' || comparesBefore(clause, found)
    ? { ...clause, subject: { ...clause.subject, indicators: subjectsOf(clause, found), isClear: true } }
    : clause

/** The same for a state: `more started than ceased in every month`. */
export const subjectsIn = (clause: Clause, { beside }: StateFound): readonly RatedIndicator[] =>
  subjectsOf(clause, beside)

/** The clause, about both: what is compared, and what it is compared with. */
export const aboutBoth = (clause: Clause, found: ReferenceFound | undefined): Clause =>
  found?.reference.is === 'indicator'
    ? {
        ...clause,
        subject: {
          ...clause.subject,
          indicators: [...subjectsOf(clause, found), found.reference.indicator],
          isClear: true,
          quantifier: 'any',
        },
      }
    : clause
