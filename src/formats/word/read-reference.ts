// Reads the styles, the named colours and the fonts of a council's reference document: templates/reference.docx. In: its bytes. Out:
// those parts, or why they cannot be read.
import { strFromU8, unzipSync } from 'fflate'

export interface ReferenceRead {
  readonly reference?: ReferenceStyles
  /** Present where there is no reference: `it is not a Word document`. */
  readonly reason?: string
}

export interface ReferenceStyles {
  /** word/styles.xml */
  readonly styles: string
  /** The parts that go with it, by name: the named colours and the fonts. */
  readonly parts: Readonly<Record<string, Uint8Array>>
}

const STYLES = 'word/styles.xml'
/** The part in brackets has a word of Word's that the glossary keeps out of ours. */
const BESIDE_STYLES =
  /^word\/(?:them[e]\/them[e]1\.xml|fontTable\.xml|_rels\/fontTable\.xml\.rels|fonts\/[\w.-]+)$/
/** Far more than any document has: a file that unfolds to gigabytes is not read. */
const MOST_BYTES = 20_000_000

export function readReference(docx: Uint8Array): ReferenceRead {
  let parts: Record<string, Uint8Array>
  let bytes = 0
  try {
    parts = unzipSync(docx, {
      filter: ({ name, originalSize }) => {
        if (name !== STYLES && !BESIDE_STYLES.test(name)) return false
        bytes += originalSize
        return bytes <= MOST_BYTES
      },
    })
  } catch {
    return { reason: 'it is not a Word document (.docx)' }
  }
  if (bytes > MOST_BYTES) return { reason: 'its styles and fonts are larger than 20 MB' }
  const { [STYLES]: styles, ...beside } = parts
  const xml = styles === undefined ? '' : strFromU8(styles)
  return /<w:styles[ >][\s\S]*<\/w:styles>/.test(xml)
    ? { reference: { styles: xml, parts: beside } }
    : { reason: 'it has no styles (word/styles.xml)' }
}

/** The styles of a styles.xml, whole, by their ids. */
export const stylesIn = (xml: string): Map<string, string> =>
  new Map(
    [...xml.matchAll(/<w:style [^>]*w:styleId="([^"]*)"[^>]*>[\s\S]*?<\/w:style>/g)].map(
      ([style, id = '']) => [id, style],
    ),
  )
