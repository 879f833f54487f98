// Works out the height of a row from its wrapped texts. In: texts and the widths of their columns. Out: points.
// A spreadsheet works out heights only when a cell is edited, or not at all. Without them, wrapped lines overlap when
// the file opens.
import type { BookCell, BookSheet } from '../book.ts'
import { workbookStyle } from './workbook-style.ts'

/**
 * Approximate widths of Arial, in thousandths of its size. Characters beyond Latin letters count as wide. Bold is a
 * little wider than regular.
 */
const USUAL = 556
const WIDE = 760
const WIDTHS: readonly number[] = Array.from({ length: 0x250 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[ijl'|]/.test(character)) return 222
  if (/[ .,:;!/\\[\]()ftI-]/.test(character)) return 290
  return /[A-Z&%@mw÷×]/.test(character) ? WIDE : USUAL
})
const BOLD = 1.08
/** A little to spare: another font may replace Arial, and one line too many does no harm. */
const SPARE = 1.04
const LINE = 1.28

/** The column width is in digits of the body font, so a larger font fits fewer characters. */
function linesOfCell(
  text: string,
  columnWidth: number,
  sizePt: number = workbookStyle.bodyPt,
  isBold = false,
): number {
  const room = ((columnWidth - 1) * USUAL * (workbookStyle.bodyPt / sizePt)) / (SPARE * (isBold ? BOLD : 1))
  return text.split(/\r\n?|\n/).reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, room), 0)
}

function linesOfParagraph(paragraph: string, room: number): number {
  // Most texts need no wrapping, and most characters are no wider than this.
  if (paragraph.length * WIDE <= room) return 1
  let [lines, used] = [1, 0]
  for (const word of paragraph.match(/\s*\S+/g) ?? []) {
    const width = measure(word)
    if (used > 0 && used + width > room) [lines, used] = [lines + 1, measure(word.trimStart())]
    else used += width
    // A word longer than its column is broken.
    if (used > room) [lines, used] = [lines + Math.ceil(used / room) - 1, used % room]
  }
  return lines
}

function measure(word: string): number {
  let width = 0
  for (let at = 0; at < word.length; at++) width += WIDTHS[word.charCodeAt(at)] ?? WIDE
  return width
}

const height = (lines: number, sizePt: number) => Math.ceil(lines * sizePt * LINE * 4) / 4

export interface RowHeights {
  readonly title: number
  readonly lines: readonly number[]
  readonly header: number
  readonly rows: readonly number[]
}

/** Excel limits a row to 409 points. */
const HIGHEST = 409

export function rowHeights({ title, lines, table }: BookSheet): RowHeights {
  const wrap = (text: string, sizePt: number, isBold: boolean) =>
    table === undefined ? linesOfCell(text, workbookStyle.proseWidth, sizePt, isBold) : 1
  const columns = table?.columns ?? []
  const ofRow = (texts: readonly string[], isBold: boolean) =>
    Math.min(
      HIGHEST,
      height(
        Math.max(
          1,
          ...texts.map((text, at) =>
            linesOfCell(text, columns[at]?.width ?? 0, workbookStyle.bodyPt, isBold),
          ),
        ),
        workbookStyle.bodyPt,
      ),
    )
  return {
    title: height(wrap(title, workbookStyle.titlePt, true), workbookStyle.titlePt),
    lines: lines.map(line =>
      line.style === 'heading'
        ? height(wrap(line.text, workbookStyle.headingPt, true), workbookStyle.headingPt)
        : height(wrap(line.text, workbookStyle.bodyPt, false), workbookStyle.bodyPt),
    ),
    header: ofRow(
      columns.map(column => column.header),
      true,
    ),
    rows: (table?.rows ?? []).map(cells =>
      ofRow(
        cells.map((cell: BookCell) => cell.text),
        false,
      ),
    ),
  }
}
