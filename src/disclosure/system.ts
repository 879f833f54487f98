// What can be known about the numbers of a paper. Cells are the numbers, relations are what everybody knows about them
// (parts add up to a total, months to a year), figures are what the paper wants to print of them. This room exports systems.

/** One number: how many children, days or pounds. */
export interface Cell {
  readonly id: string
  readonly value: number
  /** Whether nobody may work it out: a small count. */
  readonly isProtected: boolean
  /** What every reader knows it to be at least: 1 of a count that is kept back, where zeros are shown. */
  readonly atLeast: number
  /** Set where no figure would print it: that it is zero is not known either. */
  readonly isHidden?: true
  /** Set where no earlier edition printed it, or showed that it keeps it back. */
  readonly isNew?: true
}

/** A number of which a reader knows nothing of itself, not even whether it is zero. */
export const unseen = (cell: Cell): Cell => ({ ...cell, atLeast: Math.min(0, cell.atLeast), isHidden: true })

/**
 * A sum of cells that is zero. Worked: a total of 12 with the parts 9 and 3 is `total − a − b`, with the factors 1, −1
 * and −1.
 */
export type Relation = readonly { readonly cell: string; readonly times: number }[]

/** A figure that the paper wants to print. */
export interface WantedFigure {
  /** Its reference. */
  readonly ref: string
  /** The cells whose numbers it gives: of `54 of 55` two. */
  readonly tells: readonly string[]
  /** What its loss costs: totals are dearer than parts. */
  readonly cost: number
  /** Set where a rule of its own keeps it back, such as a percentage of too few. */
  readonly isKeptBack?: true
}

export interface FigureSystem {
  readonly cells: ReadonlyMap<string, Cell>
  readonly relations: readonly Relation[]
  readonly figures: readonly WantedFigure[]
  /** Cells that were published before, and that nothing can keep back any more. */
  readonly published: ReadonlySet<string>
  /** A protected cell must stay open over at least so much. */
  readonly width: number
}

/** A count of zero is shown: it cannot vary. */
export const isZero = ({ value, isProtected, isHidden }: Cell): boolean =>
  value === 0 && !isProtected && isHidden === undefined

/** A system in an order of its own, so that the same system gives the same answer however it was put together. */
export interface OrderedSystem extends FigureSystem {
  /** The relations that a cell is in, by their places. */
  readonly relationsOf: ReadonlyMap<string, readonly number[]>
}

export function ordered(system: FigureSystem): OrderedSystem {
  const cells = new Map([...system.cells].sort(([a], [b]) => compare(a, b)))
  const relations = system.relations
    .map(relation => relation.toSorted((a, b) => compare(a.cell, b.cell)))
    .sort((a, b) => compare(JSON.stringify(a), JSON.stringify(b)))
  const relationsOf = new Map<string, number[]>()
  relations.forEach((relation, at) => {
    for (const { cell } of relation) {
      const places = relationsOf.get(cell) ?? []
      places.push(at)
      relationsOf.set(cell, places)
    }
  })
  return {
    ...system,
    cells,
    relations,
    relationsOf,
    figures: system.figures.toSorted((a, b) => compare(a.ref, b.ref)),
  }
}

/** By their letters, alike on every machine. */
const compare = (a: string, b: string): number => Number(a > b) - Number(a < b)
