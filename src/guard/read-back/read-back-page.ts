// Reads the finished web page of an edition back, as an attacker would. In: the page as written, the rows of figures.csv, and where the
// figures kept back would be. Out: the cells with a number that should have none, and the charts that draw what is not printed.
import type { PrintedPlace } from '../../papers/printed.ts'
import { indicatorIn } from '../../terms/figure-reference.ts'
import { chartsInPage } from '../finished-page/charts-in-page.ts'
import { pageTree } from '../finished-page/page-tree.ts'
import { tablesInPage } from '../finished-page/tables-in-page.ts'
import { type CellsRead, cellsKeptBack } from './cells-kept-back.ts'
import { type DrawnNotPrinted, drawnNotPrinted } from './drawn-not-printed.ts'
import type { FigureInCsv } from './figures-in-csv.ts'
import { numbersOfPdfAlone } from './numbers-of-pdf-alone.ts'
import { lookUpNumbers, printedInTable } from './printed-numbers.ts'

export interface PageToReadBack {
  readonly html: string
  /** What a screen reader says of the PDF, where it was made. */
  readonly spoken?: string
  /** The council's own: other areas keep back theirs. */
  readonly figures: readonly FigureInCsv[]
  readonly places: readonly PrintedPlace[]
  isKeptBack(figure: string): boolean
}

export interface PageReadBack {
  readonly cells: CellsRead
  /** Those that draw what is not printed, each with its label, `Figure 3`. */
  readonly charts: readonly ({ readonly chart: string } & DrawnNotPrinted)[]
  readonly inPdfAlone: number
}

export function readBackPage({ html, spoken, figures, places, isKeptBack }: PageToReadBack): PageReadBack {
  const page = pageTree(html)
  const tables = tablesInPage(page)
  const cells = cellsKeptBack(tables, places, isKeptBack)
  return {
    cells,
    charts: chartsInPage(page).flatMap(chart => {
      const named = chart.figuresIn.match(TABLE) ?? []
      const isIn = (caption: string) => named.some(table => caption.startsWith(`${table}:`))
      const indicators = new Set(
        places.filter(({ table }) => isIn(table)).map(({ figure }) => indicatorIn(figure)),
      )
      const found = drawnNotPrinted(chart, [
        lookUpNumbers(
          tables.filter(({ caption }) => isIn(caption)).flatMap(table => printedInTable(table, cells.empty)),
        ),
        // A chart whose figures are in no table has them in the file.
        lookUpNumbers(
          named.length === 0 ? figures : figures.filter(({ indicator }) => indicators.has(indicator)),
        ),
      ])
      return found.keptBack + found.others === 0 ? [] : [{ chart: chart.label, ...found }]
    }),
    inPdfAlone: spoken === undefined ? 0 : numbersOfPdfAlone(spoken, page),
  }
}

const TABLE = /Table [A-Z]?\d+/g
