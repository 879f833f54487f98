// What a finished PDF holds beside its pages: properties, bookmarks and attached files. In: the bytes of a PDF that `finishPdf` made. Out: each
// property as text, and each attached file.
import { asDict, asList, asString, type Pdf, type PdfValue, resolve, Stream } from './finish/objects.ts'
import { readText } from './finish/pdf-text.ts'
import { plainBytes } from './finish/read-pdf.ts'
import { readFinished } from './spoken/read-finished.ts'

export interface FinishedFacts {
  readonly properties: readonly (readonly [name: string, text: string])[]
  readonly attached: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

export function finishedFacts(finished: Uint8Array): FinishedFacts {
  const pdf = readFinished(finished)
  const catalog = asDict(pdf, pdf.catalog)
  const files = asList(pdf, catalog?.get('AF')).map(file => asDict(pdf, file))
  return {
    properties: [
      ...[...(asDict(pdf, pdf.info) ?? [])].flatMap(([name, value]) => textOf(pdf, name, value)),
      ...xmpOfCatalog(pdf, catalog?.get('Metadata')),
      ...files.flatMap(file => textOf(pdf, 'description of an attached file', file?.get('Desc'))),
    ],
    attached: files.flatMap(file => {
      const stream = resolve(pdf, asDict(pdf, file?.get('EF'))?.get('F'))
      const [[, name] = ['', '']] = textOf(pdf, 'name', file?.get('UF') ?? file?.get('F'))
      return stream instanceof Stream ? [{ name, bytes: plainBytes(stream) }] : []
    }),
  }
}

const textOf = (pdf: Pdf, name: string, value: PdfValue | undefined): [string, string][] => {
  const text = asString(pdf, value)
  return text === undefined ? [] : [[name, readText(text)]]
}

/** The texts of the XMP packet, by the name of their element: `dc:creator`. */
function xmpOfCatalog(pdf: Pdf, value: PdfValue | undefined): [string, string][] {
  const stream = resolve(pdf, value)
  if (!(stream instanceof Stream)) return []
  const xml = plainBytes(stream).toString('utf8')
  return [...xml.matchAll(/<((?:dc|xmp|pdf|xmpMM):\w+)>([\s\S]*?)<\/\1>/g)].flatMap(
    ([, name = '', content = '']) => {
      const text = content
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
      return text === '' ? [] : [[name, text] as [string, string]]
    },
  )
}
