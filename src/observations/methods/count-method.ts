// A count at the month end or in the month: one cell.
import { amountRead, readingsFound } from '../worked-out.ts'
import type { MethodLeaf } from './method.ts'

export const count: MethodLeaf<'count'> = {
  workOut: (method, month, readings) => {
    const reading = readings.find(method.measure, month)
    return { amount: amountRead(reading), rule: 'count', from: readingsFound(reading) }
  },
}
