// A corrected workbook. In: a file of the workspace, and cells with their new values. Out: its bytes.
import { read, write } from 'xlsx'
import { realOutside } from '../workspace.ts'

export async function corrected(
  file: string,
  sheet: string,
  cells: Readonly<Record<string, string | number>>,
): Promise<Uint8Array> {
  const book = read(await realOutside().read(file), { type: 'array', cellNF: true, cellFormula: true })
  for (const [address, value] of Object.entries(cells)) {
    const cell: unknown = book.Sheets[sheet]?.[address]
    if (cell === null || typeof cell !== 'object') throw new Error(`${file} has no ${sheet}!${address}`)
    // The cell's stored text still has its old value.
    Object.assign(cell, {
      t: typeof value === 'number' ? 'n' : 's',
      v: value,
      w: undefined,
      r: undefined,
      h: undefined,
    })
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }))
}
