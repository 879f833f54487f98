// In: charts. Out: pictures of them as SVG text.
import type { Chart } from '../papers/chart.ts'
import type { SpecParams } from './arrangement.ts'
import { cleanChart } from './clean-text.ts'
import { type Compiled, compileSpec } from './compile-spec.ts'
import { drawScene } from './draw-scene.ts'
import { arrange, type ChartKind, specOf } from './kinds/index.ts'
import type { LargerCharts } from './look/look.ts'
import { textMeasure } from './measure-text.ts'
import { narrowChart } from './narrow-chart.ts'
import { openFonts } from './open-fonts.ts'
import { slimSvg } from './slim-svg.ts'
import type { Templates } from './templates.ts'

export interface ChartDrawer {
  draw(chart: Chart): string
  /** The same chart drawn anew for a narrow screen, in type of the same size. */
  drawNarrow(chart: Chart): string
}

/**
 * Vega, Vega-Lite and fontkit are imported here and not above, so that a run without charts does not wait for
 * them (0.4 s). Each spec is compiled once, when the first chart of its kind is drawn.
 */
export async function chartDrawer(templates: Templates, larger?: LargerCharts): Promise<ChartDrawer> {
  const [vega, vegaLite, fonts] = await Promise.all([
    import('vega'),
    import('vega-lite'),
    openFonts(templates.fonts),
  ])
  const measure = textMeasure(fonts)
  const compiled = new Map<ChartKind, Compiled>()

  function compiledOf(kind: ChartKind): Compiled {
    const known = compiled.get(kind)
    if (known !== undefined) return known
    const made = compileSpec(
      specOf(kind),
      fileOf(templates, specOf(kind)),
      fileOf(templates, 'palette.json'),
      { vega, vegaLite },
      larger,
    )
    compiled.set(kind, made)
    return made
  }

  function picture(chart: Chart, look: SpecParams, id: string): string {
    const drawn = drawScene(vega, compiledOf(chart.chart), arrange(chart, look, measure), measure)
    return slimSvg(drawn, { id, alternative: chart.alternative })
  }

  return {
    draw(dirty) {
      const chart = cleanChart(dirty)
      return picture(chart, lookOfSize(compiledOf(chart.chart).look, sizeOf(chart, larger)), chart.id)
    },
    drawNarrow(dirty) {
      const chart = narrowChart(cleanChart(dirty))
      return picture(chart, compiledOf(chart.chart).narrow, `${chart.id}-narrow`)
    },
  }
}

/** Larger charts have the whole width, one below the other. */
const sizeOf = ({ size }: Chart, larger?: LargerCharts): Chart['size'] =>
  size !== undefined && larger !== undefined ? 'medium' : size

/** The same sizes of type on a smaller picture. */
function lookOfSize(look: SpecParams, size: Chart['size']): SpecParams {
  if (size === undefined) return look
  const sizes: Readonly<Record<string, string>> = {
    pictureWidth: 'columnWidth',
    pictureHeight: `${size}Height`,
  }
  return { ...look, number: param => look.number(sizes[param] ?? param) }
}

function fileOf(templates: Templates, path: string): string {
  const file = templates.files.get(path)
  if (file === undefined) throw new Error(`templates/${path} is missing.`)
  return file
}
