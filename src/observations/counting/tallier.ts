// Answers questions about spans, asking each child once for many of them. In: a measure, group maps, what is taken, and a span. Out: numbers by row.
import type { Group } from '../../definitions/group.ts'
import { rowOf } from './group-of.ts'
import type { Span } from './leaf.ts'
import { askEach, type Ready } from './ready.ts'
import type { Taken } from './taken.ts'
import { tally, type Tallies } from './tally.ts'

export interface Question {
  readonly one: Ready
  readonly maps: readonly Group[]
  readonly taken: Taken
}

/** The span that a way of counting was last asked about, and what was asked. */
interface Latest {
  readonly span: string
  readonly asked: Map<string, Question>
  /** What was asked of the span before it. */
  readonly before: ReadonlyMap<string, Question>
}

/**
 * A table has the same rows in each of its columns: what was asked of one span is likely to be asked of the next, and is answered with it at once.
 * Worked: on 30 April by age, by placement and in all, the children are asked three times; on 31 May and after once.
 */
export function tallier(): (question: Question, span: Span) => Tallies {
  const answers = new Map<string, Tallies>()
  const latest = new Map<string, Latest>()
  return (question, span) => {
    const when = `${span.first}|${span.last}`
    const name = nameOf(question)
    const { asked, before } = turnTo(latest, question.one.key, when)
    asked.set(name, question)
    const known = answers.get(`${name}|${when}`)
    if (known !== undefined) return known
    const open = [...new Map([...before, [name, question]])].filter(([other]) => !answers.has(`${other}|${when}`))
    const tallies = open.map(([, { one, maps, taken }]) => tally(taken.adds, taken.ofAll ? undefined : one.isWanted, maps.map(map => rowOf(map, span.last))))
    askEach(question.one, span, (child, verdict) => { for (const one of tallies) one.add(child, verdict) })
    open.forEach(([other], at) => answers.set(`${other}|${when}`, tallies[at]?.done() ?? new Map()))
    return answers.get(`${name}|${when}`) ?? new Map()
  }
}

function turnTo(latest: Map<string, Latest>, key: string, span: string): Latest {
  const now = latest.get(key)
  if (now?.span === span) return now
  const next = { span, asked: new Map<string, Question>(), before: now?.asked ?? new Map<string, Question>() }
  latest.set(key, next)
  return next
}

const nameOf = ({ one, maps, taken }: Question): string => [one.given.measure, taken.adds, ...maps.map(map => map.id)].join('|')
