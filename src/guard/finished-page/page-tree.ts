// The elements of a finished web page, and of the drawings in it. In: HTML. Out: a tree. It is for pages of our templates, and for
// those that a council's designer gives: every element but the empty ones is closed.
import { decodeEntities, markupTokens, type TagToken } from '../passages-of/markup-tokens.ts'

export interface PageElement {
  /** Without capitals: `td`, `clippath`. */
  readonly name: string
  /** As written; `attributeOf` reads one. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: (PageElement | string)[]
}

export function pageTree(html: string): PageElement {
  const root: PageElement = { name: '', attributes: new Map(), children: [] }
  const open = [root]
  for (const token of markupTokens(html))
    if ('text' in token) {
      if (token.is === 'text') (open.at(-1) ?? root).children.push(token.text)
    } else if (token.is === 'open') begin(token, open)
    else {
      const at = open.findLastIndex(({ name }) => name === token.name)
      if (at > 0) open.length = at
    }
  return root
}

function begin({ name, attributes, isEmpty }: TagToken, open: PageElement[]): void {
  const element = { name, attributes: attributesIn(attributes), children: [] }
  open.at(-1)?.children.push(element)
  if (!isEmpty) open.push(element)
}

const ATTRIBUTE = /([\w:-]+)=(?:"([^"]*)"|'([^']*)')/g

const attributesIn = (text: string): Map<string, string> =>
  new Map(
    [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [name, double ?? single ?? '']),
  )

export function attributeOf({ attributes }: PageElement, name: string): string | undefined {
  const found = attributes.get(name)
  return found?.includes('&') === true ? decodeEntities(found) : found
}

export const hasClass = (element: PageElement, name: string): boolean =>
  attributeOf(element, 'class')?.split(/\s+/).includes(name) === true

export const childrenOf = ({ children }: PageElement): PageElement[] =>
  children.filter(child => typeof child !== 'string')

/** Those of this name below an element, in the order of the page. */
export const elementsNamed = (element: PageElement, ...names: readonly string[]): PageElement[] =>
  childrenOf(element).flatMap(child => [
    ...(names.includes(child.name) ? [child] : []),
    ...elementsNamed(child, ...names),
  ])

/** What a reader reads in it; the words of a drawing are not among them. */
export const readableText = (element: PageElement): string =>
  piecesIn(element).replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim()

function piecesIn({ name, children }: PageElement): string {
  if (name === 'svg') return ' '
  return children.map(child => (typeof child === 'string' ? child : piecesIn(child))).join('')
}
