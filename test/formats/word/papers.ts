// The worked example as a Word edition, with a tiny picture in place of each chart, so that these tests do not need a
// browser.

import type { Templates } from '../../../src/drawing/templates.ts'
import { chartsOf } from '../../../src/formats/charts-of.ts'
import { wordDocument } from '../../../src/formats/word/word-document.ts'
import type { Paper } from '../../../src/papers/paper.ts'
import { realOutside } from '../../workspace.ts'
import { type Opened, open } from './open-docx.ts'

/** One white pixel. */
export const PIXEL = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
    'base64',
  ),
)

let templates: Promise<Templates> | undefined
export const realTemplates = (): Promise<Templates> => (templates ??= realOutside().templates())

export const picturesOf = (paper: Paper) =>
  new Map(
    chartsOf(paper)
      .filter(({ chart }) => chart !== 'sparkline')
      .map(({ id }) => [
        id,
        {
          svg: '<svg xmlns="http://www.w3.org/2000/svg" width="668" height="232"/>',
          png: PIXEL,
          width: 668,
          height: 232,
        },
      ]),
  )

export async function wordOf(paper: Paper): Promise<Uint8Array> {
  return wordDocument(paper, picturesOf(paper), await realTemplates())
}

export const openWord = async (paper: Paper): Promise<Opened> => open(await wordOf(paper))
