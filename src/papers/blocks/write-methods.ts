// The methods annex: how this paper's figures were counted. In: the returns counted, the positions in force
// and the group maps used. Out: a section with a table for each.

import type { CountedReturn } from '../../counting/counter.ts'
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import { sayPeriod, year } from '../../terms/period.ts'
import type { Section } from '../paper.ts'
import type { PaperWriting } from '../paper-writing.ts'
import { fillTable } from '../tables/fill-table.ts'
import type { PlanningContext, TablePlan } from '../tables/table-plan.ts'
import type { WrittenBlock } from '../written-block.ts'
import { tablePart, textPart, writtenSection } from '../written-part.ts'
import { pointsPlan } from './methods/contested-points.ts'
import { groupsPlan } from './methods/groups.ts'
import { leftOutPlan, rowsPlan, type TableTitle } from './methods/methods-rows.ts'
import { rulesPlan } from './methods/rules.ts'

export function writeMethods(
  writing: PaperWriting,
  definition: BlockDefinition<'methods'>,
): WrittenBlock<Section> {
  return writtenSection(
    {
      block: 'section',
      id: 'methods',
      number: writing.labels.section('methods'),
      title: definition.title,
      commentary: [],
    },
    [textPart([sayCounting(writing)]), ...plansOf(writing).map(plan => tablePart(fillTable(writing, plan)))],
  )
}

/** In the order of `methodsTables`. */
function plansOf(planning: PlanningContext & Pick<PaperWriting, 'keptBack'>): TablePlan[] {
  const { groupsUsed: groups, returnDefinitions: definitions, keptBack } = planning
  const isCounted = planning.returns.length > 0
  const titleOf: TableTitle = (source, table) =>
    definitions.get(source)?.tables.find(one => one.table === table)?.title ?? table
  return [
    ...(isCounted ? [pointsPlan(planning), rulesPlan(planning)] : []),
    ...(groups.length > 0 ? [groupsPlan(planning, groups)] : []),
    ...(isCounted && keptBack === undefined
      ? [rowsPlan(planning, titleOf), leftOutPlan(planning, titleOf)]
      : []),
  ]
}

const sayCounting = ({ returns, keptBack }: PaperWriting): string =>
  returns.length === 0
    ? 'Every figure in this paper is worked out from totals as supplied; no row about a child was read.'
    : `Figures were counted from: ${returns.map(sayReturn).join('; ')}. No row about a child is printed: this section gives only the rules${keptBack === undefined ? ' and the numbers of rows' : ''}.`

/** `SSDA903 return, 2017/18 to 2021/22`; a list has no years. */
function sayReturn({ title, years }: CountedReturn): string {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return title
  return `${title}, ${sayPeriod(year(first))}${first === last ? '' : ` to ${sayPeriod(year(last))}`}`
}
