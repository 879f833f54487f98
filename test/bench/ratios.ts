// The ratios of pairs of runs. In: pairs. Out: their medians and ranges, printed.
import type { Measured } from './measured-run.ts'

export interface Pair {
  readonly ours: Measured
  readonly floor: Measured
}

/** As it is given on the command line; seven if it is not. */
export function pairsAsked(given: string | undefined): number {
  const pairs = Number(given ?? 7)
  if (!Number.isInteger(pairs) || pairs < 1)
    throw new Error(`Found '${given}' where a number of pairs is expected, such as 7.`)
  return pairs
}

const inOrder = (numbers: readonly number[]) => [...numbers].sort((a, b) => a - b)
const middle = (numbers: readonly number[]) => inOrder(numbers)[Math.floor(numbers.length / 2)] ?? NaN
const range = (numbers: readonly number[]) =>
  `${middle(numbers).toFixed(2)} (${Math.min(...numbers).toFixed(2)} to ${Math.max(...numbers).toFixed(2)})`

/** Prints the median and range of the ratios, pair by pair, and the medians in seconds. */
export function ratiosOf(name: string, pairs: readonly Pair[]): void {
  for (const measure of ['wall', 'processor'] as const) {
    const known = pairs.flatMap(({ ours, floor: bare }) => {
      const [mine, least] = [ours[measure], bare[measure]]
      return mine === undefined || least === undefined ? [] : [{ mine, least }]
    })
    if (known.length === 0) {
      console.log(`${name}, ${measure}: not known on this system`)
      continue
    }
    const seconds = known.map(({ mine }) => mine)
    const floors = known.map(({ least }) => least)
    console.log(
      `${name}, ${measure}: ${range(known.map(({ mine, least }) => mine / least))} times the floor; seconds ${range(seconds)}, floor ${range(floors)}`,
    )
  }
}
