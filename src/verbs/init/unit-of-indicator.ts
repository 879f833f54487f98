// Says in which unit an indicator is. In: the lines that give it. Out: the unit.
import type { Unit } from '../../terms/unit.ts'
import { type IndicatorLines, kindOf } from './propose-indicators.ts'
import { unitOfLine } from './unit-of-line.ts'

/** That of the register; else a percentage, if one of its lines says so; else what the first line says. */
export function unitOfIndicator({ national, groups }: IndicatorLines): Unit {
  if (national !== undefined) return national.unit
  if (groups.some(group => kindOf(group) === 'share')) return 'percentage'
  const [first] = groups
  return first?.figure === undefined ? 'count' : unitOfLine(first.figure).unit
}
