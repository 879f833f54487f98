// Where an invented child lives during a period of care. In: the course of the period. Out: homes, one after another.
import { addMonths, ageOn, type Day } from '../../../src/terms/day.ts'
import { type Home, YEAR } from './child.ts'
import type { Choice, Random } from './random.ts'

export interface Stay {
  readonly born: Day
  readonly start: Day
  readonly end: Day
  readonly isUasc: boolean
  /** A care order is in force from the start, without which a child is not placed with parents. */
  readonly hasOrder: boolean
  readonly staysLong: boolean
  /** Placed for adoption from here on; no other move follows. */
  readonly placed?: { readonly from: Day; readonly isByFosterCarer: boolean }
}

/** Near the national shares of 2018 to 2022, by age. */
const PLACES = (age: number, hasOrder: boolean): readonly Choice<string>[] => [
  ['P1', hasOrder ? 11 : 0],
  ...placesAwayFromParents(age),
]
function placesAwayFromParents(age: number): readonly Choice<string>[] {
  if (age < 10)
    return [
      ['U6', 74],
      ['U3', 20],
      ['R3', age < 1 ? 4 : 0],
      ['K2', age > 6 ? 5 : 0],
    ]
  if (age < 16)
    return [
      ['U6', 64],
      ['U3', 12],
      ['K2', 26],
      ['S1', 1],
      ['R1', 1],
      ['K1', 0.5],
    ]
  return [
    ['U6', 32],
    ['U3', 4],
    ['K2', 18],
    ['H5', 40],
    ['P2', 6],
    ['R2', 0.5],
    ['Z1', 0.5],
  ]
}
const PROVIDERS: Readonly<Record<string, readonly Choice<string>[]>> = {
  foster: [
    ['PR1', 63],
    ['PR4', 34],
    ['PR5', 2],
    ['PR2', 1],
  ],
  A: [
    ['PR1', 55],
    ['PR2', 25],
    ['PR5', 20],
  ],
  K1: [['PR2', 1]],
  K2: [
    ['PR4', 74],
    ['PR1', 22],
    ['PR5', 4],
  ],
  H5: [
    ['PR4', 76],
    ['PR5', 18],
    ['PR1', 6],
  ],
  P2: [
    ['PR1', 60],
    ['PR4', 40],
  ],
  P1: [['PR0', 1]],
  R2: [['PR3', 1]],
  R5: [['PR3', 1]],
  relative: [['PR1', 1]],
  blank: [['', 1]],
}
/** The mean of miles from home. */
const MILES: Readonly<Record<string, number>> = {
  P1: 2,
  U1: 6,
  U3: 6,
  K2: 26,
  K1: 70,
  S1: 38,
  R1: 34,
  R5: 60,
  H5: 10,
  P2: 6,
}

const providersOf = (place: string): readonly Choice<string>[] =>
  PROVIDERS[place] ?? PROVIDERS[kindOf(place)] ?? [['PR4', 1]]

function kindOf(place: string): string {
  if (/^[TZ]/.test(place)) return 'blank'
  if (/^U[123]/.test(place)) return 'relative'
  return place.startsWith('A') ? 'A' : 'foster'
}

/** Letters that are not a postcode area: ZZ is the council's own, QQ anywhere else. */
export function postcode(random: Random, area: 'ZZ' | 'QQ'): string {
  const letter = () => String.fromCharCode(65 + random.between(0, 25))
  return `${area}${random.between(1, 9)} ${random.between(1, 9)}${letter()}${letter()}`
}

function chanceOutside(miles: number): number {
  if (miles < 5) return 0.08
  return miles < 12 ? 0.3 : 0.92
}

export function homeIn(
  random: Random,
  place: string,
  from: Day,
  isUasc: boolean,
  isShortBreak = false,
): Home {
  const miles = random.days(10 * (MILES[place] ?? 11)) / 10
  const isOutside = random.chance(chanceOutside(miles))
  const isAdoptive = place.startsWith('A')
  const known = isAdoptive ? '999.9' : miles.toFixed(1)
  const side = isOutside ? 'OUT' : 'IN'
  return {
    from,
    place,
    provider: random.pick(providersOf(place)),
    post: isAdoptive ? '' : postcode(random, isOutside ? 'QQ' : 'ZZ'),
    distance: isUasc || isShortBreak ? '' : known,
    location: isShortBreak ? '' : side,
    urn: /^(K|R1|S1)/.test(place) ? `99${random.between(10_000, 99_999)}` : 'XXXXXXX',
    hasSameCarer: false,
  }
}

