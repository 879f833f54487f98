// The attack by trying every table. In: a small puzzle. Out: for each protected cell the lowest and the highest number
// that any table of whole numbers gives it. Depth first; after each guess the bounds of all others are drawn in.
import type { Narrowed, Puzzle, Sum } from './attacker.ts'

/** Where the sums set no end, numbers are tried up to so much above the true one, times the greatest factor of a sum. */
const ROOM = 12

export interface BruteForce {
  readonly narrowed: readonly Narrowed[]
  /** Set where the tries ran out: then nothing is said. */
  readonly isGivenUp: boolean
}

interface Bounds {
  readonly low: number[]
  readonly high: number[]
}

export function tryEveryTable({ unknowns, sums }: Puzzle, tries = 200_000): BruteForce {
  const search = openSearch(sums, tries)
  const room = ROOM * Math.max(1, ...sums.flatMap(({ terms }) => terms.map(([, times]) => Math.abs(times))))
  const start: Bounds = {
    low: unknowns.map(({ atLeast }) => atLeast),
    high: unknowns.map(({ value }) => value + room),
  }
  const narrowed: Narrowed[] = []
  if (!search.drawIn(start)) throw new Error('The true numbers do not fit their own sums')
  for (const [at, { cell, isProtected, value }] of unknowns.entries()) {
    if (!isProtected) continue
    // A table with the true number exists: the search goes from each end towards it.
    const isPossible = (number: number) => number === value || search.fits(fix(start, at, number))
    let lowest = start.low[at] ?? value
    while (lowest < value && !isPossible(lowest)) lowest++
    let highest = start.high[at] ?? value
    while (highest > value && !isPossible(highest)) highest--
    narrowed.push({ cell, lowest, highest })
  }
  return { narrowed, isGivenUp: search.isSpent() }
}

const fix = ({ low, high }: Bounds, at: number, number: number): Bounds => ({
  low: low.with(at, number),
  high: high.with(at, number),
})

function openSearch(sums: readonly Sum[], tries: number) {
  let left = tries
  const drawIn = (bounds: Bounds): boolean => {
    for (let isNew = true; isNew; ) {
      isNew = false
      for (const sum of sums) {
        const answer = drawInBy(sum, bounds)
        if (answer === 'impossible') return false
        isNew ||= answer === 'drawn in'
      }
    }
    return true
  }
  const fits = (bounds: Bounds): boolean => {
    if (left-- <= 0 || !drawIn(bounds)) return false
    const { low, high } = bounds
    const open = low.map((lowest, at) => (high[at] ?? 0) - lowest)
    // The one with the fewest choices first.
    const at = open.reduce((best, size, here) => (size > 0 && size < (open[best] ?? 1e9) ? here : best), -1)
    if (at < 0) return true
    for (let number = low[at] ?? 0; number <= (high[at] ?? 0); number++)
      if (fits({ low: low.with(at, number), high: high.with(at, number) })) return true
    return false
  }
  return { drawIn, fits, isSpent: () => left <= 0 }
}

/** No unknown of a sum can be so large or so small that the others cannot make it up. */
function drawInBy({ terms, equals }: Sum, { low, high }: Bounds): 'impossible' | 'drawn in' | 'as before' {
  const least = ([at, times]: readonly [number, number]) => times * ((times > 0 ? low[at] : high[at]) ?? 0)
  const most = ([at, times]: readonly [number, number]) => times * ((times > 0 ? high[at] : low[at]) ?? 0)
  const allLeast = terms.reduce((sum, term) => sum + least(term), 0)
  const allMost = terms.reduce((sum, term) => sum + most(term), 0)
  if (allLeast > equals || allMost < equals) return 'impossible'
  let answer: 'drawn in' | 'as before' = 'as before'
  for (const term of terms) {
    const [at, times] = term
    const ends = [(equals - (allLeast - least(term))) / times, (equals - (allMost - most(term))) / times]
    const newLow = Math.max(low[at] ?? 0, Math.ceil(Math.min(...ends)))
    const newHigh = Math.min(high[at] ?? 0, Math.floor(Math.max(...ends)))
    if (newLow > newHigh) return 'impossible'
    if (newLow === low[at] && newHigh === high[at]) continue
    low[at] = newLow
    high[at] = newHigh
    // The two sums of this row are of the old bounds, which are only wider: still right, and the next round is sharper.
    answer = 'drawn in'
    return answer
  }
  return answer
}
