// Finds claims over several months of which only one month was looked at. In: a claim as it stands. Out: the words for those months.
// Worked: in `Since October 18 more children started than ceased` no reading added up the months.
import { isProjected } from '../ahead/projected-figures.ts'
import { isTerm, type Term } from '../words/term.ts'
import type { FindUnread } from './claim-stands.ts'
import { EVERY, isPeriod } from './clause.ts'
import type { Role } from './roles.ts'

/** `47 more have started than ceased since April`: of two indicators, whose months are not added up. */
export const sumsCompared: FindUnread = ({ claim, clause, leads }) => {
  const isOfTwo = claim.readings.some(
    ({ shown: [first, ...others] }) =>
      first !== undefined &&
      !isProjected(first.indicator) &&
      others.some(one => one.indicator !== first.indicator),
  )
  const isToDate = claim.readings.every(({ shown }) =>
    shown.every(one => one.observation.period.kind === 'year-to-date'),
  )
  const isFirst = /\bfirst time\b/i.test(clause.said)
  const isOfEach = clause.terms.some(term => term.is === 'lasting' && EVERY.test(term.text))
  if (!isOfTwo || isToDate || isOfEach || isFirst) return []
  return [clause, ...leads]
    .flatMap(({ terms, roles }) =>
      terms.filter((term, at) => term.is === 'stretch' || isStart(term, roles[at])),
    )
    .filter(term => !claim.terms.some(at => clause.terms[at] === term))
    .map(term => term.text)
}

const isStart = (term: Term, role: Role | undefined): boolean =>
  isPeriod(term) && (term.period.role === 'since' || role === 'since' || role === 'from')

const ANY = /^(?:each|any|every|those|all)\b/i

/** `better than any month between July and October`, `than in any of those that followed`: of those months alone. */
export const monthsBounded: FindUnread = ({ claim, clause: { terms } }) => {
  const than = terms.findIndex(term => isTerm('lead')(term) && term.lead === 'than')
  const each = terms.findIndex((term, at) => than >= 0 && at > than && ANY.test(term.text))
  const isOfMonths = claim.terms.some(at => isTerm('comparison')(terms[at]))
  if (each < 0 || !isOfMonths) return []
  const last = terms.slice(each + 1).filter(isPeriod)
  const isBounded =
    last.length > 1 || terms.slice(each + 1).some(term => /^(?:between|from)$/i.test(term.text))
  return isBounded ? last.map(term => term.text) : []
}

const RELATIVE = /\b(?:before|earlier|previous(?:ly)?|preceding|prior)\b/i

/** `It peaked in August, when 14.7% had had three or more in the preceding year`: the year up to that date. */
export const yearsUpTo: FindUnread = ({ clause, clauses }) => {
  const own = clause.terms.filter(isPeriod)
  const last = clauses[clauses.findIndex(one => one.read === clause.read) - 1]
  const isOfDate = clause.read.opener === 'when' && last?.terms.some(isPeriod) === true
  return isOfDate && own.every(term => RELATIVE.test(term.text)) ? own.map(term => term.text) : []
}

/** `fell by more in October (27.4 points) than in January (16.4)`: how far it fell. */
export const changesInBrackets: FindUnread = ({ claim, clause: { read } }) => {
  const around = read.around?.clause.terms ?? []
  const isOfChange = around.some(
    (term, at) => isTerm('comparison')(term) && /^by$/i.test(around[at - 1]?.text ?? ''),
  )
  return isOfChange ? [claim.text] : []
}
