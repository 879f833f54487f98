// What a reader of the figures does not know yet. In: a system, and the cells that are known. Out: what follows at once
// from them, and the rest in parts that have nothing to do with each other.
import { isZero, type OrderedSystem } from './system.ts'

export interface UnknownPart {
  readonly cells: readonly string[]
  /** Each of the cells of this part alone: what is known is on the right-hand side. */
  readonly rows: readonly UnknownRow[]
}

export interface UnknownRow {
  readonly terms: readonly { readonly cell: string; readonly times: number }[]
  readonly equals: number
}

/** What is known, and what follows from a relation in which one cell alone is unknown. */
export function whatFollows(
  { cells, relations, relationsOf: of }: OrderedSystem,
  disclosed: ReadonlySet<string>,
): Set<string> {
  const known = new Set(disclosed)
  for (const cell of cells.values()) if (isZero(cell)) known.add(cell.id)
  const open = relations.map((_, at) => at)
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const unknown = relations[at]?.filter(({ cell }) => !known.has(cell)) ?? []
    const [only] = unknown
    if (unknown.length !== 1 || only === undefined) continue
    known.add(only.cell)
    open.push(...(of.get(only.cell) ?? []))
  }
  return known
}

export function unknownParts(
  { cells, relations }: Pick<OrderedSystem, 'cells' | 'relations'>,
  known: ReadonlySet<string>,
): UnknownPart[] {
  const rows = relations
    .map(relation => ({
      terms: relation.filter(({ cell }) => !known.has(cell)),
      equals: -relation.reduce(
        (sum, { cell, times }) => (known.has(cell) ? sum + times * (cells.get(cell)?.value ?? 0) : sum),
        0,
      ),
    }))
    .filter(({ terms }) => terms.length > 0)
  const leads = new Map<string, string>()
  const rootOf = (cell: string): string => {
    let root = cell
    for (let next = leads.get(root); next !== undefined && next !== root; next = leads.get(root)) root = next
    leads.set(cell, root)
    return root
  }
  for (const { terms } of rows) {
    const [first, ...others] = terms
    if (first !== undefined) for (const { cell } of others) leads.set(rootOf(cell), rootOf(first.cell))
  }
  const parts = new Map<string, { cells: Set<string>; rows: UnknownRow[] }>()
  for (const row of rows) {
    const root = rootOf(row.terms[0]?.cell ?? '')
    const part = parts.get(root) ?? { cells: new Set<string>(), rows: [] }
    for (const { cell } of row.terms) part.cells.add(cell)
    part.rows.push(row)
    parts.set(root, part)
  }
  return [...parts.values()].map(part => ({ cells: [...part.cells], rows: part.rows }))
}
