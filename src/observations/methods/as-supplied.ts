// As supplied: the extract gives the figure without its parts, which the paper states; or it is counted from
// a return, with its parts.
import { suppliedOf } from '../worked-out.ts'
import type { MethodLeaf } from './method.ts'

export const asSupplied: MethodLeaf<'as-supplied'> = {
  workOut: (method, month, readings) => suppliedOf(readings.find(method.measure, month)),
}
