// Draws the charts of a paper and fills its templates. In: both. Out: the drawn charts and the HTML, or a problem for
// each template that fails.
import { chartDrawer } from '../drawing/draw.ts'
import type { LookDefinition } from '../drawing/look/look.ts'
import { lookNamed } from '../drawing/look/read-look.ts'
import type { Templates } from '../drawing/templates.ts'
import { chartsOf } from '../formats/charts-of.ts'
import { fillPaper } from '../formats/html/fill.ts'
import { subsetFonts } from '../formats/html/subset-fonts.ts'
import type { Chart } from '../papers/chart.ts'
import type { Paper } from '../papers/paper.ts'
import { type Problem, ProblemsError, problem } from '../problems/problem.ts'

export interface Filled {
  /** The SVG of each chart, by its id. */
  readonly drawn: ReadonlyMap<string, string>
  readonly html: string
}

/** @throws ProblemsError if a template of the workspace cannot be filled. */
export async function drawAndFill(paper: Paper, templates: Templates): Promise<Filled> {
  const { drawn, narrow } = await drawAll(chartsOf(paper), templates, lookNamed(paper.look, templates))
  const fonts = await subsetFonts(templates.fonts, [
    JSON.stringify(paper),
    ...drawn.values(),
    ...narrow.values(),
    ...wordsOf(templates),
  ])
  try {
    return { drawn, html: fillPaper(paper, drawn, { ...templates, fonts }, narrow) }
  } catch (error) {
    throw new ProblemsError([templateFails(`papers/${paper.look}.hbs`, error)])
  }
}

const wordsOf = ({ files }: Templates): string[] =>
  [...files].filter(([path]) => /\.(hbs|css)$/.test(path)).map(([, text]) => text)

/** A small chart of a table is as wide on every screen, and large print stays large on a narrow one. */
async function drawAll(
  charts: readonly Chart[],
  templates: Templates,
  { charts: larger, largePrint }: LookDefinition,
): Promise<Record<'drawn' | 'narrow', ReadonlyMap<string, string>>> {
  const drawer = await chartDrawer(templates, larger)
  const narrowDrawer = larger === undefined ? drawer : await chartDrawer(templates)
  const [drawn, narrow] = [new Map<string, string>(), new Map<string, string>()]
  const failed = new Map<string, Problem>()
  for (const chart of charts) {
    try {
      drawn.set(chart.id, drawer.draw(chart))
      if (chart.chart !== 'sparkline' && largePrint === undefined)
        narrow.set(chart.id, narrowDrawer.drawNarrow(chart))
    } catch (error) {
      // The charts of one kind share a template, which would fail for each of them.
      failed.set(chart.chart, templateFails(`charts/${chart.chart}.vl.json`, error))
    }
  }
  if (failed.size > 0) throw new ProblemsError([...failed.values()])
  return { drawn, narrow }
}

const templateFails = (path: string, error: unknown): Problem =>
  problem(
    'error',
    'template-fails',
    { file: `templates/${path}` },
    { reason: error instanceof Error ? error.message : String(error) },
  )
