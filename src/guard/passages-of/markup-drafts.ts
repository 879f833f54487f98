// Gathers the texts of markup into passages that have no number yet. In: markup, and what its elements are. Out: each passage with its
// kind, and with the row that it is in.
import { attributeIn } from '../../extracts/xml-text.ts'
import type { PassageKind } from '../passage.ts'
import { decodeEntities, type MarkupToken, markupTokens, type TagToken } from './markup-tokens.ts'

export interface MarkupWords {
  /** Elements that end a passage, with the kind of theirs. */
  readonly blocks: ReadonlyMap<string, PassageKind>
  readonly cells: ReadonlySet<string>
  readonly rows: ReadonlySet<string>
  /** Elements whose texts are sentences, and stand in a row all the same: a term and what is said of it. */
  readonly inRow?: ReadonlySet<string>
  readonly tables: ReadonlySet<string>
  /** Elements that part words without ending a passage. */
  readonly breaks: ReadonlySet<string>
  /** If given, text is only in these. */
  readonly texts?: ReadonlySet<string>
  readonly attributes: readonly string[]
}

/** A passage before it has its number. */
export interface Draft {
  readonly text: string
  readonly kind: PassageKind
  readonly row: number | undefined
  /** The number of the table that it is in, also of a caption. */
  readonly table: number | undefined
}

/** What has been read so far: the text since the last passage ended, and the elements that are open. */
interface Reading {
  readonly drafts: Draft[]
  readonly open: string[]
  text: string
  row: number
  table: number
}

export function draftsOf(markup: string, words: MarkupWords): Draft[] {
  const reading: Reading = { drafts: [], open: [], text: '', row: 0, table: 0 }
  for (const token of markupTokens(markup)) read(reading, token, words)
  endPassage(reading, words)
  return reading.drafts
}

function read(reading: Reading, token: MarkupToken, words: MarkupWords): void {
  switch (token.is) {
    case 'comment':
      push(reading, token.text, 'sentence', words)
      return
    case 'text':
      if (words.texts?.has(reading.open.at(-1) ?? '') !== false) reading.text += token.text
      return
    default:
      if (words.blocks.has(token.name) || words.cells.has(token.name)) endPassage(reading, words)
      if (words.breaks.has(token.name)) reading.text += LINE_BREAKS.has(token.name) ? '\n' : ' '
      if (token.is === 'close') close(reading, token.name)
      else open(reading, token, words)
  }
}

const LINE_BREAKS = new Set(['br', 'w:br', 'text:line-break'])

function open(reading: Reading, { name, attributes, isEmpty }: TagToken, words: MarkupWords): void {
  if (words.rows.has(name)) reading.row++
  if (words.tables.has(name)) reading.table++
  for (const wanted of words.attributes) {
    const value = attributeIn(attributes, wanted)
    const said = LINKS.has(wanted) ? saidByLink(value ?? '') : value
    if (said !== undefined) push(reading, decodeEntities(said), 'label', words)
  }
  if (!isEmpty) reading.open.push(name)
}

const LINKS = new Set(['href', 'src'])
const CONTACT_LINK = /^(?:mailto|tel|sms|callto):/i
const MESSAGE_LINK = /^https?:\/\/(?:wa\.me|api\.whatsapp\.com\/send\?phone=)\/?\+?(\d{8,})/i
/** `reports/life-story_2.pdf`: the name of a file without its ending. */
const FILE_LINK = /^(?![a-z]+:(?!\/))[^?#]*?([^/?#]+)\.[a-z]{2,4}(?:[?#].*)?$/i
/** Of a link an address, a telephone number or the name of a file is a text. */
function saidByLink(value: string): string | undefined {
  if (CONTACT_LINK.test(value)) return value
  const [, telephone] = MESSAGE_LINK.exec(value) ?? []
  if (telephone !== undefined) return `tel:+${telephone}`
  const [, name] = FILE_LINK.exec(value) ?? []
  return name?.replace(/%20|[_+-]+/g, ' ')
}

function close(reading: Reading, name: string): void {
  const at = reading.open.lastIndexOf(name)
  if (at >= 0) reading.open.length = at
}

function endPassage(reading: Reading, words: MarkupWords): void {
  const block = reading.open.findLast(name => words.blocks.has(name)) ?? ''
  const isCell = reading.open.some(name => words.cells.has(name))
  push(reading, reading.text, isCell ? 'cell' : (words.blocks.get(block) ?? 'sentence'), words)
  reading.text = ''
}

function push(
  { drafts, row, table, open }: Reading,
  said: string,
  kind: PassageKind,
  { tables, inRow }: MarkupWords,
): void {
  const text = said.replace(/[^\S\n]+/g, ' ').trim()
  const isInTable = open.some(name => tables.has(name))
  const isInRow = kind === 'cell' || open.some(name => inRow?.has(name))
  if (text !== '')
    drafts.push({ text, kind, row: isInRow ? row : undefined, table: isInTable ? table : undefined })
}
