// The methods of the register by kind, one line for each leaf.
import type { Method } from '../../definitions/indicator-definition.ts'
import { asSupplied } from './as-supplied.ts'
import { count } from './count-method.ts'
import { differenceMethod } from './difference-method.ts'
import type { MethodLeaf } from './method.ts'
import { rateMethod } from './rate-method.ts'
import { mean, percentage } from './ratio.ts'
import { rollingPercentage, rollingSum } from './rolling.ts'

const methodLeaves: { readonly [K in Method['kind']]: MethodLeaf<K> } = {
  'as-supplied': asSupplied,
  count,
  percentage,
  'rate-per-10000': rateMethod,
  mean,
  difference: differenceMethod,
  'rolling-12-sum': rollingSum,
  'rolling-12-percentage': rollingPercentage,
}

/**
 * The leaf of a method. The table above pairs each kind with its own leaf, which TypeScript cannot follow
 * through a lookup.
 */
export function leafOf(method: Method): MethodLeaf<Method['kind']> {
  return methodLeaves[method.kind] as MethodLeaf<Method['kind']>
}
