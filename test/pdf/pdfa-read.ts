/**
 * Reads what the PDF/A rules check: every dictionary and stream, and the XMP as properties. It uses a PDF library, not
 * our own code.
 */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib'

export interface Property {
  uri: string
  prefix: string
  name: string
  value: string
}
export interface Schema {
  uri: string
  prefix: string
  properties: string[]
  isComplete: boolean
}

export class PdfA {
  readonly text: string
  readonly document: PDFDocument
  readonly dicts: PDFDict[] = []
  readonly streams: PDFStream[] = []
  readonly values: PDFObject[] = []

  static async read(bytes: Uint8Array): Promise<PdfA> {
    return new PdfA(bytes, await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true }))
  }

  private constructor(bytes: Uint8Array, document: PDFDocument) {
    this.text = Buffer.from(bytes).toString('latin1')
    this.document = document
    for (const [, object] of document.context.enumerateIndirectObjects()) this.#walk(object)
  }

  #walk(value: PDFObject): void {
    this.values.push(value)
    if (value instanceof PDFStream) {
      this.streams.push(value)
      this.#walk(value.dict)
    } else if (value instanceof PDFDict) {
      this.dicts.push(value)
      for (const [key, item] of value.entries()) {
        this.values.push(key)
        this.#walk(item)
      }
    } else if (value instanceof PDFArray)
      value.asArray().forEach(item => {
        this.#walk(item)
      })
  }

  get catalog(): PDFDict {
    return this.document.catalog
  }
  look(value: PDFObject | undefined): PDFObject | undefined {
    return value instanceof PDFRef ? this.document.context.lookup(value) : value
  }
  get(of: PDFObject | undefined, ...path: string[]): PDFObject | undefined {
    const holder = this.look(of)
    const [key, ...rest] = path
    if (key === undefined) return holder
    const dict = holder instanceof PDFStream ? holder.dict : holder
    return dict instanceof PDFDict ? this.get(dict.get(PDFName.of(key)), ...rest) : undefined
  }
  has(of: PDFObject | undefined, key: string): boolean {
    return this.get(of, key) !== undefined
  }
  name(of: PDFObject | undefined, ...path: string[]): string | undefined {
    const found = this.get(of, ...path)
    return found instanceof PDFName ? found.decodeText() : undefined
  }
  string(of: PDFObject | undefined, ...path: string[]): string | undefined {
    const found = this.get(of, ...path)
    return found instanceof PDFString || found instanceof PDFHexString ? found.decodeText() : undefined
  }
  number(of: PDFObject | undefined, ...path: string[]): number | undefined {
    const found = this.get(of, ...path)
    return found instanceof PDFNumber ? found.asNumber() : undefined
  }
  list(of: PDFObject | undefined, ...path: string[]): PDFObject[] {
    const found = this.get(of, ...path)
    if (found === undefined) return []
    return found instanceof PDFArray ? found.asArray().flatMap(item => this.look(item) ?? []) : [found]
  }
  keys(of: PDFObject | undefined): string[] {
    const found = this.get(of)
    return found instanceof PDFDict ? found.keys().map(key => key.decodeText()) : []
  }
  bytes(stream: PDFObject | undefined): Buffer {
    const found = this.look(stream)
    if (found instanceof PDFRawStream) return Buffer.from(decodePDFRawStream(found).decode())
    return Buffer.from(found instanceof PDFStream ? found.getContents() : [])
  }
  /** All dictionaries of this Type or Subtype. */
  typed(key: 'Type' | 'Subtype' | 'S', ...names: string[]): PDFDict[] {
    return this.dicts.filter(dict => names.includes(this.name(dict, key) ?? ''))
  }
  /** Pages and forms, each with its own resources. */
  drawings(): { where: string; holder: PDFDict; content: Buffer }[] {
    const pages = this.document.getPages().map(({ node }, i) => ({
      where: `page ${i + 1}`,
      holder: node as PDFDict,
      content: Buffer.concat(this.list(node, 'Contents').map(part => this.bytes(part))),
    }))
    const forms = this.streams
      .filter(stream => this.name(stream, 'Subtype') === 'Form')
      .map((stream, i) => ({ where: `form ${i + 1}`, holder: stream.dict, content: this.bytes(stream) }))
    return [...pages, ...forms]
  }
}

interface Element {
  uri: string
  prefix: string
  name: string
  attributes: { uri: string; prefix: string; name: string; value: string }[]
  kids: Element[]
  text: string
}

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
const EXTENSION = 'http://www.aiim.org/pdfa/ns/extension/'

