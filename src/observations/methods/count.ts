// A count at the month end or in the month: one cell.
import { amountOf, present } from '../work.ts'
import type { MethodLeaf } from './method.ts'

export const count: MethodLeaf<'count'> = {
  month: (method, month, readings) => {
    const reading = readings.find(method.measure, month)
    return { amount: amountOf(reading), rule: 'count', from: present(reading) }
  },
}
