// The passages of text files: commentary, plain text, CSV and JSON.
import { commentaryPassages } from '../../commentary/commentary-passages.ts'
import type { Passage } from '../passage.ts'

/** A binding prints a figure that is held back where it must be; until then it is no text. */
const BINDING = /\{\{.*?\}\}/g

export const commentaryTexts = (file: string, markdown: string): Passage[] =>
  commentaryPassages(markdown.replace(BINDING, 'so many')).map(({ text }, at) => ({
    file,
    place: `paragraph ${at + 1}`,
    text,
    kind: 'sentence',
  }))

/** No paragraph is so long: a text without empty lines is read line by line. */
const LONGEST_PARAGRAPH = 3000

/** Paragraphs are parted by empty lines; the lines of one stay lines, as in a pasted e-mail. */
export const plainTextPassages = (file: string, text: string): Passage[] =>
  text
    .split(/\n\s*\n/)
    .flatMap(paragraph => (paragraph.length > LONGEST_PARAGRAPH ? paragraph.split('\n') : [paragraph]))
    .map(paragraph => paragraph.trim())
    .filter(paragraph => paragraph !== '')
    .map((paragraph, at) => ({ file, place: `paragraph ${at + 1}`, text: paragraph, kind: 'sentence' }))

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
        beside: fields.filter((_, at) => at !== column).join(' | '),
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
