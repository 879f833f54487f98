// Where an invented child lives during a period of care. In: the way the period goes. Out: homes, one after
// another.
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
  ...(age < 10
    ? ([
        ['U6', 74],
        ['U3', 20],
        ['R3', age < 1 ? 4 : 0],
        ['K2', age > 6 ? 5 : 0],
      ] as const)
    : age < 16
      ? ([
          ['U6', 64],
          ['U3', 12],
          ['K2', 26],
          ['S1', 1],
          ['R1', 1],
          ['K1', 0.5],
        ] as const)
      : ([
          ['U6', 32],
          ['U3', 4],
          ['K2', 18],
          ['H5', 40],
          ['P2', 6],
          ['R2', 0.5],
          ['Z1', 0.5],
        ] as const)),
]
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
  PROVIDERS[place] ??
  PROVIDERS[
    /^[TZ]/.test(place) ? 'blank' : /^U[123]/.test(place) ? 'relative' : /^A/.test(place) ? 'A' : 'foster'
  ] ?? [['PR4', 1]]

/** Letters of no postcode area: ZZ is the council's own, QQ anywhere else. */
export function postcode(random: Random, area: 'ZZ' | 'QQ'): string {
  const letter = () => String.fromCharCode(65 + random.between(0, 25))
  return `${area}${random.between(1, 9)} ${random.between(1, 9)}${letter()}${letter()}`
}

export function homeIn(
  random: Random,
  place: string,
  from: Day,
  isUasc: boolean,
  isShortBreak = false,
): Home {
  const miles = random.days(10 * (MILES[place] ?? 11)) / 10
  const isOutside = random.chance(miles < 5 ? 0.08 : miles < 12 ? 0.3 : 0.92)
  const isAdoptive = place.startsWith('A')
  return {
    from,
    place,
    provider: random.pick(providersOf(place)),
    post: isAdoptive ? '' : postcode(random, isOutside ? 'QQ' : 'ZZ'),
    distance: isUasc || isShortBreak ? '' : isAdoptive ? '999.9' : miles.toFixed(1),
    location: isShortBreak ? '' : isOutside ? 'OUT' : 'IN',
    urn: /^(K|R1|S1)/.test(place) ? `99${random.between(10_000, 99_999)}` : 'XXXXXXX',
    hasSameCarer: false,
  }
}

const movesAYear = (age: number, isNew: boolean, isRestless: boolean): number =>
  (isRestless ? 2.6 : 1) * (isNew ? 0.75 : age < 10 ? 0.14 : age < 16 ? 0.26 : 0.5)

export function homesOf(random: Random, stay: Stay): Home[] {
  const last = stay.placed?.from ?? stay.end
  const isRestless = random.chance(0.1)
  const birthday16 = addMonths(stay.born, 16 * 12)
  // Fostering for adoption: the carers of the first day become the adopters.
  const isWithAdopters = stay.placed?.isByFosterCarer === true && random.chance(0.6)
  let home = homeIn(
    random,
    isWithAdopters ? 'U5' : random.pick(PLACES(ageOn(stay.born, stay.start), stay.hasOrder)),
    stay.start,
    stay.isUasc,
  )
  const homes = [home]
  for (let day = stay.start; !isWithAdopters; ) {
    const age = ageOn(stay.born, day)
    const isNew = day < stay.start + 240
    const ordinary = day + 2 + random.days(YEAR / movesAYear(age, isNew, isRestless))
    const next = home.place === 'R3' ? Math.min(ordinary, day + random.between(50, 110)) : ordinary
    // From 16 on children move more often: those who would not have moved until then are asked again.
    day =
      isNew && next > stay.start + 300
        ? stay.start + 300
        : day < birthday16 && next > birthday16
          ? birthday16
          : next
    if (day >= last - 3) break
    const isAskedAgain = day !== next
    const settles = stay.staysLong && day >= stay.start + 300 && (home.place === 'U6' || home.place === 'U3')
    if (settles && random.chance(isAskedAgain ? 0.55 : 0.2)) {
      home = { ...home, from: day, place: home.place === 'U6' ? 'U4' : 'U1', hasSameCarer: true }
    } else if (isAskedAgain) {
      continue
    } else if (random.chance(0.04)) {
      const back = day + random.between(2, 12)
      if (back >= last - 3) break
      homes.push({
        ...homeIn(
          random,
          random.pick([
            ['T1', 4],
            ['T3', 2],
            ['T4', 3],
          ]),
          day,
          stay.isUasc,
        ),
      })
      home = { ...home, from: back, hasSameCarer: false }
      day = back
    } else {
      const place = random.pick(PLACES(ageOn(stay.born, day), stay.hasOrder))
      const settled = stay.staysLong && place === 'U6' && random.chance(0.4) ? 'U4' : place
      home = homeIn(random, settled, day, stay.isUasc)
    }
    homes.push(home)
  }
  if (stay.placed === undefined) return homes
  const { from, isByFosterCarer } = stay.placed
  const adoptive = homeIn(random, isByFosterCarer ? 'A5' : 'A6', from, stay.isUasc)
  return [
    ...homes,
    isByFosterCarer
      ? { ...adoptive, post: home.post, provider: home.provider, hasSameCarer: true }
      : adoptive,
  ]
}
