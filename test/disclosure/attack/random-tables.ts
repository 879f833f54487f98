// The tables of a random system. Added to a system in the making: cells with margins, figures, and the sums that hold
// between parts and totals, values and bands, months and years, stocks and flows.
import { idOf, type Making } from './making.ts'
import type { Span, Trait } from './random-children.ts'
import type { RandomTable, Shape } from './random-shapes.ts'

/** All combinations of values of the axes, and of fewer axes as margins; a sum along each axis. */
export function addTable({ shape, maker, count, decides }: Making, table: RandomTable, span: Span) {
  const { measure, axes, name } = table
  for (const chosen of subsetsOf(axes)) {
    const isPrinted = chosen.length === axes.length || decides(`${name} ${chosen}`, table.margins)
    for (const where of combinationsOf(shape.traits, chosen)) {
      const cell = count({ measure, span, where })
      for (const axis of axes.filter(one => !chosen.includes(one))) {
        const parts = valuesOf(shape.traits, axis).map(value =>
          count({ measure, span, where: new Map([...where, [axis, value]]) }),
        )
        maker.sum(
          cell,
          parts.map(part => [part, 1]),
        )
      }
      if (isPrinted && !decides(`no figure of ${cell}`, shape.unprinted))
        maker.figure({
          ref: `${name}:${cell}`,
          tells: [cell],
          cost: costOf(shape, maker.numberOf(cell), axes.length - chosen.length),
        })
    }
  }
}

const costOf = ({ costs }: Shape, value: number, summed: number) =>
  ({ flat: 1, size: 1 + value, totals: (1 + value) * 10 ** summed })[costs]

/** Each band is the sum of its values, wherever a table has both. */
export function addBands({ shape, maker, places, count }: Making) {
  for (const [cell, { measure, span, where }] of [...places])
    for (const { name, bands } of shape.traits) {
      const band = where.get(`${name}-band`)
      if (band === undefined || bands === undefined) continue
      const others = [...where].filter(([axis]) => axis !== `${name}-band`)
      const parts = [...bands.keys()]
        .filter(value => bands[value] === band)
        .map(value => ({ measure, span, where: new Map([...others, [name, value] as const]) }))
      if (parts.every(part => places.has(idOf(part))))
        maker.sum(
          cell,
          parts.map(part => [count(part), 1]),
        )
    }
}

/** Months add up to quarters and years to date; a stock is the stock before with those who came and without those who left. */
export function addTimes({ maker, places }: Making, months: number) {
  for (const [cell, place] of [...places]) {
    const { measure, span } = place
    const at = (name: string, other = measure) => idOf({ ...place, measure: other, span: { ...span, name } })
    const sumIfAll = (parts: readonly (readonly [string, number])[]) => {
      if (parts.every(([part]) => places.has(part))) maker.sum(cell, parts)
    }
    const month = span.to
    if (span.name.startsWith('q')) sumIfAll([month - 2, month - 1, month].map(one => [at(`m${one}`), 1]))
    if (span.name.startsWith('ytd')) {
      sumIfAll(
        month === 1
          ? [[at('m1'), 1]]
          : [
              [at(`ytd${month - 1}`), 1],
              [at(`m${month}`), 1],
            ],
      )
      if (month === 6)
        sumIfAll([
          [at('q1'), 1],
          [at('q2'), 1],
        ])
    }
    if (measure === 'stock' && month > 1 && month <= months)
      sumIfAll([
        [at(`m${month - 1}`), 1],
        [at(`m${month}`, 'starts'), 1],
        [at(`m${month}`, 'leavers'), -1],
      ])
  }
}

const valuesOf = (traits: readonly Trait[], axis: string): number[] => {
  for (const { name, values, bands } of traits) {
    if (name === axis) return [...Array(values).keys()]
    if (`${name}-band` === axis && bands) return [...new Set(bands)]
  }
  throw new Error(`No trait ${axis}`)
}

const subsetsOf = ([first, ...others]: readonly string[]): string[][] => {
  if (first === undefined) return [[]]
  const without = subsetsOf(others)
  return [...without, ...without.map(chosen => [first, ...chosen])]
}

const combinationsOf = (traits: readonly Trait[], axes: readonly string[]): Map<string, number>[] =>
  axes.reduce<Map<string, number>[]>(
    (all, axis) =>
      all.flatMap(where => valuesOf(traits, axis).map(value => new Map([...where, [axis, value]]))),
    [new Map()],
  )
