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
import { type Keep, keepFor, noCache } from '../workspace/cache/cache.ts'
import { fingerprintOfAll } from '../workspace/cache/fingerprint.ts'
import { memoised } from '../workspace/memoised.ts'

export interface Filled {
  /** The SVG of each chart, by its id. */
  readonly drawn: ReadonlyMap<string, string>
  readonly html: string
}

/** @throws ProblemsError if a template of the workspace cannot be filled. */
export async function drawAndFill(
  paper: Paper,
  templates: Templates,
  keep: Keep = keepFor(noCache, 'internal'),
): Promise<Filled> {
  const look = lookNamed(paper.look, templates)
  const { drawn, narrow } = await drawAll(chartsOf(paper), templates, look, keep)
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
  keep: Keep,
): Promise<Record<'drawn' | 'narrow', ReadonlyMap<string, string>>> {
  const drawersOnce = memoised(async () => {
    const drawer = await chartDrawer(templates, larger)
    return { drawer, narrowDrawer: larger === undefined ? drawer : await chartDrawer(templates) }
  })
  /** The second for a narrow screen, where there is one. */
  const draw = async (chart: Chart): Promise<readonly string[]> => {
    const { drawer, narrowDrawer } = await drawersOnce()
    const wide = drawer.draw(chart)
    const hasNarrow = chart.chart !== 'sparkline' && largePrint === undefined
    return hasNarrow ? [wide, narrowDrawer.drawNarrow(chart)] : [wide]
  }
  const by = memoised(() => ({ templates: fingerprintOfAll(templates), larger, largePrint }))
  const [drawn, narrow] = [new Map<string, string>(), new Map<string, string>()]
  const failed = new Map<string, Problem>()
  for (const chart of charts) {
    try {
      const [wide = '', onNarrow] = await keep(
        'chart',
        () => ({ chart, ...by() }),
        () => draw(chart),
      )
      drawn.set(chart.id, wide)
      if (onNarrow !== undefined) narrow.set(chart.id, onNarrow)
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
