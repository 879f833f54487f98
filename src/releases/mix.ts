// Old and new, mixed. In: what a release was made from and what there is now. Out: which of it differs, and a basis with any of it old and the rest new.
import type { IndicatorDefinition } from '../definitions/indicator.ts'
import { measuresNeeded } from '../definitions/names-used.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Cause } from './comparison.ts'
import { byKey, contentOf } from './frozen-reading.ts'
import type { Basis } from './snapshot.ts'

export type Factor = Exclude<Cause, 'program'>

export const FACTORS: readonly Factor[] = ['data', 'population', 'benchmark', 'rule', 'target']

/** What of a definition makes the figure and its direction; targets make the colour. The rest is words. */
const RULE = ['unit', 'decimals', 'method', 'year-to-date', 'annual', 'polarity'] as const

export const sameRule = (a: IndicatorDefinition, b: IndicatorDefinition): boolean => RULE.every(part => same(a[part], b[part]))
export const sameTarget = (a: IndicatorDefinition, b: IndicatorDefinition): boolean => same(a.targets, b.targets)
const same = (a: unknown, b: unknown) => JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b))

/** `{ numerator, denominator }` and `{ denominator, numerator }` are the same rule. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, inOrder(one)]))
}

/** A population takes effect on a day; a benchmark is of another area; all else is the council's data. */
export function factorOf({ period, area }: Reading, council: string): 'data' | 'population' | 'benchmark' {
  return area !== council ? 'benchmark' : period.kind === 'day' ? 'population' : 'data'
}

export interface Mixer {
  readonly differing: readonly Factor[]
  /** What is named is as it is now; the rest as it was published. */
  basis(now: ReadonlySet<Factor>): Basis
}

export function mixerOf(published: Basis, now: Basis, council: string): Mixer {
  const pairs = now.indicators.flatMap(is => {
    const was = published.indicators.find(one => one.ref === is.ref)
    return was === undefined ? [] : [{ was, is }]
  })
  const isDifferent: Readonly<Record<Factor, boolean>> = {
    data: readingsDiffer(published, now, council, 'data'),
    population: readingsDiffer(published, now, council, 'population'),
    benchmark: readingsDiffer(published, now, council, 'benchmark'),
    rule: pairs.some(({ was, is }) => !sameRule(was, is)),
    target: pairs.some(({ was, is }) => !sameTarget(was, is)),
  }
  return {
    differing: FACTORS.filter(factor => isDifferent[factor]),
    basis: chosen => ({
      indicators: pairs.map(({ was, is }) => ({ ...(chosen.has('rule') ? is : was), targets: (chosen.has('target') ? is : was).targets })),
      readings: [
        ...(['data', 'population', 'benchmark'] as const).flatMap(factor => (chosen.has(factor) ? now : published).readings.filter(reading => factorOf(reading, council) === factor)),
        ...suppliedWithTheRule(pairs, published, now, chosen),
      ],
    }),
  }
}

function readingsDiffer(published: Basis, now: Basis, council: string, factor: Factor): boolean {
  const contents = ({ readings }: Basis) => new Map([...byKey(readings.filter(reading => factorOf(reading, council) === factor))].map(([key, reading]) => [key, contentOf(reading)]))
  const [was, is] = [contents(published), contents(now)]
  return [...new Set([...was.keys(), ...is.keys()])].some(key => was.get(key) !== is.get(key))
}

/**
 * A measure that only one of the two rules needs, and only its side ever supplied, came with the rule and goes with it:
 * otherwise no figure could be worked out from the published data by the new rule.
 */
function suppliedWithTheRule(pairs: readonly { was: IndicatorDefinition; is: IndicatorDefinition }[], published: Basis, now: Basis, chosen: ReadonlySet<Factor>): Reading[] {
  const [ruleSide, dataSide] = [chosen.has('rule') ? now : published, chosen.has('data') ? now : published]
  if (ruleSide === dataSide) return []
  const needed = new Set(pairs.flatMap(({ was, is }) => {
    const [mine, other] = chosen.has('rule') ? [is, was] : [was, is]
    return measuresNeeded(mine).filter(measure => !measuresNeeded(other).includes(measure))
  }))
  const known = new Set(dataSide.readings.map(reading => reading.measure))
  return ruleSide.readings.filter(({ measure }) => needed.has(measure) && !known.has(measure))
}
