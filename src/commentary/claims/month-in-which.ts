// `October was the last month in which we met the target`, `December is the only month of the year in which none was in time`: the
// month named is in that state, and no later, earlier or other one is. In: a clause. Out: its claim.
// Worked: first health assessments were 0.0% in March, October and December, so that December is not the only such month.
import type { Observation } from '../../observations/observation.ts'
import { periodId } from '../../terms/period.ts'
import { isTerm, type Term } from '../words/term.ts'
import { type ClaimLeaf, type ClaimReading, claim, show } from './claim.ts'
import { type Clause, isPeriod } from './clause.ts'
import { pointsOf, pointsOfYear } from './points.ts'
import { type StateFound, stateIn } from './state.ts'

type Which = 'first' | 'last' | 'only'

interface InWhich {
  readonly which: Which
  /** Where the month is named, and where `in which` stands. */
  readonly month: number
  readonly opens: number
}

const isOneMonth = (term: Term | undefined): boolean =>
  isPeriod(term) && term.period.ids.length === 1 && !/[./]/.test(term.period.ids[0] ?? '')

/** Where `the last month in which` stands; undefined where no one month is named before it, or after `was`. */
export function inWhich(terms: readonly Term[]): InWhich | undefined {
  const said = lastSo(terms)
  if (said !== undefined) return said
  const opens = terms.findIndex(({ text }) => /^in which$/i.test(text))
  const lead = terms.slice(0, Math.max(0, opens))
  const noun = lead.findLastIndex(({ words }) => /^months?$/.test(words.at(-1) ?? ''))
  const near = lead.slice(Math.max(0, noun - 2), noun + 1).flatMap(({ words }) => words)
  const which = (['first', 'last', 'only'] as const).find(word => near.includes(word))
  const month = terms.findIndex((term, at) => isOneMonth(term) && (at < noun || at > opens))
  const others = terms.filter((term, at) => isOneMonth(term) && at !== month)
  return opens < 0 || noun < 0 || which === undefined || month < 0 || others.length > 0
    ? undefined
    : { which, month, opens }
}

/** `we last met the target in May`, `plans were last above 95% in August` */
function lastSo(terms: readonly Term[]): InWhich | undefined {
  const last = terms.findIndex(
    ({ text, is }, at) =>
      is === 'plain' &&
      /^last$/i.test(text) &&
      terms.slice(at + 1, at + 3).some(isTerm('standing', 'colour', 'comparison')),
  )
  const months = terms.flatMap((term, at) => (isOneMonth(term) ? [at] : []))
  const [month, another] = months
  return last < 0 || month === undefined || month < last || another !== undefined
    ? undefined
    : { which: 'last', month, opens: last }
}

/** What is said of the month: after `in which`, up to `was December`. */
function stateMeant(clause: Clause, { opens, month }: InWhich): StateFound | undefined {
  const terms = clause.terms.map(
    (term, at): Term => (at <= opens || (month > opens && at >= month) ? { ...term, is: 'plain' } : term),
  )
  return stateIn({ ...clause, terms }, true)
}

export const monthInWhich: ClaimLeaf = clause => {
  const found = inWhich(clause.terms)
  const state = found && stateMeant(clause, found)
  const term = clause.terms[found?.month ?? -1]
  if (found === undefined || state === undefined || !isPeriod(term)) return []
  const [id] = term.period.ids
  return claim(
    clause,
    [...new Set([found.month, found.opens, ...state.terms])].sort((a, b) => a - b),
    'words',
    clause.subject.indicators.flatMap((indicator): ClaimReading[] => {
      const points = pointsOf(indicator)
      const end = points.at(-1)
      const named = points.find(one => periodId(one.period) === id)
      if (end === undefined || named === undefined) return []
      return [points, pointsOfYear(indicator, end)].map((scope): ClaimReading => {
        const others = othersOf(scope, named, found.which).filter(one => state.isIn(indicator, one) === true)
        const is = state.isIn(indicator, named)
        return {
          indicator,
          holds: is === undefined ? undefined : is && others.length === 0,
          shown: show(indicator, named, ...others.slice(-2)),
        }
      })
    }),
  )
}

/** Those that may not be in that state: the later ones, the earlier ones or all others. */
function othersOf(scope: readonly Observation[], named: Observation, which: Which): readonly Observation[] {
  const at = scope.indexOf(named)
  if (which === 'last') return scope.slice(at + 1)
  return which === 'first' ? scope.slice(0, Math.max(0, at)) : scope.filter(one => one !== named)
}
