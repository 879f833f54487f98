// The package's drawer, and what its pictures hold. In: a picture or a chart. Out: its bars by colour, and
// its texts.
import { chartDrawer } from '../../src/drawing/draw.ts'
import type { Chart } from '../../src/papers/chart.ts'
import { templates } from './examples.ts'
import { pictureOf } from './picture.ts'

export const { draw, drawNarrow } = await chartDrawer(templates)
export const palette: { tokens: Record<string, { value: string; why: string }> } = JSON.parse(
  templates.files.get('palette.json') ?? '',
)
export const colour = (name: string): string => palette.tokens[name]?.value ?? name

export const barsOf = (svg: string, ...names: string[]) =>
  pictureOf(svg).shapes.filter(shape => names.some(name => shape.fill === colour(name)))
/** From a chart, as drawn. */
export const shapesOf = (chart: Chart, ...names: string[]) => barsOf(draw(chart), ...names)
export const textsOf = (drawn: string | Chart) =>
  pictureOf(typeof drawn === 'string' ? drawn : draw(drawn)).texts.map(({ text }) => text)
