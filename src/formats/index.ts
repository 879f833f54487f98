// The formats of a paper: one line for each leaf, by the name that a paper's definition gives it, in the order in which
// their files are listed.
import type { FormatName } from '../definitions/format-names.ts'
import { data } from './data/data-format.ts'
import { evidence } from './evidence/evidence-format.ts'
import type { Format, FormatInput, NamedFiles } from './format.ts'
import { html } from './html/html-format.ts'
import { pdf } from './pdf-format.ts'
import { text } from './text-format.ts'
import { word } from './word/word-format.ts'

export const formats: { readonly [F in FormatName]: Format } = { pdf, html, word, text, data, evidence }

/** Makes the files of a paper in the formats that are named. `keep` may have some of an earlier run. */
export async function makeFormats(
  given: FormatInput,
  names: readonly FormatName[],
  keep: (name: FormatName, make: () => Promise<NamedFiles>) => Promise<NamedFiles>,
): Promise<NamedFiles> {
  const chosen = (Object.keys(formats) as FormatName[]).filter(name => names.includes(name))
  const made = await Promise.all(chosen.map(name => keep(name, () => formats[name](given))))
  return new Map(made.flatMap(files => [...files]))
}
