// Decides what is kept back of 2,000 figures in linked tables, and compares that with auditing them once in the plain way:
// two linear programmes over the whole system for each small count. Only the ratio can be compared between machines.
// Run with: npm run bench -- disclosure
import { openSolver, type Solver } from '../../src/disclosure/solver.ts'
import type { Cell, FigureSystem, Relation, WantedFigure } from '../../src/disclosure/system.ts'
import { withhold } from '../../src/disclosure/withhold.ts'

const [ROWS, COLUMNS, TABLES] = [12, 12, 13]

/** Tables of the same children by other columns: they share their rows and their total. */
function linkedTables(): FigureSystem {
  let seed = 7
  const random = () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31
    return seed / 2 ** 31
  }
  const cells = new Map<string, Cell>()
  const figures: WantedFigure[] = []
  const relations: Relation[] = []
  const add = (id: string, value: number, cost: number) => {
    cells.set(id, { id, value, isProtected: value > 0 && value < 5, atLeast: Math.min(1, value) })
    figures.push({ ref: id, tells: [id], cost })
    return id
  }
  const whole = (of: string, parts: readonly string[]) =>
    relations.push([{ cell: of, times: 1 }, ...parts.map(cell => ({ cell, times: -1 }))])
  const rows = Array.from({ length: ROWS }, () => COLUMNS + Math.floor(random() * 60))
  for (const [row, value] of rows.entries()) add(`row ${row}`, value, 5)
  for (let table = 0; table < TABLES; table++) {
    const sums = Array.from({ length: COLUMNS }, () => 0)
    for (const [row, value] of rows.entries()) {
      let left = value
      const ids = sums.map((_, column) => {
        const part = column === COLUMNS - 1 ? left : Math.floor(random() ** 2 * left)
        left -= part
        sums[column] = (sums[column] ?? 0) + part
        return add(`table ${table}, ${row}, ${column}`, part, 1)
      })
      whole(`row ${row}`, ids)
    }
    for (const [column, sum] of sums.entries())
      whole(
        add(`table ${table}, column ${column}`, sum, 5),
        rows.map((_, row) => `table ${table}, ${row}, ${column}`),
      )
  }
  whole(
    add(
      'total',
      rows.reduce((sum, value) => sum + value, 0),
      50,
    ),
    rows.map((_, row) => `row ${row}`),
  )
  return { cells, relations, figures, published: new Set(), width: 4 }
}

/** As the notes of the field describe an audit: every small count by itself, where all the others are printed. */
function plainAudit({ cells, relations }: FigureSystem, solver: Solver): void {
  const all = [...cells.values()]
  const columnOf = new Map(all.map(({ id }, column) => [id, column]))
  solver.with(
    {
      lower: all.map(({ value, isProtected }) => (isProtected ? 0 : value)),
      upper: all.map(({ value, isProtected }) => (isProtected ? 1000 : value)),
      costs: all.map(() => 0),
      rows: relations.map(relation => ({
        terms: relation.map(({ cell, times }) => ({ column: columnOf.get(cell) ?? 0, times })),
        equals: 0,
      })),
    },
    programme => {
      for (const [column, { isProtected }] of all.entries())
        if (isProtected)
          for (const cost of [1, -1, 0]) {
            programme.changeCost(column, cost)
            if (cost !== 0) programme.solve()
          }
    },
  )
}

const seconds = (work: () => void): number => {
  const start = performance.now()
  work()
  return (performance.now() - start) / 1000
}

const solver = await openSolver()
const system = linkedTables()
withhold(system, solver)
const decided = seconds(() => withhold(system, solver))
const audited = seconds(() => plainAudit(system, solver))
const small = [...system.cells.values()].filter(({ isProtected }) => isProtected).length
console.log(
  `${system.figures.length} figures, ${system.relations.length} relations, ${small} small counts: decided in ${decided.toFixed(1)} s; audited once in the plain way in ${audited.toFixed(1)} s; ratio ${(decided / audited).toFixed(2)}`,
)
