// Random systems of linked tables. In: a shape and how many months there are so far. Out: a figure system. A release with
// one more month has every cell, sum and figure of the release before.
import type { FigureSystem } from '../../../src/disclosure/system.ts'
import { startMaking } from './making.ts'
import type { Measure, Span } from './random-children.ts'
import { addExtras } from './random-extras.ts'
import type { Shape } from './random-shapes.ts'
import { addBands, addTable, addTimes } from './random-tables.ts'

/** @param later how many months after the shape's own: 1 for the release after the first. */
export function randomSystem(shape: Shape, later = 0): FigureSystem {
  const making = startMaking(shape)
  const months = shape.months + later
  for (const table of shape.tables)
    for (const span of spansOf(table.measure, months)) addTable(making, table, span)
  addBands(making)
  addTimes(making, months)
  addExtras(making)
  return making.maker.finish()
}

/** The release after the first: a month more, and everything that the first release told can no longer be kept back. */
export function nextRelease(shape: Shape, first: FigureSystem, told: ReadonlySet<string>): FigureSystem {
  return { ...randomSystem(shape, 1), published: new Set([...first.published, ...told]) }
}

/**
 * The large totals were published before, in a paper that had no rows: that a row is kept back, and so is not zero, is new.
 */
export function totalsFirst(system: FigureSystem): FigureSystem {
  const totals = system.relations.map(([whole]) => whole?.cell ?? '')
  const published = new Set(totals.filter(cell => (system.cells.get(cell)?.value ?? 0) >= LARGE_TOTAL))
  const cells = [...system.cells].map(
    ([id, cell]) => [id, published.has(id) ? cell : { ...cell, isNew: true as const }] as const,
  )
  return { ...system, cells: new Map(cells), published }
}
const LARGE_TOTAL = 10

/** A stock at the end of each month; a flow in each month, quarter and year to date. */
function spansOf(measure: Measure, months: number): Span[] {
  const each = Array.from({ length: months }, (_, at) => at + 1)
  const single = each.map(month => ({ name: `m${month}`, from: month, to: month }))
  if (measure === 'stock') return single
  const quarters = each
    .filter(month => month % 3 === 0)
    .map(month => ({ name: `q${month / 3}`, from: month - 2, to: month }))
  return [...single, ...quarters, ...each.map(month => ({ name: `ytd${month}`, from: 1, to: month }))]
}
