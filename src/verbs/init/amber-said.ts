// Reads how far amber goes from the columns about it. In: their cells beside a line, and the unit. Out: a distance from the target,
// an edge or a range; or what was not understood.

import type { ExtractCell } from '../../extracts/cell.ts'
import type { BesideSeen } from '../../extracts/look/sheet-seen.ts'
import type { Unit } from '../../terms/unit.ts'
import {
  isNoTarget,
  numberAsTyped,
  type TargetSaid,
  targetOfCell,
  targetOfText,
  tidy,
} from './target-said.ts'

export interface AmberSaid {
  /** Not a number where it was not understood. */
  readonly value: number
  /** The other end of a range: `92-94.9%`. */
  readonly other?: number
  /** `Amber to` is an edge and `Tolerance` a distance; of others the number itself decides. */
  readonly is?: 'edge' | 'distance'
  /** `10%`: as a distance, of the target. */
  readonly isShare?: true
  /** Where its text says on which side of the number amber is: `<90`. */
  readonly side?: 'at-least' | 'at-most'
  /** As it was typed. */
  readonly shown: string
}

/** `+5` is a distance, and `90%+` an edge. */
const DISTANCE = /\b(?:tolerance|within|points?|pts?|pp|days?)\b|±|(?<!\d ?%? ?)\+/i
const POINTS = /\b(?:points?|pts?|pp)\b/i
const EDGE = /\b(?:to|limit|edge|from|threshold)\b/i
const SHARE = /^(?:(?:\+\/-|[+±]|within) ?)?(\d+(?:\.\d+)?) ?%/
const RANGE = /^(?:between )?(\d+(?:\.\d+)?) ?%? ?(?:-|–|to|and) ?(\d+(?:\.\d+)?) ?%?$/i

/** `Amber from` and `Amber to` are the two ends of a range. */
export function amberBeside(ambers: readonly BesideSeen[], unit: Unit): AmberSaid | undefined {
  const [first, second, third] = ambers.flatMap(one => amberOf(one, unit) ?? [])
  if (first === undefined || second === undefined || third !== undefined) return first
  const isEnd = ({ is, other }: AmberSaid) => is !== 'distance' && other === undefined
  return isEnd(first) && isEnd(second)
    ? { value: first.value, other: second.value, is: 'edge', shown: `${first.shown} to ${second.shown}` }
    : first
}

function amberOf({ cell, heading }: BesideSeen, unit: Unit): AmberSaid | undefined {
  if (cell.kind !== 'text') return amberOfNumber(cell, heading, unit)
  const { text, shown } = cell
  if (isNoTarget(text)) return undefined
  const range = rangeOf(text, unit)
  if (range !== undefined) return { ...range, is: 'edge', shown }
  const share = shareOf(cell, heading)
  if (share !== undefined && unit !== 'percentage')
    return { value: share, is: 'distance', isShare: true, shown }
  const typed = text.replace(/^(?:\+\/-|[+±]) ?| ?(?:points?|pts?|pp|days?)$/gi, '')
  const found = POINTS.test(text) ? numberAsTyped(typed, unit) : targetOfText(typed, unit)
  if (found === undefined) return { value: Number.NaN, shown }
  const said = { ...amberOfOne(found), shown, ...(share !== undefined && { isShare: true as const }) }
  return { ...said, ...kindOfAmber(`${heading} ${text}`) }
}

function amberOfNumber(cell: ExtractCell, heading: string, unit: Unit): AmberSaid | undefined {
  const share = shareOf(cell, heading)
  const { shown } = cell
  if (share !== undefined && unit !== 'percentage')
    return { value: share, is: 'distance', isShare: true, shown }
  const found = targetOfCell(cell, unit)
  return (
    found && {
      ...amberOfOne(found),
      shown,
      ...(share !== undefined && { isShare: true }),
      ...kindOfAmber(heading),
    }
  )
}

/** 1 is a point, and not all of the target. */
const amberOfOne = ({ value, isOfOne, side }: TargetSaid): Pick<AmberSaid, 'value' | 'side'> => ({
  value: isOfOne && value === 100 ? 1 : value,
  ...(side !== undefined && { side }),
})

const kindOfAmber = (words: string): Pick<AmberSaid, 'is'> => {
  if (DISTANCE.test(words)) return { is: 'distance' }
  return EDGE.test(words) ? { is: 'edge' } : {}
}

function shareOf({ kind, shown }: ExtractCell, heading: string): number | undefined {
  const [, digits] = SHARE.exec(shown) ?? []
  const arePoints = POINTS.test(kind === 'text' ? `${shown} ${heading}` : heading)
  return digits === undefined || arePoints ? undefined : Number(digits)
}

function rangeOf(text: string, unit: Unit): Required<Pick<AmberSaid, 'value' | 'other'>> | undefined {
  const [, low, high] = RANGE.exec(text.replace(/[<>≤≥=]/g, '').trim()) ?? []
  if (low === undefined || high === undefined) return undefined
  const isOfOne = unit === 'percentage' && !text.includes('%') && Number(high) <= 1
  const number = (digits: string) => tidy(Number(digits) * (isOfOne ? 100 : 1))
  return { value: number(low), other: number(high) }
}
