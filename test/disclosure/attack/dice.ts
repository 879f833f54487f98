// Chance that is the same each time. In: a seed. Out: dice, and a decision about each key that no other key changes, so that
// a system with one more month decides about the months before as it did.

export interface Dice {
  /** 0 to sides − 1. */
  below(sides: number): number
  between(lowest: number, highest: number): number
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  shuffled<T>(list: readonly T[]): T[]
}

/** A number from 0 up to 1 that belongs to the seed and the key: FNV-1a with a last mixing, so that like keys differ. */
export function fateOf(seed: number, key: string): number {
  let hash = 2166136261 ^ seed
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 16777619)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32
}

export function diceOf(seed: number): Dice {
  let throws = 0
  const next = () => fateOf(seed, `throw ${throws++}`)
  const below = (sides: number) => Math.floor(next() * sides)
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[below(list.length)]
    if (picked === undefined) throw new Error('Nothing to pick from')
    return picked
  }
  return {
    below,
    between: (lowest, highest) => lowest + below(highest - lowest + 1),
    chance: share => next() < share,
    pick,
    shuffled: list => {
      const rest = [...list]
      return list.map(() => {
        const at = below(rest.length)
        return rest.splice(at, 1)[0] as (typeof list)[number]
      })
    },
  }
}
