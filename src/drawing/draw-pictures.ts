// Draws the pictures of charts as a look has them. In: templates and a look, then charts. Out: of each chart the picture for the sheet
// and, where there is one, that for a narrow screen.
import type { Chart } from '../papers/chart.ts'
import { chartDrawer } from './draw.ts'
import type { LookDefinition } from './look/look.ts'
import type { Templates } from './templates.ts'

export interface DrawnBy {
  readonly templates: Pick<Templates, 'files' | 'fonts'>
  readonly look: Pick<LookDefinition, 'charts' | 'largePrint'>
}

/** SVG: the second for a narrow screen, where there is one. */
export type ChartPictures = readonly string[]

/** Or why its template failed. */
export type ChartDrawn = { readonly pictures: ChartPictures } | { readonly failed: string }

export type DrawPictures = (chart: Chart) => Promise<ChartDrawn>

/** A small chart of a table is as wide on every screen, and large print stays large on a narrow one. */
export function drawPicturesBy({ templates, look: { charts: larger, largePrint } }: DrawnBy): DrawPictures {
  const drawers = (async () => {
    const drawer = await chartDrawer(templates, larger)
    return { drawer, narrowDrawer: larger === undefined ? drawer : await chartDrawer(templates) }
  })()
  drawers.catch(() => {}) // reported with each chart
  return async chart => {
    try {
      const { drawer, narrowDrawer } = await drawers
      const wide = drawer.draw(chart)
      const hasNarrow = chart.chart !== 'sparkline' && largePrint === undefined
      return { pictures: hasNarrow ? [wide, narrowDrawer.drawNarrow(chart)] : [wide] }
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String(error) }
    }
  }
}
