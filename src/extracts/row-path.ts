// The labels above and beside a row's own label. In: a table, its column of labels and its rows. Out: for each row, the
// labels that it is under, such as `Reviews` over `Number` and `%`.
import { plainHeading } from './heading.ts'
import { OVER } from './heading-path.ts'
import type { Labelled } from './measured-row.ts'
import type { TableInSheet } from './table-in-sheet.ts'

interface LabelledUnder extends Labelled {
  readonly plain: string
  /**
   * In their plain form: the last row above without figures, the last whose label no other row has (`Reviews in time` above
   * `numerator` and `denominator`), and the last text in each column to the left.
   */
  readonly under: readonly string[]
}

export function rowLabels(
  labels: readonly Labelled[],
  { sheet }: TableInSheet,
  column: number,
  hasFigures: (row: number) => boolean,
): LabelledUnder[] {
  const left = Array.from({ length: column }, (_, one) => one)
  const beside = new Map<number, string>()
  const times = Map.groupBy(labels, ({ label }) => plainHeading(label.shown))
  let section = ''
  let own = ''
  let before = (labels[0]?.row ?? 0) - 1
  return labels.map(labelled => {
    const { row, label } = labelled
    // A row without a label may have the text beside it: all rows since the last label are looked at.
    for (let at = before + 1; at <= row; at++)
      for (const one of left) {
        const cell = sheet.cell(at, one)
        if (cell.kind !== 'blank') beside.set(one, plainHeading(cell.shown))
      }
    before = row
    const plain = plainHeading(label.shown)
    const under = [...beside.values(), section, own].filter(text => text !== '')
    if (!hasFigures(row)) section = plain
    if (times.get(plain)?.length === 1) own = plain
    return { ...labelled, plain, under }
  })
}

/** Whether the row has the label; or, of `Reviews / %`, the label `%` under `Reviews`. */
export function isRowLabelled({ plain, under }: LabelledUnder, label: string): boolean {
  if (plainHeading(label) === plain) return true
  const [last, ...others] = label.split(OVER).map(plainHeading).reverse()
  return last === plain && others.length > 0 && others.every(one => under.includes(one))
}
