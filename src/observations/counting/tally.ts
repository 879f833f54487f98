// Puts verdicts into the rows of group maps and adds them up. In: verdicts of one way of counting, and what the measure takes. Out: numbers by row.
import type { GivenMeasure } from '../../definitions/returns.ts'
import type { ChildHistory } from '../histories/history.ts'
import { factOf, FACTS, type Fact } from './facts.ts'
import { fits, type RowOf } from './group-of.ts'
import type { CountingOptions, Verdict } from './leaf.ts'

/** The verdict at a place is about the child at the same place: two rows, since there may be 80,000 of them. */
export interface Counted {
  readonly children: readonly ChildHistory[]
  readonly verdicts: readonly Verdict[]
}

export type IsWanted = (child: ChildHistory, verdict: Verdict) => boolean

/** By the rows of a part, in the order of its maps, joined with `;`; the whole is one row without a name. */
export type Tallies = ReadonlyMap<string, number>

export function tally({ children, verdicts }: Counted, take: GivenMeasure['take'], isWanted: IsWanted | undefined, rowsOf: readonly RowOf[]): Tallies {
  const found = new Map<string, number>()
  children.forEach((child, at) => {
    const verdict = verdicts[at]
    const adds = verdict && amountOf(verdict, take)
    if (verdict === undefined || adds === undefined || isWanted?.(child, verdict) === false) return
    const key = rowsIn(rowsOf, child, verdict)
    found.set(key, (found.get(key) ?? 0) + adds)
  })
  return found
}

export const rowsIn = (rowsOf: readonly RowOf[], child: ChildHistory, verdict: Verdict): string =>
  (rowsOf.length === 1 ? rowsOf[0]?.(child, verdict) ?? '' : rowsOf.map(rowOf => rowOf(child, verdict)).join(';'))

/** What a verdict adds to the figure; undefined where it adds nothing. A sum is of those in the numerator. */
export function amountOf({ stands, value }: Verdict, take: GivenMeasure['take']): number | undefined {
  if (stands === 'out' || (stands === 'in-denominator' && take !== 'denominator')) return undefined
  return take === 'sum' ? value ?? 0 : 1
}

/** Whether a child is of those that `only` of a measure asks for; undefined where it asks for none. `$permanence.codes` is a list of the position in force. */
export function onlyThose(given: GivenMeasure['only'], options: CountingOptions): IsWanted | undefined {
  const conditions = Object.entries(given).map(([name, condition]) => {
    const fact = factNamed(name)
    const wanted = typeof condition !== 'string' ? condition : condition.startsWith('$') ? [...listOf(condition, options)] : [condition]
    return { fact, wanted }
  })
  if (conditions.length === 0) return undefined
  return (child, verdict) => conditions.every(({ fact, wanted }) => fits(factOf(fact, child, verdict.episode, verdict.on), wanted))
}

/** @throws Error for a fact that is not known: names are checked when they are read. */
function factNamed(name: string): Fact {
  const fact = FACTS.find(one => one === name)
  if (fact === undefined) throw new Error(`children have no fact ${name}; expected one of ${FACTS.join(', ')}`)
  return fact
}

export function listOf(reference: string, options: CountingOptions): ReadonlySet<string> {
  const [point = '', list = ''] = reference.slice(1).split('.')
  return options.list(point, list)
}
