// The course of a period of care: why it starts, its orders, its end. In: a child's date of birth and the day of the
// start. Out: a period.
import { addMonths, type Day } from '../../../src/terms/day.ts'
import { type Adoption, type LegalStatus, type Period, YEAR } from './child.ts'
import { homeIn, homesOf } from './homes.ts'
import type { Choice, Random } from './random.ts'

type Way = 'adoption' | 'guardianship' | 'home' | 'stay' | 'remand'

function waysAt(age: number): readonly Choice<Way>[] {
  if (age < 1)
    return [
      ['adoption', 30],
      ['guardianship', 24],
      ['home', 28],
      ['stay', 18],
    ]
  if (age < 5)
    return [
      ['adoption', 14],
      ['guardianship', 26],
      ['home', 38],
      ['stay', 22],
    ]
  if (age < 10)
    return [
      ['guardianship', 17],
      ['home', 48],
      ['stay', 35],
    ]
  if (age < 16)
    return [
      ['guardianship', 4],
      ['home', 56],
      ['stay', 38],
      ['remand', 2],
    ]
  return [
    ['home', 36],
    ['stay', 56],
    ['remand', 8],
  ]
}

const NEEDS: readonly Choice<string>[] = [
  ['N1', 64],
  ['N2', 3],
  ['N3', 3],
  ['N4', 9],
  ['N5', 15],
  ['N6', 2],
  ['N7', 0.3],
  ['N8', 2],
]
const HOME_ENDS: readonly Choice<string>[] = [
  ['E4A', 60],
  ['E4B', 16],
  ['E13', 8],
  ['E8', 12],
  ['E3', 3],
  ['E16', 1],
]
const GUARDIANSHIP_ENDS: readonly Choice<string>[] = [
  ['E45', 26],
  ['E46', 4],
  ['E47', 42],
  ['E48', 6],
  ['E41', 22],
]
const ENDS_AT_18: readonly Choice<string>[] = [
  ['E5', 46],
  ['E6', 10],
  ['E17', 20],
  ['E7', 6],
  ['E8', 17],
  ['E9', 1],
]

export function periodOf(random: Random, born: Day, start: Day, isUasc: boolean): Period {
  if (isUasc) return stays(random, born, start, 'N8', true)
  const way = random.pick(waysAt((start - born) / YEAR))
  if (way === 'remand') return remanded(random, born, start)
  const need = random.pick(NEEDS)
  if (way === 'adoption') return adopted(random, born, start, need)
  if (way === 'guardianship') return toGuardian(random, born, start, need)
  return way === 'home' ? goesHome(random, born, start, need) : stays(random, born, start, need, false)
}

/** The end and its code. A child who would stay beyond 18 leaves on that birthday. */
function upTo18(
  random: Random,
  born: Day,
  end: Day,
  code: string,
): { readonly end: Day; readonly code: string } {
  const birthday18 = addMonths(born, 18 * 12)
  return end < birthday18 ? { end, code } : { end: birthday18, code: random.pick(ENDS_AT_18) }
}

function remanded(random: Random, born: Day, start: Day): Period {
  const { end, code } = upTo18(
    random,
    born,
    start + 5 + random.days(40),
    random.pick([
      ['E14', 7],
      ['E9', 3],
    ]),
  )
  const place = random.pick([
    ['R5', 5],
    ['K1', 2],
    ['K2', 3],
  ])
  return {
    start,
    end,
    code,
    need: 'N6',
    legal: [{ from: start, status: 'J1' }],
    homes: [homeIn(random, place, start, false)],
  }
}

function toGuardian(random: Random, born: Day, start: Day, need: string): Period {
  const { end, code } = upTo18(random, born, start + random.between(190, 520), random.pick(GUARDIANSHIP_ENDS))
  const legal = orders(random, start, end, 'C1', 0.15)
  const homes = homesOf(random, { born, start, end, isUasc: false, hasOrder: false, staysLong: false })
  return { start, end, code, need, legal, homes }
}

