// How far from its target a figure is still amber. In: `5`, `5 points` or `10%` of the target. Out: the edge of amber.
// Worked: of a target of 95, within 10% is from 85.5; where good is low, within 10% of 20 is to 22.
import { z } from 'zod'
import { type Exact, exact } from '../terms/exact.ts'

export const toleranceSchema = z
  .union([z.number(), z.string()])
  .transform(String)
  .refine(
    text => /^\d+(\.\d+)?( points?|%)?$/.test(text) && Number.parseFloat(text) > 0,
    'a number above 0, such as 5, 5 points or 10%',
  )

/** The number itself, and whether it is a percentage of the target. */
const NUMBER = /^([\d.]+)(%?)/

/** @param side whether larger figures are better */
export function edgeOfAmber(target: string, within: string, side: 'high' | 'low'): Exact {
  const [, number = '0', sign] = NUMBER.exec(within) ?? []
  const of = exact(target)
  const width = sign === '%' ? of.mul(exact(number)).div(100) : exact(number)
  return side === 'high' ? of.sub(width) : of.add(width)
}

/** How many decimals the edge has at most. */
export function placesOfEdge(target: string, within: string): number {
  const [places, own] = [target, NUMBER.exec(within)?.[1] ?? ''].map(text => text.split('.')[1]?.length ?? 0)
  return within.endsWith('%') ? (places ?? 0) + (own ?? 0) + 2 : Math.max(places ?? 0, own ?? 0)
}
