// Looks up totals for a span, visiting each child once for many questions. In: a measure, group maps, what is
// added up, and a span. Out: numbers by row.
import type { Group } from '../definitions/group.ts'
import { rowOf } from './group-of.ts'
import type { CountingSpan } from './leaf.ts'
import type { AmountPart } from './measure-amount.ts'
import { eachVerdict, type PreparedMeasure, populationKey } from './prepared-measure.ts'
import { type Totals, totalsByGroup } from './totals-by-group.ts'

export interface CountQuestion {
  readonly measure: PreparedMeasure
  readonly maps: readonly Group[]
  readonly amountPart: AmountPart
}

/** The latest span, its questions, and the questions about the span before. */
interface Latest {
  readonly span: string
  readonly asked: Map<string, CountQuestion>
  readonly before: ReadonlyMap<string, CountQuestion>
}

/**
 * A table has the same rows in each of its columns. So a question about one span will probably be repeated
 * for the next, and is answered with it at once.
 * Worked: on 30 April by age, by placement and in total, the children are visited three times; on 31 May and
 * later, once.
 */
export function totalsLookup(): (question: CountQuestion, span: CountingSpan) => Totals {
  const answers = new Map<string, Totals>()
  const latest = new Map<string, Latest>()
  return (question, span) => {
    const when = `${span.first}|${span.last}`
    const name = nameOf(question)
    const { asked, before } = turnTo(latest, populationKey(question.measure), when)
    asked.set(name, question)
    const known = answers.get(`${name}|${when}`)
    if (known !== undefined) return known
    const open = new Map(
      [...before, [name, question] as const].filter(([other]) => !answers.has(`${other}|${when}`)),
    )
    const found = answered(open, span)
    for (const [other, tallies] of found) answers.set(`${other}|${when}`, tallies)
    return found.get(name) ?? new Map()
  }
}

function answered(questions: ReadonlyMap<string, CountQuestion>, span: CountingSpan): Map<string, Totals> {
  const tallies = [...questions].map(([name, { measure: one, maps, amountPart: taken }]) => ({
    name,
    one,
    tally: totalsByGroup(
      taken.adds,
      taken.ofAll ? undefined : one.isIncluded,
      maps.map(map => rowOf(map, span.last)),
    ),
  }))
  const ways = [...Map.groupBy(tallies, ({ one }) => one.key).values()]
  const ones = ways.flatMap(([first]) => (first === undefined ? [] : [first.one]))
  eachVerdict(ones, span, (child, verdict, way) => {
    for (const { tally: one } of ways[way] ?? []) one.add(child, verdict)
  })
  return new Map(tallies.map(({ name, tally: one }) => [name, one.totals()]))
}

function turnTo(latest: Map<string, Latest>, who: string, span: string): Latest {
  const now = latest.get(who)
  if (now?.span === span) return now
  const next = {
    span,
    asked: new Map<string, CountQuestion>(),
    before: now?.asked ?? new Map<string, CountQuestion>(),
  }
  latest.set(who, next)
  return next
}

const nameOf = ({ measure: one, maps, amountPart: taken }: CountQuestion): string =>
  [one.given.measure, taken.adds, ...maps.map(map => map.id)].join('|')
