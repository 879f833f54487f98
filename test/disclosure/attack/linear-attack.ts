// The attack by linear programming. In: a puzzle and the width that must stay open. Out: the protected cells that the reader
// can narrow further, each with its interval. Every solution found shows numbers that fit, so that cells which it
// already moves far enough need no programme of their own.
import highs from 'highs'
import type { Narrowed, Puzzle } from './attacker.ts'

// The types that come with the package call its default export a namespace; at run time it is the function.
const load = highs as unknown as typeof highs.default
export type Highs = Awaited<ReturnType<typeof load>>
export const openHighs = (): Promise<Highs> => load()

/** The solver's own tolerance is 1e-7 of each sum. */
const NEAR = 1e-5

export interface AttackOptions {
  /** Whole numbers only: closer to what a reader knows, and far slower. */
  readonly isWhole?: boolean
  /** Stops at the first cell that is too narrow. */
  readonly isFirstEnough?: boolean
}

export function attackLinearly(
  solver: Highs,
  puzzle: Puzzle,
  width: number,
  { isWhole = false, isFirstEnough = false }: AttackOptions = {},
): Narrowed[] {
  const narrow: Narrowed[] = puzzle.told.map(cell => ({ cell, lowest: Number.NaN, highest: Number.NaN }))
  if (narrow.length > 0 && isFirstEnough) return narrow
  const ranges = openRanges(solver, puzzle, isWhole)
  const isOpen = (at: number) => {
    const { lowest, highest } = ranges.of(at)
    return highest - lowest < width - NEAR
  }
  const targets = [...puzzle.unknowns.keys()].filter(at => puzzle.unknowns[at]?.isProtected)
  if (targets.length > 3) for (const way of WAYS) ranges.push(way, targets)
  for (const at of targets) {
    for (const way of WAYS) if (isOpen(at)) ranges.push(way, [at])
    if (!isOpen(at)) continue
    narrow.push(ranges.of(at))
    if (isFirstEnough) break
  }
  return narrow
}

const WAYS = ['Maximize', 'Minimize'] as const
type Way = (typeof WAYS)[number]

/** How far each unknown has been seen to go so far, and a way to push some of them further. */
function openRanges(solver: Highs, puzzle: Puzzle, isWhole: boolean) {
  const model = modelOf(puzzle, isWhole)
  const ranges = puzzle.unknowns.map(({ cell, value }) => ({ cell, lowest: value, highest: value }))
  const rangeOf = (at: number) => {
    const range = ranges[at]
    if (!range) throw new Error(`No unknown ${at}`)
    return range
  }
  const push = (way: Way, columns: readonly number[]) => {
    const found = numbersOf(solver, model, way, columns)
    const [first] = columns
    // Of many together it is only known that one of them has no end.
    if (found === 'endless' && columns.length === 1 && first !== undefined)
      rangeOf(first)[way === 'Maximize' ? 'highest' : 'lowest'] = way === 'Maximize' ? Infinity : -Infinity
    if (found === 'endless') return
    for (const [at, number] of found.entries()) {
      const range = rangeOf(at)
      range.lowest = Math.min(range.lowest, number)
      range.highest = Math.max(range.highest, number)
    }
  }
  return { of: rangeOf, push }
}

/** Everything of the programme but its objective. */
function modelOf({ unknowns, sums }: Puzzle, isWhole: boolean): string {
  const rows = sums.map(({ terms, equals }, at) => ` r${at}: ${terms.map(termOf).join(' ')} = ${equals}`)
  // The format wants one row at least: this one says nothing.
  const nothing = rows.length === 0 ? [' r: x0 >= 0'] : []
  const bounds = unknowns.map(({ atLeast }, at) => ` x${at} >= ${atLeast}`)
  const whole = isWhole ? ['General', ...unknowns.map((_, at) => ` x${at}`)] : []
  return ['Subject To', ...rows, ...nothing, 'Bounds', ...bounds, ...whole, 'End'].join('\n')
}

const termOf = ([at, times]: readonly [number, number]) =>
  `${times < 0 ? '-' : '+'} ${Math.abs(times)} x${at}`

function numbersOf(solver: Highs, model: string, way: Way, columns: readonly number[]): number[] | 'endless' {
  const objective = columns.map(at => `x${at}`).join(' + ')
  const { Status, Columns } = solver.solve(`${way}\n obj: ${objective}\n${model}`)
  // The true numbers fit, so that "infeasible or unbounded" can only mean unbounded.
  if (/unbounded/i.test(Status)) return 'endless'
  if (Status !== 'Optimal') throw new Error(`The attack could not be tried: ${Status}`)
  const numbers: number[] = []
  for (const [name, column] of Object.entries<{ readonly Primal?: number }>(Columns))
    numbers[Number(name.slice(1))] = column.Primal ?? Number.NaN
  return numbers
}
