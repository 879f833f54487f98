// Makes the Word edition. In: a paper, its drawn charts and a printer. The browser takes the pictures of the
// charts while it prints the paper.

import { textOutliner } from '../../drawing/outline-text.ts'
import type { Templates } from '../../drawing/templates.ts'
import type { Paper } from '../../papers/paper.ts'
import type { Printer } from '../../pdf/printer.ts'
import { wholeChartsOf } from '../charts-of.ts'
import { pictureSheet, sizeOf } from './picture-sheet.ts'
import type { Picture } from './word-context.ts'

/**
 * `drawn` holds the SVG of every chart, by the chart's id. docx is imported here and not above, so that the pictures
 * are requested first.
 */
export async function wordEdition(
  paper: Paper,
  drawn: ReadonlyMap<string, string>,
  printer: Pick<Printer, 'picture'>,
  templates: Templates,
): Promise<Uint8Array> {
  const charts = wholeChartsOf(paper).map(({ id }) => ({ id, svg: svgOf(id, drawn) }))
  const [pngs, outlineText, pack] = await Promise.all([
    charts.length === 0
      ? []
      : printer.picture(
          pictureSheet(
            charts.map(({ svg }) => svg),
            templates.fonts,
          ),
        ),
    textOutliner(templates.fonts),
    import('./word-document.ts').then(({ composeWord }) =>
      composeWord(paper, new Map(charts.map(({ id, svg }) => [id, sizeOf(svg)])), templates),
    ),
  ])
  return pack(
    new Map(
      charts.map(({ id, svg }, at) => [
        id,
        { svg: outlineText(svg), png: pngOf(pngs, at), ...sizeOf(svg) } satisfies Picture,
      ]),
    ),
  )
}

function svgOf(id: string, drawn: ReadonlyMap<string, string>): string {
  const svg = drawn.get(id)
  if (svg === undefined) throw new Error(`The chart "${id}" was not drawn.`)
  return svg
}

function pngOf(pngs: readonly Uint8Array[], at: number): Uint8Array {
  const png = pngs[at]
  if (png === undefined) throw new Error(`The printer returned only ${pngs.length} pictures.`)
  return png
}
