// A percentage or a mean: one measure over another. Worked: 54 reviews in time of 55 held, × 100 = 98.2%; 725
// days over 2 cases = 362.5.

import { ratio } from '../../terms/amounts.ts'
import type { Period } from '../../terms/period.ts'
import type { Readings } from '../readings.ts'
import { type AmountWorkedOut, amountRead, readingsFound } from '../worked-out.ts'
import type { MethodLeaf } from './method.ts'

function over(
  numerator: string,
  denominator: string,
  scale: number,
  month: Period,
  readings: Readings,
): AmountWorkedOut {
  const top = readings.find(numerator, month)
  const bottom = readings.find(denominator, month)
  return {
    amount: ratio(amountRead(top), amountRead(bottom), scale),
    rule: `${numerator} ÷ ${denominator}`,
    from: readingsFound(top, bottom),
  }
}

export const percentage: MethodLeaf<'percentage'> = {
  scale: 100,
  workOut: (method, month, readings) => over(method.numerator, method.denominator, 100, month, readings),
  parts: (method, month, readings) => ({
    numerator: amountRead(readings.find(method.numerator, month)),
    denominator: amountRead(readings.find(method.denominator, month)),
  }),
}

export const mean: MethodLeaf<'mean'> = {
  scale: 1,
  workOut: (method, month, readings) => over(method.total, method.cases, 1, month, readings),
  parts: (method, month, readings) => ({
    numerator: amountRead(readings.find(method.total, month)),
    denominator: amountRead(readings.find(method.cases, month)),
  }),
}
