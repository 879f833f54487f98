// Asks the leaves once for the same words. In: leaves and their context. Out: a function that gives what each finds in a text. A workbook repeats its labels
// thousands of times, and each format repeats the words of the others. What a leaf reads of a passage is noted, in its order; a passage that
// gives the same readings gives the same findings. Worked: a leaf that reads the text and finds no money there is never asked again for it,
// whatever stands beside it. A leaf that reads the row or the neighbours of a passage is asked each time.

import { remembered } from '../terms/remembered.ts'
import type { Found, GuardClass, GuardContext, GuardedText } from './guard-class.ts'
import { NotedText, type TextReading } from './noted-text.ts'

/** What is read next, or what was found. Neither: the row or the neighbours are read next. */
interface Node {
  reads?: TextReading
  readonly next: Map<unknown, Node>
  found?: readonly Found[]
}

export interface LeafFound {
  readonly leaf: GuardClass
  readonly found: readonly Found[]
}

export function askOnce(
  leaves: readonly GuardClass[],
  context: GuardContext,
): (given: GuardedText) => readonly LeafFound[] {
  const asked = leaves.map((leaf): Asked => ({ leaf, root: { next: new Map() } }))
  /** Of each text the leaves that it alone does not answer, by its kind. */
  const openOf = remembered((_: string) => new Map<string, readonly Asked[]>())
  return given => {
    const open = openOf(`${given.kind} ${given.hasOnlyFigures}`)
    const some = open.get(given.written)
    if (some?.length === 0) return NOTHING
    const found = (some ?? asked).map(one => ({ leaf: one.leaf, found: ask(one, given, context) }))
    if (some === undefined)
      open.set(
        given.written,
        asked.filter((one, at) => found[at]?.found.length !== 0 || !isAnswered(one.root, given)),
      )
    return found.filter(one => one.found.length > 0)
  }
}

const NOTHING: readonly LeafFound[] = []

interface Asked {
  readonly leaf: GuardClass
  readonly root: Node
}

function ask({ leaf, root }: Asked, given: GuardedText, context: GuardContext): readonly Found[] {
  const node = nodeFor(root, given, () => true)
  if (node?.found !== undefined) return node.found
  if (node !== undefined && node !== root) return leaf.find(given, context)
  const noted = new NotedText(given)
  const found = leaf.find(noted, context)
  const last = noted.readings.reduce((at, reading) => nextOf(at, reading, given[reading]), root)
  if (!noted.hasNeighbours) last.found = found
  return found
}

function nodeFor(
  root: Node,
  given: GuardedText,
  isRead: (reading: TextReading) => boolean,
): Node | undefined {
  let node: Node | undefined = root
  while (node?.reads !== undefined && isRead(node.reads)) node = node.next.get(given[node.reads])
  return node
}

const OF_THE_TEXT: ReadonlySet<TextReading> = new Set(['text', 'written', 'kind', 'hasOnlyFigures'])
const isAnswered = (root: Node, given: GuardedText): boolean =>
  nodeFor(root, given, reading => OF_THE_TEXT.has(reading))?.found !== undefined

function nextOf(node: Node, reading: TextReading, value: unknown): Node {
  node.reads = reading
  const next = node.next.get(value) ?? { next: new Map() }
  node.next.set(value, next)
  return next
}
