// Opens a .docx as Word would: zip entries, parts, and XML. It reads strictly, so a part that is not well-formed fails.
import { strFromU8, unzipSync } from 'fflate'

export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
}

export interface Opened {
  /** In the order of the zip. */
  readonly names: readonly string[]
  readonly parts: ReadonlyMap<string, Uint8Array>
  xml(name: string): Element
}

export function open(docx: Uint8Array): Opened {
  const parts = new Map(Object.entries(unzipSync(docx)))
  const read = new Map<string, Element>()
  return {
    names: [...parts.keys()],
    parts,
    xml: name => {
      const root = read.get(name) ?? readXml(strFromU8(parts.get(name) ?? fail(`no part ${name}`)))
      read.set(name, root)
      return root
    },
  }
}

const TOKEN = /<\?xml[^>]*\?>|<(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)>|([^<]+)/y
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const NOT_ALLOWED =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/

interface OpenElement extends Element {
  readonly children: (Element | string)[]
}

export function readXml(xml: string): Element {
  if (NOT_ALLOWED.test(xml)) fail('a character that XML does not allow')
  const outside: OpenElement = { tag: '', attributes: {}, children: [] }
  const open = [outside]
  for (const token of tokensOf(xml)) takeIn(open, token)
  const [root] = outside.children.filter(child => typeof child !== 'string')
  if (open.length !== 1 || root === undefined) fail('XML that is not whole')
  return root ?? fail('no root')
}

/** Applies a token to the open elements: adds text, begins an element or ends the last one. */
function takeIn(
  open: OpenElement[],
  [, close, tag, attributes = '', selfClose, said]: RegExpExecArray,
): void {
  const parent = open.at(-1) ?? fail('more ends than beginnings')
  if (said !== undefined) {
    if (said.includes(']]>')) fail(']]> in a text')
    parent.children.push(plain(said))
  } else if (close === '/') {
    if (open.pop()?.tag !== tag) fail(`an end of ${tag} that did not begin`)
  } else if (tag !== undefined) {
    const element: OpenElement = { tag, attributes: attributesIn(attributes), children: [] }
    parent.children.push(element)
    if (selfClose !== '/') open.push(element)
  }
}

function* tokensOf(xml: string): Generator<RegExpExecArray> {
  const token = new RegExp(TOKEN)
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex
    yield token.exec(xml) ?? fail(`XML that cannot be read at ${xml.slice(at, at + 60)}`)
  }
}

const attributesIn = (text: string): Record<string, string> =>
  Object.fromEntries(
    [...text.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  )

const plain = (escaped: string): string =>
  escaped.replace(
    /&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));|&/g,
    (_, hex?: string, decimal?: string, name?: string) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal))
      return ENTITIES[name ?? ''] ?? fail('an & that is no entity')
    },
  )

export const childrenOf = (element: Element): Element[] =>
  element.children.filter(child => typeof child !== 'string')
export const all = (element: Element, tag: string): Element[] =>
  childrenOf(element).flatMap(child => [...(child.tag === tag ? [child] : []), ...all(child, tag)])
export const first = (element: Element, tag: string): Element | undefined => all(element, tag)[0]
/** The w:val of the first element with this tag. */
export const settingOf = (element: Element | undefined, tag: string): string | undefined =>
  (element && first(element, tag))?.attributes['w:val']

/** The text that a reader sees, with tabs; a line break is a space. */
export function textOf(element: Element): string {
  return childrenOf(element)
    .map(child => {
      if (child.tag === 'w:t') return child.children.join('')
      if (child.tag === 'w:tab' && element.tag === 'w:r') return '\t'
      if (child.tag === 'w:br' && child.attributes['w:type'] === undefined) return ' '
      return textOf(child)
    })
    .join('')
}

export const styleOf = (paragraph: Element): string | undefined =>
  settingOf(first(paragraph, 'w:pPr'), 'w:pStyle')

/** The body in reading order: paragraphs outside tables, and whole tables. */
export function bodyOf(opened: Opened): Element[] {
  return childrenOf(first(opened.xml('word/document.xml'), 'w:body') ?? fail('no body')).filter(
    ({ tag }) => tag === 'w:p' || tag === 'w:tbl',
  )
}

/** The rows of a table. The heading of a group of rows, above the label of its first row, is a row of its own. */
export const rowsOf = (table: Element): string[][] =>
  all(table, 'w:tr').flatMap(row => {
    const paragraphs = all(row, 'w:tc').map(cell => all(cell, 'w:p'))
    const headings = paragraphs.flat().filter(isGroup).map(textOf)
    return [
      ...headings.map(heading => [heading]),
      paragraphs.map(cell =>
        cell
          .filter(one => !isGroup(one))
          .map(textOf)
          .join(''),
      ),
    ]
  })

const isGroup = (paragraph: Element): boolean => styleOf(paragraph) === 'TableGroup'

export function fail(why: string): never {
  throw new Error(why)
}
