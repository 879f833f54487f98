// Expenditure: placements × weeks × unit cost, by category, at one price base. In: projected parts and unit
// costs a week. Out: pounds a year.
// Worked: 40 placements × 52 weeks × £3,712 = £7,720,960, to the nearest thousand £7,721,000. The total is
// the sum of the rounded amounts.

import type { ProjectionDefinition } from '../definitions/paper-definition.ts'
import { type Exact, exact, roundHalfUp } from '../terms/exact.ts'
import { formatPart } from '../terms/part.ts'
import { year } from '../terms/period.ts'
import type { ProjectRequest } from './project-request.ts'
import type { Expenditure, Projected, ProjectedPart } from './projection.ts'

export function expenditureOf(
  { cost, by }: ProjectionDefinition,
  parts: readonly ProjectedPart[],
  ahead: readonly Projected[],
  { readings, lastClosedYear: last }: ProjectRequest,
): Expenditure {
  const weeks = cost?.weeks ?? 0
  const rows = parts.flatMap(({ row, values }) => {
    const reading = readings.find(
      cost?.measure ?? '',
      year(last.startYear),
      undefined,
      formatPart({ group: by ?? '', row }),
    )
    if (reading?.amount.kind !== 'known') return []
    const { value: unitCost } = reading.amount
    return [
      {
        row,
        unitCost,
        from: [reading],
        values: values.map(children => toThousands(unitCost.mul(children).mul(exact(String(weeks))))),
      },
    ]
  })
  return {
    weeks,
    priceBase: cost?.['price-base'] ?? '',
    rows,
    totals: ahead.map((_, at) => rows.reduce((sum, { values }) => sum.add(values[at] ?? 0), exact(0))),
    without: parts
      .filter(({ row, values }) => values.some(value => value > 0) && !rows.some(one => one.row === row))
      .map(({ row }) => row),
  }
}

const toThousands = (pounds: Exact): Exact => roundHalfUp(pounds.div(1000), 0).mul(1000)
