// Small systems by hand, whose answer is known without a program.
import type { FigureSystem } from '../../../src/disclosure/system.ts'
import { makeSystem } from './system-maker.ts'

/**
 * Only one figure can still be kept back. Made from random system 365, as small as it gets.
 * b + c = 6 and a + b = 8 are published, a = 6 is wanted, b = 2 and c = 4 are protected. With a kept back, b is 1 to 5 and c is
 * 1 to 5: exactly as wide as the rule asks, though b cannot go 4 up or 4 down from where it is, and no more can c.
 */
export function roomOnBothSidesOnly(): FigureSystem {
  const maker = makeSystem(true)
  const [a, b, c] = [maker.cell('a', 6), maker.cell('b', 2), maker.cell('c', 4)]
  maker.sum(maker.cell('a and b', 8), [
    [a, 1],
    [b, 1],
  ])
  maker.sum(maker.cell('b and c', 6), [
    [b, 1],
    [c, 1],
  ])
  maker.publish('a and b')
  maker.publish('b and c')
  maker.figure({ ref: 'a', tells: [a], cost: 1 })
  maker.figure({ ref: 'b', tells: [b], cost: 1 })
  maker.figure({ ref: 'c', tells: [c], cost: 1 })
  return maker.finish()
}

/**
 * A small count p = 4 was published once, before there was a rule, and nothing can protect it. Made from random system 51. The
 * others can be: with e = 5 kept back, 14 = 4 + c + d + e leaves both c = 3 and d = 2 anything from 1 to 8. Who forgets
 * that p is known lets c rise by 4 while p falls by 3 and d by 1, and keeps nothing back.
 */
export function smallCountPublishedBefore(): FigureSystem {
  const maker = makeSystem(true)
  const parts = [maker.cell('p', 4), maker.cell('c', 3), maker.cell('d', 2), maker.cell('e', 5)]
  maker.sum(
    maker.cell('total', 14),
    parts.map(part => [part, 1]),
  )
  maker.publish('p')
  for (const cell of [...parts, 'total']) maker.figure({ ref: cell, tells: [cell], cost: 1 })
  return maker.finish()
}

/** A total of 30 and its parts 20, 7 and 3: the 3 can be subtracted. */
export function oneSmallPart(): FigureSystem {
  const maker = makeSystem(true)
  const parts = [20, 7, 3].map(value => maker.cell(`part of ${value}`, value))
  maker.sum(
    maker.cell('total', 30),
    parts.map(part => [part, 1]),
  )
  for (const cell of ['total', ...parts])
    maker.figure({ ref: cell, tells: [cell], cost: cell === 'total' ? 10 : 1 })
  return maker.finish()
}

/**
 * Where a sum counts a cell three times, whole numbers say more than fractions do. Made from random system 1634. The total of
 * 13 and the days, 3a + b = 18, are printed; a = 5, b = 3, c = 3 and d = 2 are kept back. b = 18 - 3a can be divided
 * by 3, and a + b + c + d = 13: with a = 5, b is 3; with a = 4, b is 6, and no other whole number fits. c + d is then 5 or 3, so
 * that c is 1 to 4. With fractions, b is 1 to 7.5.
 */
export function wholeNumbersSayMore(): FigureSystem {
  const maker = makeSystem(true)
  const parts = [maker.cell('a', 5), maker.cell('b', 3), maker.cell('c', 3), maker.cell('d', 2)]
  maker.sum(
    maker.cell('total', 13),
    parts.map(part => [part, 1]),
  )
  maker.sum(maker.cell('days', 18), [
    ['a', 3],
    ['b', 1],
  ])
  for (const cell of [...parts, 'total', 'days']) maker.figure({ ref: cell, tells: [cell], cost: 1 })
  return maker.finish()
}
