// What a reader knows who wants to know more. In: a system and the figures that are kept back. Out: the numbers that the
// reader does not know, the least that each can be, and the sums that they must fit. Written apart from src/disclosure.
import { type FigureSystem, isZero } from '../../../src/disclosure/system.ts'

export interface Unknown {
  readonly cell: string
  readonly atLeast: number
  /** What the attack must not come near to. */
  readonly value: number
  readonly isProtected: boolean
}

/** The unknown numbers, each so many times, add up to a known one. */
export interface Sum {
  readonly terms: readonly (readonly [unknown: number, times: number])[]
  readonly equals: number
}

export interface Puzzle {
  readonly unknowns: readonly Unknown[]
  readonly sums: readonly Sum[]
  /** Protected cells that the reader was simply told. */
  readonly told: readonly string[]
}

/** What a protected cell can still be: the attack succeeds where it is narrower than the system's width. */
export interface Narrowed {
  readonly cell: string
  readonly lowest: number
  readonly highest: number
}

export function toldCells(
  { figures, published }: FigureSystem,
  isKeptBack: (ref: string) => boolean,
): Set<string> {
  const printed = figures.filter(({ ref }) => !isKeptBack(ref)).flatMap(({ tells }) => tells)
  return new Set([...published, ...printed])
}

export function puzzleOf(system: FigureSystem, told: ReadonlySet<string>): Puzzle {
  const cells = [...system.cells.values()]
  const unknowns = cells.filter(cell => !told.has(cell.id) && !isZero(cell))
  const indexes = new Map(unknowns.map(({ id }, at) => [id, at]))
  const sums = new Map<string, Sum>()
  for (const relation of system.relations) {
    const times = new Map<number, number>()
    let equals = 0
    for (const term of relation) {
      const at = indexes.get(term.cell)
      if (at === undefined) equals -= term.times * (system.cells.get(term.cell)?.value ?? Number.NaN)
      else times.set(at, (times.get(at) ?? 0) + term.times)
    }
    const terms = [...times].filter(([, factor]) => factor !== 0).sort(([a], [b]) => a - b)
    if (terms.length > 0) sums.set(`${terms}=${equals}`, { terms, equals })
  }
  return {
    unknowns: unknowns.map(({ id, atLeast, value, isProtected }) => ({
      cell: id,
      atLeast,
      value,
      isProtected,
    })),
    sums: [...sums.values()],
    told: cells.filter(({ id, isProtected }) => isProtected && told.has(id)).map(({ id }) => id),
  }
}
