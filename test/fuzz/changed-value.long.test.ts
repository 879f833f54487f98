// One value of a delivery is changed to another plausible one, 160 times by seed: the figures that change are those
// that explain derives from that cell, and no others.
import { describe, expect, it } from 'vitest'
import { sayOrigin } from '../../src/terms/origin.ts'
import { MONTHLY, realOutside } from '../workspace.ts'
import { bookOf, cellsOfBook, type Place, withCell, withNumber } from './change-value.ts'
import {
  type Changed,
  changedBy,
  isDerivedFrom,
  madeBefore,
  placesOf,
  type Request,
  sayChanged,
} from './changed-figures.ts'
import { type Random, someOf } from './random.ts'

const YEARLY = { paper: 'sufficiency-appendices', period: '2021-22' } as const
const STRATEGY = { paper: 'sufficiency-strategy-2016', period: '2016-12' } as const
const DFE = 'data/benchmarks/dfe'

/** How many changes each file gets, and at least how many of their papers must be made: others are refused. */
const FILES: readonly (readonly [file: string, request: Request, changes: number, made: number])[] = [
  ['data/extracts/2017-01/corporate-parenting-monthly.xlsx', MONTHLY, 50, 25],
  ['data/benchmarks/corporate-parenting-benchmarks.xlsx', MONTHLY, 20, 5],
  ['data/benchmarks/population.xlsx', MONTHLY, 5, 3],
  ['data/extracts/2021-22/northmoor-costs-and-plan.xlsx', YEARLY, 15, 10],
  ['data/benchmarks/northmoor-population.csv', YEARLY, 5, 5],
  [`${DFE}/la_care_leavers_accommodation_suitability.csv`, YEARLY, 8, 4],
  [`${DFE}/la_conviction_health_outcome_cla.csv`, YEARLY, 12, 6],
  [`${DFE}/la_cla_placement_stability.csv`, YEARLY, 8, 6],
  [`${DFE}/la_care_leavers_activity.csv`, YEARLY, 8, 6],
  [`${DFE}/cla_number_and_rate_per_10k_children.csv`, YEARLY, 9, 7],
  ['data/extracts/2016-12/sufficiency-tables.xlsx', STRATEGY, 20, 4],
]
const TIME = { timeout: 600_000 }

/** Two of three are cells that a figure may come from, one is any cell of the file. */
async function placesIn(file: string, request: Request): Promise<[Place[], Place[]]> {
  const { extracts } = await madeBefore(request)
  const read = extracts
    .flatMap(({ readings }) => readings)
    .flatMap(({ origin }) =>
      origin.file === file && origin.cell !== undefined ? [{ ...origin, cell: origin.cell }] : [],
    )
  const bytes = await realOutside().read(file)
  return [read, file.endsWith('.csv') ? read : cellsOfBook(file, bookOf(bytes))]
}

/** A figure that this cell alone gives and that stays as it was. */
const unmoved = ({ before, figures }: Changed, place: Place): string[] =>
  Object.values(before.paper.figures)
    .filter(figure => placesOf(figure).join() === sayOrigin(place))
    .filter(({ ref }) => !figures.some(one => one.ref === ref))
    .map(({ ref }) => `${sayOrigin(place)} changed, and ${ref} did not`)

describe('a changed cell changes the figures that explain derives from it, and no others', () => {
  it.each(FILES)('%s', TIME, async (file, request, changes, least) => {
    const bytes = await realOutside().read(file)
    const [read, all] = await placesIn(file, request)
    const change = file.endsWith('.csv')
      ? (place: Place, random: Random) => withNumber(bytes, place.cell, random)
      : (place: Place, random: Random) => withCell(bytes, place, random)
    const tried = someOf(changes, (random, seed) => {
      const from = seed % 3 === 0 ? all : read
      const place = from[random.below(from.length)]
      const changed = place && change(place, random)
      return changed && { place, changed }
    })
    const faults: string[] = []
    let made = 0
    for (const { place, changed } of tried) {
      const found = await changedBy(request, file, changed)
      if (found === undefined) continue
      made += 1
      const strangers = found.figures.filter(one => !isDerivedFrom(one, place))
      faults.push(
        ...strangers.map(one => `${sayOrigin(place)}: ${sayChanged(one)}`),
        ...unmoved(found, place),
      )
    }
    expect(faults).toEqual([])
    expect(made).toBeGreaterThanOrEqual(least)
  })
})
