// Looks up totals for a span, visiting each child once for many questions. In: a measure, group maps, what is
// added up, and a span. Out: numbers by row.
import type { Group } from '../definitions/group.ts'
import { rowOf } from './group-of.ts'
import type { Span } from './leaf.ts'
import { askEach, type Ready, whoIsAsked } from './ready.ts'
import type { Taken } from './taken.ts'
import { type Tallies, tally } from './tally.ts'

export interface Question {
  readonly one: Ready
  readonly maps: readonly Group[]
  readonly taken: Taken
}

/** The latest span, its questions, and the questions about the span before. */
interface Latest {
  readonly span: string
  readonly asked: Map<string, Question>
  readonly before: ReadonlyMap<string, Question>
}

/**
 * A table has the same rows in each of its columns. So a question about one span will probably be repeated
 * for the next, and is answered with it at once.
 * Worked: on 30 April by age, by placement and in total, the children are visited three times; on 31 May and
 * later, once.
 */
export function tallier(): (question: Question, span: Span) => Tallies {
  const answers = new Map<string, Tallies>()
  const latest = new Map<string, Latest>()
  return (question, span) => {
    const when = `${span.first}|${span.last}`
    const name = nameOf(question)
    const { asked, before } = turnTo(latest, whoIsAsked(question.one), when)
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

function answered(questions: ReadonlyMap<string, Question>, span: Span): Map<string, Tallies> {
  const tallies = [...questions].map(([name, { one, maps, taken }]) => ({
    name,
    one,
    tally: tally(
      taken.adds,
      taken.ofAll ? undefined : one.isWanted,
      maps.map(map => rowOf(map, span.last)),
    ),
  }))
  const ways = [...Map.groupBy(tallies, ({ one }) => one.key).values()]
  const ones = ways.flatMap(([first]) => (first === undefined ? [] : [first.one]))
  askEach(ones, span, (child, verdict, way) => {
    for (const { tally: one } of ways[way] ?? []) one.add(child, verdict)
  })
  return new Map(tallies.map(({ name, tally: one }) => [name, one.done()]))
}

function turnTo(latest: Map<string, Latest>, who: string, span: string): Latest {
  const now = latest.get(who)
  if (now?.span === span) return now
  const next = { span, asked: new Map<string, Question>(), before: now?.asked ?? new Map<string, Question>() }
  latest.set(who, next)
  return next
}

const nameOf = ({ one, maps, taken }: Question): string =>
  [one.given.measure, taken.adds, ...maps.map(map => map.id)].join('|')
