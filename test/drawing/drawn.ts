// The drawer of the package, and what stands in its pictures. In: a picture or a chart. Out: its bars by their
// colours, and its texts.
import { chartDrawer } from '../../src/drawing/draw.ts'
import type { Chart } from '../../src/papers/chart.ts'
import { templates } from './examples.ts'
import { pictureOf } from './picture.ts'

export const { draw } = await chartDrawer(templates)
export const palette: { tokens: Record<string, { value: string; why: string }> } = JSON.parse(
  templates.files.get('palette.json') ?? '',
)
export const colour = (name: string): string => palette.tokens[name]?.value ?? name

export const barsOf = (svg: string, ...names: string[]) =>
  pictureOf(svg).shapes.filter(shape => names.some(name => shape.fill === colour(name)))
/** Of a chart, as it is drawn. */
export const shapesOf = (chart: Chart, ...names: string[]) => barsOf(draw(chart), ...names)
export const textsOf = (drawn: string | Chart) =>
  pictureOf(typeof drawn === 'string' ? drawn : draw(drawn)).texts.map(({ text }) => text)
