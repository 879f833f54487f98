// Draws the charts of a paper. In: the paper, its templates, and what draws. Out: the pictures of each chart, or a problem for each
// template that fails.
import { type ChartDrawn, type ChartPictures, drawPicturesBy } from '../drawing/draw-pictures.ts'
import { lookNamed } from '../drawing/look/read-look.ts'
import type { Drawer } from '../drawing/open-drawer.ts'
import type { Templates } from '../drawing/templates.ts'
import { chartsOf } from '../formats/charts-of.ts'
import type { Chart } from '../papers/chart.ts'
import type { Paper } from '../papers/paper.ts'
import { type Problem, ProblemsError } from '../problems/problem.ts'
import { once } from '../terms/once.ts'
import { type Keep, keepFor, noCache } from '../workspace/cache/cache.ts'
import { fingerprintOfAll } from '../workspace/cache/fingerprint.ts'
import { templateFails } from './template-fails.ts'

/** SVG by the id of the chart: for the sheet and, where there is one, for a narrow screen. */
export type ChartsDrawn = Readonly<Record<'drawn' | 'narrow', ReadonlyMap<string, string>>>

/** Charts that are being drawn, which may end with a ProblemsError. */
export interface ChartsBegun {
  readonly done: Promise<ChartsDrawn>
}

/** Draws in this thread. */
const here: Pick<Drawer, 'drawBy'> = { drawBy: drawPicturesBy }

/** Returns when each chart is in the hands of the drawer, or was found among those of earlier runs. */
export async function beginDrawing(
  paper: Paper,
  templates: Templates,
  keep: Keep = keepFor(noCache, 'internal'),
  drawer: Pick<Drawer, 'drawBy'> = here,
): Promise<ChartsBegun> {
  const look = lookNamed(paper.look, templates)
  const { charts: larger, largePrint } = look
  const draw = once(() => drawer.drawBy({ templates, look }))
  const by = once(() => ({ templates: fingerprintOfAll(templates), larger, largePrint }))
  const charts = chartsOf(paper).map(chart => {
    const begun = Promise.withResolvers<void>()
    const pictures = keep(
      'chart',
      () => ({ chart, ...by() }),
      () => {
        begun.resolve()
        return draw()(chart).then(drawn => picturesIn(drawn, chart))
      },
    ).finally(begun.resolve)
    return { chart, pictures, begun: begun.promise }
  })
  const done = allDrawn(charts)
  done.catch(() => {}) // reported where the pictures are asked for
  await Promise.all(charts.map(({ begun }) => begun))
  return { done }
}

function picturesIn(drawn: ChartDrawn, { chart }: Chart): ChartPictures {
  if ('pictures' in drawn) return drawn.pictures
  throw new ProblemsError([templateFails(`charts/${chart}.vl.json`, drawn.failed)])
}

async function allDrawn(
  charts: readonly { readonly chart: Chart; readonly pictures: Promise<ChartPictures> }[],
): Promise<ChartsDrawn> {
  await Promise.allSettled(charts.map(({ pictures }) => pictures))
  const failed = new Map<string, Problem>()
  const [drawn, narrow] = [new Map<string, string>(), new Map<string, string>()]
  for (const { chart, pictures } of charts) {
    try {
      const [wide = '', onNarrow] = await pictures
      drawn.set(chart.id, wide)
      if (onNarrow !== undefined) narrow.set(chart.id, onNarrow)
    } catch (error) {
      if (!(error instanceof ProblemsError)) throw error
      // The charts of one kind share a template, which would fail for each of them.
      for (const one of error.problems) failed.set(chart.chart, one)
    }
  }
  if (failed.size > 0) throw new ProblemsError([...failed.values()])
  return { drawn, narrow }
}
