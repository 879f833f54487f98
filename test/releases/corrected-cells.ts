// Several sheets of one workbook corrected at once. In: cells by sheet. Out: its bytes.
import { read, write } from 'xlsx'
import { realOutside } from '../workspace.ts'
import { EXTRACT } from './workspace.ts'

export async function correctedCells(
  sheets: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
  file: string = EXTRACT,
): Promise<Uint8Array> {
  const book = read(await realOutside().read(file), { type: 'array', cellNF: true, cellFormula: true })
  for (const [name, cells] of Object.entries(sheets)) {
    const sheet = book.Sheets[name]
    if (sheet === undefined) throw new Error(`no sheet ${name}`)
    // A month to come is a blank row, whose cells are not there yet; the stored words of a cell are of its
    // old value.
    for (const [address, value] of Object.entries(cells))
      sheet[address] = {
        ...sheet[address],
        t: typeof value === 'number' ? 'n' : 's',
        v: value,
        w: undefined,
        r: undefined,
        h: undefined,
      }
  }
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }))
}

/**
 * A child's discharge in December, reported in February: one more ceased in December, one fewer looked after
 * at the end of December and of January.
 */
export const LATE_DISCHARGE = { 'Looked after children': { D16: 18, B16: 483, B17: 481 } } as const
/** Admissions of 2015/16, restated from 208 to 210. */
export const RESTATED_YEAR = { 'Previous years': { E7: 210 } } as const
