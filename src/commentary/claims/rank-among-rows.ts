// Where a group of the children ranks among the other rows of its group map: `the largest age group`. In: a clause, a part and
// a rank. Out: readings; whether the words rank among rows, and not over time.
// Worked: 128 of 328 are aged 10 to 15, more than in any other row, so that they are the largest age group.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { Exact } from '../../terms/exact.ts'
import { periodId } from '../../terms/period.ts'
import { isPart } from '../rows/part-figures.ts'
import { isTerm, type TermOf } from '../words/term.ts'
import { type ClaimReading, figuresMeant, show } from './claim.ts'
import type { Clause } from './clause.ts'
import { figureAt, seriesValue } from './points.ts'

const AMONG =
  /\b(?:groups?|bands?|types?|kinds?|forms?|categor(?:y|ies)|reasons?|needs?|routes?|settings?|common|commonest|likely|cheapest|dearest|expensive|costliest|main|single|placements? (?:that|for which|we|of those|with))\b/i

/** `age group`, `the most common reason`; not `the highest in five years`. */
export const ranksRows = ({ terms, subject }: Clause): boolean =>
  subject.indicators.some(isPart) &&
  AMONG.test(
    terms
      .filter(term => !isTerm('name')(term) || term.isRow !== true)
      .map(term => term.text)
      .join(' '),
  )

/** A row without a cost is none of those that have one. */
const isCostless = (unit: string, value: Exact): boolean => unit === 'money' && value.equals(0)

export function amongRows(
  clause: Clause,
  indicator: RatedIndicator,
  term: TermOf<'place'>,
  isNot: boolean,
): ClaimReading[] {
  if (!isPart(indicator) || term.place === 'best' || term.place === 'worst') return []
  const rows = clause.topic.rows?.beside(indicator) ?? []
  const isCost = /\b(?:cheap|dear|expensive|costl)/i.test(term.text)
  if (rows.length < 2 || (isCost && indicator.definition.unit !== 'money')) return []
  return figuresMeant(clause, indicator).flatMap((end): ClaimReading[] => {
    const own = seriesValue(indicator, end, 'value')
    if (own === undefined) return []
    const others = rows
      .filter(
        one =>
          one.rows.rows.join() !== indicator.rows.rows.join() &&
          !indicator.rows.rows.includes(one.rows.rows[0] ?? ''),
      )
      .flatMap(one => {
        const observation = figureAt(one, periodId(end.period))
        const value = seriesValue(one, observation, 'value')
        return value === undefined || isCostless(one.definition.unit, value)
          ? []
          : { one, observation, value }
      })
    const beating = others.filter(({ value }) =>
      term.place === 'highest' ? value.compare(own) > 0 : value.compare(own) < 0,
    )
    if (others.length === 0) return []
    return [
      {
        indicator,
        holds: (beating.length === term.nth - 1) !== isNot,
        shown: [
          ...show(indicator, end),
          ...beating.slice(0, 1).flatMap(({ one, observation }) => show(one, observation)),
        ],
      },
    ]
  })
}
