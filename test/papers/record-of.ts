// The record of a sample paper that was written by hand: where its figures are printed, and their verdicts.
// In: a paper as a value. Out: what writePaper would have recorded, as far as the sample shows.
import { type Block, type DataTable, headersOf, type Paper } from '../../src/papers/paper.ts'
import { joinPrinted, NOTHING_PRINTED, type PrintedRecord } from '../../src/papers/printed.ts'

export const recordOf = ({ blocks }: Paper): PrintedRecord => joinPrinted(blocks.map(printedBy))

function printedBy(block: Block): PrintedRecord {
  switch (block.block) {
    case 'summary': {
      const rows = block.groups.flatMap(group => group.rows)
      return {
        places: rows.flatMap(row => [
          ...[...row.months, row.yearToDate, ...row.years].map(({ ref }) =>
            placeOf(ref, block.caption, row.ref, 'summary'),
          ),
          ...row.comparators.map(({ ref }, at) => ({
            ...placeOf(ref, block.caption, row.ref, 'summary'),
            zone: 'benchmarks' as const,
            area: block.columns.comparators[at]?.name ?? '',
          })),
        ]),
        verdicts: rows.flatMap(({ ref, months, rating, direction, signal }) => {
          const at = { figure: months.at(-1)?.ref ?? ref, row: ref, table: block.caption }
          return [
            { ...at, rating },
            { ...at, direction, ...(signal && { signal }) },
          ]
        }),
      }
    }
    case 'topic':
      return {
        places: block.table.columns.flatMap((_, at) =>
          block.table.parts.flatMap(({ id, rows }) =>
            rows.flatMap(({ label, cells }) =>
              cells[at] === undefined
                ? []
                : [
                    {
                      ...placeOf(cells[at].ref, block.table.caption, label, 'topic'),
                      zone: id,
                      ...(id === 'benchmarks' && { area: label }),
                    },
                  ],
            ),
          ),
        ),
        verdicts: block.indicators.flatMap(({ ref, figure, rating, direction }) => {
          const at = { figure: figure.ref, row: ref, table: block.table.caption }
          return [
            { ...at, rating },
            { ...at, direction },
          ]
        }),
      }
    case 'section':
      return joinPrinted(
        block.parts.map(part => (part.part === 'table' ? printedIn(part.table) : NOTHING_PRINTED)),
      )
    default:
      return NOTHING_PRINTED
  }
}

function printedIn(table: DataTable): PrintedRecord {
  const columns = headersOf(table)
  return {
    places: table.rows.flatMap(({ kind, label, cells }) =>
      cells.flatMap((cell, at) => {
        if (cell.cell !== 'figure') return []
        const figures = cell.share === undefined ? [cell.figure] : [cell.figure, cell.share]
        return figures.map(({ ref }) => ({
          ...placeOf(ref, table.caption, label, 'section'),
          column: columns[at] ?? '',
          area: kind === 'comparator' ? label : (columns[at] ?? ''),
        }))
      }),
    ),
    verdicts: table.rows.flatMap(({ label, cells }) =>
      cells.flatMap(cell =>
        cell.cell === 'rating' ? [{ row: label, table: table.caption, rating: cell.rating }] : [],
      ),
    ),
  }
}

const placeOf = (figure: string, table: string, row: string, where: 'summary' | 'topic' | 'section') => ({
  figure,
  table,
  row,
  column: '',
  in: where,
})
