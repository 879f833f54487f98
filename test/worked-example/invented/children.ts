// The invented children of one council. In: chance, the number in care, the last day. Out: every child in care since
// long before the first return.
import { ageOn, type Day, dayOf } from '../../../src/terms/day.ts'
import { type Child, type Period, YEAR } from './child.ts'
import { postcode } from './homes.ts'
import { periodOf, shortBreaks } from './periods.ts'
import type { Choice, Random } from './random.ts'

/**
 * Long enough before the first return for children who came earlier to have left, so that numbers and lengths of stay
 * are stable by then.
 */
const BEGINNING = dayOf('1999-04-01')
/**
 * The ratio of starts in a year to children in care, and its growth: found by trial, so that the requested number is
 * in care in 2018.
 */
const STARTS_A_YEAR = 0.4
const GROWTH = 0.02
const SETTLED = dayOf('2014-10-01')

const AGES: readonly Choice<readonly [least: number, below: number]>[] = [
  [[0, 0.08], 10],
  [[0.08, 1], 8],
  [[1, 5], 19],
  [[5, 10], 18],
  [[10, 16], 28],
  [[16, 17.7], 16],
]
const ETHNICITIES: readonly Choice<string>[] = [
  ['WBRI', 76],
  ['WIRI', 0.4],
  ['WIRT', 0.3],
  ['WROM', 0.8],
  ['WOTH', 3.5],
  ['MWBC', 3.4],
  ['MWBA', 1],
  ['MWAS', 1.8],
  ['MOTH', 2.6],
  ['AIND', 0.4],
  ['APKN', 1.7],
  ['ABAN', 0.7],
  ['AOTH', 0.9],
  ['CHNE', 0.2],
  ['BCRB', 1.6],
  ['BAFR', 2.2],
  ['BOTH', 0.9],
  ['OOTH', 0.9],
  ['REFU', 0.1],
  ['NOBT', 0.6],
]
const UASC_ETHNICITIES: readonly Choice<string>[] = [
  ['OOTH', 40],
  ['BAFR', 22],
  ['AOTH', 24],
  ['WOTH', 10],
  ['BOTH', 4],
]

/** Six digits, each once: 611,953 and 900,000 have no common factor. */
export const idOf = (n: number): string => String(100_000 + ((n * 611_953 + 48_611) % 900_000))

export function childrenOf(random: Random, inCare: number, last: Day, firstId: number): Child[] {
  const children: Child[] = []
  for (let day = BEGINNING; day <= last; day++) {
    const expected = (inCare * STARTS_A_YEAR * (1 + GROWTH * Math.max(-8, (day - SETTLED) / YEAR))) / YEAR
    const starts = Math.floor(expected) + (random.chance(expected % 1) ? 1 : 0)
    for (let i = 0; i < starts; i++)
      children.push(childStarting(random, day, last, idOf(firstId + children.length)))
    if (random.chance((inCare * 0.014) / YEAR))
      children.push(onShortBreaks(random, day, idOf(firstId + children.length)))
  }
  return children
}

function childStarting(random: Random, start: Day, last: Day, id: string): Child {
  const isUasc = random.chance(0.05)
  const [least, below] = isUasc ? ([14.5, 17.8] as const) : random.pick(AGES)
  const born = start - Math.floor((least + random.next() * (below - least)) * YEAR)
  const sex = random.chance(isUasc ? 0.93 : 0.545) ? '1' : '2'
  const periods: Period[] = [periodOf(random, born, start, isUasc)]
  for (let period = periods[0]; period !== undefined; period = periods.at(-1)) {
    const again = period.end + 20 + random.days(420)
    const comesAgain =
      /^E4|E13/.test(period.code) && random.chance(0.2) && again < last && ageOn(born, again) < 17
    if (!comesAgain) break
    periods.push(periodOf(random, born, again, false))
  }
  const isMother = sex === '2' && random.chance(0.02) && ageOn(born, last) >= 16
  return {
    id,
    sex,
    born,
    isUasc,
    periods,
    homePost: isUasc ? '' : postcode(random, 'ZZ'),
    ethnicity: random.pick(isUasc ? UASC_ETHNICITIES : ETHNICITIES),
    ...(isMother ? { childBorn: born + Math.floor((15.5 + 2 * random.next()) * YEAR) } : {}),
  }
}

const onShortBreaks = (random: Random, start: Day, id: string): Child => ({
  id,
  sex: random.chance(0.65) ? '1' : '2',
  born: start - Math.floor((5 + 9 * random.next()) * YEAR),
  isUasc: false,
  periods: [shortBreaks(random, start)],
  homePost: postcode(random, 'ZZ'),
  ethnicity: random.pick(ETHNICITIES),
})
