// The names that a paper's scorecard, measures and delivery plan use. In: a paper and the definitions. Out:
// their indicators, and a problem for each name that is not defined.
import { type Problem, problem } from '../problems/problem.ts'
import type { Origin } from '../terms/origin.ts'
import type { Definitions } from './definitions.ts'
import type { BlockDefinition, PaperDefinition, PartDefinition } from './paper.ts'
import type { Source } from './source.ts'
import { refsOfStrategy, type Strategy } from './strategy.ts'

/** The indicators whose figures its strategies need, in the order of the paper. */
export const refsOfStrategies = (
  block: BlockDefinition,
  strategies: ReadonlyMap<string, Strategy>,
): string[] =>
  block.block === 'section' ? block.parts.flatMap(part => refsOfStrategyPart(part, strategies)) : []

export function refsOfStrategyPart(
  part: PartDefinition,
  strategies: ReadonlyMap<string, Strategy>,
): string[] {
  if (part.part !== 'scorecard' && part.part !== 'measures') return []
  const strategy = strategies.get(part.from)
  return strategy === undefined
    ? []
    : refsOfStrategy(strategy, part.part === 'scorecard' ? 'targets' : 'measures')
}

export const givesPlan = ({ tables }: Source): boolean => tables.some(({ layout }) => layout === 'plan')

/**
 * A scorecard is from a strategy with targets, measures from one with measures, a delivery plan from a source
 * of the paper that gives one.
 */
export function strategiesUnknown(
  { blocks, sources: named }: PaperDefinition,
  { strategies, sources }: Definitions,
  placeOf: (name: string) => Origin,
): Problem[] {
  const withOf = (what: 'targets' | 'measures') =>
    [...strategies.values()].filter(strategy => strategy[what].length > 0).map(({ id }) => id)
  const plans = named.filter(id => {
    const source = sources.get(id)
    return source !== undefined && givesPlan(source)
  })
  const told = (what: string, name: string, known: readonly string[]): Problem[] =>
    known.includes(name)
      ? []
      : [problem('error', 'name-undefined', placeOf(name), { what, name, known: known.join(', ') || 'none' })]
  return blocks
    .flatMap(block => (block.block === 'section' ? block.parts : []))
    .flatMap(part => {
      switch (part.part) {
        case 'scorecard':
          return told('strategy with targets', part.from, withOf('targets'))
        case 'measures':
          return told('strategy with measures', part.from, withOf('measures'))
        case 'delivery-plan':
          return told('source of the paper with a plan', part.from, plans)
        default:
          return []
      }
    })
}

/** Whoever uses it: a strategy may only name what the register has. */
export const refsUnknown = (
  { strategies, indicators }: Definitions,
  placeOf: (id: string, name: string) => Origin,
): Problem[] =>
  [...strategies.values()].flatMap(strategy =>
    [...new Set([...refsOfStrategy(strategy, 'targets'), ...refsOfStrategy(strategy, 'measures')])]
      .filter(ref => !indicators.has(ref))
      .map(ref =>
        problem('error', 'name-undefined', placeOf(strategy.id, ref), {
          what: 'indicator',
          name: ref,
          known: [...indicators.keys()].slice(0, 40).join(', '),
        }),
      ),
  )
