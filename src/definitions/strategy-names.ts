// The indicators of strategies. In: the strategies that a piece of a paper names. Out: their indicators; and a
// problem for each that the register does not have.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import type { Source } from './source.ts'
import { allRefsOfStrategy, refsOfStrategy, type Strategy } from './strategy.ts'
import type { Uses } from './uses.ts'

/** The indicators whose figures the named targets and measures need, in their order. */
export const refsOfStrategies = (
  { targets, measures }: Pick<Uses, 'targets' | 'measures'>,
  strategies: ReadonlyMap<string, Strategy>,
): string[] => {
  const refsOf = (id: string, what: 'targets' | 'measures') => {
    const strategy = strategies.get(id)
    return strategy === undefined ? [] : refsOfStrategy(strategy, what)
  }
  return [...targets.flatMap(id => refsOf(id, 'targets')), ...measures.flatMap(id => refsOf(id, 'measures'))]
}

export const givesPlan = ({ tables }: Source): boolean => tables.some(({ layout }) => layout === 'plan')

/** Whoever uses it: a strategy may only name what the register has. */
export const refsUnknown = (
  strategies: ReadonlyMap<string, Strategy>,
  indicators: ReadonlySet<string>,
  placeOf: (id: string, name: string) => Origin,
): Problem[] =>
  [...strategies.values()].flatMap(strategy =>
    [...new Set(allRefsOfStrategy(strategy))]
      .filter(ref => !indicators.has(ref))
      .map(ref =>
        problem('error', 'name-undefined', placeOf(strategy.id, ref), {
          what: 'indicator',
          name: ref,
          known: [...indicators].slice(0, 40).join(', '),
        }),
      ),
  )
