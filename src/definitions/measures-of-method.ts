// The measures that a figure is worked out from. In: the method of an indicator. Out: the one above the line, or alone, and
// the one below it.
// Worked: of a difference, what it is from and what it is less.
import type { Method } from './indicator-definition.ts'

export function measuresOfMethod(method: Method): readonly [above: string, below?: string] {
  switch (method.kind) {
    case 'percentage':
    case 'rolling-12-percentage':
      return [method.numerator, method.denominator]
    case 'rate-per-10000':
      return [method.count, method.population]
    case 'mean':
      return [method.total, method.cases]
    case 'difference':
      return [method.from, method.less]
    default:
      return [method.measure]
  }
}
