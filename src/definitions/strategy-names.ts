// The indicators of strategies. In: the strategies that a piece of a paper names. Out: their indicators, and a
// problem for each that is not in the register.
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

/** Every indicator that a strategy names must be in the register, whether or not a paper uses it. */
export const unknownRefs = (
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
