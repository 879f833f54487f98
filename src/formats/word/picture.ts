// A chart: its message, what it shows, the picture with its alternative, and where its figures stand. In: a
// chart and its picture. Out: paragraphs.

import { ImageRun, type Paragraph, TextRun } from 'docx'
import { strToU8 } from 'fflate'
import type { Chart } from '../../papers/chart.ts'
import { placeOfChart } from '../captions-of.ts'
import { captionAt, paragraph, text } from './parts.ts'
import type { Writing } from './writing.ts'

/**
 * PNG and not SVG: Word would draw an SVG with its own font, and the texts would run into one another.
 * In place of the picture stands its chart's name until all is packed for good (fixed-package.ts): docx would
 * deflate again what is compressed already.
 */
export function writeChart(
  { id, label, title, subtitle, alternative, figuresIn }: Chart,
  number: number,
  { sizes, bookmarks }: Writing,
): Paragraph[] {
  const size = sizes.get(id)
  if (size === undefined) throw new Error(`There is no picture of the chart "${id}".`)
  return [
    captionAt(bookmarks.get(placeOfChart(id)), [
      new TextRun({ text: `${label}. `, style: 'Quiet' }),
      text(title),
    ]),
    paragraph('ChartSubtitle', [text(subtitle)]),
    paragraph('Chart', [
      new ImageRun({
        type: 'png',
        data: strToU8(id),
        transformation: size,
        altText: { id: String(number), name: label, description: alternative },
      }),
    ]),
    paragraph('FiguresIn', [text(`Figures: ${figuresIn}`)]),
  ]
}
