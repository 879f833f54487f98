// The contested points, with the position in force. In: data/definitions/counting.yaml, and positions for one
// measure. Out: the switches and lists that a way of counting reads.
import { type Counting, type CountingPoint, positionInForce } from '../definitions/counting.ts'
import { switchesUsed } from '../definitions/settings-used.ts'
import type { CountingOptions } from './leaf.ts'

/**
 * @throws Error for a point or a position that the definitions do not have: the names were checked when they
 * were read.
 */
export function optionsFrom(
  { points }: Counting,
  instead: Readonly<Record<string, string>> = {},
): CountingOptions {
  const unknown = Object.keys(instead).find(id => !points.some(point => point.id === id))
  if (unknown !== undefined) throw new Error(`${unknown} is not one of the contested points`)
  const byPoint = new Map(
    points.map(point => [
      point.id,
      {
        switches: new Set(Object.values(point.positions).flatMap(position => position.on)),
        lists: new Set(Object.values(point.positions).flatMap(position => Object.keys(position.lists))),
        on: new Set(inForce(point, instead).on),
        codes: new Map(
          Object.entries(inForce(point, instead).lists).map(([name, codes]) => [name, new Set(codes)]),
        ),
      },
    ]),
  )
  const find = (point: string) => {
    const found = byPoint.get(point)
    if (found === undefined) throw new Error(`${point} is not one of the contested points`)
    return found
  }
  return {
    is: (point, setting) => {
      const { switches, on } = find(point)
      if (!switches.has(setting) || switchesUsed[point]?.includes(setting) !== true)
        throw new Error(`no position of ${point} has the switch ${setting}`)
      return on.has(setting)
    },
    list: (point, setting) => {
      const { lists, codes } = find(point)
      if (!lists.has(setting)) throw new Error(`no position of ${point} has the list ${setting}`)
      return codes.get(setting) ?? NONE
    },
  }
}

const NONE: ReadonlySet<string> = new Set()

function inForce(point: CountingPoint, instead: Readonly<Record<string, string>>) {
  const name = positionInForce(point, instead)
  const position = point.positions[name]
  if (position === undefined) throw new Error(`${point.id} has no position ${name}`)
  return position
}
