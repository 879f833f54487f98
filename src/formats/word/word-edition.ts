// Makes the Word edition. In: a paper, its drawn charts, the templates and the program that takes pictures. Out: the bytes of paper.docx.

import { textOutliner } from '../../drawing/outline-text.ts'
import { type PictureProgram, takePictures } from '../../drawing/take-pictures.ts'
import type { Templates } from '../../drawing/templates.ts'
import type { Paper } from '../../papers/paper.ts'
import { wholeChartsOf } from '../charts-of.ts'
import type { Picture, Size } from './word-context.ts'
import { wordDocument } from './word-document.ts'

/** `drawn` holds the SVG of every chart, by the chart's id. */
export async function wordEdition(
  paper: Paper,
  drawn: ReadonlyMap<string, string>,
  templates: Templates,
  program: PictureProgram,
  keep?: KeepPicture,
): Promise<Uint8Array> {
  return wordDocument(paper, await picturesOf(paper, drawn, templates, program, keep), templates)
}

type BothPictures = Pick<Picture, 'svg' | 'png'>

/** May have them of an earlier run, by the drawn chart. */
export type KeepPicture = (svg: string, make: () => Promise<BothPictures>) => Promise<BothPictures>

/** Both pictures of every chart, by the chart's id. */
export async function picturesOf(
  paper: Paper,
  drawn: ReadonlyMap<string, string>,
  { fonts }: Pick<Templates, 'fonts'>,
  program: PictureProgram,
  keep: KeepPicture = (_svg, make) => make(),
): Promise<Map<string, Picture>> {
  let outliner: ReturnType<typeof textOutliner> | undefined // opened only if a picture must be taken
  const take = async (svg: string): Promise<BothPictures> => {
    outliner ??= textOutliner(fonts)
    const outlined = (await outliner)(svg)
    const [png] = await takePictures([outlined], [fonts.regular, fonts.semibold], program)
    return { svg: outlined, png: png ?? new Uint8Array() }
  }
  const pictures = new Map<string, Picture>()
  for (const { id } of wholeChartsOf(paper)) {
    const svg = svgOf(id, drawn)
    pictures.set(id, { ...(await keep(svg, () => take(svg))), ...sizeOf(svg) })
  }
  return pictures
}

/** The size of a drawing is on its root, in pixels; a picture has whole pixels. */
export function sizeOf(svg: string): Size {
  const [, width, height] = /^<svg\b[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  if (width === undefined || height === undefined) throw new Error('A drawn chart does not state its size.')
  return { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) }
}

function svgOf(id: string, drawn: ReadonlyMap<string, string>): string {
  const svg = drawn.get(id)
  if (svg === undefined) throw new Error(`The chart "${id}" was not drawn.`)
  return svg
}
