/**
 * Finds the marked pieces and the loose painting of a drawing. It follows only the operators that decide what is
 * painted where and under which mark, and skips colours, dashes and blending.
 */
import type { Drawing, Furniture, UsedFont } from './drawing.ts'
import { boxAround, EVERYWHERE, intersect, type Matrix, multiply, type PdfBox, xAt, yAt } from './geometry.ts'
import { LetterReader } from './letters.ts'
import { Lexer } from './lexer.ts'
import { MarkRecorder } from './mark-recorder.ts'
import { TextPen } from './text-pen.ts'

export interface TraceContext {
  readonly matrix: Matrix
  readonly furnitureAt: (y: number) => Furniture
  /** Where the object with this name will be painted. A form that has its own marks is traced separately. */
  readonly placeOf: (name: string, matrix: Matrix) => PdfBox | 'traced'
}

export function trace(drawing: Drawing, around: TraceContext): void {
  new Tracer(drawing, around).run()
}

interface State {
  readonly matrix: Matrix
  readonly clip: PdfBox
  readonly font: UsedFont | undefined
}

class Tracer {
  readonly #drawing: Drawing
  readonly #around: TraceContext
  readonly #lexer: Lexer
  readonly #recorder: MarkRecorder
  readonly #letter = new LetterReader()
  readonly #pen = new TextPen()
  readonly #saved: State[] = []
  #matrix: Matrix
  #clip = EVERYWHERE
  #font: UsedFont | undefined
  #path: PdfBox | undefined
  #pathStart = 0
  #isClip = false

  /** The operands of the next operator, and where the first begins. The operators that we follow have at most six. */
  readonly #numbers = new Float64Array(6)
  #count = 0
  #name = ''
  #codes = ''
  #markNumber: number | undefined
  #start = 0

  constructor(drawing: Drawing, around: TraceContext) {
    this.#drawing = drawing
    this.#around = around
    this.#lexer = new Lexer(drawing.bytes)
    this.#recorder = new MarkRecorder(drawing, around.furnitureAt)
    this.#matrix = around.matrix
  }

  run(): void {
    const lexer = this.#lexer
    let isFirst = true
    while (lexer.next() !== 'end') {
      if (isFirst) this.#start = lexer.start
      isFirst = false
      if (lexer.kind === 'number') this.#numbers[this.#count++] = lexer.number
      else if (lexer.kind === 'string') this.#codes += lexer.text
      else if (lexer.kind === 'name') this.#name = lexer.text
      else if (lexer.kind === '<<') this.#markNumber = readMarkNumber(lexer)
      else if (lexer.kind === 'word') {
        this.#execute(lexer.text)
        this.#numbers.fill(0)
        this.#count = 0
        this.#codes = ''
        this.#markNumber = undefined
        isFirst = true
      }
    }
  }

  #execute(operator: string): void {
    const { 0: a = 0, 1: b = 0, 2: c = 0, 3: d = 0, 4: e = 0, 5: f = 0 } = this.#numbers
    switch (operator) {
      // The two that place and show a letter come first: they make up nearly all of a page.
      case 'Td':
        this.#pen.moveLine(a, b)
        break
      case 'Tj':
      case 'TJ':
        this.#show()
        this.#showRow()
        break
      case 'q':
        this.#saved.push({ matrix: this.#matrix, clip: this.#clip, font: this.#font })
        break
      case 'Q':
        this.#restore()
        break
      case 'cm':
        this.#matrix = multiply([a, b, c, d, e, f], this.#matrix)
        break
      case 'm':
      case 'l':
        this.#addPoint(a, b)
        break
      case 'c':
        this.#addPoint(a, b)
        this.#addPoint(c, d)
        this.#addPoint(e, f)
        break
      case 'v':
      case 'y':
        this.#addPoint(a, b)
        this.#addPoint(c, d)
        break
      case 're':
        this.#addPoint(a, b)
        this.#addPoint(a + c, b + d)
        break
      case 'W':
      case 'W*':
        this.#isClip = true
        break
      case 'n':
        this.#endPath(false)
        break
      case 'f':
      case 'F':
      case 'f*':
      case 'B':
      case 'B*':
      case 'b':
      case 'b*':
      case 'S':
      case 's':
        this.#endPath(true)
        break
      case 'sh':
        this.#paint(this.#clip, this.#start)
        break
      case 'Do':
        this.#paintNamed()
        break
      case 'BI':
        skipInlineImage(this.#lexer)
        this.#paint(boxAround(this.#matrix, 0, 0, 1, 1), this.#start)
        break
      case 'BT':
        this.#pen.begin()
        this.#recorder.beginText(this.#start)
        break
      case 'ET':
        this.#recorder.endText(this.#lexer.at)
        break
      case 'Tf':
        this.#font = this.#fontOf(this.#name, a)
        break
      case 'TL':
        this.#pen.leading = a
        break
      case 'TD':
        this.#pen.leading = -b
        this.#pen.moveLine(a, b)
        break
      case 'Tm':
        this.#pen.setLine([a, b, c, d, e, f])
        break
      case 'T*':
        this.#pen.nextLine()
        break
      case "'":
      case '"':
        this.#pen.nextLine()
        this.#show()
        break
      case 'BMC':
      case 'BDC':
        this.#recorder.open(this.#name, this.#markNumber, { start: this.#start, end: this.#lexer.at })
        break
      case 'EMC':
        this.#recorder.close(this.#lexer.at)
        break
    }
  }

