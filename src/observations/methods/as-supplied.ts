// As supplied: the figure stands in the extract, and says where it is printed that its parts are not known;
// or a return gives it, counted, with its parts.
import { suppliedOf } from '../work.ts'
import type { MethodLeaf } from './method.ts'

export const asSupplied: MethodLeaf<'as-supplied'> = {
  month: (method, month, readings) => suppliedOf(readings.find(method.measure, month)),
}
