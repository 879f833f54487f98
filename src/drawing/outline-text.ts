// In: the SVG of a chart. Out: the same picture with its texts as outlines, for programs that would draw them with another
// font, wider or narrower, as Word does.
import type { Font } from 'fontkit'
import { laidOutText } from './lay-out-text.ts'
import { openFonts } from './open-fonts.ts'
import { parseSvg, type SvgElement } from './parse-svg.ts'
import type { Templates } from './templates.ts'

export type OutlineText = (svg: string) => string

/** The attributes of a text that its outline has no use for. */
const OF_TEXT = ['x', 'y', 'dy', 'font-size', 'font-weight', 'text-anchor']
/** For the rare text with a character that the font does not have: it stays a text. */
const OTHER_FONT = 'Arial, sans-serif'

/** What a text takes from the groups around it. */
interface Setting {
  readonly size: number
  readonly isSemibold: boolean
  readonly anchor: string
}

/** Opens the fonts once. */
export async function textOutliner(fonts: Templates['fonts']): Promise<OutlineText> {
  const opened = await openFonts(fonts)
  const regular = outlinesOf(opened.regular)
  const semibold = outlinesOf(opened.semibold)

  const outlined = (node: SvgElement | string, around: Setting): string => {
    if (typeof node === 'string') return node
    const setting = settingOf(node, around)
    if (node.tag !== 'text' && node.tag !== 'tspan')
      return written(node, node.attributes, node.children.map(child => outlined(child, setting)).join(''))
    const d = pathOf(node, setting, setting.isSemibold ? semibold : regular)
    if (d === undefined) return written(node, node.attributes, node.children.map(asItIs).join(''))
    const attributes = Object.entries(node.attributes).filter(([name]) => !OF_TEXT.includes(name))
    return d === '' ? '' : written({ tag: 'path' }, { ...Object.fromEntries(attributes), d }, '')
  }
  return svg => {
    const root = parseSvg(svg)
    // Its alternative is beside the picture; here it would be read twice.
    const { 'aria-label': _, role: __, 'font-family': ___, ...attributes } = root.attributes
    const plain = { size: 11, isSemibold: false, anchor: 'start' }
    const inside = root.children.map(child => outlined(child, plain)).join('')
    return written(root, { ...attributes, 'font-family': OTHER_FONT }, inside)
  }
}

const settingOf = ({ attributes }: SvgElement, around: Setting): Setting => ({
  size: attributes['font-size'] === undefined ? around.size : Number(attributes['font-size']),
  isSemibold:
    attributes['font-weight'] === undefined ? around.isSemibold : Number(attributes['font-weight']) >= 600,
  anchor: attributes['text-anchor'] ?? around.anchor,
})

/** The outline of a text at size 1 and its width; nothing where the font lacks a character. */
interface Outline {
  readonly commands: readonly { readonly letter: string; readonly points: readonly number[] }[]
  readonly width: number
}
type Outlines = (text: string) => Outline | undefined

const LETTERS: Readonly<Record<string, string>> = {
  moveTo: 'M',
  lineTo: 'L',
  quadraticCurveTo: 'Q',
  bezierCurveTo: 'C',
  closePath: 'Z',
}

/** The charts of a paper share months, years and many numbers: each text is laid out once. */
function outlinesOf(font: Font): Outlines {
  const known = new Map<string, Outline | undefined>()
  return text => {
    if (!known.has(text)) known.set(text, outlineOf(font, text))
    return known.get(text)
  }
}

function outlineOf(font: Font, text: string): Outline | undefined {
  if ([...text].some(character => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))) return undefined
  const { glyphs, positions, advanceWidth } = laidOutText(font, text)
  let from = 0
  const commands = glyphs.flatMap((glyph, at) => {
    const left = from + (positions[at]?.xOffset ?? 0)
    from += positions[at]?.xAdvance ?? 0
    return glyph.path.commands.map(({ command, args }) => ({
      letter: LETTERS[command] ?? '',
      // Fonts count upwards, pictures downwards.
      points: args.map((value, axis) => (axis % 2 === 0 ? left + value : -value) / font.unitsPerEm),
    }))
  })
  return { commands, width: advanceWidth / font.unitsPerEm }
}

/** `anchor` is where the text begins, has its middle or ends. */
function pathOf(
  { attributes, children }: SvgElement,
  setting: Setting,
  outlines: Outlines,
): string | undefined {
  if (children.some(child => typeof child !== 'string')) return undefined
  const outline = outlines(plainText(children.join('')))
  if (outline === undefined) return undefined
  const shift = { start: 0, middle: 0.5, end: 1 }[setting.anchor] ?? 0
  const x = Number(attributes['x'] ?? 0) - shift * outline.width * setting.size
  const y = Number(attributes['y'] ?? 0) + Number(attributes['dy'] ?? 0)
  return outline.commands
    .map(({ letter, points }) => {
      const placed = points.map((value, axis) => (axis % 2 === 0 ? x : y) + value * setting.size)
      return letter + placed.map(value => String(Math.round(value * 100) / 100)).join(' ')
    })
    .join('')
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }
const plainText = (escaped: string): string =>
  escaped.replace(/&(\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)

const asItIs = (node: SvgElement | string): string =>
  typeof node === 'string' ? node : written(node, node.attributes, node.children.map(asItIs).join(''))

function written(
  { tag }: Pick<SvgElement, 'tag'>,
  attributes: Readonly<Record<string, string>>,
  inside: string,
): string {
  const said = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')
  return inside === '' ? `<${tag}${said}/>` : `<${tag}${said}>${inside}</${tag}>`
}
