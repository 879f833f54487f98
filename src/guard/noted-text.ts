// A text that notes what a leaf reads of it. In: a text. Out: the same, and its readings in their order.
import type { GuardedText } from './guard-class.ts'

/** What is noted. The rest follows from it (sentences) or differs nearly always (the row and the neighbours). */
export type TextReading =
  | 'text'
  | 'kind'
  | 'written'
  | 'column'
  | 'hasOnlyFigures'
  | 'isFirstOfRow'
  | 'tableHead'
  | 'heading'

export class NotedText implements GuardedText {
  readonly readings: TextReading[] = []
  hasNeighbours = false
  readonly #given: GuardedText
  constructor(given: GuardedText) {
    this.#given = given
  }
  get text() {
    return this.#note('text')
  }
  get kind() {
    return this.#note('kind')
  }
  get written() {
    return this.#note('written')
  }
  get column() {
    return this.#note('column')
  }
  get hasOnlyFigures() {
    return this.#note('hasOnlyFigures')
  }
  get isFirstOfRow() {
    return this.#note('isFirstOfRow')
  }
  get row() {
    this.hasNeighbours = true
    return this.#given.row
  }
  get tableHead() {
    return this.#note('tableHead')
  }
  get heading() {
    return this.#note('heading')
  }
  get sentences() {
    this.#note('text')
    return this.#given.sentences
  }
  get beside() {
    this.hasNeighbours = true
    return this.#given.beside
  }
  get passage() {
    this.hasNeighbours = true
    return this.#given.passage
  }
  get before() {
    this.hasNeighbours = true
    return this.#given.before
  }
  get after() {
    this.hasNeighbours = true
    return this.#given.after
  }
  #note<R extends TextReading>(reading: R): GuardedText[R] {
    if (!this.hasNeighbours && !this.readings.includes(reading)) this.readings.push(reading)
    return this.#given[reading]
  }
}
