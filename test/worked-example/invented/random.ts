// Repeatable chance. In: a seed. Out: numbers, choices and lengths of time that are the same on every machine.

export interface Random {
  /** From 0, and below 1. */
  readonly next: () => number
  readonly chance: (probability: number) => boolean
  /** A whole number, both ends included. */
  readonly between: (least: number, most: number) => number
  /** Whole days with the given mean: many are short and a few long. */
  readonly days: (mean: number) => number
  /** One of the values, by weight; weights need not add up to anything. */
  readonly pick: <T>(choices: readonly Choice<T>[]) => T
}

export type Choice<T> = readonly [value: T, weight: number]

/** Mulberry32, by Tommy Ettinger (public domain): 32 bits of state, enough for an example. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    chance: probability => next() < probability,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    // Math.log may differ in its last digit between machines; a whole day hardly ever does.
    days: mean => Math.ceil(-mean * Math.log(1 - next())),
    pick: choices => {
      let left = next() * choices.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [value, weight] of choices) {
        left -= weight
        if (left < 0) return value
      }
      const last = choices.at(-1)
      if (last === undefined) throw new Error('nothing to pick from')
      return last[0]
    },
  }
}
