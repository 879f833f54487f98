// The cells of tables in what a screen reader says of a PDF. In: `spoken.txt`. Out: for each table, what is said of each cell,
// after its headers, in order.

/** `    Jan 17, 6.1 Children looked after: 482`: a row is deeper than its table, and a cell than its row. */
export function spokenCells(spoken: string): string[][] {
  const tables: string[][] = []
  let isInTable = false
  for (const line of spoken.split('\n').filter(one => one !== '' && !/^Page \d+$/.test(one))) {
    if (/^\S/.test(line)) isInTable = line.startsWith('Table of ')
    if (!isInTable) continue
    if (/^\S/.test(line)) tables.push([])
    else if (/^ {4}/.test(line)) tables.at(-1)?.push(line.slice(line.lastIndexOf(': ') + 2))
  }
  return tables
}
