// In: a compiled spec and an arrangement. Out: Vega's own SVG text. It is synchronous, so that nothing lent
// to Vega outlives the call.
import type { Arrangement } from './arrangement.ts'
import type { Compiled } from './compile-spec.ts'
import { type TextMeasure, type VegaTextMetrics, withOurWidths } from './measure-text.ts'

/** Vega exports these; its typings do not list them. */
declare module 'vega' {
  const textMetrics: VegaTextMetrics
  class SVGStringRenderer {
    constructor(loader: typeof refuseEverything)
    initialize(
      element: null,
      width: number,
      height: number,
      origin: readonly [number, number],
      scale: number,
    ): this
    render(scene: unknown): { svg(): string }
  }
  interface Scene {
    readonly root: unknown
  }
}

/** A new view for each chart: a view that is filled again keeps state from the previous chart. */
export function drawScene(
  vega: typeof import('vega'),
  { runtime, uses, path }: Compiled,
  arrangement: Arrangement,
  measure: TextMeasure,
): string {
  const { width, height, padding, rows, params } = arrangement
  for (const name of uses.rows) {
    if (!(name in rows))
      throw new Error(
        `templates/${path} uses the data "${name}", which this chart does not have. It has ${Object.keys(rows).join(', ')}.`,
      )
  }
  const view = new vega.View(runtime, { loader: refuseEverything, logLevel: vega.Error })
  try {
    view
      .width(width)
      .height(height)
      .padding({ ...padding })
    for (const [name, value] of Object.entries(params)) if (uses.params.has(name)) view.signal(name, value)
    for (const [name, values] of Object.entries(rows))
      if (uses.rows.has(name))
        view.data(
          name,
          values.map(row => ({ ...row })),
        )
    return withOurWidths(vega.textMetrics, measure, () => {
      view.run()
      return new vega.SVGStringRenderer(refuseEverything)
        .initialize(
          null,
          width + padding.left + padding.right,
          height + padding.top + padding.bottom,
          [padding.left, padding.top],
          1,
        )
        .render(view.scenegraph().root)
        .svg()
    })
  } finally {
    view.finalize()
  }
}

const refuse = (): never => {
  throw new Error('A chart may not fetch data.')
}

/** Vega's own loader fetches http and reads local files. */
const refuseEverything = { options: {}, load: refuse, sanitize: refuse, http: refuse, file: refuse }
