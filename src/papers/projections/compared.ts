// Projections of one indicator side by side. In: the ids of their parts. Out: a table, a row a method; how
// far they lie apart is said in words.

import { indicatorOf } from '../../commentary/bearings.ts'
import type { PartDefinition } from '../../definitions/paper.ts'
import { observedAs } from '../../figures/observed-projection.ts'
import { headingOf } from '../../figures/times.ts'
import { methodNames } from '../../projections/method-names.ts'
import type { Projection } from '../../projections/projection.ts'
import { samePeriod, sayPeriod } from '../../terms/period.ts'
import { lowerFirst } from '../../terms/words.ts'
import type { DataTable, TableCell } from '../paper.ts'
import type { Writing } from '../writing.ts'

type Definition = Extract<PartDefinition, { part: 'projections' }>

export function comparedTable(writing: Writing, definition: Definition): DataTable {
  const all = definition.of.map(id => ({ id, projection: writing.projections.get(id) }))
  const made = all.flatMap(({ id, projection }) =>
    projection === undefined || 'because' in projection ? [] : [{ id, ...projection }],
  )
  const years = (made.toSorted((a, b) => b.ahead.length - a.ahead.length)[0]?.ahead ?? []).map(
    ({ year }) => year,
  )
  const first = made[0]
  return {
    id: `table-${definition.id}`,
    caption: `${writing.labels.table(`table-${definition.id}`)}: ${lowerFirst(definition.title)}, number and range`,
    says: spreadSentence(made),
    rowHeading: 'Method',
    columns:
      first === undefined
        ? []
        : years.map(year => ({
            title: headingOf(year, indicatorOf(writing, first.of).definition),
            holds: 'figures' as const,
          })),
    rows: made.map(one => ({
      kind: 'item' as const,
      label: one.title,
      cells: years.map(year => cellOf(writing, one, year)),
    })),
    notes: all.length === made.length ? [] : ['A projection that could not be made has no row.'],
  }
}

function cellOf(
  writing: Writing,
  { id, of, method, ahead }: Projection & { id: string },
  year: Projection['ahead'][number]['year'],
): TableCell {
  const one = ahead.find(step => samePeriod(step.year, year))
  if (one === undefined) return { cell: 'text', text: '[z]' }
  const said = observedAs(
    { indicator: of, area: writing.areas.council.id, by: id, method: methodNames[method] },
    'value',
    year,
    one.value,
  )
  // The range beside a plan is not the plan's.
  const range =
    method === 'planned-path' || (one.low === one.value && one.high === one.value)
      ? undefined
      : `${one.low} to ${one.high}`
  return { cell: 'figure', figure: writing.figures.cell(indicatorOf(writing, of), said, range) }
}

/** `For the end of 2024/25 the methods lie between 304 and 359, 55 apart.` */
function spreadSentence(made: readonly Projection[]): string[] {
  const ends = made.flatMap(({ ahead }) => ahead.at(-1) ?? [])
  const last = ends.toSorted((a, b) => b.year.startYear - a.year.startYear)[0]?.year
  const values = ends
    .filter(one => last !== undefined && samePeriod(one.year, last))
    .map(({ value }) => value)
  if (last === undefined || values.length < 2) return []
  const [low, high] = [Math.min(...values), Math.max(...values)]
  return [
    `For the end of ${sayPeriod(last)} the methods lie between ${low} and ${high}, ${high - low} apart.`,
  ]
}
