// In: the entries `largePrint` and `charts` of a look. Out: their sizes, or what is wrong with them.
import { fieldOf } from '../json-field.ts'
import type { LargePrint, LargerCharts } from './look.ts'

type Bounds<T> = Readonly<Record<keyof T, readonly [from: number, to: number]>>

/** UK Association for Accessible Formats, G003: large print is 16 points at least. */
const LARGE_PRINT: Bounds<LargePrint> = { leastPoints: [16, 36], columnsOfFigures: [1, 12] }
const CHARTS: Bounds<LargerCharts> = { widthPx: [300, 1000], enlarge: [1, 4] }

interface Fault {
  readonly entry: string
  readonly found: unknown
  readonly expected: string
}

interface SizesRead<T> {
  readonly read?: T
  readonly faults: readonly Fault[]
}

export const readLargePrint = (found: unknown): SizesRead<LargePrint> =>
  readSizes(found, 'largePrint', LARGE_PRINT)

export const readLargerCharts = (found: unknown): SizesRead<LargerCharts> =>
  readSizes(found, 'charts', CHARTS)

/** A look may leave the entry out. */
function readSizes<T extends object>(found: unknown, entry: string, bounds: Bounds<T>): SizesRead<T> {
  if (found === undefined) return { faults: [] }
  const all = Object.entries<readonly [number, number]>(bounds).map(([name, [from, to]]) => {
    const value = fieldOf(found, name)
    const isWithin = typeof value === 'number' && value >= from && value <= to
    return { name, value, isWithin, expected: `a number from ${from} to ${to}` }
  })
  const faults = all.flatMap(({ name, value, isWithin, expected }) =>
    isWithin ? [] : [{ entry: `${entry}.${name}`, found: value, expected }],
  )
  return faults.length > 0
    ? { faults }
    : { read: Object.fromEntries(all.map(({ name, value }) => [name, value])) as T, faults }
}
