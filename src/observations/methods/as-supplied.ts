// As supplied: the figure stands in the extract and its parts are not known. It says so where it is printed.
import { amountOf, present } from '../work.ts'
import type { MethodLeaf } from './method.ts'

export const asSupplied: MethodLeaf<'as-supplied'> = {
  month: (method, month, readings) => {
    const reading = readings.find(method.measure, month)
    return { amount: amountOf(reading), rule: 'as supplied', from: present(reading) }
  },
}
