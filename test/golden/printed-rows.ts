// Every figure of a paper in one line: how it is printed, how it was judged, and in which cells. In: a made paper.
// Out: CSV. Nothing here depends on a heading, a caption or a sentence.
import { figureLookup } from '../../src/formats/data/figure-lookup.ts'
import type { MadePaper } from '../../src/make-paper.ts'
import type { Chart } from '../../src/papers/chart.ts'
import { anchorOfChart, type Block, contentsOf, type Paper, type TableCell } from '../../src/papers/paper.ts'

interface Row {
  readonly reference: string
  readonly printed: string
  readonly rating?: string
  readonly direction?: string
  readonly places: readonly string[]
}

/** What one cell holds, and where: `table-age:2.4` is the fourth column of the second row of the table with that id. */
interface Cell {
  readonly place: string
  readonly reference?: string
  readonly printed: string
}

export function printedRows({ paper, record }: Pick<MadePaper, 'paper' | 'record'>): string {
  const recorded = figureLookup(paper, record)
  const cells = paper.blocks.flatMap(cellsOf)
  const placesOf = Map.groupBy(cells, cell => cell.reference)
  const figures = Object.values(paper.figures).map(
    (figure): Row => ({
      reference: figure.ref,
      printed: figure.text,
      rating: recorded.rating(figure)?.status ?? '',
      direction: recorded.direction(figure)?.state ?? '',
      places: (placesOf.get(figure.ref) ?? []).map(({ place, printed }) =>
        printed === figure.text ? place : `${place}=${printed}`,
      ),
    }),
  )
  const signals = Object.values(paper.figures).flatMap((figure): Row[] => {
    const [signal, range] = [recorded.signal(figure), recorded.chanceRange(figure)]
    if (signal === undefined) return []
    const said = [
      signal.sentence,
      signal.target?.word,
      range && `by chance ${range.lower.text} to ${range.upper.text}`,
    ]
    return [{ reference: figure.ref, printed: said.filter(Boolean).join('; '), places: ['signal'] }]
  })
  const others = (placesOf.get(undefined) ?? []).map(
    ({ place, printed }): Row => ({ reference: '', printed, places: [place] }),
  )
  const drawn = chartsOf(paper).map(
    (chart): Row => ({
      reference: '',
      printed: valuesOf(chart).join('|'),
      places: [anchorOfChart(chart.id)],
    }),
  )
  return [
    'reference,printed,rating,direction,places',
    ...[...figures, ...signals, ...others, ...drawn].map(lineOf),
    '',
  ].join('\n')
}

const lineOf = ({ reference, printed, rating = '', direction = '', places }: Row) =>
  [reference, printed, rating, direction, places.join(' ')]
    .map(text => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
    .join(',')

/** The cells of a block's tables that hold a figure, a number or a rating. */
function cellsOf(block: Block): Cell[] {
  const at = (table: string, row: number, column: number) => `${table}:${row + 1}.${column + 1}`
  const ofFigures = (table: string, row: number, cells: readonly { ref: string; text: string }[]) =>
    cells.map(
      ({ ref, text }, column): Cell => ({
        place: at(table, row, column),
        reference: ref,
        printed: text,
      }),
    )
  switch (block.block) {
    case 'summary':
      return block.groups
        .flatMap(({ rows }) => rows)
        .flatMap(({ months, yearToDate, years, comparators }, row) =>
          ofFigures(block.id, row, [...months, yearToDate, ...years, ...comparators]),
        )
    case 'topic':
      return block.table.parts
        .flatMap(({ rows }) => rows)
        .flatMap(({ cells }, row) => ofFigures(block.table.id, row, cells))
    case 'section':
      return block.parts.flatMap(part =>
        part.part !== 'table'
          ? []
          : part.table.rows.flatMap(({ cells }, row) =>
              cells.flatMap((cell, column) =>
                cellOf(cell, at(part.table.id, row, column), part.table.columns[column]?.holds),
              ),
            ),
      )
    default:
      return []
  }
}

function cellOf(cell: TableCell, place: string, holds: 'figures' | 'words' | undefined): Cell[] {
  switch (cell.cell) {
    case 'figure':
      return [cell.figure, ...(cell.share ? [cell.share] : [])].map(({ ref, text }) => ({
        place,
        reference: ref,
        printed: text,
      }))
    case 'rating':
      return [{ place, printed: cell.rating.status }]
    case 'sign':
      return [{ place, printed: cell.word }]
    case 'text':
      return holds === 'figures' && /\d/.test(cell.text) ? [{ place, printed: cell.text }] : []
  }
}

/** Those with a number; the small ones of the summary repeat its rows. */
const chartsOf = ({ blocks }: Paper) =>
  blocks.flatMap(block => contentsOf(block).charts).filter(({ label }) => label !== '')

/** Every number that a chart draws, in its own order. */
function valuesOf(chart: Chart): string[] {
  const values: string[] = []
  JSON.stringify(chart, (key, value) => {
    if (['value', 'low', 'high'].includes(key)) values.push(value === null ? '' : String(value))
    return value
  })
  return values
}
