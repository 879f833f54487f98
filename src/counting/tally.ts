// Puts verdicts into the rows of group maps and adds them up. In: verdicts of one way of counting, and what
// the measure takes. Out: numbers by row.
import { FACTS } from '../definitions/facts.ts'
import { fits } from '../definitions/group-condition.ts'
import type { GivenMeasure } from '../definitions/returns.ts'
import { factOf } from './facts.ts'
import type { RowOf } from './group-of.ts'
import type { ChildHistory } from './histories/history.ts'
import type { CountingOptions, Verdict } from './leaf.ts'

/**
 * The verdict at a place is about the child at the same place: two rows, since there may be 80,000 of them.
 */
export interface Counted {
  readonly children: readonly ChildHistory[]
  readonly verdicts: readonly Verdict[]
}

export type IsWanted = (child: ChildHistory, verdict: Verdict) => boolean

/** By the rows of a part, in the order of its maps, joined with `;`; the whole is one row without a name. */
export type Tallies = ReadonlyMap<string, number>

/** What one number adds up: of a share or a mean there are two. */
export type Adds = 'numerator' | 'denominator' | 'sum'

/** Takes verdicts one at a time. */
export interface Tally {
  add(child: ChildHistory, verdict: Verdict): void
  done(): Tallies
}

export function tally(take: Adds, isWanted: IsWanted | undefined, rowsOf: readonly RowOf[]): Tally {
  const found = new Map<string, { number: number }>()
  return {
    add: (child, verdict) => {
      const adds = amountOf(verdict, take)
      if (adds === undefined || isWanted?.(child, verdict) === false) return
      const key = rowsIn(rowsOf, child, verdict)
      const row = found.get(key)
      if (row === undefined) found.set(key, { number: adds })
      else row.number += adds
    },
    done: () => new Map([...found].map(([key, { number }]) => [key, number])),
  }
}

export const rowsIn = (rowsOf: readonly RowOf[], child: ChildHistory, verdict: Verdict): string =>
  rowsOf.length <= 1
    ? (rowsOf[0]?.(child, verdict) ?? '')
    : rowsOf.map(rowOf => rowOf(child, verdict)).join(';')

/** What a verdict adds to the figure; undefined where it adds nothing. A sum is of those in the numerator. */
export function amountOf({ stands, value }: Verdict, take: Adds): number | undefined {
  if (stands === 'out' || (stands === 'in-denominator' && take !== 'denominator')) return undefined
  return take === 'sum' ? (value ?? 0) : 1
}

/**
 * Whether a child is of those that `only` of a measure asks for; undefined where it asks for none.
 * `$permanence.codes` is a list of the position in force.
 */
export function onlyThose(given: GivenMeasure['only'], options: CountingOptions): IsWanted | undefined {
  const conditions = FACTS.flatMap(fact => {
    const condition = given[fact]
    if (condition === undefined) return []
    return [{ fact, wanted: typeof condition === 'string' ? codesWanted(condition, options) : condition }]
  })
  if (conditions.length === 0) return undefined
  return (child, verdict) =>
    conditions.every(({ fact, wanted }) => fits(factOf(fact, child, verdict.episode, verdict.on), wanted))
}

/** One code, or the list that it names. */
const codesWanted = (condition: string, options: CountingOptions): string[] =>
  condition.startsWith('$') ? [...listOf(condition, options)] : [condition]

export function listOf(reference: string, options: CountingOptions): ReadonlySet<string> {
  const [point = '', list = ''] = reference.slice(1).split('.')
  return options.list(point, list)
}
