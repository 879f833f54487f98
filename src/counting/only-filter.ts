// Which of the children counted a measure is about: its `only`. In: conditions by fact. Out: a filter, the
// conditions in words, and the first that a child does not meet.
import { type ChildFact, FACTS } from '../definitions/child-facts.ts'
import { conditionHolds, type GroupCondition } from '../definitions/group-condition.ts'
import type { GivenMeasure } from '../definitions/returns.ts'
import { factOf } from './facts-of-child.ts'
import type { ChildHistory } from './histories/child-history.ts'
import type { ChildVerdict, CountingOptions } from './leaf.ts'

type Only = GivenMeasure['only']
type OnlyCondition = NonNullable<Only[ChildFact]>

export type IsIncluded = (child: ChildHistory, verdict: ChildVerdict) => boolean

/**
 * Whether a child meets the `only` of a measure; undefined where the measure has none.
 * `$permanence.codes` is a list of the position in force (rules END-3, PROVIDER-1 and ANNEX-9).
 */
export function onlyFilter(only: Only, options: CountingOptions): IsIncluded | undefined {
  const conditions = conditionsOf(only, options)
  if (conditions.length === 0) return undefined
  return (child, verdict) => firstUnmet(conditions, child, verdict) === undefined
}

/** `only placement U1, U2`, one for each condition. */
export const sayOnly = (only: Only, options: CountingOptions): string[] =>
  Object.entries(only).map(([fact, condition]) => `only ${inWords(fact)} ${sayCondition(condition, options)}`)

/** `reason ceased` of `reason-ceased`. */
const inWords = (fact: string): string => fact.replaceAll('-', ' ')

/**
 * Why a child is outside the group: the first condition that the child does not meet, in the order of FACTS.
 * Worked: of children in placement U4 with provider PR1 only, one in K2 with PR4 is out because the placement
 * is not U4; one in U4 with PR4, because the provider is not PR1.
 */
export function whyNotIncluded(
  only: Only,
  options: CountingOptions,
): (child: ChildHistory, verdict: ChildVerdict) => string | undefined {
  const conditions = conditionsOf(only, options)
  return (child, verdict) => {
    const unmet = firstUnmet(conditions, child, verdict)
    return unmet && sayUnmet(unmet, options)
  }
}

interface Condition {
  readonly fact: ChildFact
  /** As the definition has it. */
  readonly condition: OnlyCondition
  /** The same with its codes. */
  readonly allowed: GroupCondition
}

const conditionsOf = (only: Only, options: CountingOptions): Condition[] =>
  FACTS.flatMap((fact): Condition[] => {
    const condition = only[fact]
    if (condition === undefined) return []
    return [
      { fact, condition, allowed: typeof condition === 'string' ? codesIn(condition, options) : condition },
    ]
  })

const firstUnmet = (
  conditions: readonly Condition[],
  child: ChildHistory,
  { episode, on }: ChildVerdict,
): Condition | undefined =>
  conditions.find(({ fact, allowed }) => !conditionHolds(factOf(fact, child, episode, on), allowed))

/** One code, or the list that it names. */
const codesIn = (condition: string, options: CountingOptions): string[] =>
  condition.startsWith('$') ? [...listOf(condition, options)] : [condition]

function listOf(reference: string, options: CountingOptions): ReadonlySet<string> {
  const [point = '', list = ''] = reference.slice(1).split('.')
  return options.list(point, list)
}

function sayCondition(condition: OnlyCondition, options: CountingOptions): string {
  if (typeof condition === 'string') return codesIn(condition, options).join(', ')
  if (Array.isArray(condition)) return condition.join(', ')
  return [
    condition.from === undefined ? [] : [`from ${condition.from}`],
    condition.below === undefined ? [] : [`below ${condition.below}`],
  ]
    .flat()
    .join(', ')
}

function sayUnmet({ fact, condition, allowed }: Condition, options: CountingOptions): string {
  const words = sayCondition(condition, options)
  if (!Array.isArray(allowed)) return `${inWords(fact)} is not in the band ${words}`
  return `${inWords(fact)} is not ${allowed.length === 1 ? '' : 'one of '}${words}`
}
