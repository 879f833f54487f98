// Every figure of the paper, one row each: what the workbook, the CSV and its metadata all list. In: a paper.
// Out: rows in the paper's order.

import type { DirectionCell, Figure, RatingCell } from '../../figures/figure.ts'
import type { Paper } from '../../papers/paper.ts'
import { type PeriodKind, periodOf } from './period-of.ts'
import { areaNames, figuresInOrder, indicatorWords, partNames, partsOf, verdictsOf } from './places.ts'
import { sayCells } from './source-cells.ts'

export interface FigureRow {
  readonly figure: Figure
  readonly name: string
  readonly unit: string
  /** What a part of the indicator is called, where the figure is about one. */
  readonly partName?: string
  readonly areaName: string
  readonly periodKind: PeriodKind
  readonly periodName: string
  /** Plain decimals, where the parts are known. */
  readonly parts?: { readonly numerator: string; readonly denominator: string }
  /** Only beside the figure that was judged. */
  readonly rating?: RatingCell
  /** Only beside the paper's own month. */
  readonly direction?: DirectionCell
  /** Empty where it came from no cell. */
  readonly sourceCells: string
}

export function figureRows(paper: Paper): FigureRow[] {
  const [words, areas, parts, named, { ratings, directions }] = [
    indicatorWords(paper),
    areaNames(paper),
    partsOf(paper),
    partNames(paper),
    verdictsOf(paper),
  ]
  return figuresInOrder(paper).flatMap(ref => {
    const figure = paper.figures[ref]
    if (figure === undefined) return []
    const period = periodOf(figure, parts.get(ref))
    const [rating, direction, partName] = [
      ratings.get(ref),
      directions.get(ref),
      figure.part === undefined ? undefined : (named.get(ref) ?? figure.part),
    ]
    return {
      figure,
      name: words.get(figure.indicator)?.name ?? figure.indicator,
      unit: figure.shareOf === undefined ? (words.get(figure.indicator)?.unit ?? 'number') : '%',
      ...(partName !== undefined && { partName }),
      areaName: areas.get(ref) ?? figure.area,
      periodKind: period.kind,
      periodName: period.name,
      ...(figure.parts && {
        parts: { numerator: plain(figure.parts.numerator), denominator: plain(figure.parts.denominator) },
      }),
      ...(rating && { rating }),
      ...(direction && { direction }),
      sourceCells: sayCells(figure.from),
    }
  })
}

/** `1,039` → `1039`; `−5` → `-5`. */
const plain = (printed: string) => printed.replaceAll(',', '').replace('−', '-')
