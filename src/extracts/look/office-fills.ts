// Reads the colour behind each cell of an .xlsx, where somebody painted it. In: the bytes and the names of the sheets. Out:
// the colour of each painted cell. A colour that a conditional format gives is not one of them.
import { coordinates } from '../cell.ts'
import { cellKey } from '../sheet-look.ts'
import { attributeIn, elements, startTags, unescapeXml } from '../xml-text.ts'
import { textsInZip } from '../zip-texts.ts'

/** By the name of the sheet, then by `cellKey`: `00B050`. */
export type Fills = ReadonlyMap<string, ReadonlyMap<number, string>>

export function officeFills(bytes: Uint8Array): Fills {
  const parts = textsInZip(
    bytes,
    /(?:^|\/)(?:workbook\.xml(?:\.rels)?|styles\.xml|theme1\.xml)$|sheets\/[^/]+\.xml$/i,
  )
  const part = (end: string) => parts.find(([name]) => name.toLowerCase().endsWith(end))?.[1] ?? ''
  const theme = themeColours(part('theme1.xml'))
  const colours = fillsOfStyles(part('styles.xml'), theme)
  const targets = new Map(
    startTags(part('workbook.xml.rels'), 'Relationship').map(tag => [
      attributeIn(tag, 'Id'),
      attributeIn(tag, 'Target'),
    ]),
  )
  return new Map(
    startTags(part('/workbook.xml'), 'sheet').map(tag => {
      const name = unescapeXml(attributeIn(tag, 'name') ?? '')
      const target =
        targets
          .get(attributeIn(tag, 'id') ?? '')
          ?.split('/')
          .at(-1)
          ?.toLowerCase() ?? ''
      return [name, painted(part(`/${target}`), colours)]
    }),
  )
}

function painted(xml: string, colours: readonly (string | undefined)[]): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  for (const attributes of startTags(xml, 'c')) {
    const colour = colours[Number(attributeIn(attributes, 's') ?? 0)]
    const address = attributeIn(attributes, 'r')
    if (colour === undefined || address === undefined) continue
    const [row, column] = coordinates(address)
    found.set(cellKey(row, column), colour)
  }
  return found
}

function fillsOfStyles(xml: string, theme: readonly string[]): readonly (string | undefined)[] {
  const section = (name: string) =>
    new RegExp(`<(?:\\w+:)?${name}\\b[\\s\\S]*?</(?:\\w+:)?${name}>`).exec(xml)?.[0] ?? ''
  const fills = [...elements(section('fills'), 'fill')].map(({ content }) => {
    const [pattern = ''] = startTags(content, 'patternFill')
    const [colour] = startTags(content, 'fgColor')
    return attributeIn(pattern, 'patternType') === 'solid' && colour !== undefined
      ? colourOf(colour, theme)
      : undefined
  })
  return startTags(section('cellXfs'), 'xf').map(tag => fills[Number(attributeIn(tag, 'fillId') ?? 0)])
}

function colourOf(tag: string, theme: readonly string[]): string | undefined {
  const rgb = attributeIn(tag, 'rgb')
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase()
  const index = attributeIn(tag, 'theme')
  return index === undefined ? undefined : theme[Number(index)]
}

/** The first two pairs of a theme stand in the other order than styles count them. */
function themeColours(xml: string): readonly string[] {
  const [scheme = ''] = /<a:clrScheme\b[\s\S]*?<\/a:clrScheme>/.exec(xml) ?? []
  const found = [...scheme.matchAll(/(?:lastClr|srgbClr val)="([\da-f]{6})"/gi)].map(([, colour = '']) =>
    colour.toUpperCase(),
  )
  const [dark1 = '000000', light1 = 'FFFFFF', dark2 = '000000', light2 = 'FFFFFF', ...accents] = found
  return [light1, dark1, light2, dark2, ...accents]
}
