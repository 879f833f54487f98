// The formats of a paper: one line for each leaf, in the order in which their files are listed.
import { data } from './data/data-format.ts'
import { evidence } from './evidence/evidence-format.ts'
import type { Format, FormatInput, NamedFiles } from './format.ts'
import { html } from './html/html-format.ts'
import { pdf } from './pdf-format.ts'
import { word } from './word/word-format.ts'

export const formats: readonly Format[] = [pdf, html, word, data, evidence]

/** Makes every file of a paper. */
export async function makeFormats(given: FormatInput): Promise<NamedFiles> {
  const made = await Promise.all(formats.map(format => format(given)))
  return new Map(made.flatMap(files => [...files]))
}