/** @throws if the packet is not well formed. */
export function readXmp(packet: string): { properties: Property[]; schemas: Schema[] } {
  const root = readXml(packet)
  const found = (element: Element): Element[] => [element, ...element.kids.flatMap(found)]
  const top = found(root)
    .filter(({ uri, name }) => uri === RDF && name === 'RDF')
    .flatMap(({ kids }) => kids)
  const properties = top.flatMap(({ attributes, kids }) => [
    ...attributes.filter(({ uri }) => uri !== RDF && uri !== '').map((attribute): Property => attribute),
    ...kids.map((kid): Property => ({ uri: kid.uri, prefix: kid.prefix, name: kid.name, value: plain(kid) })),
  ])
  const kidsOf = (element: Element, name: string): Element[] => element.kids.filter(kid => kid.name === name)
  const schemas = found(root)
    .filter(({ uri, name }) => uri === EXTENSION && name === 'schemas')
    .flatMap(element => found(element).filter(({ kids }) => kids.some(({ name }) => name === 'namespaceURI')))
    .map((element): Schema => {
      const described = kidsOf(element, 'property')
        .flatMap(found)
        .filter(({ kids }) => kids.some(({ name }) => name === 'valueType'))
      const textOf = (of: Element, name: string): string => kidsOf(of, name)[0]?.text.trim() ?? ''
      const isComplete =
        textOf(element, 'schema') !== '' &&
        described.every(
          property =>
            ['name', 'valueType', 'category', 'description'].every(name => textOf(property, name) !== '') &&
            ['internal', 'external'].includes(textOf(property, 'category')),
        )
      return {
        uri: textOf(element, 'namespaceURI'),
        prefix: textOf(element, 'prefix'),
        properties: described.map(property => textOf(property, 'name')),
        isComplete,
      }
    })
  return { properties, schemas }
}

/** The first item represents an array: the title in the default language, the only author. */
const plain = ({ kids, text }: Element): string => (kids[0] ? plain(kids[0]) : text.trim())

interface OpenElement {
  /** Its name in the packet. */
  readonly raw: string
  readonly element: Element
  /** The namespace of each prefix that may occur within it. */
  readonly spaces: ReadonlyMap<string, string>
}

/** @throws if an & does not begin an entity. */
function unescaped(words: string): string {
  if (/&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(words)) throw new Error('XML with a bare &')
  return words.replace(
    /&(amp|lt|gt|quot);/g,
    (_, sign: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[sign] ?? '',
  )
}

/** @throws if a prefix has no namespace. */
function begin(raw: string, attributes: string, around: OpenElement['spaces']): OpenElement {
  const parsed = [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => ({
    key,
    value,
  }))
  const spaces = new Map([
    ...around,
    ...parsed
      .filter(({ key }) => key.startsWith('xmlns:'))
      .map(({ key, value }) => [key.slice(6), value] as const),
  ])
  const named = (key: string): { uri: string; prefix: string; name: string } => {
    const [prefix, name] = key.includes(':') ? (key.split(':') as [string, string]) : ['', key]
    if (prefix !== '' && !spaces.has(prefix)) throw new Error(`XML does not say what ${prefix} is`)
    return { prefix, name, uri: spaces.get(prefix) ?? '' }
  }
  const element: Element = {
    ...named(raw),
    attributes: parsed
      .filter(({ key }) => !key.startsWith('xmlns'))
      .map(({ key, value }) => ({ ...named(key), value })),
    kids: [],
    text: '',
  }
  return { raw, element, spaces }
}

function readXml(text: string): Element {
  const root: Element = { uri: '', prefix: '', name: '', attributes: [], kids: [], text: '' }
  const open: OpenElement[] = [{ raw: '', element: root, spaces: new Map([['xml', 'xml']]) }]
  const rest = text
    .replace(/<\?[\s\S]*?\?>/g, '')
    .replace(
      /<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g,
      (_, end: string, raw: string, attributes: string, empty: string, words: string) => {
        const top = open.at(-1)
        if (!top) throw new Error('XML continues after its end')
        if (words !== undefined) {
          top.element.text += unescaped(words)
        } else if (end) {
          if (open.pop()?.raw !== raw) throw new Error(`XML ends ${raw} where it is not open`)
        } else {
          const begun = begin(raw, attributes, top.spaces)
          top.element.kids.push(begun.element)
          if (!empty) open.push(begun)
        }
        return ''
      },
    )
  if (rest.trim() !== '' || open.length !== 1) throw new Error('XML is not well formed')
  return root
}
