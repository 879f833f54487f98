// How the cells of a column or row are read: its unit, its words for a missing figure, and the range of its
// figures. In: what the source declares, and the measures of the cells. Out: how to read them.

import type { MissingReason } from '../terms/amount.ts'
import type { MayBe } from '../terms/may-be.ts'
import type { Unit } from '../terms/unit.ts'
import type { MeasuresOfCell } from './read-cell.ts'
import type { IndicatorRead, ReadContext } from './table-in-sheet.ts'
import { codesOf } from './understand-missing.ts'
import type { HowToRead } from './understand-number.ts'
import type { Stored } from './understand-percentage.ts'

interface Declared {
  readonly unit: Unit
  readonly stored?: Stored | undefined
  readonly codes?: Readonly<Record<string, MissingReason>>
  readonly 'may-be'?: readonly MayBe[] | undefined
}

/** What the column or row declares comes before what the source declares for all of its tables. */
export function howToRead(declared: Declared, gives: MeasuresOfCell, context: ReadContext): HowToRead {
  return {
    unit: declared.unit,
    stored: declared.stored,
    codes: codesOf({ ...context.source.codes, ...declared.codes }),
    mayBe: new Set(declared['may-be'] ?? allowedByRegister(gives, context)),
  }
}

/** By every indicator whose figure the measure is. */
function allowedByRegister(gives: MeasuresOfCell, { indicators }: ReadContext): MayBe[] {
  if (!('measure' in gives)) return []
  return [...indicators.values()].flatMap(indicator => {
    const { ref, method } = indicator
    const isItsFigure =
      ref === gives.measure ||
      (method !== undefined && 'measure' in method && method.measure === gives.measure)
    return isItsFigure ? (indicator['may-be'] ?? allowedByTargets(indicator)) : []
  })
}

/** A target below zero, or above 100%, says that the figure may be so too. */
function allowedByTargets({ targets = [], unit }: IndicatorRead): MayBe[] {
  const bounds = targets.flatMap(target =>
    'green' in target ? [target.green, target.amber ?? {}, target.red ?? {}] : [],
  )
  const limits = bounds.flatMap(bound => Object.values(bound)).map(Number)
  return [
    ...(limits.some(limit => limit < 0) ? ['below-zero' as const] : []),
    ...(unit === 'percentage' && limits.some(limit => limit > 100) ? ['above-100' as const] : []),
  ]
}
