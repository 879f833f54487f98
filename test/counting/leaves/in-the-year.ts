// Where a way of counting puts a child in the year 2017/18. In: the lines of a history. Out: each verdict
// with its day.
import type { CountingLeaf } from '../../../src/counting/leaf.ts'
import { countingLeaves } from '../../../src/counting/leaves/index.ts'
import type { WayName } from '../../../src/definitions/ways-of-counting.ts'
import { dayOf, isoOf } from '../../../src/terms/day.ts'
import { joined, optionsWith } from '../histories/build.ts'
import { asList } from './child.ts'

export const YEAR = { first: dayOf('2017-04-01'), last: dayOf('2018-03-31') }

/** `in-numerator 2017-05-01`: where a child is counted, and the day by which it is grouped. */
export function verdicts(
  leaf: WayName,
  lines: readonly string[],
  positions: Readonly<Record<string, string>> = {},
  settings: Parameters<CountingLeaf['count']>[2] = {},
): string[] {
  const way = countingLeaves[leaf]
  const [child] = joined({ 2017: lines }, positions).children
  if (way === undefined || child === undefined) throw new Error(`nothing to count with ${leaf}`)
  const found = asList(way.count(YEAR, optionsWith(positions), settings)(child))
  return found.map(({ stands, on }) => `${stands} ${isoOf(on)}`)
}

type Case = readonly [
  rule: string,
  lines: readonly string[],
  expected: readonly string[],
  positions?: Readonly<Record<string, string>>,
  settings?: Readonly<Record<string, string>>,
]
export const cases = (given: readonly Case[]) =>
  given.map(([rule, lines, expected, positions, settings]) => ({
    rule,
    lines,
    expected,
    positions,
    settings,
  }))

export const D = '2018-03-31'

export const TWICE = ['2017-05-01 2017-06-01 S C2 U4 1 E4A', '2017-09-01 2017-10-01 S C2 U4 1 E11']
