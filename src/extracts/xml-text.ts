// Looks for elements and attributes in the XML of a workbook. In: XML as text. Out: attributes and texts.
// A whole parser would take seconds for a large sheet, of which a few attributes are needed.

/** A name with or without a prefix: some systems write `<x:row>`. */
const named = (name: string): string => `(?:\\w+:)?${name}`

/** The start tag of each element of that name, with its attributes as text. */
export const startTags = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${named(name)}(?=[\\s/>])([^>]*)>`, 'g'))].map(
    ([, attributes = '']) => attributes,
  )

export interface XmlElement {
  readonly attributes: string
  readonly content: string
}

/** Each element of that name that does not hold another of its name. */
export function* elements(xml: string, name: string): Generator<XmlElement> {
  const pattern = new RegExp(`<${named(name)}(?=[\\s/>])([^>]*?)(?:/>|>([\\s\\S]*?)</${named(name)}>)`, 'g')
  for (const [, attributes = '', content = ''] of xml.matchAll(pattern)) yield { attributes, content }
}

/** A large sheet asks for the same attribute of thousands of cells. */
const attributePatterns = new Map<string, RegExp>()
function attributePattern(name: string): RegExp {
  const pattern = attributePatterns.get(name) ?? new RegExp(`(?:^|[\\s:])${name}=(?:"([^"]*)"|'([^']*)')`)
  attributePatterns.set(name, pattern)
  return pattern
}

export const attributeIn = (attributes: string, name: string): string | undefined => {
  if (!attributes.includes(name)) return undefined
  const [, double, single] = attributePattern(name).exec(attributes) ?? []
  return double ?? single
}

export const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true'

/** A map, since `&constructor;` may be typed. */
const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }),
)

/** `&amp;` → `&`; Excel writes control characters as `_x000D_`. */
export const unescapeXml = (text: string): string =>
  text
    .replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
      if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16))
      return decimal === undefined ? (ENTITIES.get(name) ?? whole) : String.fromCodePoint(Number(decimal))
    })
    .replace(/_x([\dA-F]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
