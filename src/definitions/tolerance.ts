// How far from its target a figure is still amber. In: `5`, `5 points` or `10%` of the target. Out: the edge of amber.
// Worked: of a target of 95, within 10% is from 85.5; where good is low, within 10% of 20 is to 22.
import { z } from 'zod'
import { type Exact, exact, plainDecimal, roundHalfUp } from '../terms/exact.ts'

/** `5` for `5 points`: what is no percentage of the target is in its unit. */
export const toleranceSchema = z
  .union([z.number(), z.string()])
  .transform(String)
  .refine(
    text => /^\d+(\.\d+)?( points?|%)?$/.test(text) && Number.parseFloat(text) > 0,
    'a number above 0, such as 5, 5 points or 10%',
  )
  .refine(
    text => !text.endsWith('%') || Number.parseFloat(text) < 100,
    'less than 100% of the target, such as 10%: by 100% no figure would be red',
  )
  .transform(text => text.replace(/ points?$/, ''))

/** @param side whether larger figures are better */
export function edgeOfAmber(target: string, within: string, side: 'high' | 'low'): string {
  const number = within.replace('%', '')
  const isShare = number !== within
  const of = exact(target)
  const width = isShare ? of.mul(exact(number)).div(100) : exact(number)
  const places = [target, number].map(text => text.split('.')[1]?.length ?? 0)
  const most = isShare ? 2 + places.reduce((sum, one) => sum + one, 0) : Math.max(...places)
  return shortest(side === 'high' ? of.sub(width) : of.add(width), most)
}

/** Without zeros at its end: 60.0 is 60. */
export function shortest(number: Exact, decimals: number): string {
  const printed = plainDecimal(roundHalfUp(number, decimals), decimals)
  return printed.includes('.') ? printed.replace(/\.?0+$/, '') : printed
}
