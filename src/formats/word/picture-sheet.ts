// Puts all drawn charts on one page, one below another, so that the browser loads only once. Out: the page, and the
// place of each chart.

import type { Templates } from '../../drawing/templates.ts'
import type { PictureSheet } from '../../pdf/printer.ts'
import { fontFaces } from '../html/font-faces.ts'

/** Space between charts, so that the smoothed edge of one does not touch another. */
const GAP_PX = 8

/** As in templates/layout.hbs. */
const LOCK = `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'">`

export function pictureSheet(svgs: readonly string[], fonts: Templates['fonts']): PictureSheet {
  let y = 0
  const parts = svgs.map(svg => {
    const { width, height } = sizeOf(svg)
    const part = { x: 0, y, width, height }
    y += height + GAP_PX
    return part
  })
  const placed = svgs
    .map((svg, at) => `<div style="position: absolute; left: 0; top: ${parts[at]?.y ?? 0}px">${svg}</div>`)
    .join('')
  const style = `${fontFaces(fonts)} body { margin: 0; background: #FFFFFF } svg { display: block } * { font-variant-ligatures: none }`
  return {
    html: `<!doctype html><html lang="en-GB"><head><meta charset="utf-8">${LOCK}<title>Charts</title><style>${style}</style></head><body>${placed}</body></html>`,
    parts,
  }
}

/** The size of a drawing is on its root, in pixels; a picture has whole pixels. */
export function sizeOf(svg: string): { width: number; height: number } {
  const [, width, height] = /^<svg\b[^>]*? width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  if (width === undefined || height === undefined) throw new Error('A drawn chart does not state its size.')
  return { width: Math.ceil(Number(width)), height: Math.ceil(Number(height)) }
}