  #restore(): void {
    const state = this.#saved.pop()
    if (state) [this.#matrix, this.#clip, this.#font] = [state.matrix, state.clip, state.font]
  }

  #fontOf(name: string, size: number): UsedFont | undefined {
    const font = this.#drawing.fonts.get(name)
    return font && { name, size, font }
  }

  #addPoint(x: number, y: number): void {
    if (!this.#path) this.#pathStart = this.#start
    const px = xAt(this.#matrix, x, y)
    const py = yAt(this.#matrix, x, y)
    const path = this.#path
    this.#path = path
      ? [Math.min(path[0], px), Math.min(path[1], py), Math.max(path[2], px), Math.max(path[3], py)]
      : [px, py, px, py]
  }

  #endPath(isPainted: boolean): void {
    if (isPainted && this.#path) this.#paint(this.#path, this.#pathStart)
    if (this.#isClip && this.#path) this.#clip = intersect(this.#clip, this.#path)
    this.#path = undefined
    this.#isClip = false
  }

  #paintNamed(): void {
    const place = this.#around.placeOf(this.#name, this.#matrix)
    if (place === 'traced') this.#recorder.keepApart()
    else this.#paint(place, this.#start)
  }

  #show(): void {
    if (!this.#font) return
    if (this.#recorder.asksWhere)
      this.#paint(this.#pen.boxOf(this.#codes, this.#font, this.#matrix), this.#start)
    this.#pen.show(this.#codes, this.#font, this.#matrix, this.#recorder.mark, this.#lexer.at)
  }

  /**
   * Shows the letters that follow along the line. Their separate positions matter only in figures and loose painting.
   */
  #showRow(): void {
    if (this.#font?.font.bytesACode !== 2 || this.#recorder.asksWhere) return
    const { letters } = this.#font.font
    const { bytes } = this.#lexer
    const letter = this.#letter
    const start = this.#lexer.at
    let text = ''
    while (letter.read(bytes, this.#lexer.at)) {
      this.#lexer.at = letter.at
      this.#pen.moveLine(letter.x, 0)
      text += letters.get(letter.code) ?? ''
    }
    if (this.#lexer.at > start)
      this.#pen.endRow(text, letter.code, this.#font, this.#matrix, this.#recorder.mark, this.#lexer.at)
  }

  #paint(box: PdfBox, start: number): void {
    this.#recorder.paint(intersect(box, this.#clip), start, this.#lexer.at)
  }
}

/** Reads the property list of a mark up to its end. */
function readMarkNumber(lexer: Lexer): number | undefined {
  let depth = 1
  let key = ''
  let found: number | undefined
  while (depth > 0 && lexer.next() !== 'end') {
    if (lexer.kind === '<<') depth++
    else if (lexer.kind === '>>') depth--
    else if (lexer.kind === 'name') key = lexer.text
    else if (lexer.kind === 'number' && depth === 1 && key === 'MCID') found = lexer.number
  }
  return found
}

/** The data of an inline image are not tokens. They end with EI on its own line. */
function skipInlineImage(lexer: Lexer): void {
  const end = lexer.bytes.indexOf('\nEI', lexer.at)
  lexer.at = end < 0 ? lexer.bytes.length : end + 3
}
