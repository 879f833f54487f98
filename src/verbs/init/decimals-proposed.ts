// Says with how many decimals a council prints days and means. In: the lines of an indicator. Out: the decimals, where they are
// not those that are usual for the unit.
import { usualDecimals } from '../../terms/unit.ts'
import type { IndicatorLines } from './propose-indicators.ts'
import { unitOfIndicator } from './unit-of-indicator.ts'

/** 419.86 that is shown as 420 has none. */
export function decimalsProposed(one: IndicatorLines): { readonly decimals?: number } {
  const unit = unitOfIndicator(one)
  const [first] = one.groups
  const shown = (first?.figure?.figures ?? []).flatMap(({ cell }) =>
    cell.kind === 'number' ? [/\.(\d+)$/.exec(cell.shown)?.[1]?.length ?? 0] : [],
  )
  const [decimals] = shown
  const isOne = decimals !== undefined && shown.every(other => other === decimals)
  return (unit === 'days' || unit === 'average') && isOne && decimals < usualDecimals[unit]
    ? { decimals }
    : {}
}
