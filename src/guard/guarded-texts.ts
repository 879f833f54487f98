// Prepares passages for the leaves. In: passages in the order of their files. Out: each with plain signs, its sentences and what
// stands around it. Everything is made when it is first read: few leaves look at a row, and a workbook has thousands of cells.
import { splitSentences } from '../commentary/split-sentences.ts'
import { remembered } from '../terms/remembered.ts'
import type { GuardedText, Row } from './guard-class.ts'
import type { Passage } from './passage.ts'
import { plainSigns } from './plain-signs.ts'

/** A heading or the name of a case; a paragraph is longer. */
const LONGEST_HEADING = 70
const NEIGHBOURS = 12
/** `S1[age=1-4]%@2017/18`: a figure's reference is no address. */
const REFERENCE = /[\w.%=+[\]-]+@\d{4}[\w/.-]*/g

export function guardedTexts(passages: readonly Passage[], mask: (text: string) => string): GuardedText[] {
  const words = wordsOf(mask)
  return [...Map.groupBy(passages, ({ file }) => file).values()].flatMap(ofFile =>
    ofFile.map((_, at) => new TextAt(ofFile, at, words)),
  )
}

/** The same words stand in many cells, rows and formats. */
interface Words {
  plain(text: string): string
  sentences(text: string): readonly string[]
  row(cells: readonly string[]): Row
}

function wordsOf(mask: (text: string) => string): Words {
  const plain = remembered((text: string) => mask(withoutReferences(plainSigns(text).replace(/\n/g, ' '))))
  const rowOfText = remembered((text: string): Row => ({ text, cells: text.split(BETWEEN_CELLS) }))
  return {
    plain,
    sentences: remembered((text: string) => splitSentences(text).map(sentence => sentence.text)),
    row: remembered((cells: readonly string[]) =>
      rowOfText(
        cells
          .map(plain)
          .filter(text => text !== '')
          .join(BETWEEN_CELLS),
      ),
    ),
  }
}
const BETWEEN_CELLS = ' | '

const withoutReferences = (text: string): string =>
  text.includes('@') ? text.replace(REFERENCE, 'a figure') : text

/** A cell that is a number alone is no passage. */
const IS_SAID = /[\p{L}£]/u

class TextAt implements GuardedText {
  readonly passage: Passage
  readonly text: string
  readonly #ofFile: readonly Passage[]
  readonly #at: number
  readonly #words: Words
  constructor(ofFile: readonly Passage[], at: number, words: Words) {
    this.passage = ofFile[at] as Passage
    this.text = words.plain(this.passage.text)
    this.#ofFile = ofFile
    this.#at = at
    this.#words = words
  }
  get kind() {
    return this.passage.kind
  }
  get written() {
    return this.passage.text
  }
  get column() {
    return this.passage.column ?? ''
  }
  get hasOnlyFigures() {
    return this.passage.hasOnlyFigures === true
  }
  get sentences() {
    return this.#words.sentences(this.text)
  }
  get row() {
    return this.passage.row && this.#words.row(this.passage.row)
  }
  get isFirstOfRow() {
    return this.passage.row?.find(cell => IS_SAID.test(cell)) === this.passage.text
  }
  get beside() {
    const cells = this.row?.cells ?? []
    const own = cells.indexOf(this.text)
    return cells.filter((_, at) => at !== own).join(BETWEEN_CELLS)
  }
  get tableHead() {
    return this.#words.plain(this.passage.tableHead ?? '')
  }
  get heading() {
    const last = this.#ofFile[this.#at - 1]
    if (this.kind === 'cell' || last === undefined || last.kind === 'file name') return ''
    const text = this.#words.plain(last.text)
    return text.length <= LONGEST_HEADING && !/[.!?]$/.test(text) ? text : ''
  }
  get before() {
    return this.#textsOf(this.#ofFile.slice(Math.max(0, this.#at - NEIGHBOURS), this.#at)).reverse()
  }
  get after() {
    return this.#textsOf(this.#ofFile.slice(this.#at + 1, this.#at + 1 + NEIGHBOURS))
  }
  #textsOf(passages: readonly Passage[]): string[] {
    return passages.map(({ text }) => this.#words.plain(text))
  }
}
