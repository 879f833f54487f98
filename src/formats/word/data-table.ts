// A table of a section, whole. No cell is merged: the name of a band is repeated in the header of each of its columns.
// In: the table. Out: sentences, the caption, the table and its notes.
import { TextRun } from 'docx'
import type { PaperSheet } from '../../drawing/look/look.ts'
import type { DataTable, TableCell } from '../../papers/paper.ts'
import { captionRuns } from './caption-runs.ts'
import { mm, textWidthMm } from './lengths.ts'
import type { Content } from './sections.ts'
import type { WordContext } from './word-context.ts'
import { type Child, captionAt, figure, paragraph, quiet, rating, strong, textRun } from './word-runs.ts'
import { type WordCell, type WordColumn, wordTable } from './word-table.ts'

type Row = DataTable['rows'][number]

/** The share of the width that each kind of column takes. */
const SHARES = { label: 2, words: 2, figures: 1 } as const
/**
 * The shares in a table that has columns of words: figures there have their date with them, and a column of words is as
 * wide as its longest text needs.
 */
const BESIDE_WORDS = {
  figures: { least: 0.9, most: 1.8 },
  words: { least: 1.3, most: 8 },
  label: { least: 2, most: 4 },
  lettersOfOne: 18,
} as const
/** A single column of figures is kept close to its labels. */
const WIDEST_LABEL_MM = 90
const WIDEST_FIGURES_MM = 30
/** In these shares: labels and ten columns of figures. */
const WIDEST_ON_PORTRAIT = 12
/** Short tables stay together. */
const FEW_ROWS = 16

export function writeDataTable(data: DataTable, writing: WordContext): Content[] {
  const { id, caption, says, rows, notes } = data
  const columns = columnsOf(data, textWidthMm(sheetOfTable(data, writing)))
  return [
    ...says.map((sentence, at) =>
      paragraph('FiguresSay', [textRun(sentence)], {
        keepNext: true,
        ...(at === 0 && { spacing: { before: mm(4) } }),
      }),
    ),
    captionAt(writing.bookmarks.get(id), captionRuns(caption, data.isContinued)),
    wordTable(columns, rowsOf(data, writing), writing.colour, rows.length <= FEW_ROWS),
    ...notes.map((note, at) =>
      paragraph('DataNote', [textRun(note)], at === 0 ? { spacing: { before: mm(1.5) } } : {}),
    ),
  ]
}

/** A table with too many columns for a portrait sheet needs a wide one. */
export const sheetOfTable = ({ columns }: DataTable, { sheet, wideSheet }: WordContext): PaperSheet =>
  sharesIn(columns) > WIDEST_ON_PORTRAIT ? wideSheet : sheet

const sharesIn = (columns: DataTable['columns']): number =>
  columns.reduce<number>((sum, { holds }) => sum + SHARES[holds], SHARES.label)

/** The share of the labels, then of each column; in a table with words they depend on the text. */
function sharesOf({ columns, rows }: DataTable): number[] {
  if (columns.every(({ holds }) => holds === 'figures'))
    return [SHARES.label, ...columns.map(() => SHARES.figures)]
  const { label, figures, words, lettersOfOne } = BESIDE_WORDS
  const forLetters = (letters: number, { least, most }: { least: number; most: number }) =>
    Math.min(most, Math.max(least, letters / lettersOfOne))
  const items = rows.filter(({ kind }) => kind !== 'heading')
  return [
    forLetters(Math.max(...items.map(row => row.label.length)), label),
    ...columns.map(({ holds }, at) =>
      forLetters(
        Math.max(...items.map(({ cells }) => lettersIn(cells[at]))),
        holds === 'figures' ? figures : words,
      ),
    ),
  ]
}

function lettersIn(cell: TableCell | undefined): number {
  if (cell?.cell === 'figure')
    return [cell.figure.text, cell.figure.mark, cell.figure.below, cell.share?.text]
      .filter(text => text !== undefined)
      .join(' ').length
  if (cell?.cell === 'text') return cell.text.length
  if (cell?.cell === 'sign') return cell.word.length + 2
  return cell?.cell === 'rating' ? cell.rating.word.length : 0
}

function columnsOf(data: DataTable, width: number): WordColumn[] {
  const { rowHeading, bands = [], columns } = data
  const over = bands.flatMap(({ title, span }) => Array.from({ length: span }, () => `${title}: `))
  const [label = SHARES.label, ...shares] = sharesOf(data)
  const one = width / shares.reduce((sum, share) => sum + share, label)
  const others = columns.map(
    ({ title, below, holds }, at): WordColumn => ({
      heading: [textRun(`${over[at] ?? ''}${title}`), ...(below === undefined ? [] : [quiet(` ${below}`)])],
      widthMm:
        holds === 'figures' ? Math.min(WIDEST_FIGURES_MM, one * (shares[at] ?? 1)) : one * (shares[at] ?? 1),
      holds: holds === 'figures' ? 'figures' : 'text',
    }),
  )
  const used = others.reduce<number>((sum, { widthMm }) => sum + widthMm, 0)
  return [
    {
      heading: [textRun(rowHeading)],
      widthMm: Math.min(
        width - used,
        columns.length === 1 && others[0]?.holds === 'figures' ? WIDEST_LABEL_MM : one * label * 2,
      ),
      holds: 'text',
    },
    ...others,
  ]
}

/** A heading goes over the label of the row after it. */
const rowsOf = (data: DataTable, writing: WordContext): WordCell[][] =>
  data.rows.flatMap((row, at) => {
    const before = data.rows[at - 1]
    return row.kind === 'heading'
      ? []
      : [rowOf(row, before?.kind === 'heading' ? before.label : undefined, data, writing)]
  })

function rowOf(
  { kind, label, cells }: Row,
  over: string | undefined,
  { columns }: DataTable,
  writing: WordContext,
): WordCell[] {
  const isTotal = kind === 'total'
  return [
    { children: [labelOf(kind, label)], isTotal, ...(over !== undefined && { over }) },
    ...cells.map((cell, at): WordCell => {
      const isCurrent = columns[at]?.isCurrent ?? false
      return { children: childrenOf(cell, isCurrent || isTotal, writing), isCurrent, isTotal }
    }),
  ]
}

function labelOf(kind: Row['kind'], label: string): TextRun {
  if (kind === 'total') return strong(label)
  return kind === 'item' ? textRun(label) : new TextRun({ text: label, italics: true })
}

function childrenOf(cell: TableCell, isStrong: boolean, { colour }: WordContext): readonly Child[] {
  switch (cell.cell) {
    case 'figure':
      return [
        ...figure(cell.figure, isStrong),
        ...(cell.share === undefined || cell.figure.isMissing
          ? []
          : [quiet(` (${[cell.share.text, cell.share.mark].filter(one => one !== undefined).join(' ')})`)]),
      ]
    case 'rating':
      return rating(cell.rating, colour)
    case 'sign':
      return [textRun(`${cell.symbol} ${cell.word}`)]
    case 'text':
      return cell.text === '' ? [] : [textRun(cell.text)]
  }
}
