// Reads the passages of markup: a web page, a Word document, an OpenDocument sheet. In: its text, and what its elements are. Out: paragraphs,
// cells with their rows, labels, alternatives and comments, in their order.

import { remembered } from '../../terms/remembered.ts'
import type { Passage, PassageKind } from '../passage.ts'
import { type Draft, draftsOf, type MarkupWords } from './markup-drafts.ts'

/** `part`: before the place, for a part of a file such as a footer. */
export function markupPassages(file: string, markup: string, words: MarkupWords, part = ''): Passage[] {
  const drafts = draftsOf(markup, words)
  const rows = Map.groupBy(
    drafts.filter(({ row }) => row !== undefined),
    ({ row }) => row,
  )
  const textsOf = remembered((row: number) => (rows.get(row) ?? []).map(({ text }) => text))
  const heads = tableHeads(drafts)
  const numbers = new Map<string, number>()
  return drafts.map((draft): Passage => {
    const { text, kind, row, table } = draft
    const noun = NOUNS[kind]
    const number = (numbers.get(noun) ?? 0) + 1
    numbers.set(noun, number)
    const ofRow = row === undefined ? [] : (rows.get(row) ?? [])
    const head = kind === 'cell' && table !== undefined ? heads.get(table) : undefined
    const column = head !== undefined && head.row !== row ? head.columns[ofRow.indexOf(draft)] : undefined
    return {
      file,
      place: `${part}${noun} ${number}`,
      text,
      kind,
      ...(row !== undefined && { row: textsOf(row) }),
      ...(head !== undefined && head.row !== row && { tableHead: head.text }),
      ...(column !== undefined && { column }),
    }
  })
}

interface TableHead {
  readonly row: number | undefined
  readonly columns: readonly string[]
  readonly text: string
}

/** Of each table: its caption and its first row. */
const tableHeads = (drafts: readonly Draft[]): ReadonlyMap<number | undefined, TableHead> =>
  new Map(
    [...Map.groupBy(drafts, ({ table }) => table)].map(([table, ofTable]) => {
      const first = ofTable.find(({ row }) => row !== undefined)?.row
      const columns = ofTable.filter(({ row }) => row !== undefined && row === first).map(({ text }) => text)
      const captions = ofTable.filter(({ kind }) => kind === 'label').map(({ text }) => text)
      return [table, { row: first, columns, text: [...captions, ...columns].join(' | ') }]
    }),
  )

const NOUNS: Readonly<Record<PassageKind, string>> = {
  sentence: 'paragraph',
  cell: 'cell',
  label: 'label',
  property: 'property',
  'file name': 'file name',
}
