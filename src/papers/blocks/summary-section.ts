// A summary that is one planned table. In: the paper, the definition and what plans the table. Out: a section with the
// table, where its figures are printed, and the verdicts on every indicator.
import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import type { Section } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { fillTable } from '../tables/fill-table.ts'
import type { PlanningContext, TablePlan } from '../tables/table-plan.ts'
import { verdictsOf } from '../verdicts-of.ts'
import type { WrittenBlock } from '../written-block.ts'
import { tablePart, writtenSection } from '../written-part.ts'
import { rowLabelOf } from './annex/rows-by-topic.ts'
import { groupsOfSummary } from './summary-groups.ts'

export const SUMMARY_ID = 'summary'

export function summarySection(
  writing: PaperWriting,
  definition: BlockDefinition<'summary'>,
  plan: (planning: PlanningContext, groups: PaperWriting['topics']) => TablePlan,
): WrittenBlock<Section> {
  const groups = groupsOfSummary(writing, definition)
  const { table, printed } = fillTable(writing, plan(writing, groups))
  const verdicts = groups.flatMap(({ indicators }) =>
    indicators.flatMap(ref => {
      const one = indicatorOf(writing, ref)
      return verdictsOf(writing, one, { row: rowLabelOf(writing, one), table: table.caption })
    }),
  )
  return writtenSection(
    { block: 'section', id: SUMMARY_ID, number: '', title: definition.title, commentary: [] },
    [tablePart({ table, printed: { ...printed, verdicts } })],
  )
}
