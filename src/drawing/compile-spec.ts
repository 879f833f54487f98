// In: a Vega-Lite spec and the palette, as text. Out: a compiled chart that can be filled, and the params
// that its designer chose.
import type { Runtime } from 'vega'
import type { TopLevelSpec } from 'vega-lite'
import type { SpecParams } from './arrangement.ts'
import { enlargeType } from './enlarge-type.ts'
import type { LargerCharts } from './look/look.ts'

export interface Compiled {
  readonly path: string
  readonly runtime: Runtime
  readonly look: SpecParams
  /** For a picture on a narrow screen. */
  readonly narrow: SpecParams
  /** The data and params that the spec uses. A designer may leave out those that a look does not show. */
  readonly uses: { readonly rows: ReadonlySet<string>; readonly params: ReadonlySet<string> }
}

export interface Compilers {
  readonly vega: typeof import('vega')
  readonly vegaLite: typeof import('vega-lite')
}

export function compileSpec(
  path: string,
  specJson: string,
  paletteJson: string,
  { vega, vegaLite }: Compilers,
  larger?: LargerCharts,
): Compiled {
  const colours = coloursOf(paletteJson)
  const designed: TopLevelSpec = JSON.parse(specJson, (key, value: unknown) => {
    if (key === 'url' || key === 'href')
      throw new Error(
        `templates/${path}: "${key}" is not allowed in a chart. A chart may not fetch data or link anywhere.`,
      )
    return typeof value === 'string' && value.startsWith('$') && key !== '$schema'
      ? colourOf(value.slice(1), colours, path)
      : value
  })
  const spec =
    larger === undefined || designed.params === undefined
      ? designed
      : { ...designed, params: enlargeType(designed.params, larger) }
  const logger = vega.logger(vega.Error)
  const compiled = vegaLite.compile(spec, { logger })
  return {
    path,
    runtime: vega.parse(compiled.spec),
    look: lookOf(spec, path),
    narrow: narrowLookOf(spec, path),
    uses: {
      rows: new Set(
        compiled.spec.data?.flatMap(data => ('values' in data || 'source' in data ? [] : [data.name])),
      ),
      params: new Set(spec.params?.map(param => String(param.name))),
    },
  }
}

function lookOf(spec: TopLevelSpec, path: string): SpecParams {
  const params = new Map(
    (spec.params ?? []).map(param => [String(param.name), 'value' in param ? param.value : undefined]),
  )
  return {
    number(name) {
      const value = params.get(name)
      if (typeof value !== 'number' || !Number.isFinite(value))
        throw new Error(`templates/${path}: the param "${name}" must be a number.`)
      return value
    },
    word(name) {
      const value = params.get(name)
      if (typeof value !== 'string') throw new Error(`templates/${path}: the param "${name}" must be a text.`)
      return value
    },
  }
}

/** What fits a phone of 360 px, between margins of 16 px. */
const NARROW_WIDTH = 328

/** The params of the spec, but for those that its param `narrow` gives another value: `{ "pictureHeight": 200 }`. */
function narrowLookOf(spec: TopLevelSpec, path: string): SpecParams {
  const look = lookOf(spec, path)
  const given = (spec.params ?? []).find(param => param.name === 'narrow')
  const narrow: unknown = given !== undefined && 'value' in given ? given.value : {}
  return {
    ...look,
    number(name) {
      const value: unknown =
        typeof narrow === 'object' && narrow !== null ? Reflect.get(narrow, name) : undefined
      if (typeof value === 'number' && Number.isFinite(value)) return value
      return name === 'pictureWidth' ? NARROW_WIDTH : look.number(name)
    },
  }
}

function colourOf(name: string, colours: ReadonlyMap<string, string>, path: string): string {
  const colour = colours.get(name)
  if (colour === undefined)
    throw new Error(
      `templates/${path} names the colour "$${name}", which templates/palette.json does not have.`,
    )
  return colour
}

function coloursOf(paletteJson: string): ReadonlyMap<string, string> {
  const { tokens }: { tokens: Readonly<Record<string, { readonly value: string }>> } = JSON.parse(paletteJson)
  return new Map(Object.entries(tokens).map(([name, token]) => [name, token.value]))
}
