// Where a way of counting puts a child on 31 March 2018. In: the lines of a history. Out: one verdict, or none.
import { countingLeaves } from '../../../src/counting/leaves/index.ts'
import type { WayName } from '../../../src/definitions/ways-of-counting.ts'
import { dayOf } from '../../../src/terms/day.ts'
import { joined, optionsWith } from '../histories/build.ts'

export const ON = { first: dayOf('2018-03-01'), last: dayOf('2018-03-31') }

export function verdict(
  leaf: WayName,
  lines: readonly string[],
  positions: Readonly<Record<string, string>> = {},
  on = ON,
) {
  const [child] = joined({ 2017: lines }, positions).children
  const found = child && countingLeaves[leaf]?.count(on, optionsWith(positions), {})(child)
  if (found !== undefined && !('stands' in found)) throw new Error('one verdict was expected')
  return found
}

type Case = readonly [
  rule: string,
  lines: readonly string[],
  expected: number | string,
  positions?: Readonly<Record<string, string>>,
]
export const cases = (given: readonly Case[]) =>
  given.map(([rule, lines, expected, positions]) => ({ rule, lines, expected, positions }))
