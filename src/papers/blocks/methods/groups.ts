// The group maps that the paper's tables use. In: their ids. Out: a table of their editions, with rows and
// source.
import type { Group } from '../../../definitions/group.ts'
import { ALWAYS } from '../../../definitions/group-editions.ts'
import { editionsIn } from '../../../figures/rows-of-group.ts'
import { columnsOfTime } from '../../../figures/times.ts'
import { endMonthOf, lastDayOf, sayDay } from '../../../terms/period.ts'
import { groupOf } from '../../paper-writing.ts'
import type { PlanningContext, TablePlan } from '../../tables/table-plan.ts'
import { wordColumn, wordsPlan } from './words-plan.ts'

export function groupsPlan(planning: PlanningContext, groups: readonly string[]): TablePlan {
  const periods = [...columnsOfTime(planning), planning.of]
  const maps = groups.map(id => groupOf(planning, id))
  // Two maps may share a title: two maps of ages are both headed Age.
  const labelOf = ({ id, title }: Group) =>
    maps.some(other => other.id !== id && other.title === title) ? `${title} (${id})` : title
  const editions = maps.flatMap(group => editionsIn(group, periods).map(edition => ({ group, ...edition })))
  const hasEditions = editions.some(({ from }) => from !== ALWAYS)
  return wordsPlan(planning, {
    id: 'group-maps',
    title: `group maps in force up to ${sayDay(lastDayOf(endMonthOf(planning.of)))}`,
    rowHeading: 'Group map',
    columns: [...(hasEditions ? [wordColumn('Edition')] : []), wordColumn('Rows'), wordColumn('Source')],
    rows: editions.map(({ group, from, rows }) => ({
      label: labelOf(group),
      texts: [
        ...(hasEditions ? [from === ALWAYS ? 'The only edition' : `From ${sayDay(from)}`] : []),
        [...rows.map(row => row.label), group['not-known'].label].join('; '),
        group.source,
      ],
    })),
  })
}
