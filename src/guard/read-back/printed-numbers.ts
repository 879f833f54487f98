// The numbers that a reader finds in the tables of a page, or in figures.csv, and by which words. In: tables, or rows of the file. Out:
// the numbers under labels; a cell without a number is there too, so that its labels are known.
import { type NumberInText, numbersInText } from '../drawn-values/number-in-text.ts'
import type { PageCell, PageTable } from '../finished-page/tables-in-page.ts'
import { comparableLabel } from './comparable-label.ts'

export interface PrintedNumber {
  /** Of its row, of its column, of the heading over the row. */
  readonly labels: readonly string[]
  readonly numbers: readonly NumberInText[]
  /** Whether a figure that belongs there is kept back. */
  readonly isKeptBack: boolean
}

/** `empty`: cells that should have no number. */
export const printedInTable = ({ rows }: PageTable, empty: ReadonlySet<PageCell>): PrintedNumber[] =>
  rows.flatMap(({ label, group, cells }) => {
    const ofRow = [label, group].map(comparableLabel)
    return cells.map(cell => ({
      labels: [...ofRow, comparableLabel(cell.column)],
      numbers: empty.has(cell) ? [] : numbersInText(cell.text),
      isKeptBack: empty.has(cell),
    }))
  })

/** Looks among them by labels, all of which a number must have. Undefined: none has them. */
export type LookUpNumbers = (at: readonly string[]) => Omit<PrintedNumber, 'labels'> | undefined

export function lookUpNumbers(printed: readonly PrintedNumber[]): LookUpNumbers {
  const known = new Map<string, ReturnType<LookUpNumbers>>()
  return at => {
    const key = at.join('\n')
    if (!known.has(key)) {
      const wanted = at.map(comparableLabel)
      const found = printed.filter(({ labels }) => wanted.every(label => labels.some(isNamed(label))))
      known.set(
        key,
        found.length === 0
          ? undefined
          : {
              numbers: found.flatMap(({ numbers }) => numbers),
              isKeptBack: found.some(one => one.isKeptBack),
            },
      )
    }
    return known.get(key)
  }
}

/** `Mar 18` also names `Mar 18, number`, and `Northmoor` `Northmoor Council`; but `All` is no part of `All other`. */
const isNamed =
  (label: string) =>
  (one: string): boolean =>
    one === label ||
    (label.includes(' ') && ` ${one} `.includes(` ${label} `)) ||
    (label.length > 3 && one.startsWith(`${label} `))
