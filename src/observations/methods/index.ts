// The methods of the register by kind, one line for each leaf.
import type { Method } from '../../definitions/indicator.ts'
import { asSupplied } from './as-supplied.ts'
import { count } from './count.ts'
import { difference } from './difference.ts'
import type { MethodLeaf } from './method.ts'
import { rate } from './rate.ts'
import { mean, percentage } from './ratio.ts'
import { rollingPercentage, rollingSum } from './rolling.ts'

export const methods: { readonly [K in Method['kind']]: MethodLeaf<K> } = {
  'as-supplied': asSupplied,
  count,
  percentage,
  'rate-per-10000': rate,
  mean,
  difference,
  'rolling-12-sum': rollingSum,
  'rolling-12-percentage': rollingPercentage,
}

/**
 * The leaf of a method. The table above pairs each kind with its own leaf, which TypeScript cannot follow
 * through a lookup.
 */
export function leafOf(method: Method): MethodLeaf<Method['kind']> {
  return methods[method.kind] as MethodLeaf<Method['kind']>
}
