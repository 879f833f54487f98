// Random numbers that a seed repeats. In: a seed. Out: choices, the same each time.

export interface Random {
  /** A whole number from 0 to below `below`. */
  below(below: number): number
  pick<T>(from: readonly [T, ...T[]]): T
}

/** mulberry32, by Tommy Ettinger (public domain): 32 bits of state, good enough to choose what is damaged. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, pick: from => from[below(from.length)] ?? from[0] }
}

/** As many as asked for of what the seeds from 0 on give; undefined counts as nothing. */
export function someOf<T>(count: number, give: (random: Random, seed: number) => T | undefined): T[] {
  const found: T[] = []
  for (let seed = 0; found.length < count; seed++) {
    const one = give(randomOf(seed), seed)
    if (one !== undefined) found.push(one)
  }
  return found
}
