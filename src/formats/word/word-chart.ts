// A chart: its title, what it shows, the picture with its text alternative, and the table that has its figures.
// In: a chart and the size of its picture. Out: paragraphs.

import { ImageRun, type Paragraph, TextRun } from 'docx'
import { strToU8 } from 'fflate'
import type { Chart } from '../../papers/chart.ts'
import { anchorOfChart } from '../../papers/paper.ts'
import type { WordContext } from './word-context.ts'
import { captionAt, paragraph, textRun } from './word-runs.ts'

/**
 * PNG, not SVG: Word would draw an SVG with its own font, and texts would overlap. The chart's id takes the place of
 * the picture until fixed-package.ts packs the file, because docx would compress the PNG a second time.
 */
export function wordChart(
  { id, label, title, subtitle, alternative, figuresIn }: Chart,
  number: number,
  { sizes, bookmarks }: WordContext,
): Paragraph[] {
  const size = sizes.get(id)
  if (size === undefined) throw new Error(`The picture of the chart "${id}" is missing.`)
  return [
    captionAt(bookmarks.get(anchorOfChart(id)), [
      new TextRun({ text: `${label}. `, style: 'Quiet' }),
      textRun(title),
    ]),
    paragraph('ChartSubtitle', [textRun(subtitle)]),
    paragraph('Chart', [
      new ImageRun({
        type: 'png',
        data: strToU8(id),
        transformation: size,
        altText: { id: String(number), name: label, description: alternative },
      }),
    ]),
    paragraph('FiguresIn', [textRun(`Figures: ${figuresIn}`)]),
  ]
}
