// Reads which styles of an .xlsx strike a text out, raise it or make it white on white. In: the XML of the
// styles. Out: by the number of the style, how its cells look, if not plainly.
import { attributeIn, elements, startTags } from './xml-text.ts'

export interface StyleLook {
  readonly isStruck: boolean
  readonly isRaised: boolean
  readonly isWhite: boolean
}

export function styleLooks(xml: string): readonly (StyleLook | undefined)[] {
  const fonts = [...elements(section(xml, 'fonts'), 'font')].map(({ content }) => fontLook(content))
  if (!fonts.some(font => font.isStruck || font.isRaised || font.isWhite)) return []
  const isPale = [...elements(section(xml, 'fills'), 'fill')].map(({ content }) => isPaleFill(content))
  return startTags(section(xml, 'cellXfs'), 'xf').map(tag => {
    const font = fonts[Number(attributeIn(tag, 'fontId') ?? 0)]
    if (font === undefined) return undefined
    const isWhite = font.isWhite && isPale[Number(attributeIn(tag, 'fillId') ?? 0)] !== false
    return font.isStruck || font.isRaised || isWhite ? { ...font, isWhite } : undefined
  })
}

const section = (xml: string, name: string): string =>
  new RegExp(`<(?:\\w+:)?${name}\\b[\\s\\S]*?</(?:\\w+:)?${name}>`).exec(xml)?.[0] ?? ''

function fontLook(content: string): StyleLook {
  const [strike] = startTags(content, 'strike')
  const [align] = startTags(content, 'vertAlign')
  const [colour] = startTags(content, 'color')
  return {
    isStruck: strike !== undefined && !/val=["'](?:0|false)/.test(strike),
    isRaised: /val=["'](?:super|sub)script/.test(align ?? ''),
    isWhite: colour !== undefined && isWhite(colour),
  }
}

/** The first colour of the workbook is that of the ground; number 9 of the old palette is white. */
function isWhite(colour: string): boolean {
  if (Math.abs(Number(attributeIn(colour, 'tint') ?? 0)) > 0.05) return false
  const rgb = attributeIn(colour, 'rgb')
  if (rgb !== undefined) return /^(?:..)?FFFFFF$/i.test(rgb)
  return attributeIn(colour, 'theme') === '0' || attributeIn(colour, 'indexed') === '9'
}

/** No fill, or white. A gradient or a pattern is not. */
function isPaleFill(content: string): boolean {
  const [pattern] = startTags(content, 'patternFill')
  if (pattern === undefined) return false
  const kind = attributeIn(pattern, 'patternType') ?? 'none'
  const [ground] = startTags(content, 'fgColor')
  return kind === 'none' || (kind === 'solid' && ground !== undefined && isWhite(ground))
}
