// What a number with a hedge allows: worked by hand, and each bound that docs/commentary.md states.
import { describe, expect, it } from 'vitest'
import { fitsQuantity, isNearFraction, stepOf } from '../../../src/commentary/claims/hedged.ts'
import { HEDGES } from '../../../src/commentary/words/english.ts'
import { phraseTable } from '../../../src/commentary/words/phrase-table.ts'
import { quantityAt } from '../../../src/commentary/words/quantities.ts'
import type { Quantity } from '../../../src/commentary/words/term.ts'
import { tokensOf } from '../../../src/commentary/words/tokens.ts'
import { type Exact, exact } from '../../../src/terms/exact.ts'
import { rowsUnder } from '../../docs/tables.ts'
import { madeOnce } from '../../made.ts'
import { MONTHLY, textOf } from '../../workspace.ts'

const made = await madeOnce(MONTHLY.paper, MONTHLY.period)
const rules = made.definitions.commentary.hedges
const hedgeAt = phraseTable(HEDGES)

/** `just over half`: its hedge and its quantity. */
function quantityOf(said: string): Quantity {
  const tokens = tokensOf(said)
  const hedge = hedgeAt(tokens, 0)
  const found = quantityAt(tokens, hedge?.length ?? 0)
  if (found === undefined) throw new Error(`no quantity in ${said}`)
  return { ...found.quantity, ...(hedge && { hedge: hedge.meant }) }
}

const fits = (said: string, value: Exact | string): boolean =>
  fitsQuantity(quantityOf(said), exact(0).add(value), rules)

/** One hundredth is less than any figure is printed to. */
const NEXT = exact('0.01')

/** `475 to 485`, `77 to below 80`, `above 50 to 56`, `above 33.33`, `below 66.67`, `from 480`, `up to 12`. */
const LOW = /^(above |from )?([\d.]+)/
const HIGH = /(below |up to |to )([\d.]+)$/

interface Edge {
  readonly fits: Exact
  readonly fitsNot: Exact
}

/** The last value that fits, and the next that does not. */
function edgesOf(bounds: string): Edge[] {
  const [, low, from] = LOW.exec(bounds) ?? []
  const [, high, to] = HIGH.exec(bounds) ?? []
  return [
    ...(from === undefined ? [] : [edge(exact(from), low !== 'above ', NEXT.neg())]),
    ...(to === undefined ? [] : [edge(exact(to), high !== 'below ', NEXT)]),
  ]
}

const edge = (bound: Exact, isIn: boolean, outwards: Exact): Edge =>
  isIn ? { fits: bound, fitsNot: bound.add(outwards) } : { fits: bound.sub(outwards), fitsNot: bound }

const stated = rowsUnder(await textOf('docs/commentary.md'), 'What a hedge allows').map(
  ([, , said = '', bounds = '']): [string, string] => [said, bounds],
)

describe('fitsQuantity(quantity, value, hedges)', () => {
  it('has the bounds that docs/commentary.md states', () => expect(stated.length).toBeGreaterThan(15))
  it.each(stated)('%s: %s', (said, bounds) => {
    const edges = edgesOf(bounds)
    expect(edges).not.toEqual([])
    expect(edges.filter(one => !fits(said, one.fits)).map(one => one.fits.toString())).toEqual([])
    expect(edges.filter(one => fits(said, one.fitsNot)).map(one => one.fitsNot.toString())).toEqual([])
  })

  it.each<[string, string, boolean]>([
    // Rounded as it is said, half up.
    ['66%', '66.2', true],
    ['67%', '66.5', true],
    ['67%', '66.4', false],
    ['66.2%', '66.2', true],
    ['66.3%', '66.2', false],
    ['482', '482', true],
    ['480', '482', false],
    // A fraction in words is meant to the nearest of its kind, and at most 2.5 points away.
    ['three quarters', '77.5', true],
    ['three quarters', '77.6', false],
    ['a third', '35.8', true],
    ['a third', '36.3', false],
    ['one in four', '22.5', true],
    ['one in four', '22.4', false],
    ['one in seventeen', '5.9', true],
    ['one in seventeen', '6.2', false],
  ])('%s of %s: %s', (said, value, expected) => expect(fits(said, value)).toBe(expected))
})

describe('isNearFraction(quantity, value, hedges)', () => {
  // Steps of 5, of 10 for a half; 0.8 of them: 4 and 8 points.
  it.each<[string, string, boolean]>([
    ['just over a third', '37.3', true],
    ['just over a third', '37.4', false],
    ['just over a third', '33.0', false],
    ['nearly four in five', '76.0', true],
    ['nearly four in five', '75.9', false],
    ['about half', '42.0', true],
    ['about half', '41.9', false],
    ['a third', '36.0', false],
  ])('%s of %s: %s', (said, value, expected) =>
    expect(isNearFraction(quantityOf(said), exact(0).add(value), rules)).toBe(expected),
  )
})

describe('stepOf(quantity)', () => {
  it.each<[string, number]>([
    ['480', 10],
    ['500', 100],
    ['450', 50],
    ['25', 5],
    ['80%', 10],
    ['85%', 5],
    ['66%', 1],
    ['66.5%', 1],
    ['three quarters', 5],
    ['half', 10],
  ])('%s is rounded to %d', (said, step) => expect(stepOf(quantityOf(said))).toBe(step))
})
