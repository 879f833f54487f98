// Applies a method to one month. In: the method and the readings. Out: its amount, as a fraction in its
// lowest terms.
import { leafOf } from '../../../src/observations/methods/index.ts'
import { month } from '../../../src/terms/period.ts'
import { type Given, gathered, indicator, said } from '../build.ts'

const JANUARY = month(2017, 1)
export const work = (method: Readonly<Record<string, unknown>>, given: Given, at = JANUARY) => {
  const definition = indicator({ method })
  return leafOf(definition.method).workOut(definition.method, at, gathered(given))
}
export const amount = (method: Readonly<Record<string, unknown>>, given: Given, at = JANUARY) =>
  said(work(method, given, at).amount)
