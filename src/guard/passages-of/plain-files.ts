// The passages of text files: commentary, plain text, CSV and JSON.
import { commentaryPassages } from '../../commentary/commentary-passages.ts'
import type { Passage } from '../passage.ts'

/** A binding prints a figure that is held back where it must be; until then it is no text. */
const BINDING = /\{\{.*?\}\}/g

export function commentaryTexts(file: string, markdown: string): Passage[] {
  const written = markdown.replace(BINDING, 'so many')
  return commentaryPassages(written).flatMap(({ text, lineAt }, at): Passage[] => {
    const place = `paragraph ${at + 1}`
    return TABLE.test(text)
      ? tableCells(file, place, written.split('\n').slice(lineAt(0) - 1))
      : [{ file, place, text, kind: 'sentence' }]
  })
}

/** The line below the heads of a table: `|---|---|`. */
const TABLE = /\|\s*:?-{3,}:?\s*\|/
const ofLine = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map(cell => cell.trim())

function tableCells(file: string, place: string, lines: readonly string[]): Passage[] {
  const end = lines.findIndex(line => !line.includes('|'))
  const [heads = [], , ...rows] = lines.slice(0, end < 0 ? undefined : end).map(ofLine)
  const tableHead = heads.join(' | ')
  const cellsIn = (cells: readonly string[]) =>
    cells.map(
      (text, at): Passage => ({
        file,
        place,
        text,
        kind: 'cell',
        row: cells,
        tableHead,
        column: heads[at] ?? '',
      }),
    )
  return [
    ...heads.map((text): Passage => ({ file, place, text, kind: 'cell' })),
    ...rows.flatMap(cellsIn),
  ].filter(({ text }) => text !== '')
}

/** No paragraph is so long: a text without empty lines is read line by line. */
const LONGEST_PARAGRAPH = 3000
/** A table in plain text: its columns are set apart by spaces. */
const COLUMNS = /\S {3,}\S/
const BETWEEN_COLUMNS = / {2,}/

/** Paragraphs are parted by empty lines; the lines of one stay lines, as in a pasted e-mail. */
export const plainTextPassages = (file: string, text: string): Passage[] =>
  text
    .split(/\n\s*\n|\n(?=\s*[-*•] )/)
    .filter(paragraph => paragraph.trim() !== '')
    .flatMap((paragraph, at) => {
      const place = `paragraph ${at + 1}`
      const lines = paragraph.split('\n')
      if (lines.some(line => COLUMNS.test(line))) return lines.flatMap(line => cellsOf(file, place, line))
      const pieces = paragraph.length > LONGEST_PARAGRAPH ? lines : [paragraph]
      return pieces.map((piece): Passage => ({ file, place, text: piece.trim(), kind: 'sentence' }))
    })

function cellsOf(file: string, place: string, line: string): Passage[] {
  const cells = line.trim().split(BETWEEN_COLUMNS)
  return cells.map(text => ({ file, place, text, kind: 'cell', row: cells }))
}

const FIELD = /"((?:[^"]|"")*)"|([^,\n]+)/g

export const csvPassages = (file: string, text: string): Passage[] =>
  text.split(/\r?\n/).flatMap((line, row) => {
    const fields = [...line.matchAll(FIELD)].map(([, quoted, plain = '']) =>
      (quoted?.replace(/""/g, '"') ?? plain).trim(),
    )
    return fields.map(
      (field, column): Passage => ({
        file,
        place: `line ${row + 1}, field ${column + 1}`,
        text: field,
        kind: 'cell',
        row: fields,
      }),
    )
  })

export const jsonPassages = (file: string, text: string): Passage[] =>
  below(JSON.parse(text), '').map(([path, said]) => ({
    file,
    place: `entry ${path}`,
    text: said,
    kind: 'cell',
  }))

const below = (value: unknown, path: string): [path: string, text: string][] => {
  if (typeof value === 'string') return [[path, value]]
  if (value === null || typeof value !== 'object') return []
  return Object.entries(value).flatMap(([key, inner]) => below(inner, path === '' ? key : `${path}.${key}`))
}