function goesHome(random: Random, born: Day, start: Day, need: string): Period {
  const { end, code } = upTo18(random, born, start + 3 + random.days(190), random.pick(HOME_ENDS))
  const legal = random.chance(0.38)
    ? orders(random, start, end, 'C1', 0.2)
    : orders(random, start, end, 'V2', 0)
  const hasOrder = legal[0]?.status === 'C1'
  const homes = homesOf(random, { born, start, end, isUasc: false, hasOrder, staysLong: false })
  return { start, end, code, need, legal, homes }
}

/** For years, some until 18; now and then a decision for adoption that is reversed. */
function stays(random: Random, born: Day, start: Day, need: string, isUasc: boolean): Period {
  const age = (start - born) / YEAR
  const leavesEarly = !isUasc && random.chance(0.42)
  const { end, code } = leavesEarly
    ? upTo18(random, born, start + 400 + random.days(900), random.pick(HOME_ENDS))
    : upTo18(random, born, addMonths(born, 18 * 12), 'E5')
  const isAccommodated = isUasc || age >= 16 || random.chance(0.12)
  const legal = isAccommodated ? orders(random, start, end, 'V2', 0) : orders(random, start, end, 'C1', 0.96)
  const hasOrder = legal[0]?.status === 'C1'
  const homes = homesOf(random, { born, start, end, isUasc, hasOrder, staysLong: true })
  const decision = start + random.between(200, 320)
  const isReversed = age < 5 && random.chance(0.25) && decision + 500 < end
  const reversal: { adoption?: Adoption } = isReversed
    ? { adoption: { decision, reversed: decision + random.between(120, 480) } }
    : {}
  return { start, end, code, need, legal, homes, ...reversal }
}

/**
 * Protection or section 20 may come first; an interim order becomes a full one, with the chance given, when
 * proceedings end.
 */
function orders(
  random: Random,
  start: Day,
  end: Day,
  order: 'C1' | 'V2',
  becomesFull: number,
): LegalStatus[] {
  const before = random.pick<string>([
    ['', order === 'V2' ? 96 : 62],
    ['L1', 2],
    ['L2', 3],
    ['V2', order === 'V2' ? 0 : 33],
  ])
  const daysBefore = () => (before === 'V2' ? random.between(4, 70) : random.between(2, 6))
  const from = before === '' ? start : start + daysBefore()
  const full = from + random.between(180, 330)
  const steps = [
    { from: start, status: before === '' ? order : before },
    { from, status: order },
    ...(random.chance(becomesFull) ? [{ from: full, status: 'C2' }] : []),
  ]
  return steps.filter((step, i) => step.from < end && (i !== 1 || from !== start))
}

/**
 * Entry, decision, placement order, match, placed, adopted: in that order, as in most cases; some are matched
 * before the order.
 */
function adopted(random: Random, born: Day, start: Day, need: string): Period {
  const decision = start + random.between(120, 300)
  const order = decision + random.between(10, 75)
  const matched = order + (random.chance(0.1) ? -random.between(1, 8) : random.days(150))
  const isByFosterCarer = random.chance(0.14)
  const placed = Math.max(matched, order) + random.between(8, 45)
  const end = placed + random.between(130, 400)
  const legal = [...orders(random, start, order, 'C1', 0), { from: order, status: 'E1' }]
  const homes = homesOf(random, {
    born,
    start,
    end,
    isUasc: false,
    hasOrder: false,
    staysLong: false,
    placed: { from: placed, isByFosterCarer },
  })
  return {
    start,
    end,
    code: random.pick([
      ['E11', 30],
      ['E12', 70],
    ]),
    need,
    legal,
    homes,
    adoption: { decision, matched, isByFosterCarer },
  }
}

/** A series of short breaks: one agreement, which published figures do not count. */
export function shortBreaks(random: Random, start: Day): Period {
  const end = start + random.between(150, 900)
  return {
    start,
    end,
    code: 'E8',
    need: 'N2',
    legal: [{ from: start, status: 'V4' }],
    homes: [
      homeIn(
        random,
        random.pick([
          ['K2', 5],
          ['U6', 3],
          ['R1', 2],
        ]),
        start,
        false,
        true,
      ),
    ],
  }
}
