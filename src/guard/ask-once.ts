// Asks a leaf once for the same words. In: a leaf and its context. Out: a function that gives what the leaf finds. A workbook repeats its labels
// thousands of times, and each format repeats the words of the others. What a leaf reads of a passage is noted, in its order; a passage that
// gives the same readings gives the same findings. Worked: a leaf that reads the text and finds no money there is never asked again for it,
// whatever stands beside it. A leaf that reads the neighbours of a passage is asked each time.
import type { Found, GuardClass, GuardContext, GuardedText } from './guard-class.ts'

/** What is remembered. The rest follows from it (sentences, the row without the cell) or differs nearly always (the neighbours). */
type Reading = 'text' | 'kind' | 'written' | 'column' | 'hasOnlyFigures' | 'row' | 'tableHead' | 'heading'

/** What is read next, or what was found. Neither: the neighbours are read next. */
interface Node {
  reads?: Reading
  readonly next: Map<unknown, Node>
  found?: readonly Found[]
}

export function askOnce(leaf: GuardClass, context: GuardContext): (given: GuardedText) => readonly Found[] {
  const root: Node = { next: new Map() }
  return given => {
    let node: Node | undefined = root
    while (node?.reads !== undefined) node = node.next.get(given[node.reads])
    if (node?.found !== undefined) return node.found
    if (node !== undefined && node !== root) return leaf.find(given, context)
    const noted = new NotedText(given)
    const found = leaf.find(noted, context)
    const last = noted.readings.reduce((at, reading) => nextOf(at, reading, given[reading]), root)
    if (!noted.hasNeighbours) last.found = found
    return found
  }
}

function nextOf(node: Node, reading: Reading, value: unknown): Node {
  node.reads = reading
  const next = node.next.get(value) ?? { next: new Map() }
  node.next.set(value, next)
  return next
}

class NotedText implements GuardedText {
  readonly readings: Reading[] = []
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
  get row() {
    return this.#note('row')
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
    this.#note('text')
    this.#note('row')
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
  #note<R extends Reading>(reading: R): GuardedText[R] {
    if (!this.hasNeighbours && !this.readings.includes(reading)) this.readings.push(reading)
    return this.#given[reading]
  }
}
