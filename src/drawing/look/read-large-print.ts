// In: the entry `largePrint` of a look. Out: its sizes, or what is wrong with them.
import { fieldOf } from '../json-field.ts'
import type { LargePrint } from './look.ts'

interface Bounds {
  readonly entry: string
  readonly from: number
  readonly to: number
}

/** UK Association for Accessible Formats, G003: large print is 16 points at least. */
const LEAST_POINTS: Bounds = { entry: 'leastPoints', from: 16, to: 36 }
const COLUMNS: Bounds = { entry: 'columnsOfFigures', from: 1, to: 12 }
const WIDTH: Bounds = { entry: 'charts.widthPx', from: 300, to: 1000 }
const ENLARGE: Bounds = { entry: 'charts.enlarge', from: 1, to: 4 }

export function readLargePrint(found: unknown): {
  read?: LargePrint
  faults: readonly { entry: string; found: unknown; expected: string }[]
} {
  const faults: { entry: string; found: unknown; expected: string }[] = []
  const numberIn = ({ entry, from, to }: Bounds): number => {
    const value = entry.split('.').reduce(fieldOf, found)
    if (typeof value === 'number' && value >= from && value <= to) return value
    faults.push({ entry, found: value, expected: `a number from ${from} to ${to}` })
    return from
  }
  const read: LargePrint = {
    leastPoints: numberIn(LEAST_POINTS),
    columnsOfFigures: Math.floor(numberIn(COLUMNS)),
    charts: { widthPx: numberIn(WIDTH), enlarge: numberIn(ENLARGE) },
  }
  return faults.length === 0 ? { read, faults } : { faults }
}
