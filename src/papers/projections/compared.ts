// Projections of one indicator side by side. In: the ids of their parts. Out: a table with a row for each
// method, and a sentence that says how far apart they are.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { PartDefinition } from '../../definitions/paper-definition.ts'
import { headingOf } from '../../figures/times.ts'
import type { Projection } from '../../projections/projection.ts'
import { inSentence } from '../../terms/common-words.ts'
import type { FigureReference, ProjectedNumber } from '../../terms/figure-reference.ts'
import { type FinancialYear, samePeriod, sayPeriod } from '../../terms/period.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { titled } from '../tables/caption.ts'
import { fillTable } from '../tables/fill-table.ts'
import { ownFigure, plannedFigure, plannedText } from '../tables/planned-cells.ts'
import type {
  PlannedCell,
  PlannedColumn,
  PlannedRow,
  PlanningContext,
  TablePlan,
  TableSentence,
} from '../tables/table-plan.ts'
import { tablePart, textPart, type WrittenPart } from '../written-part.ts'

type Definition = Extract<PartDefinition, { part: 'projections' }>

export function writeCompared(writing: PaperWriting, definition: Definition): readonly WrittenPart[] {
  const plan = comparedPlan(writing, definition)
  if (plan.rows.length > 0) return [tablePart(fillTable(writing, plan))]
  const because = definition.of.flatMap(part => {
    const projection = writing.projections.get(part)
    return projection !== undefined && 'because' in projection ? [projection.because] : []
  })
  return [
    textPart([
      `The ${definition.of.length} projections are not set side by side, since none is made: ${[...new Set(because)].join('; ')}.`,
    ]),
  ]
}

/** A projection that was made, with the id of its part. */
type MadeProjection = Projection & { readonly id: string }

export function comparedPlan(planning: PlanningContext, { id, title, of }: Definition): TablePlan {
  const made = of.flatMap((part): MadeProjection[] => {
    const projection = planning.projections.get(part)
    return projection === undefined || 'because' in projection ? [] : [{ id: part, ...projection }]
  })
  const [first] = made
  const [longest] = made.toSorted((a, b) => b.ahead.length - a.ahead.length)
  const years = longest?.ahead.map(({ year }) => year) ?? []
  return {
    ...titled(planning, id, `${inSentence(title)}, number and range`),
    says: spreadSentence(planning, made),
    rowHeading: 'Method',
    columns:
      first === undefined
        ? []
        : years.map(
            (year): PlannedColumn => ({
              title: headingOf(year, indicatorOf(planning, first.of).definition),
              holds: 'figures',
            }),
          ),
    rows: made.map(
      (one): PlannedRow => ({
        kind: 'item',
        label: one.title,
        cells: years.map(year => wantOf(planning, one, year)),
      }),
    ),
    notes: of.length === made.length ? [] : ['A projection that could not be made has no row.'],
  }
}

/** A planned path has no range. */
function wantOf(planning: PlanningContext, one: MadeProjection, year: FinancialYear): PlannedCell {
  if (!one.ahead.some(step => samePeriod(step.year, year))) return plannedText('[z]')
  const numberOf = (is: ProjectedNumber) => projectedFigure(planning, one, is, year)
  return one.method === 'planned-path'
    ? plannedFigure(numberOf('value'))
    : { want: 'figure-in-range', of: numberOf('value'), low: numberOf('low'), high: numberOf('high') }
}

const projectedFigure = (
  planning: PlanningContext,
  { id, of }: MadeProjection,
  is: ProjectedNumber,
  year: FinancialYear,
): FigureReference => ({ ...ownFigure(planning, of, year), projected: { by: id, is } })

/** `For the end of 2024/25 the methods range from 304 to 359, a difference of 55.` */
function spreadSentence(planning: PlanningContext, made: readonly MadeProjection[]): TableSentence[] {
  const ends = made.flatMap(one => {
    const year = one.ahead.at(-1)?.year
    return year === undefined ? [] : [{ year, of: projectedFigure(planning, one, 'value', year) }]
  })
  const last = ends.toSorted((a, b) => b.year.startYear - a.year.startYear)[0]?.year
  const of = ends.filter(({ year }) => last !== undefined && samePeriod(year, last)).map(end => end.of)
  if (last === undefined || of.length < 2) return []
  return [
    {
      of,
      say: figures => {
        const values = of.map(end => figures.figure(end).value).filter(value => value !== undefined)
        if (values.length < of.length) return undefined
        const [low, high] = [Math.min(...values.map(Number)), Math.max(...values.map(Number))]
        return `For the end of ${sayPeriod(last)} the methods range from ${low} to ${high}, a difference of ${high - low}.`
      },
    },
  ]
}
