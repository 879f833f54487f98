// The figures of a group of the children, as an indicator: what all claims of indicators are held against. In: a grouping of
// the paper, rows of its group map, and the lookup of figures. Out: an indicator whose share is of all of them, or of those of
// a second map's rows.
// Worked: 128 of the 328 children looked after are aged 10 to 15: a share of 39.0%, with 128 and 328 as its parts.
import { ALWAYS } from '../../definitions/group-editions.ts'
import type { Grouping } from '../../definitions/groupings.ts'
import type { ValueAt } from '../../figures/value-at.ts'
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { type Amount, known, missing } from '../../terms/amount.ts'
import { type Exact, exact } from '../../terms/exact.ts'
import { formatPart } from '../../terms/part.ts'

/** Rows of one group map, taken together: `under 10` is under 1, 1 to 4 and 5 to 9. */
export interface RowsNamed {
  readonly group: string
  readonly rows: readonly string[]
  /** `Black and Asian children together`: the sentence joins them. */
  readonly isJoined?: boolean
}

export interface PartIndicator extends RatedIndicator {
  readonly grouping: Grouping
  readonly rows: RowsNamed
  /** The rows of the second map that it is a share of. */
  readonly within?: RowsNamed
}

export const isPart = (one: RatedIndicator): one is PartIndicator => 'grouping' in one

export interface PartAsked {
  readonly base: RatedIndicator
  readonly grouping: Grouping
  readonly rows: RowsNamed
  readonly within?: RowsNamed
  /** What its rows are called: `aged 10 to 15`. */
  readonly label: string
}

/** Shares are printed with fewer; a number that is said is rounded once, from the share itself. */
const DECIMALS = 3

const NO_TARGET: RatedIndicator['target'] = { from: ALWAYS, state: 'none' }

export function partIndicator(asked: PartAsked, valueAt: ValueAt): PartIndicator {
  const { base, grouping, rows, within, label } = asked
  const { definition } = base
  const isCount = definition.unit === 'count'
  const at = (whole: Observation): Observation => partAt(asked, whole, valueAt)
  const name = `${definition.name}: ${label}`
  return {
    ...base,
    definition: {
      ...definition,
      ref: `${definition.ref}[${partOf(rows)}]${within === undefined ? '' : ` of [${partOf(within)}]`}`,
      name,
      short: `${definition.short}: ${label}`,
      unit: isCount ? 'percentage' : definition.unit,
      polarity: 'none',
    },
    decimals: isCount ? DECIMALS : base.decimals,
    months: base.months.map(at),
    latest: at(base.latest),
    previous: at(base.previous),
    yearBefore: at(base.yearBefore),
    yearToDate: at(base.yearToDate),
    years: base.years.map(at),
    comparators: [],
    target: NO_TARGET,
    rating: { status: 'not-rated', notRated: 'no-target', judged: 'month', target: NO_TARGET },
    direction: { ...base.direction, meaning: 'neutral' },
    grouping,
    rows,
    ...(within && { within }),
  }
}

const partOf = ({ group, rows }: RowsNamed): string => formatPart(...rows.map(row => ({ group, row })))

/** The part at the period of the whole: its share, or, of what is no count, the figure of its row. */
function partAt({ base, rows, within }: PartAsked, whole: Observation, valueAt: ValueAt): Observation {
  const inRow = (...named: { group: string; row: string }[]) =>
    valueAt({
      indicator: base.definition.ref,
      area: whole.area,
      period: whole.period,
      part: formatPart(...named),
    })
  const each = (some: RowsNamed) => some.rows.map(row => ({ group: some.group, row }))
  const found = each(rows).flatMap(one =>
    within === undefined ? [inRow(one)] : each(within).map(other => inRow(one, other)),
  )
  const wholes = within === undefined ? [whole] : each(within).map(one => inRow(one))
  const amount = base.definition.unit === 'count' ? shareOf(found, wholes) : alone(found)
  return { ...whole, amount, rule: 'a part of the whole', from: found.flatMap(one => one.from) }
}

function shareOf(parts: readonly Observation[], wholes: readonly Observation[]): Amount {
  const [numerator, denominator] = [sumOf(parts), sumOf(wholes)]
  if (numerator === undefined || denominator === undefined || denominator.equals(0))
    return missing('not-supplied')
  return known(numerator.mul(100).div(denominator), { numerator, denominator })
}

const alone = ([one, ...others]: readonly Observation[]): Amount =>
  one === undefined || others.length > 0 ? missing('not-applicable') : one.amount

/** None, where one of them is not known. */
function sumOf(some: readonly Observation[]): Exact | undefined {
  const values = some.flatMap(({ amount }) => (amount.kind === 'known' ? amount.value : []))
  return values.length < some.length ? undefined : values.reduce((sum, one) => sum.add(one), exact(0))
}
