// One measure less another in the month. Worked: 10 admissions − 12 discharges = −2.
import { difference as subtract } from '../../terms/amounts.ts'
import { amountOf, present } from '../work.ts'
import type { MethodLeaf } from './method.ts'

export const difference: MethodLeaf<'difference'> = {
  month: (method, month, readings) => {
    const from = readings.find(method.from, month)
    const less = readings.find(method.less, month)
    return {
      amount: subtract(amountOf(from), amountOf(less)),
      rule: `${method.from} − ${method.less}`,
      from: present(from, less),
    }
  },
}
