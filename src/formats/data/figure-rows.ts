// One row for each figure of the paper, for the workbook, the CSV and its metadata. In: a paper and its record. Out:
// rows in the paper's order.
import type { ChanceRange, DirectionCell, Figure, RatingCell, SignalCell } from '../../figures/figure.ts'
import type { Paper } from '../../papers/paper.ts'
import type { PrintedRecord } from '../../papers/printed.ts'
import { figureLookup } from './figure-lookup.ts'
import { type PeriodKind, periodColumns } from './period-of.ts'
import { saySourceCells } from './source-cells.ts'

export interface FigureRow {
  readonly figure: Figure
  readonly name: string
  readonly unit: string
  /** The name of the part, where the figure is about part of the indicator. */
  readonly partName?: string
  readonly areaName: string
  readonly period: string
  readonly periodKind: PeriodKind
  readonly periodName: string
  /** Plain decimals, where they are known. */
  readonly parts?: { readonly numerator: string; readonly denominator: string }
  /** Only for the figure that was judged. */
  readonly rating?: RatingCell
  /** Only for the paper's own month. */
  readonly direction?: DirectionCell
  /** Only for the paper's own month, where the council has rules for it. */
  readonly signal?: SignalCell
  readonly chanceRange?: ChanceRange
  /** Empty if the figure did not come from cells. */
  readonly sourceCells: string
}

export function figureRows(paper: Paper, record: PrintedRecord): FigureRow[] {
  const recorded = figureLookup(paper, record)
  return recorded.order.flatMap(ref => {
    const figure = paper.figures[ref]
    if (figure === undefined) return []
    const period = periodColumns(figure, recorded.isBenchmark(figure))
    const indicator = paper.indicators?.[figure.indicator]
    const [rating, direction] = [recorded.rating(figure), recorded.direction(figure)]
    const [signal, chanceRange] = [recorded.signal(figure), recorded.chanceRange(figure)]
    return {
      figure,
      name: indicator?.name ?? figure.indicator,
      unit: figure.shareOf === undefined ? (indicator?.unit ?? 'number') : '%',
      ...(figure.part !== undefined && { partName: recorded.partName(figure) }),
      areaName: recorded.areaName(figure),
      period: period.id,
      periodKind: period.kind,
      periodName: period.name,
      ...(figure.parts && {
        parts: { numerator: plain(figure.parts.numerator), denominator: plain(figure.parts.denominator) },
      }),
      ...(rating && { rating }),
      ...(direction && { direction }),
      ...(signal && { signal }),
      ...(chanceRange && { chanceRange }),
      sourceCells: saySourceCells(figure.from),
    }
  })
}

/** `1,039` → `1039`; `−5` → `-5`. */
const plain = (printed: string) => printed.replaceAll(',', '').replace('−', '-')
