// Reads which styles of an .xlsx strike a text out, raise it or give it the colour of its ground. In: the XML of the
// styles. Out: by the number of the style, how its cells look, if not plainly.
import { attributeIn, elements, startTags } from './xml-text.ts'

export interface StyleLook {
  readonly isStruck: boolean
  readonly isRaised: boolean
  /** Its text has the colour of its ground: white on white, or black on black to redact it. */
  readonly isUnseen: boolean
}

export function styleLooks(xml: string): readonly (StyleLook | undefined)[] {
  const fonts = [...elements(section(xml, 'fonts'), 'font')].map(({ content }) => fontLook(content))
  const grounds = [...elements(section(xml, 'fills'), 'fill')].map(({ content }) => groundIn(content))
  return startTags(section(xml, 'cellXfs'), 'xf').map(tag => {
    const font = fonts[Number(attributeIn(tag, 'fontId') ?? 0)]
    if (font === undefined) return undefined
    const { isStruck, isRaised, colour } = font
    const isUnseen = colour === grounds[Number(attributeIn(tag, 'fillId') ?? 0)]
    return isStruck || isRaised || isUnseen ? { isStruck, isRaised, isUnseen } : undefined
  })
}

const section = (xml: string, name: string): string =>
  new RegExp(`<(?:\\w+:)?${name}\\b[\\s\\S]*?</(?:\\w+:)?${name}>`).exec(xml)?.[0] ?? ''

function fontLook(content: string) {
  const [strike] = startTags(content, 'strike')
  const [align] = startTags(content, 'vertAlign')
  const [colour] = startTags(content, 'color')
  return {
    isStruck: strike !== undefined && !/val=["'](?:0|false)/.test(strike),
    isRaised: /val=["'](?:super|sub)script/.test(align ?? ''),
    colour: colour === undefined ? BLACK : colourIn(colour),
  }
}

const BLACK = '000000'
const WHITE = 'FFFFFF'
/** The colours of the window, and of the old palette; others are compared by their number. */
const NAMED: Readonly<Record<string, string>> = {
  'window 0': WHITE,
  'window 1': BLACK,
  'indexed 8': BLACK,
  'indexed 9': WHITE,
  'indexed 64': BLACK,
  'indexed 65': WHITE,
}

function colourIn(tag: string): string {
  const rgb = attributeIn(tag, 'rgb')
  if (rgb !== undefined) return rgb.slice(-6).toUpperCase()
  const tint = Number(attributeIn(tag, 'tint') ?? 0)
  const ofWindow = attributeIn(tag, 'theme')
  const name = ofWindow === undefined ? `indexed ${attributeIn(tag, 'indexed') ?? ''}` : `window ${ofWindow}`
  return tint === 0 ? (NAMED[name] ?? name) : `${name} ${tint}`
}

/** White without a fill; a pattern or a gradient has no colour of its own here. */
function groundIn(content: string): string | undefined {
  const [pattern] = startTags(content, 'patternFill')
  if (pattern === undefined) return undefined
  const kind = attributeIn(pattern, 'patternType') ?? 'none'
  if (kind === 'none') return WHITE
  const [colour] = startTags(content, 'fgColor')
  return kind === 'solid' && colour !== undefined ? colourIn(colour) : undefined
}
