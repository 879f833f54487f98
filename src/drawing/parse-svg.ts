// In: SVG text as Vega writes it. Out: its elements, with texts and attribute values still escaped. It is not
// for SVG from any other source.

export interface SvgElement {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (SvgElement | string)[]
}

interface OpenElement {
  readonly tag: string
  readonly attributes: Record<string, string>
  readonly children: (SvgElement | string)[]
}

const TOKEN = /<(\/?)([A-Za-z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/y
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/g

export function parseSvg(svg: string): SvgElement {
  const outside: OpenElement = { tag: '', attributes: {}, children: [] }
  const open = [outside]
  const token = new RegExp(TOKEN)
  for (let match = token.exec(svg); match !== null; match = token.exec(svg)) {
    const [, close, tag = '', attributes = '', selfClose, text] = match
    const parent = open.at(-1) ?? outside
    if (text !== undefined) {
      parent.children.push(text)
    } else if (close === '/') {
      open.pop()
    } else {
      const element: OpenElement = { tag, attributes: attributesOf(attributes), children: [] }
      parent.children.push(element)
      if (selfClose !== '/') open.push(element)
    }
    if (token.lastIndex === svg.length) break
  }
  const [root] = outside.children
  if (token.lastIndex !== svg.length || open.length !== 1 || root === undefined || typeof root === 'string')
    throw new Error('Vega wrote incomplete SVG.')
  return root
}

const attributesOf = (text: string): Record<string, string> =>
  Object.fromEntries(Array.from(text.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, value]))
