// The figures of groups that a section prints, as its commentary may name them. In: the section's groupings, and the figures
// and group maps of the paper. Out: rows by the words for them, and their parts, each worked out once.
// Worked: `boys` gives the part of S1 in the row male; `in house` within `10 to 15` the share of S8 by age and carer.
import type { CommentaryPlace } from '../../definitions/blocks/block-kind.ts'
import type { CommentaryRules } from '../../definitions/commentary-rules.ts'
import type { Grouping } from '../../definitions/groupings.ts'
import { editionsIn } from '../../figures/rows-of-group.ts'
import { type CommentaryContext, indicatorOf } from '../commentary-context.ts'
import { type PartIndicator, partIndicator, type RowsNamed } from './part-figures.ts'
import type { RowsPrinted } from './parts-named.ts'
import { type GroupInForce, type RowSpan, rowsFinder } from './rows-named.ts'

export function rowsPrinted(
  { groupings }: Pick<CommentaryPlace, 'groupings'>,
  writing: CommentaryContext,
  rules: CommentaryRules,
): RowsPrinted {
  const groups = [
    ...new Set(groupings.flatMap(({ by, across }) => (across === undefined ? [by] : [by, across]))),
  ]
    .flatMap(id => writing.groups.get(id) ?? [])
    .map((group): GroupInForce => ({ group, rows: editionsIn(group, [writing.period])[0]?.rows ?? [] }))
  const made = new Map<string, PartIndicator>()
  const part = (grouping: Grouping, rows: RowsNamed, within?: RowsNamed): PartIndicator => {
    const key = JSON.stringify([grouping, rows, within])
    const base = indicatorOf(writing, grouping.of)
    const label = [rows, within].flatMap(one => (one === undefined ? [] : labelOf(one))).join(' of ')
    const found =
      made.get(key) ??
      partIndicator({ base, grouping, rows, ...(within && { within }), label }, writing.valueAt)
    made.set(key, found)
    return found
  }
  const labelOf = ({ group, rows }: RowsNamed): string => {
    const known = groups.find(one => one.group.id === group)?.rows ?? []
    return rows.map(id => known.find(one => one.id === id)?.label ?? id).join(', ')
  }
  return {
    find: rowsFinder(groups, rules),
    partsOf: ({ meant }) =>
      groupings
        .filter(one => one.across === undefined)
        .flatMap(grouping =>
          meant.filter(rows => rows.group === grouping.by).map(rows => part(grouping, rows)),
        ),
    partsWithin: (span: RowSpan, whole: RowSpan) =>
      groupings.flatMap(grouping =>
        span.meant
          .filter(rows => rows.group === grouping.by)
          .flatMap(rows =>
            whole.meant
              .filter(within => within.group === grouping.across)
              .map(within => part(grouping, rows, within)),
          ),
      ),
    called: rows => [
      labelOf(rows),
      ...rules.rows.flatMap(one =>
        one.rows.includes(`${rows.group}=${rows.rows.join('+')}`) ? one.called : [],
      ),
    ],
    beside: ({ grouping, rows, within }) =>
      (groups.find(one => one.group.id === rows.group)?.rows ?? []).map(row =>
        part(grouping, { group: rows.group, rows: [row.id] }, within),
      ),
  }
}
