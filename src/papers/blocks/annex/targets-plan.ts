// Targets and methods. In: the register. Out: the plan of a table: what is good, where each colour begins, how the figure
// is worked out, and who answers for it. The topics say what each indicator is.
import { indicatorOf } from '../../../commentary/commentary-context.ts'
import { isCountedWhole } from '../../../counting/is-counted-whole.ts'
import { ANNEX_TABLES } from '../../../definitions/blocks/annex-block.ts'
import { boundsWithoutSpan } from '../../../figures/say-bounds.ts'
import { sayGoodIs, sayMethod, saySpansBriefly } from '../../../figures/say-rules.ts'
import type { RatedIndicator } from '../../../ratings/rated-indicator.ts'
import { upperFirst } from '../../../terms/words.ts'
import type { PaperWriting } from '../../paper-writing.ts'
import { plannedText } from '../../tables/planned-cells.ts'
import type { PlannedCell, TablePlan } from '../../tables/table-plan.ts'
import { dataNotesOf } from '../topic-parts.ts'
import { rowsByTopic } from './rows-by-topic.ts'

const HEADINGS = ['Good is', 'Green', 'Amber', 'Red', 'How it is worked out, and who answers for it']

export const targetsPlan = (writing: PaperWriting): TablePlan => ({
  id: ANNEX_TABLES.targets,
  caption: `${writing.labels.table(ANNEX_TABLES.targets)}: targets, methods and owners`,
  says: [],
  rowHeading: 'Indicator',
  columns: HEADINGS.map(title => ({ title, holds: 'words' })),
  rows: rowsByTopic(writing, writing.topics, one => cellsOf(writing, one)),
  notes: writing.topics.flatMap(({ indicators }) =>
    dataNotesOf(
      writing,
      indicators.map(ref => indicatorOf(writing, ref)),
    ),
  ),
})

function cellsOf(writing: PaperWriting, { definition, target }: RatedIndicator): PlannedCell[] {
  const isCounted = isCountedWhole(writing, definition)
  const { green, amber, red } = boundsWithoutSpan(target, definition.unit)
  const judged = 'judges' in target && target.judges === 'year-to-date' ? ' The year to date is rated.' : ''
  return [
    sayGoodIs(definition),
    green,
    amber,
    red,
    [
      `${upperFirst(sayMethod(definition, writing.measureName, isCounted))}.`,
      `${saySpansBriefly(definition, isCounted)}${judged}`,
      `Owner: ${definition.owner}.`,
    ].join(' '),
  ].map(plannedText)
}
