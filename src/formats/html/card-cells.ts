// The cells of a table where each row is a card, on a narrow screen. In: a table and the number of a column, from 0. Out: the
// words before its figure, and its place in the card.
import type { DataTable } from '../../papers/paper.ts'

type Columns = Pick<DataTable, 'columns' | 'bands'>

/** `Foster carers: 2021/22`, `2016/17 to date`: everything that stands over the column. */
export function headOfCell({ columns, bands = [] }: Columns, at: number): string {
  const column = columns[at]
  if (column === undefined) throw new Error(`The table has no column ${at}.`)
  const { title, below = '' } = column
  return `${bandOver(bands, at)}${title} ${below}`.trim()
}

function bandOver(bands: NonNullable<DataTable['bands']>, at: number): string {
  const ends = bands.map((_, i) => bands.slice(0, i + 1).reduce((sum, { span }) => sum + span, 0))
  const band = bands[ends.findIndex(end => at < end)]
  return band === undefined ? '' : `${band.title}: `
}

/**
 * A table runs from the oldest period to the paper's own; a card begins with the newest. Columns after it, such as closed
 * years or years ahead, keep their order. With 2019/20, 2020/21 and the paper's own 2021/22, the places are 2, 1 and 0.
 * Undefined where the columns before the paper's own are none, or are not periods: a card then has them as they are.
 */
export function placeInCard({ columns }: Columns, at: number): number | undefined {
  const own = columns.findIndex(({ isCurrent }) => isCurrent)
  if (own < 1 || columns.slice(0, own).some(({ holds }) => holds === 'words')) return undefined
  return at <= own ? own - at : at
}
