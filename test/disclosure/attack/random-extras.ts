// What stands beside the tables of a random system. In: a system in the making. Out, added to it: shares with their rest,
// rates of a known population, second names, weighted sums, and what was published before.
import { fateOf } from './dice.ts'
import { idOf, type Making, type Place } from './making.ts'

export function addExtras(making: Making) {
  const { shape, maker, places, decides } = making
  for (const [cell, place] of [...places]) {
    addShares(making, cell, place)
    if (decides(`twin of ${cell}`, shape.twins)) addTwin(making, cell)
    if (place.where.size === 0) addRate(making, cell)
    addWeighted(making, cell, place)
    const isOfYear = place.span.name.startsWith('ytd') || shape.kind !== 'published'
    const isSmall = maker.numberOf(cell) <= 4
    if (isOfYear && !isSmall && decides(`published ${cell}`, shape.published)) maker.publish(cell)
    if (shape.hasLeaked && isSmall && decides(`leaked ${cell}`, 0.1)) maker.publish(cell)
  }
}

/** `12 of 30` and 40 %: tells part and whole; the rest of 18 is printed nowhere, but must not be known where it is small. */
function addShares({ shape, maker, places, decides }: Making, cell: string, place: Place) {
  for (const axis of place.where.keys()) {
    const whole = idOf({ ...place, where: new Map([...place.where].filter(([name]) => name !== axis)) })
    if (!places.has(whole) || !decides(`share ${axis} of ${cell}`, shape.shares)) continue
    const rest = maker.cell(`rest of ${cell} in ${whole}`, maker.numberOf(whole) - maker.numberOf(cell))
    maker.sum(whole, [
      [cell, 1],
      [rest, 1],
    ])
    const isOfFew = maker.numberOf(whole) < 30 && decides('small bases are kept back', 0.5)
    maker.figure({
      ref: `share:${cell}/${whole}`,
      tells: [cell, whole],
      cost: 2,
      ...(isOfFew && { isKeptBack: true as const }),
    })
  }
}

/** The same number under a second name: its own cell, its own figure, always equal. */
function addTwin({ maker }: Making, cell: string) {
  const twin = maker.cell(`twin of ${cell}`, maker.numberOf(cell))
  maker.sum(cell, [[twin, 1]])
  maker.figure({ ref: `twin:${cell}`, tells: [twin], cost: 1 })
}

/** A rate of all children of the area, whose number everybody knows: it tells the number of children here. */
function addRate({ shape, maker, decides }: Making, cell: string) {
  if (!decides(`rate of ${cell}`, shape.shares)) return
  const population = maker.cell('population', 12345)
  maker.publish(population)
  maker.figure({ ref: `rate:${cell}`, tells: [cell, population], cost: 3 })
}

/** Each child of this cell counts so many times, as days or places do: along the first axis, where the whole table has it. */
function addWeighted({ shape, maker, places, decides }: Making, cell: string, place: Place) {
  const trait = shape.traits.find(({ name }) => !place.where.has(name))
  if (!trait || !decides(`weighted ${cell}`, shape.weights)) return
  const parts = Array.from({ length: trait.values }, (_, value) =>
    idOf({ ...place, where: new Map([...place.where, [trait.name, value]]) }),
  )
  if (!parts.every(part => places.has(part))) return
  const weighted = parts.map(
    part => [part, 1 + Math.floor(fateOf(shape.seed, `weight ${part}`) * 4)] as const,
  )
  const days = maker.cell(
    `days of ${cell}`,
    weighted.reduce((sum, [part, times]) => sum + times * maker.numberOf(part), 0),
  )
  maker.sum(days, weighted)
  maker.figure({ ref: `days:${cell}`, tells: [days], cost: 1 })
}
