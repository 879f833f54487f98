// The figures of a topic in plain words, month by month. In: its indicators. Out: the plan of a table with a row for each,
// so that every figure of its sentences and charts can be looked up.
import { monthsSoFar } from '../../../indicators/indicator.ts'
import type { RatedIndicator } from '../../../ratings/rated-indicator.ts'
import { sayShort } from '../../../terms/period.ts'
import type { PaperWriting } from '../../paper-writing.ts'
import { ownFigure, plannedFigure } from '../../tables/planned-cells.ts'
import type { PlannedRow, TablePlan } from '../../tables/table-plan.ts'
import { plainWordsOf } from './plain-item.ts'

export function plainNumbers(
  writing: PaperWriting,
  { id, indicators }: { readonly id: string; readonly indicators: readonly RatedIndicator[] },
): TablePlan {
  const [first] = indicators
  const months = first === undefined ? [] : monthsSoFar(first)
  return {
    id: `${id}-numbers`,
    caption: `${writing.labels.table(id)}: ${writing.plainWords.headings.numbers}`,
    says: [],
    rowHeading: 'What we count',
    columns: months.map((month, at) => ({
      title: sayShort(month.period),
      holds: 'figures',
      ...(at === months.length - 1 && { isCurrent: true }),
    })),
    rows: indicators.map(
      (one): PlannedRow => ({
        kind: 'item',
        label: plainWordsOf(writing.plainWords, one.definition.ref).name,
        cells: monthsSoFar(one).map(({ period }) =>
          plannedFigure(ownFigure(writing, one.definition.ref, period)),
        ),
      }),
    ),
    notes: [],
  }
}
