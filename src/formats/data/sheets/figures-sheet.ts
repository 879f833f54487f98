// The sheet Figures: every figure of the paper, one row each. In: rows. Out: a sheet with reference, value, parts,
// rule, rating and source cells.

import type { Figure } from '../../../figures/figure.ts'
import { signalReason } from '../../../figures/say-signals.ts'
import type { Paper } from '../../../papers/paper.ts'
import { type BookCell, type BookSheet, textCell } from '../book.ts'
import type { FigureRow } from '../figure-rows.ts'
import { figureCell, numberCell } from '../number-cell.ts'
import { aboveTable } from './above-table.ts'

const NO_PARTS = 'no parts'
const NO_INTERVAL = 'no interval'
const WHOLE = 'the whole'

export function figuresSheet(
  paper: Paper,
  all: readonly FigureRow[],
  name: string,
  tableName: string,
): BookSheet {
  const rows = all.map(rowOf)
  return {
    name,
    title: `Every figure of the paper, with its rule${paper.audit === undefined ? ' and its source cells' : ''}: ${paper.period.name}`,
    lines: aboveTable(paper, rows, [
      'The same rows, in the same order, are in figures.csv. The sheet Notes explains the words used.',
    ]),
    table: {
      name: tableName,
      columns: [
        { header: 'Reference', width: 26 },
        { header: 'Indicator', width: 11 },
        { header: 'Name', width: 44 },
        { header: 'Part', width: 30 },
        { header: 'Share of', width: 18 },
        { header: 'Area', width: 40 },
        { header: 'Period', width: 24 },
        { header: 'Kind of period', width: 18 },
        { header: 'Value', width: 14 },
        { header: 'Unit', width: 12 },
        { header: 'Why there is no value', width: 26 },
        { header: 'Numerator', width: 13 },
        { header: 'Denominator', width: 14 },
        { header: 'Rule', width: 40 },
        { header: 'Rating', width: 13 },
        { header: 'Reason for the rating', width: 34 },
        { header: 'Direction of travel', width: 34 },
        { header: 'Signal', width: 16 },
        { header: 'Reason for the signal', width: 50 },
        { header: 'Prospect of the target', width: 24 },
        { header: 'Lower end of the interval', width: 16 },
        { header: 'Upper end of the interval', width: 16 },
        { header: 'Source cells', width: 70 },
      ],
      rows,
    },
  }
}

function rowOf({ figure, parts, rating, direction, signal, chanceRange, ...row }: FigureRow): BookCell[] {
  return [
    ...[
      figure.ref,
      figure.indicator,
      row.name,
      row.partName ?? WHOLE,
      sayShare(figure),
      row.areaName,
      row.periodName,
      row.periodKind.replaceAll('-', ' '),
    ].map(textCell),
    figureCell(figure),
    textCell(row.unit),
    textCell(figure.missing === undefined ? 'there is a value' : figure.spoken),
    besideCell(parts?.numerator, figure.parts?.numerator, NO_PARTS),
    besideCell(parts?.denominator, figure.parts?.denominator, NO_PARTS),
    ...[
      figure.rule,
      rating?.word ?? 'not judged',
      rating?.reason ?? 'not judged',
      direction?.sentence ?? 'not compared',
      signal?.word ?? 'not judged',
      signal === undefined ? 'not judged' : signalReason(signal),
      signal?.target?.word ?? 'not judged',
    ].map(textCell),
    besideCell(chanceRange?.lower.value, chanceRange?.lower.text, NO_INTERVAL),
    besideCell(chanceRange?.upper.value, chanceRange?.upper.text, NO_INTERVAL),
    textCell(row.sourceCells || 'no source cells'),
  ]
}

/** `all`, or the part that it is a share of. */
const sayShare = ({ shareOf }: Figure): string => shareOf ?? 'no share'

/** A number that goes with a figure, or text where there is none. */
function besideCell(value: string | undefined, printed: string | undefined, none: string): BookCell {
  if (value === undefined || printed === undefined) return textCell(none)
  return numberCell(value, printed) ?? textCell(printed)
}
