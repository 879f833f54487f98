// Finds what else must be kept back so that one protected cell cannot be worked out. In: a system, what is disclosed, and the
// cell. Out: the cells to keep back, those that cost least.
//
// The method is that of the domain notes: the cheapest change of all cells that moves the protected one by the wanted
// width while every relation holds. Whatever changes must be kept back.
import type { Unsafe } from './audit.ts'
import type { Programme, Solver } from './solver.ts'
import { type Cell, type FigureSystem, isZero } from './system.ts'

/** A change of a cell that is not disclosed costs almost nothing, so that small changes are found first. */
const ALMOST_NOTHING = 1e-3
const CHANGED = 1e-6

export interface Protection {
  /** The cells to keep back for this one; undefined if nothing that may still be kept back protects it. */
  keepBack(unsafe: Unsafe, disclosed: ReadonlySet<string>): string[] | undefined
}

/** The columns of a cell: by how much it rises, and by how much it falls. */
const RISES = 0
const FALLS = 1

export function openProtection<T>(
  system: FigureSystem,
  solver: Solver,
  work: (protection: Protection) => T,
): T {
  const costs = costsOf(system)
  const movable = [...system.cells.values()].filter(cell => !isZero(cell) && !system.published.has(cell.id))
  const at = new Map(movable.map(({ id }, n) => [id, 2 * n]))
  return solver.with(programmeOf(system, movable, at), programme => {
    const changedBy: ChangedBy = (cell, rise, fall) => {
      const column = at.get(cell.id) ?? 0
      programme.changeBounds(column + RISES, rise, rise)
      programme.changeBounds(column + FALLS, fall, fall)
      const found = programme.solve()
      programme.changeBounds(column + RISES, 0, Number.POSITIVE_INFINITY)
      programme.changeBounds(column + FALLS, 0, fallsAtMost(cell))
      return found && movable.filter(one => changes(found, at.get(one.id) ?? 0)).map(one => one.id)
    }
    const costNow = new Map<string, number>()
    const setCosts = (disclosed: ReadonlySet<string>) => {
      for (const { id } of movable) {
        const cost = costIf(disclosed.has(id), costs.get(id))
        if (costNow.get(id) === cost) continue
        costNow.set(id, cost)
        for (const way of [RISES, FALLS]) programme.changeCost((at.get(id) ?? 0) + way, cost)
      }
    }
    return work({
      keepBack: ({ cell: id, lowest }, disclosed) => {
        const cell = movable[(at.get(id) ?? -2) / 2]
        if (cell === undefined) return undefined
        setCosts(disclosed)
        return (
          changedBy(cell, system.width - (cell.value - lowest), 0) ??
          changedBothWays(cell, system.width, changedBy)
        )
      },
    })
  })
}

/** The cells that change where a cell rises, or falls, by so much; undefined where it cannot. */
type ChangedBy = (cell: Cell, rise: number, fall: number) => string[] | undefined

/** A count that can go two up in one table and two down in another is open over four. */
function changedBothWays(cell: Cell, width: number, changedBy: ChangedBy): string[] | undefined {
  for (let fall = 1; fall <= fallsAtMost(cell); fall++) {
    const [up, down] = [changedBy(cell, Math.max(0, width - fall), 0), changedBy(cell, 0, fall)]
    if (up !== undefined && down !== undefined) return [...new Set([...up, ...down])]
  }
  return undefined
}

const costIf = (isDisclosed: boolean, cost = 0): number => (isDisclosed ? cost : 0) + ALMOST_NOTHING

const fallsAtMost = (cell: Cell): number => Math.max(0, cell.value - cell.atLeast)

const changes = (found: Float64Array, from: number): boolean =>
  Math.abs((found[from + RISES] ?? 0) - (found[from + FALLS] ?? 0)) > CHANGED

function programmeOf(
  { relations }: FigureSystem,
  movable: readonly Cell[],
  at: ReadonlyMap<string, number>,
): Programme {
  return {
    lower: movable.flatMap(() => [0, 0]),
    upper: movable.flatMap(cell => [Number.POSITIVE_INFINITY, fallsAtMost(cell)]),
    costs: movable.flatMap(() => [ALMOST_NOTHING, ALMOST_NOTHING]),
    rows: relations
      .map(relation => ({
        terms: relation.flatMap(({ cell, times }) => {
          const from = at.get(cell)
          return from === undefined
            ? []
            : [
                { column: from + RISES, times },
                { column: from + FALLS, times: -times },
              ]
        }),
        equals: 0,
      }))
      .filter(({ terms }) => terms.length > 0),
  }
}

/** What is lost with a cell: the figures that tell it. */
function costsOf({ figures }: FigureSystem): Map<string, number> {
  const costs = new Map<string, number>()
  for (const { tells, cost } of figures)
    for (const cell of tells) costs.set(cell, (costs.get(cell) ?? 0) + cost)
  return costs
}
