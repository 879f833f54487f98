// The table of a projection: one axis of years, what was and then what may be, with the range, the back-test and the expenditure under it.
import type { ProjectionDefinition } from '../../definitions/paper.ts'
import type { Projection } from '../../indicators/projections/projection.ts'
import type { Observation } from '../../observations/observation.ts'
import type { RatedIndicator } from '../../ratings/rate.ts'
import { samePeriod, sayPeriod } from '../../terms/period.ts'
import type { DataTable, TableCell } from '../paper.ts'
import { headingOf, type TimeColumn } from '../times.ts'
import { groupOf, type Writing } from '../writing.ts'
import { observedAs } from './observed.ts'
import { methodNames } from './write-projection.ts'

type Is = NonNullable<Observation['projected']>['is']
type Row = DataTable['rows'][number]

export function projectionTable(writing: Writing, definition: ProjectionDefinition, projection: Projection, indicator: RatedIndicator): DataTable {
  const { base, ahead, parts, backTest, expenditure } = projection
  const years = [...base.years, ...ahead.map(({ year }) => year)]
  const said = { indicator: definition.of, area: writing.areas.council.id, by: definition.id, method: methodNames[projection.method] }
  const figure = (observation: Observation): TableCell => ({ cell: 'figure', figure: writing.figures.cell(indicator, observation) })
  const actual = (year: TimeColumn, part?: string) => figure(writing.observations.find(definition.of, writing.areas.council.id, year, part))
  const value = (is: Is, year: TimeColumn, number: number, part?: string) => figure(observedAs({ ...said, ...(part !== undefined && { part }) }, is, year, number))
  const inYears = (kind: Row['kind'], label: string, cell: (year: TimeColumn) => TableCell | undefined): Row => ({ kind, label, cells: years.map(year => cell(year) ?? NOT_APPLICABLE) })
  const at = <T extends { readonly year: TimeColumn }>(list: readonly T[], year: TimeColumn) => list.find(one => samePeriod(one.year, year))
  const aheadAt = (year: TimeColumn) => ahead.findIndex(one => samePeriod(one.year, year))
  const byRow = (row: string) => `${definition.by}=${row}`

  const categories = parts.map(({ row, values }) => inYears(row === 'not-known' ? 'not-known' : 'item', labelOf(writing, definition, row), year => {
    const step = aheadAt(year)
    return step < 0 ? actual(year, byRow(row)) : value('value', year, values[step] ?? 0, byRow(row))
  }))
  const hasRange = ahead.some(({ value, low, high }) => low !== value || high !== value)
  const range = hasRange ? [['low', 'Low end of the range'], ['high', 'High end of the range']] as const : []
  const whole = inYears('total', indicator.definition.short, year => {
    const one = at(ahead, year)
    return one === undefined ? actual(year) : value('value', year, one.value)
  })
  const test: Row[] = backTest === undefined ? [] : [
    { kind: 'heading', label: `What this method would have said at the end of ${sayYear(backTest.base.years.at(-1))}`, cells: [] },
    ...([['said', 'value', 'Would have said'], ['said-low', 'low', 'Low end of its range'], ['said-high', 'high', 'High end of its range']] as const).map(([is, key, label]) =>
      inYears('item', label, year => { const one = at(backTest.said, year); return one && value(is, year, one[key]) })),
    inYears('item', 'What came less what was said', year => { const one = at(backTest.said, year); return one && value('error', year, one.actual - one.value) }),
  ]
  const money: Row[] = expenditure === undefined ? [] : [
    { kind: 'heading', label: `Expenditure a year: placements × ${expenditure.weeks} weeks × unit cost, at ${expenditure.priceBase} prices`, cells: [] },
    ...expenditure.rows.map(({ row, values }) => inYears('item', labelOf(writing, definition, row), year => {
      const pounds = values[aheadAt(year)]
      return pounds && figure(observedAs({ ...said, part: byRow(row) }, 'cost', year, pounds))
    })),
    inYears('total', 'Expenditure', year => { const pounds = expenditure.totals[aheadAt(year)]; return pounds && figure(observedAs(said, 'cost', year, pounds)) }),
  ]
  return {
    id: `table-${definition.id}`,
    caption: `${writing.labels.table(`table-${definition.id}`)}: ${definition.title.charAt(0).toLowerCase()}${definition.title.slice(1)}, number`,
    says: [],
    rowHeading: parts.length > 0 && definition.by !== undefined ? groupOf(writing, definition.by).title : 'Number',
    columns: years.map(year => ({ title: headingOf(year, indicator.definition), holds: 'figures' as const, ...(aheadAt(year) >= 0 && { below: projection.method === 'planned-path' ? 'planned' : 'projected' }), ...(samePeriod(year, base.years.at(-1) ?? year) && { isCurrent: true }) })),
    rows: [...categories, whole, ...range.map(([is, label]) => inYears('item', label, year => { const one = at(ahead, year); return one && value(is, year, one[is]) })), ...test, ...money],
    notes: [
      'Whole children.',
      `${NOT_APPLICABLE.text}: a year that has passed has no range; a year to come has nothing to be tested by.`,
      ...(expenditure !== undefined && expenditure.without.length > 0 ? [`No unit cost is held for: ${expenditure.without.map(row => labelOf(writing, definition, row)).join('; ')}. They are in no expenditure.`] : []),
    ],
  }
}

const NOT_APPLICABLE = { cell: 'text', text: '[z]' } as const

const sayYear = (year: TimeColumn | undefined): string => (year === undefined ? '' : sayPeriod(year))

function labelOf(writing: Writing, { by }: ProjectionDefinition, row: string): string {
  const group = groupOf(writing, by ?? '')
  return [...(group.editions.at(-1)?.rows ?? []), group['not-known']].find(({ id }) => id === row)?.label ?? row
}
