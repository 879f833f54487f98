// A chart: its title, what it shows, the picture with its text alternative, and the table that has its figures.
// In: a chart and the size of its picture. Out: paragraphs.

import { ImageRun, type Paragraph } from 'docx'
import { strToU8 } from 'fflate'
import type { Chart } from '../../papers/chart.ts'
import { anchorOfChart } from '../../papers/paper.ts'
import { captionRuns } from './caption-runs.ts'
import { placeOfPng, placeOfSvg, type Size, type WordContext } from './word-context.ts'
import { type Child, captionAt, paragraph, textRun } from './word-runs.ts'

export interface ChartPlace {
  /** The width of its column. */
  readonly widthMm: number
  /** A break to the next column or page. */
  readonly before?: readonly Child[]
}

export function wordChart(
  chart: Chart,
  number: number,
  { before = [], ...place }: ChartPlace,
  writing: WordContext,
): Paragraph[] {
  const { id, label, title, subtitle, figuresIn } = chart
  return [
    captionAt(writing.bookmarks.get(anchorOfChart(id)), [...before, ...captionRuns(`${label}. ${title}`)]),
    paragraph('ChartSubtitle', [textRun(`${subtitle}. Figures: ${figuresIn}.`)]),
    pictureOf(chart, number, place, writing),
  ]
}

/** A chart of a topic for members: what it shows is in the words of the topic. */
export const briefChart = (
  chart: Chart,
  number: number,
  place: ChartPlace,
  writing: WordContext,
): Paragraph[] => [
  paragraph('Caption', captionRuns(`${chart.label}, figures in ${chart.figuresIn}. ${chart.title}`)),
  pictureOf(chart, number, place, writing),
]

/**
 * Word shows the SVG, and other programs the PNG. Names take the place of both until fixed-package.ts packs the file,
 * because docx would compress the PNG a second time.
 */
const pictureOf = (
  { id, label, alternative }: Chart,
  number: number,
  { widthMm }: ChartPlace,
  { sizes }: WordContext,
): Paragraph =>
  paragraph('Chart', [
    new ImageRun({
      type: 'svg',
      data: strToU8(placeOfSvg(id)),
      fallback: { type: 'png', data: strToU8(placeOfPng(id)) },
      transformation: fitted(sizes.get(id) ?? missing(id), widthMm),
      altText: { id: String(number), name: label, description: alternative },
    }),
  ])

/** The height of a picture with the space below it, in millimetres. */
export const pictureHeightMm = ({ id }: Chart, widthMm: number, { sizes }: WordContext): number =>
  pxToMm(fitted(sizes.get(id) ?? missing(id), widthMm).height) + 1.5

/** A picture that is too wide for its column is made smaller. */
function fitted({ width, height }: Size, widthMm: number): Size {
  const scale = Math.min(1, widthMm / pxToMm(width))
  return { width: Math.round(width * scale), height: Math.round(height * scale) }
}

const pxToMm = (px: number): number => (px * 25.4) / 96

function missing(id: string): never {
  throw new Error(`The picture of the chart "${id}" is missing.`)
}
