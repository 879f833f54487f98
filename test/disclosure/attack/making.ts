// A random system in the making. In: a shape. Out: its children, and a way to count them into cells, each cell once.
import { fateOf } from './dice.ts'
import {
  countChildren,
  type Measure,
  type RandomChild,
  randomChildren,
  type Span,
} from './random-children.ts'
import type { Shape } from './random-shapes.ts'
import { makeSystem, type SystemMaker } from './system-maker.ts'

/** Where a cell stands: what it counts, when, and of which children. */
export interface Place {
  readonly measure: Measure
  readonly span: Span
  readonly where: ReadonlyMap<string, number>
}

export const idOf = ({ measure, span, where }: Place) =>
  `${measure}@${span.name}|${[...where].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `${name}=${value}`)}`

export interface Making {
  readonly shape: Shape
  readonly maker: SystemMaker
  /** Every cell of a table so far, by its id. */
  readonly places: Map<string, Place>
  /** Counts the children there, and makes it a cell. */
  count(place: Place): string
  /** Whether this share of all keys has the key among them. */
  decides(key: string, share: number): boolean
}

export function startMaking(shape: Shape): Making {
  const children = randomChildren(shape.seed, shape.children, shape.traits, shape.months + 1, shape.steep)
  const maker = makeSystem(shape.isZeroShown)
  const places = new Map<string, Place>()
  return {
    shape,
    maker,
    places,
    count: place => countInto(maker, places, children, place),
    decides: (key, share) => fateOf(shape.seed, key) < share,
  }
}

function countInto(
  maker: SystemMaker,
  places: Map<string, Place>,
  children: readonly RandomChild[],
  place: Place,
) {
  const id = idOf(place)
  if (places.has(id)) return id
  places.set(id, place)
  return maker.cell(id, countChildren(children, place.measure, place.span, place.where))
}
