// `the highest since September`, `no month has been worse`, `lower than in any other month`. In: a clause. Out: its ranks.
// Worked: 482 in January 2017 is not `the highest since September`: December has 484.
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { isTerm, type Place, type TermOf } from '../words/term.ts'
import { type ClaimLeaf, claim, endMeant } from './claim.ts'
import { anyAfter, type Clause, isPeriod } from './clause.ts'
import { noMonthIn } from './no-month.ts'
import { onlyInState, onlyOf } from './only.ts'
import { onlyMonth } from './only-month.ts'
import { isOfSomebody } from './placed-at.ts'
import { figureAt, pointsOf } from './points.ts'
import { endsOf, readingsOf, yearsOf } from './rank-among.ts'
import { ranksCouncils } from './rank-among-councils.ts'
import { amongRows, ranksRows } from './rank-among-rows.ts'
import { changesOf, ranksChange } from './rank-of-changes.ts'
import { ranksNeighbours } from './ranks-neighbours.ts'
import { isNegatedAt } from './state.ts'

export const rank: ClaimLeaf = clause => [
  ...placesOf(clause),
  ...changesOf(clause),
  ...noMonthOf(clause),
  ...onlyMonth(clause),
  ...onlyOf(clause),
  ...onlyInState(clause),
  ...thanAnyOf(clause),
]

const PLACE_OF: Readonly<Record<string, Place>> = {
  above: 'highest',
  below: 'lowest',
  better: 'best',
  worse: 'worst',
}

/** `no month this year has been worse`: now is the worst. */
function noMonthOf(clause: Clause) {
  const { terms } = clause
  const { no = -1, at = -1 } = noMonthIn(clause) ?? {}
  const term = terms[at]
  const way = isTerm('comparison')(term) ? term.sides[0] : term?.text.toLowerCase()
  const side = PLACE_OF[way ?? '']
  if (term === undefined || side === undefined) return []
  const place = { ...term, is: 'place' as const, place: side, nth: 1, isJoint: false }
  return claim(
    clause,
    [no, at],
    'words',
    clause.subject.indicators.flatMap(indicator =>
      worstNamed(clause, indicator, at).flatMap(end => readingsOf(clause, indicator, end, place, false)),
    ),
  )
}

/** `no month has been worse than April`: April; else the paper's own. */
function worstNamed({ terms, roles }: Clause, indicator: RatedIndicator, at: number): readonly Observation[] {
  const named = terms.filter(
    (term, nth): term is TermOf<'period'> => nth > at && roles[nth] === 'compared' && isPeriod(term),
  )
  return named.length > 0
    ? named.flatMap(term => term.period.ids.flatMap(id => figureAt(indicator, id) ?? []))
    : pointsOf(indicator).slice(-1)
}

/** `lower than in any other month`: the lowest. */
function thanAnyOf(clause: Clause) {
  const { terms } = clause
  return terms.flatMap((term, at) => {
    const side = isTerm('comparison')(term) ? PLACE_OF[term.sides[0] ?? ''] : undefined
    const any = anyAfter(clause, at)
    if (side === undefined || any < 0) return []
    const place = { ...term, is: 'place' as const, place: side, nth: 1, isJoint: false }
    return claim(
      clause,
      [at, any],
      'words',
      clause.subject.indicators.flatMap(indicator =>
        endMeant(clause, indicator).flatMap(end =>
          readingsOf(clause, indicator, end, place, isNegatedAt(terms, at)),
        ),
      ),
    )
  })
}

const nameOf = ({ definition }: RatedIndicator): string =>
  `${definition.name} ${definition.short}`.toLowerCase()

function placesOf(clause: Clause) {
  const { terms } = clause
  return terms.flatMap((term, at) => {
    if (!isTerm('place')(term) || isTerm('area')(terms[at + 1]) || ranksChange(clause, at)) return []
    // Among councils, not over time.
    if (ranksCouncils(clause) && clause.subject.indicators.some(one => clause.topic.peersOf(one).length > 0))
      return []
    if (ranksNeighbours(terms) || isOfSomebody(terms, at) || /^(?:steepest|sharpest)$/i.test(term.text))
      return claim(clause, [at], 'words', [])
    // `the highest caseload`: the indicator's own word.
    if (
      clause.subject.indicators.every(one => nameOf(one).includes(term.text.toLowerCase())) &&
      !clause.stretch
    )
      return claim(clause, [at], 'words', [])
    const isNot = isNegatedAt(terms, at)
    const rows = clause.subject.indicators.flatMap(one => amongRows(clause, one, term, isNot))
    if (rows.length > 0 && ranksRows(clause)) return claim(clause, [at], 'words', rows)
    return claim(
      clause,
      [at, ...scopeTerms(clause, at)],
      'words',
      clause.subject.indicators.flatMap(indicator =>
        endsOf(clause, indicator).flatMap(end => {
          const years = yearsOf(clause, indicator, end)
          return readingsOf(clause, indicator, years?.end ?? end, term, isNot, years?.scope)
        }),
      ),
    )
  })
}

const scopeTerms = ({ terms }: Clause, at: number) =>
  terms.flatMap((term, nth) =>
    nth !== at && (term.is === 'stretch' || (isPeriod(term) && /^since/i.test(terms[nth - 1]?.text ?? '')))
      ? [nth]
      : [],
  )
