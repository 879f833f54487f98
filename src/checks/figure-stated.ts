// The figure of an indicator for an area and a period, as it is stated: in its cell, or else worked out and printed.
// In: the evidence. Out: the figure with its decimals.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Period } from '../terms/period.ts'
import { knownValue, printedDecimals, type RoundedFigure, statedDecimals } from './as-stated.ts'
import type { CheckEvidence } from './check-evidence.ts'

export function figureStated(
  { readings, observations }: CheckEvidence,
  indicator: IndicatorDefinition,
  area: string,
  period: Period,
): RoundedFigure | undefined {
  const cell = readings.find(indicator.ref, period, area)
  const supplied = knownValue(cell?.amount)
  if (cell !== undefined && supplied !== undefined)
    return { value: supplied, decimals: statedDecimals(cell, indicator), from: cell }
  const { amount, from } = observations.find(indicator.ref, area, period)
  const [value, first] = [knownValue(amount), from[0]]
  return value === undefined || first === undefined
    ? undefined
    : { value, decimals: printedDecimals(indicator), from: first }
}