const movesAYear = (age: number, isNew: boolean, isRestless: boolean): number =>
  (isRestless ? 2.6 : 1) * (isNew ? 0.75 : movesOnceSettled(age))

function movesOnceSettled(age: number): number {
  if (age < 10) return 0.14
  return age < 16 ? 0.26 : 0.5
}

export function homesOf(random: Random, stay: Stay): Home[] {
  const last = stay.placed?.from ?? stay.end
  const isRestless = random.chance(0.1)
  // Fostering for adoption: the carers of the first day become the adopters.
  const isWithAdopters = stay.placed?.isByFosterCarer === true && random.chance(0.6)
  let home = firstHome(random, stay, isWithAdopters)
  const homes = [home]
  for (let day = stay.start; !isWithAdopters; ) {
    const move = nextMove(random, stay, home, day, isRestless)
    day = move.day
    if (day >= last - 3) break
    if (settles(random, stay, home, move)) {
      home = settledIn(home, day)
    } else if (move.isAskedAgain) {
      continue
    } else if (random.chance(0.04)) {
      const back = day + random.between(2, 12)
      if (back >= last - 3) break
      homes.push(homeIn(random, random.pick(TEMPORARY), day, stay.isUasc))
      home = { ...home, from: back, hasSameCarer: false }
      day = back
    } else {
      home = anotherHome(random, stay, day)
    }
    homes.push(home)
  }
  return [...homes, ...adoptiveHomes(random, stay, home)]
}

function firstHome(random: Random, stay: Stay, isWithAdopters: boolean): Home {
  const place = isWithAdopters ? 'U5' : random.pick(PLACES(ageOn(stay.born, stay.start), stay.hasOrder))
  return homeIn(random, place, stay.start, stay.isUasc)
}

/** With the same carer, in a placement that is now permanent. */
const settledIn = (home: Home, from: Day): Home => ({
  ...home,
  from,
  place: home.place === 'U6' ? 'U4' : 'U1',
  hasSameCarer: true,
})

function anotherHome(random: Random, stay: Stay, day: Day): Home {
  const place = random.pick(PLACES(ageOn(stay.born, day), stay.hasOrder))
  const settled = stay.staysLong && place === 'U6' && random.chance(0.4) ? 'U4' : place
  return homeIn(random, settled, day, stay.isUasc)
}

const TEMPORARY: readonly Choice<string>[] = [
  ['T1', 4],
  ['T3', 2],
  ['T4', 3],
]

interface Move {
  readonly day: Day
  /** The child would not have moved until later, and is asked on a day before. */
  readonly isAskedAgain: boolean
}

/** The day on which a child who lives in a home moves. */
function nextMove(random: Random, stay: Stay, home: Home, day: Day, isRestless: boolean): Move {
  const isNew = day < stay.start + 240
  const ordinary = day + 2 + random.days(YEAR / movesAYear(ageOn(stay.born, day), isNew, isRestless))
  const next = home.place === 'R3' ? Math.min(ordinary, day + random.between(50, 110)) : ordinary
  if (isNew && next > stay.start + 300) return { day: stay.start + 300, isAskedAgain: true }
  // From 16 on children move more often: those who would not have moved until then are asked again.
  const birthday16 = addMonths(stay.born, 16 * 12)
  if (day < birthday16 && next > birthday16) return { day: birthday16, isAskedAgain: true }
  return { day: next, isAskedAgain: false }
}

/** The home becomes permanent for the child. */
function settles(random: Random, stay: Stay, home: Home, { day, isAskedAgain }: Move): boolean {
  const isFostered = home.place === 'U6' || home.place === 'U3'
  const mayStay = stay.staysLong && day >= stay.start + 300 && isFostered
  return mayStay && random.chance(isAskedAgain ? 0.55 : 0.2)
}

/** A home where the child is placed for adoption; the earlier home continues if it belongs to the adopters. */
function adoptiveHomes(random: Random, { placed, isUasc }: Stay, before: Home): Home[] {
  if (placed === undefined) return []
  const adoptive = homeIn(random, placed.isByFosterCarer ? 'A5' : 'A6', placed.from, isUasc)
  if (!placed.isByFosterCarer) return [adoptive]
  return [{ ...adoptive, post: before.post, provider: before.provider, hasSameCarer: true }]
}
