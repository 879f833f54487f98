/** Follows the pen that writes text: works out the box that letters fill, and collects letters into lines. */
import type { MarkedContent, TextLine, UsedFont } from './drawing.ts'
import { boxAround, IDENTITY, type Matrix, multiply, type PdfBox, xAt, yAt } from './geometry.ts'

/** Roughly how far letters go below and above the baseline, as a share of the font size. */
const DEPTH = 0.25
const HEIGHT = 0.8
/** A baseline further away than this, in font sizes, is another line, not raised or lowered text. */
const LINE_STEP = 0.6
/** A baseline further away than this is another line in every case: text is never raised by a whole line. */
const COLUMN_STEP = 1.2

/** Keeps its position in single numbers for speed: it moves for every letter of the paper. */
export class TextPen {
  leading = 0
  #turn: Matrix = IDENTITY
  #lineX = 0
  #lineY = 0
  #x = 0
  #y = 0

  begin(): void {
    this.setLine(IDENTITY)
  }

  setLine(matrix: Matrix): void {
    this.#turn = matrix
    this.#x = this.#lineX = matrix[4]
    this.#y = this.#lineY = matrix[5]
  }

  moveLine(x: number, y: number): void {
    this.#x = this.#lineX += this.#turn[0] * x + this.#turn[2] * y
    this.#y = this.#lineY += this.#turn[1] * x + this.#turn[3] * y
  }

  nextLine(): void {
    this.moveLine(0, -this.leading)
  }

  /** The box on the page that these codes would fill. */
  boxOf(codes: string, used: UsedFont, page: Matrix): PdfBox {
    return boxAround(this.#onPage(page), 0, -DEPTH * used.size, widthOf(codes, used), HEIGHT * used.size)
  }

  /** Shows codes. If they belong to a mark, adds their text to its lines. `end` is where the stream continues. */
  show(codes: string, used: UsedFont, page: Matrix, mark: MarkedContent | undefined, end: number): void {
    const line = mark && this.#lineIn(mark, used, page)
    this.#goOn(line, lettersOf(codes, used), widthOf(codes, used), used, page, end)
  }

  /** Ends a row of letters for which the pen was moved one by one; `code` is the last. */
  endRow(
    text: string,
    code: number,
    used: UsedFont,
    page: Matrix,
    mark: MarkedContent | undefined,
    end: number,
  ): void {
    const { widths, usualWidth } = used.font
    this.#goOn(
      mark?.lines.at(-1),
      text,
      ((widths.get(code) ?? usualWidth) / 1000) * used.size,
      used,
      page,
      end,
    )
  }

  #goOn(
    line: TextLine | undefined,
    text: string,
    width: number,
    used: UsedFont,
    page: Matrix,
    end: number,
  ): void {
    this.#x += this.#turn[0] * width
    this.#y += this.#turn[1] * width
    if (!line) return
    line.text += text
    line.font = used
    line.end = end
    line.endX = xAt(page, this.#x, this.#y)
    line.endY = yAt(page, this.#x, this.#y)
  }

  /** The line of the mark that the pen continues, or a new one. */
  #lineIn(mark: MarkedContent, font: UsedFont, page: Matrix): TextLine {
    const x = xAt(page, this.#x, this.#y)
    const y = yAt(page, this.#x, this.#y)
    const last = mark.lines.at(-1)
    if (last && !startsNewLine(last, x, y)) return last
    const [a, b, c, d] = this.#onPage(page)
    const scale = Math.hypot(a, b) || 1
    const line: TextLine = {
      mark,
      text: '',
      x,
      y,
      alongX: a / scale,
      alongY: b / scale,
      size: font.size * Math.hypot(c, d),
      font,
      end: 0,
      endX: x,
      endY: y,
    }
    mark.lines.push(line)
    return line
  }

  #onPage(page: Matrix): Matrix {
    const [a, b, c, d] = this.#turn
    return multiply([a, b, c, d, this.#x, this.#y], page)
  }
}

function codeAt(codes: string, i: number, { font }: UsedFont): number {
  return font.bytesACode === 2 ? codes.charCodeAt(i) * 256 + codes.charCodeAt(i + 1) : codes.charCodeAt(i)
}

function lettersOf(codes: string, used: UsedFont): string {
  let text = ''
  for (let i = 0; i < codes.length; i += used.font.bytesACode)
    text += used.font.letters.get(codeAt(codes, i, used)) ?? ''
  return text
}

function widthOf(codes: string, used: UsedFont): number {
  let thousandths = 0
  for (let i = 0; i < codes.length; i += used.font.bytesACode)
    thousandths += used.font.widths.get(codeAt(codes, i, used)) ?? used.font.usualWidth
  return (thousandths / 1000) * used.size
}

/** Whether text at this point is on a different line: it goes back from the end of `line`, or up to the next column. */
export function startsNewLine(line: TextLine, x: number, y: number): boolean {
  const off = Math.abs((x - line.x) * line.alongY - (y - line.y) * line.alongX)
  if (off <= LINE_STEP * line.size) return false
  return off > COLUMN_STEP * line.size || (x - line.endX) * line.alongX + (y - line.endY) * line.alongY < 0
}
