// In: Vega's SVG text. Out: the same picture as an image with one text alternative, without anything that a
// page does not need.
import { parseSvg, type SvgElement } from './parse-svg.ts'

export interface Image {
  readonly id: string
  readonly alternative: string
}

const FONT = 'SourceSans3'

/** Only these elements are kept: no script, link, image, style or role. */
const ELEMENTS = new Set(['svg', 'g', 'path', 'line', 'rect', 'text', 'tspan', 'defs', 'clipPath'])
const GEOMETRY = ['d', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'dy', 'width', 'height', 'transform']
/** A group may set these for everything inside it. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'text-anchor',
]
const ATTRIBUTES = new Set([...GEOMETRY, ...INHERITED, 'opacity', 'clip-path', 'id'])
const DEFAULTS: Readonly<Record<string, string>> = {
  opacity: '1',
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': '',
  'font-weight': '400',
  'text-anchor': 'start',
}

export function slimSvg(svg: string, { id, alternative }: Image): string {
  const drawn = parseSvg(svg)
  const { width = '', height = '' } = drawn.attributes
  const children = clippedOnce(hoisted(drawn.children.flatMap(slim)))
  const prefix = id.replace(/[^A-Za-z0-9_-]/g, '_')
  const root = `<svg xmlns="http://www.w3.org/2000/svg" width="${rounded(width)}" height="${rounded(height)}" viewBox="0 0 ${rounded(width)} ${rounded(height)}"`
  return `${root} role="img" aria-label="${escapeAttribute(alternative)}" font-family="${FONT}" fill="none">${withOwnIds(children.map(written).join(''), prefix)}</svg>`
}

function slim(node: SvgElement | string): (SvgElement | string)[] {
  if (typeof node === 'string') return [node]
  if (!ELEMENTS.has(node.tag)) return []
  const attributes = moved(node.tag, slimAttributes(node.attributes))
  if (node.tag === 'clipPath') return [{ ...node, attributes, children: node.children.flatMap(slimGeometry) }]
  if (isUnseen(node.tag, node.attributes)) return []
  const children = node.children.flatMap(slim)
  if (node.tag !== 'g')
    return node.tag === 'text' && children.length === 0 ? [] : [{ ...node, attributes, children }]
  delete attributes['fill']
  if (children.length === 0) return []
  if (Object.keys(attributes).length === 0) return hoisted(children)
  return [{ ...node, attributes, children: hoisted(children) }]
}

const slimGeometry = (node: SvgElement | string): SvgElement[] =>
  typeof node === 'string' || !ELEMENTS.has(node.tag)
    ? []
    : [{ ...node, attributes: slimAttributes(node.attributes), children: [] }]

/** Vega draws a background and a foreground for every group, though neither has a colour. */
function isUnseen(tag: string, attributes: Readonly<Record<string, string>>): boolean {
  return (
    attributes['display'] === 'none' ||
    (['path', 'line', 'rect'].includes(tag) && !('fill' in attributes) && !('stroke' in attributes))
  )
}

function slimAttributes(attributes: Readonly<Record<string, string>>): Record<string, string> {
  const kept: Record<string, string> = {}
  for (const [name, value] of Object.entries(attributes)) {
    if (!ATTRIBUTES.has(name) || DEFAULTS[name] === value) continue
    kept[name] = slimValue(name, value)
  }
  if (kept['transform'] === 'translate(0,0)') delete kept['transform']
  return kept
}

function slimValue(name: string, value: string): string {
  if (GEOMETRY.includes(name)) return rounded(value)
  return name === 'font-size' ? value.replace('px', '') : value
}

/** Replaces the shift of a text or line by its own coordinates. */
function moved(tag: string, attributes: Record<string, string>): Record<string, string> {
  const [, dx, dy] = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/.exec(attributes['transform'] ?? '') ?? []
  if ((tag !== 'text' && tag !== 'line') || dx === undefined) return attributes
  const { transform: _, x, y, x1, y1, x2, y2, ...rest } = attributes
  const plus = (a: string | undefined, b: string | undefined): string =>
    rounded(String(Number(a ?? 0) + Number(b ?? 0)))
  if (tag === 'text') return { x: plus(x, dx), y: plus(y, dy), ...rest }
  return { x1: plus(x1, dx), y1: plus(y1, dy), x2: plus(x2, dx), y2: plus(y2, dy), ...rest }
}

/** Attributes that neighbours share are written once, on a group round them. */
function hoisted(children: readonly (SvgElement | string)[]): (SvgElement | string)[] {
  const elements = children.filter(child => typeof child !== 'string')
  const [first] = elements
  if (first === undefined || elements.length < 2 || elements.length < children.length) return [...children]
  const shared = INHERITED.filter(
    name =>
      name in first.attributes && elements.every(each => each.attributes[name] === first.attributes[name]),
  )
  if (shared.length === 0) return [...children]
  const own = (attributes: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(attributes).filter(([name]) => !shared.includes(name)))
  const common = Object.fromEntries(shared.map(name => [name, first.attributes[name] ?? '']))
  return [
    {
      tag: 'g',
      attributes: common,
      children: elements.flatMap(each => ungrouped({ ...each, attributes: own(each.attributes) })),
    },
  ]
}

const ungrouped = (element: SvgElement): readonly (SvgElement | string)[] =>
  element.tag === 'g' && Object.keys(element.attributes).length === 0 ? element.children : [element]

/** Attributes and texts are still escaped as Vega wrote them. */
function written(node: SvgElement | string): string {
  if (typeof node === 'string') return node
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')
  const inside = node.children.map(written).join('')
  return inside === '' ? `<${node.tag}${attributes}/>` : `<${node.tag}${attributes}>${inside}</${node.tag}>`
}

const rounded = (text: string): string =>
  text.replace(/-?\d*\.?\d+(?:e[+-]?\d+)?/g, number => String(Math.round(Number(number) * 100) / 100 + 0))

/**
 * Vega repeats the same clip path for each mark, and numbers them through the life of the process. Equal ones
 * become one, numbered from 1 in each picture.
 */
function clippedOnce(nodes: readonly (SvgElement | string)[]): (SvgElement | string)[] {
  const names = new Map<string, string>()
  const shapes = new Map<string, string>()
  const named = (node: SvgElement | string): (SvgElement | string)[] => {
    if (typeof node === 'string') return [node]
    if (node.tag !== 'clipPath') return [{ ...node, children: node.children.flatMap(named) }]
    const shape = node.children.map(written).join('')
    const known = shapes.get(shape)
    const name = known ?? `clip${shapes.size + 1}`
    shapes.set(shape, name)
    names.set(`url(#${node.attributes['id']})`, `url(#${name})`)
    return known === undefined ? [{ ...node, attributes: { id: name } }] : []
  }
  const renamed = (node: SvgElement | string): SvgElement | string => {
    if (typeof node === 'string') return node
    const clip = node.attributes['clip-path']
    const attributes =
      clip === undefined ? node.attributes : { ...node.attributes, 'clip-path': names.get(clip) ?? clip }
    return { ...node, attributes, children: node.children.map(renamed) }
  }
  return nodes.flatMap(named).map(renamed)
}

/** Makes ids unique, so that one document can hold many pictures. */
const withOwnIds = (svg: string, prefix: string): string =>
  svg.replace(/(<clipPath id="|clip-path="url\(#)/g, before => `${before}${prefix}-`)

const escapeAttribute = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
