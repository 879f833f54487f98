// The numbers behind a published percentage or rate, where the department gives them. In: what the source declares of
// them, and the rows of the file. Out: the parts of a row of a council; and problems.
// Worked: 59 of 556 behind Rotherham's 11%. Only of councils: numbers of regions and of the nation are rounded to 10.
import { authorityId } from '../definitions/areas.ts'
import type { PublishedCounts } from '../definitions/source.ts'
import type { Problem } from '../problems/problem.ts'
import type { Exact } from '../terms/exact.ts'
import { type FinancialYear, samePeriod } from '../terms/period.ts'
import { address } from './cell.ts'
import { findColumn } from './find-column.ts'
import { isProblem, originOf } from './find-table.ts'
import type { PublishedRow } from './published-rows.ts'
import { readCell } from './read-cell.ts'
import type { TableInSheet } from './table-in-sheet.ts'
import type { HowToRead } from './understand-number.ts'

export interface PublishedParts {
  /** Undefined for an area that is no council, and where one of the two is not published. */
  partsOf(row: RowOfArea): { readonly numerator: Exact; readonly denominator: Exact } | undefined
  readonly problems: readonly Problem[]
}

interface RowOfArea {
  readonly row: number
  readonly area: string
  readonly year: FinancialYear
}

const NO_PARTS: PublishedParts['partsOf'] = () => undefined
const OF_A_COUNCIL = authorityId('')

/** `wholes` are the rows that give the denominators, where the row of the percentage does not. */
export function publishedParts(
  declared: PublishedCounts,
  wholes: readonly PublishedRow[] | undefined,
  how: HowToRead,
  { sheet, header, file, context }: TableInSheet,
): PublishedParts {
  const some = findColumn(header, declared.value, sheet, file)
  const all = findColumn(header, declared.of.value, sheet, file)
  if (isProblem(some) || isProblem(all)) return { partsOf: NO_PARTS, problems: [some, all].filter(isProblem) }
  const numberIn = (row: number, column: number, period: FinancialYear): Exact | undefined => {
    const place = {
      area: '',
      period,
      origin: originOf(sheet, file, address(row, column)),
      paper: context.period,
    }
    const amount = readCell(sheet.cell(row, column), { measure: '' }, how, place).readings[0]?.amount
    return amount?.kind === 'known' ? amount.value : undefined
  }
  const wholeOf = ({ row, area, year }: RowOfArea): number | undefined => {
    if (wholes === undefined) return row
    const found = wholes.filter(one => samePeriod(one.year, year) && one.areas.includes(area))
    return found.length === 1 ? found[0]?.row : undefined
  }
  return {
    problems: [],
    partsOf: one => {
      const whole = one.area.startsWith(OF_A_COUNCIL) ? wholeOf(one) : undefined
      if (whole === undefined) return undefined
      const [numerator, denominator] = [numberIn(one.row, some, one.year), numberIn(whole, all, one.year)]
      return numerator === undefined || denominator === undefined ? undefined : { numerator, denominator }
    },
  }
}
