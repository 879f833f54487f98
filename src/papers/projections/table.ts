// The tables of a projection: what was and then what may be on one axis of years; what the method would have
// said before; the expenditure.

import type { ProjectionDefinition } from '../../definitions/paper.ts'
import { observedAs } from '../../figures/observed-projection.ts'
import { headingOf, type TimeColumn } from '../../figures/times.ts'
import type { Observation } from '../../observations/observation.ts'
import { methodNames } from '../../projections/method-names.ts'
import type { Projection } from '../../projections/projection.ts'
import type { RatedIndicator } from '../../ratings/rate.ts'
import { exact } from '../../terms/exact.ts'
import { partOf } from '../../terms/part.ts'
import { sayPeriod } from '../../terms/period.ts'
import { lowerFirst } from '../../terms/words.ts'
import type { DataTable, TableCell } from '../paper.ts'
import { groupOf, type Writing } from '../writing.ts'

type Is = NonNullable<Observation['projected']>['is']
type Row = DataTable['rows'][number]

export function projectionTables(
  writing: Writing,
  definition: ProjectionDefinition,
  projection: Projection,
  indicator: RatedIndicator,
): DataTable[] {
  const { base, ahead, parts, backTest, expenditure } = projection
  const said = {
    indicator: definition.of,
    area: writing.areas.council.id,
    by: definition.id,
    method: methodNames[projection.method],
  }
  const byRow = (row: string) => ({ part: partOf({ group: definition.by ?? '', row }) })
  const figure = (observation: Observation): TableCell => ({
    cell: 'figure',
    figure: writing.figures.cell(indicator, observation),
  })
  const actual = (year: TimeColumn, part?: string) =>
    figure(writing.observations.find(definition.of, writing.areas.council.id, year, part))
  const value = (
    is: Is,
    year: TimeColumn,
    number: Parameters<typeof observedAs>[3],
    part?: { part: string },
  ) => figure(observedAs({ ...said, ...part }, is, year, number))
  const title = lowerFirst(definition.title)
  const rowHeading =
    parts.length > 0 && definition.by !== undefined ? groupOf(writing, definition.by).title : 'Number'
  const tableOf = (
    id: string,
    words: string,
    rest: Pick<DataTable, 'columns' | 'rows' | 'notes'> & { rowHeading?: string },
  ): DataTable => ({ id, caption: `${writing.labels.table(id)}: ${words}`, says: [], rowHeading, ...rest })
  const heading = (year: TimeColumn) => ({
    title: headingOf(year, indicator.definition),
    holds: 'figures' as const,
  })
  const aheadColumns = ahead.map(({ year }) => ({
    ...heading(year),
    below: projection.method === 'planned-path' ? 'planned' : 'projected',
  }))

  const inYears = (
    kind: Row['kind'],
    label: string,
    was: (year: TimeColumn) => TableCell,
    maybe: TableCell[],
  ): Row => ({ kind, label, cells: [...base.years.map(was), ...maybe] })
  const categories = parts.map(({ row, values }) =>
    inYears(
      row === 'not-known' ? 'not-known' : 'item',
      labelOf(writing, definition, row),
      year => actual(year, byRow(row).part),
      ahead.map(({ year }, at) => value('value', year, values[at] ?? 0, byRow(row))),
    ),
  )
  const whole = inYears(
    'total',
    indicator.definition.short,
    year => actual(year),
    ahead.map(one => value('value', one.year, one.value)),
  )
  const range = ahead.every(({ value, low, high }) => low === value && high === value)
    ? []
    : (
        [
          ['low', 'Low end of the range'],
          ['high', 'High end of the range'],
        ] as const
      ).map(([is, label]) =>
        inYears(
          'item',
          label,
          () => NOT_APPLICABLE,
          ahead.map(one => value(is, one.year, one[is])),
        ),
      )
  const main = tableOf(`table-${definition.id}`, `${title}, ${lowerFirst(indicator.definition.short)}`, {
    columns: [
      ...base.years.map((year, at) => ({
        ...heading(year),
        ...(at === base.years.length - 1 && { isCurrent: true as const }),
      })),
      ...aheadColumns,
    ],
    rows: [...categories, whole, ...range],
    notes: [
      'Whole children. It is no forecast of what will be decided.',
      ...(range.length > 0
        ? [`${NOT_APPLICABLE.text} not applicable: a year that has passed has no range.`]
        : []),
    ],
  })

  const test =
    backTest &&
    tableOf(
      `table-${definition.id}-back-test`,
      `${title}, tried on the past: what it would have said at the end of ${sayYear(backTest.base.years.at(-1))}`,
      {
        rowHeading: 'Number',
        columns: backTest.said.map(({ year }) => heading(year)),
        rows: [
          ...(
            [
              ['said', 'value', 'Would have said'],
              ['said-low', 'low', 'Low end of its range'],
              ['said-high', 'high', 'High end of its range'],
            ] as const
          ).map(
            ([is, key, label]): Row => ({
              kind: 'item',
              label,
              cells: backTest.said.map(one => value(is, one.year, one[key])),
            }),
          ),
          { kind: 'item', label: 'What came', cells: backTest.said.map(({ year }) => actual(year)) },
          {
            kind: 'item',
            label: 'What came less what was said',
            cells: backTest.said.map(one => value('error', one.year, one.actual - one.value)),
          },
        ],
        notes: [],
      },
    )

  const pounds = (values: Projection['base']['values'], part?: { part: string }) =>
    ahead.map(({ year }, at) => value('cost', year, values[at] ?? exact(0), part))
  const cost =
    expenditure &&
    tableOf(
      `table-${definition.id}-cost`,
      `${title}, expenditure a year: placements × ${expenditure.weeks} weeks × unit cost, at ${expenditure.priceBase} prices`,
      {
        columns: aheadColumns,
        rows: [
          ...expenditure.rows.map(
            ({ row, values }): Row => ({
              kind: 'item',
              label: labelOf(writing, definition, row),
              cells: pounds(values, byRow(row)),
            }),
          ),
          { kind: 'total', label: 'Expenditure', cells: pounds(expenditure.totals) },
        ],
        notes: [
          "Each year's number at its end is taken for the whole of the next year; to the nearest £1,000. There is no range: that of the numbers applies.",
          ...(expenditure.without.length === 0
            ? []
            : [
                `No unit cost is held for: ${expenditure.without.map(row => labelOf(writing, definition, row)).join('; ')}. They are in no expenditure.`,
              ]),
        ],
      },
    )
  return [main, ...(test ? [test] : []), ...(cost ? [cost] : [])]
}

const NOT_APPLICABLE = { cell: 'text', text: '[z]' } as const

const sayYear = (year: TimeColumn | undefined): string => (year === undefined ? '' : sayPeriod(year))

function labelOf(writing: Writing, { by }: ProjectionDefinition, row: string): string {
  const group = groupOf(writing, by ?? '')
  return (
    [...(group.editions.at(-1)?.rows ?? []), group['not-known']].find(({ id }) => id === row)?.label ?? row
  )
}
