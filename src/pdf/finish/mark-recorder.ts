/** Records, while a drawing is traced, which painting belongs to which mark and which does not belong to one. */
import type { ByteRange, Drawing, Furniture, Loose, MarkedContent } from './drawing.ts'
import { isEmpty, type PdfBox, union } from './geometry.ts'

interface Opened {
  readonly mark: MarkedContent | undefined
  readonly start: number
  readonly isArtefact: boolean
}

export class MarkRecorder {
  /** The innermost numbered mark that is open. */
  mark: MarkedContent | undefined
  readonly #drawing: Drawing
  readonly #furnitureAt: (y: number) => Furniture
  readonly #opened: Opened[] = []
  #textStart: number | undefined
  #loose: { start: number; kind: Furniture } | undefined
  #mayJoin = false

  constructor(drawing: Drawing, furnitureAt: (y: number) => Furniture) {
    this.#drawing = drawing
    this.#furnitureAt = furnitureAt
  }

  /** The position matters only for figures and for loose painting. */
  get asksWhere(): boolean {
    return this.mark === undefined || this.mark.isFigure
  }

  open(tag: string, number: number | undefined, opening: ByteRange): void {
    const mark: MarkedContent | undefined =
      number === undefined
        ? undefined
        : { drawing: this.#drawing, number, isFigure: tag === 'Figure', opening, lines: [], box: undefined }
    if (mark) this.#drawing.marks.set(mark.number, mark)
    this.#opened.push({ mark, start: opening.start, isArtefact: tag === 'Artifact' })
    this.mark = mark ?? this.mark
    if (this.mark || tag === 'Artifact') this.keepApart()
  }

  close(at: number): void {
    this.#opened.pop()
    this.mark = this.#opened.findLast(({ mark }) => mark)?.mark
    this.#endLoose(at)
  }

  beginText(start: number): void {
    this.#textStart = start
  }

  endText(at: number): void {
    this.#textStart = undefined
    this.#endLoose(at)
  }

  /** Marked content is between this point and the loose painting before it, so one artefact must not enclose both. */
  keepApart(): void {
    this.#mayJoin = false
  }

  paint(box: PdfBox, start: number, end: number): void {
    if (this.mark) {
      if (this.mark.isFigure && !isEmpty(box)) this.mark.box = union(this.mark.box, box)
      return
    }
    if (this.#opened.some(({ isArtefact }) => isArtefact)) return
    this.#loose ??= {
      start: this.#opened[0]?.start ?? this.#textStart ?? start,
      kind: this.#furnitureAt((box[1] + box[3]) / 2),
    }
    this.#endLoose(end)
  }

  /** Loose painting ends where no text object and no mark without a number is open: marks may not cross these. */
  #endLoose(end: number): void {
    if (!this.#loose || this.#opened.length > 0 || this.#textStart !== undefined) return
    const last: Loose | undefined = this.#drawing.loose.at(-1)
    if (last && this.#mayJoin && last.kind === this.#loose.kind) last.end = end
    else this.#drawing.loose.push({ ...this.#loose, end })
    this.#mayJoin = true
    this.#loose = undefined
  }
}
