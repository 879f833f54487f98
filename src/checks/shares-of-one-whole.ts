// Percentages that together are one whole: declared, shown by the definitions, rows of a table by a group map, or
// neighbours on a sheet that add up to 100 in its other periods. In: the evidence. Out: each set, as printed.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import type { Reading } from '../extracts/extract.ts'
import { type Period, yearToDate } from '../terms/period.ts'
import { areasSupplied } from './areas-supplied.ts'
import { type RoundedFigure, roundedCell } from './as-stated.ts'
import type { CheckEvidence } from './check-evidence.ts'
import { figureStated } from './figure-stated.ts'
import { neighboursOfOneWhole, type WholeOfShares } from './neighbours-of-one-whole.ts'
import { ratioParts } from './number-of.ts'
import { type PartTable, partTables } from './part-tables.ts'
import { is100 } from './sum-to-100.ts'

export function sharesOfOneWhole(evidence: CheckEvidence): WholeOfShares[] {
  const sets = [...ofIndicators(evidence), ...ofTables(evidence)]
  const known = new Set(sets.flatMap(({ shares }) => shares.map(({ figure }) => figure.from)))
  const neighbours = neighboursOfOneWhole(evidence).filter(
    ({ shares }) => !shares.some(({ figure }) => known.has(figure.from)),
  )
  return [...sets, ...neighbours]
}

function ofIndicators(evidence: CheckEvidence): WholeOfShares[] {
  const { months, years, period, indicators, definitions } = evidence
  const periods: readonly Period[] = [...months, ...years, yearToDate(period)]
  const declared = definitions.checks.relations['shares-of-one-whole'].map(one => ({
    of: one.indicators.flatMap(ref => indicators.filter(indicator => indicator.ref === ref)),
    count: one.indicators.length,
    withOthers: one['with-others'],
  }))
  const sets = [
    ...declared.filter(({ of, count }) => of.length === count),
    ...byNumerators(evidence).map(of => ({ of, withOthers: false })),
  ]
  return sets.flatMap(({ of, withOthers }) =>
    areasSupplied(
      evidence,
      of.map(({ ref }) => ref),
    ).flatMap(area =>
      periods.flatMap((at): WholeOfShares[] => {
        const shares = of.flatMap(indicator => {
          const figure = figureStated(evidence, indicator, area, at)
          return figure === undefined ? [] : [{ name: indicator.ref, figure }]
        })
        const [first] = of
        return first === undefined || shares.length < of.length
          ? []
          : [{ area, period: at, shares, withOthers, indicator: first.ref }]
      }),
    ),
  )
}

/** Worked: leavers = suitable + unsuitable + unknown by its `parts`, so that the three shares of leavers make 100. */
function byNumerators({ indicators }: CheckEvidence): IndicatorDefinition[][] {
  return indicators.flatMap(({ method, parts }) => {
    if (method.kind !== 'count' || parts === undefined) return []
    const shares = parts.flatMap(part => {
      const found = indicators.find(one => {
        const ratio = one.method.kind === 'percentage' ? ratioParts(one) : undefined
        return ratio?.numerator === part && ratio.denominator === method.measure
      })
      return found === undefined ? [] : [found]
    })
    return shares.length > 1 && shares.length === parts.length ? [shares] : []
  })
}

/** Those of a table whose total is 100, or that has none and is about 100 in all; and counts with their percentages. */
function ofTables(evidence: CheckEvidence): WholeOfShares[] {
  const tables = partTables(evidence)
  return tables.flatMap((table): WholeOfShares[] => {
    const { parts } = table
    const [{ area, period, measure }] = parts
    const shares = parts.flatMap(reading => {
      const figure = percentageOf(reading)
      return figure === undefined ? [] : [{ name: `${measure}[${reading.part}]`, figure }]
    })
    const indicator = evidence.indicators.find(one => one.ref === measure)?.ref
    return shares.length < parts.length || !isOneWhole(table, tables, evidence)
      ? []
      : [{ area, period, shares, withOthers: false, ...(indicator !== undefined && { indicator }) }]
  })
}

function percentageOf(reading: Reading): RoundedFigure | undefined {
  const { unit, share } = reading
  if (share !== undefined) return { value: share.value, decimals: share.decimals, from: reading }
  return unit === 'percentage' ? roundedCell(reading) : undefined
}

/** So many rows whose percentages are about 100 together are shares, and not a percentage of each. */
const ENOUGH_ROWS = 3
const ABOUT = 10

function isOneWhole(table: PartTable, tables: readonly PartTable[], evidence: CheckEvidence): boolean {
  const [first] = table.parts
  const total = table.total ?? evidence.readings.find(first.measure, first.period, first.area)
  // A count with its percentage is compared with its total.
  if (first.unit === 'count') return total === undefined
  if (total !== undefined) return total.amount.kind === 'known' && total.amount.value.equals(100)
  const figures = table.parts.flatMap(reading => percentageOf(reading) ?? [])
  const sum = figures.reduce((all, { value }) => all + value.valueOf(), 0)
  const isAbout = table.parts.length >= ENOUGH_ROWS && Math.abs(sum - 100) <= ABOUT
  return isAbout || tables.some(one => isSameTable(one, table) && is100(one.parts.flatMap(percentageOf100)))
}

const percentageOf100 = (reading: Reading): RoundedFigure[] => {
  const figure = percentageOf(reading)
  return figure === undefined ? [] : [figure]
}

/** In another period. */
const isSameTable = (one: PartTable, other: PartTable): boolean =>
  one !== other &&
  one.group === other.group &&
  one.parts[0].measure === other.parts[0].measure &&
  one.parts[0].area === other.parts[0].area
