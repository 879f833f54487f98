// The figures of figures.csv as it was written. In: its text. Out: of each row its reference, its indicator, the words that name it, and
// what is printed of it, if anything.
import { readCsv } from '../../extracts/read-csv.ts'
import { type NumberInText, numbersInText } from '../drawn-values/number-in-text.ts'
import { comparableLabel } from './comparable-label.ts'

export interface FigureInCsv {
  readonly reference: string
  readonly indicator: string
  readonly hasValue: boolean
  readonly labels: readonly string[]
  readonly numbers: readonly NumberInText[]
  readonly isKeptBack: boolean
}

const NAMES = ['part_name', 'area_name', 'period_name', 'name'] as const

export async function figuresInCsv(csv: string): Promise<FigureInCsv[]> {
  const sheet = await readCsv(csv.replace(/^\uFEFF/, ''))
  const textAt = (row: number, column: number) => sheet.cell(row, column).shown
  const heads = Array.from({ length: sheet.columnCount(0) }, (_, column) => textAt(0, column))
  const at = new Map(heads.map((head, column) => [head, column]))
  return Array.from({ length: Math.max(0, sheet.rowCount - 1) }, (_, above) => {
    const of = (head: string) => textAt(above + 1, at.get(head) ?? -1)
    return {
      reference: of('reference'),
      indicator: of('indicator'),
      hasValue: of('value') !== '',
      labels: NAMES.map(name => comparableLabel(of(name))),
      numbers: of('value') === '' ? [] : numbersInText(of('text')),
      isKeptBack: of('missing_reason') === 'suppressed',
    }
  })
}
