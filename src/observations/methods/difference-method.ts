// One measure less another in the month. Worked: 10 admissions − 12 discharges = −2.
import { difference as subtract } from '../../terms/amounts.ts'
import { amountRead, readingsFound } from '../worked-out.ts'
import type { MethodLeaf } from './method.ts'

export const differenceMethod: MethodLeaf<'difference'> = {
  workOut: (method, month, readings) => {
    const from = readings.find(method.from, month)
    const less = readings.find(method.less, month)
    return {
      amount: subtract(amountRead(from), amountRead(less)),
      rule: `${method.from} − ${method.less}`,
      from: readingsFound(from, less),
    }
  },
}
