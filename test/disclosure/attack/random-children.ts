// Invented children, so that every count of every table fits every other. In: a seed, traits and months. Out: who started
// and left when, with which traits; and how many of them a table counts.
import { diceOf } from './dice.ts'

export interface Trait {
  readonly name: string
  readonly values: number
  /** The coarse group of each value, where the trait is also told in bands. */
  readonly bands?: readonly number[]
}

export interface RandomChild {
  readonly traits: ReadonlyMap<string, number>
  readonly started: number
  /** After the last month: still there. */
  readonly left: number
}

export type Measure = 'stock' | 'starts' | 'leavers'

/** Months from 1; month 0 is all that came before. A stock is counted at the end of its last month. */
export interface Span {
  readonly name: string
  readonly from: number
  readonly to: number
}

export const bandsOf = ({ name }: Trait) => `${name}-band`

/** @param steep 0: each value as likely as the next; 1: most children have the first values, and the others are rare. */
export function randomChildren(
  seed: number,
  size: number,
  traits: readonly Trait[],
  months: number,
  steep: number,
): RandomChild[] {
  const dice = diceOf(seed)
  const numberOf = (values: number) => {
    let value = dice.below(values)
    if (dice.chance(steep)) value = Math.min(value, dice.below(values), dice.below(values))
    return value
  }
  return Array.from({ length: size }, () => {
    const mine = new Map<string, number>()
    for (const trait of traits) {
      const value = numberOf(trait.values)
      mine.set(trait.name, value)
      if (trait.bands) mine.set(bandsOf(trait), trait.bands[value] ?? 0)
    }
    const started = dice.chance(0.5) ? 0 : dice.between(1, months)
    const left = dice.chance(0.5) ? months + 1 : dice.between(started + 1, months + 1)
    return { traits: mine, started, left }
  })
}

export function countChildren(
  children: readonly RandomChild[],
  measure: Measure,
  { from, to }: Span,
  where: ReadonlyMap<string, number>,
): number {
  const isIn = ({ started, left }: RandomChild) => {
    if (measure === 'stock') return started <= to && left > to
    const at = measure === 'starts' ? started : left
    return at >= from && at <= to
  }
  const matches = ({ traits }: RandomChild) => [...where].every(([name, value]) => traits.get(name) === value)
  return children.filter(child => isIn(child) && matches(child)).length
}
