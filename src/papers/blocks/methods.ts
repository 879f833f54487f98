// The methods annex: how the figures of this paper were counted. In: the returns counted, the points in force
// and the group maps used. Out: a section of its own tables.

import type { CountedReturn } from '../../counting/counter.ts'
import type { BlockDefinition } from '../../definitions/blocks/index.ts'
import { sayPeriod, year } from '../../terms/period.ts'
import type { Section, SectionPart } from '../paper.ts'
import { printedInParts } from '../printed-table.ts'
import type { Writing } from '../writing.ts'
import { type Written, written } from '../written.ts'
import { groupsTable } from './methods/groups.ts'
import { pointsTable } from './methods/points.ts'
import { lossesTable, rowsTable, type TableTitle } from './methods/rows.ts'
import { rulesTable } from './methods/rules.ts'

export function methods(writing: Writing, definition: BlockDefinition<'methods'>): Written<Section> {
  const { returns, groupsUsed: groups, returnDefinitions: definitions } = writing
  const titleOf: TableTitle = (source, table) =>
    definitions.get(source)?.tables.find(one => one.table === table)?.title ?? table
  const table = (written: Extract<SectionPart, { part: 'table' }>['table']): SectionPart => ({
    part: 'table',
    table: written,
  })
  const block: Section = {
    block: 'section',
    id: 'methods',
    number: writing.labels.section('methods'),
    title: definition.title,
    commentary: [],
    parts: [
      {
        part: 'text',
        paragraphs: [
          returns.length === 0
            ? 'Every figure of this paper is worked out from totals as they were supplied; no rows about children were read.'
            : `Figures were counted from: ${returns.map(sayReturn).join('; ')}. No row about a child leaves the counting: what is printed here are numbers of rows, and the rules.`,
        ],
      },
      ...(returns.length > 0 ? [table(pointsTable(writing)), table(rulesTable(writing))] : []),
      ...(groups.length > 0 ? [table(groupsTable(writing, groups))] : []),
      ...(returns.length > 0
        ? [table(rowsTable(writing, titleOf)), table(lossesTable(writing, titleOf))]
        : []),
    ],
  }
  return written(block, printedInParts(block.parts))
}

/** `SSDA903 return, 2017/18 to 2021/22`; a list has no years. */
function sayReturn({ title, years }: CountedReturn): string {
  const [first, last] = [years[0], years.at(-1)]
  if (first === undefined || last === undefined) return title
  return `${title}, ${sayPeriod(year(first))}${first === last ? '' : ` to ${sayPeriod(year(last))}`}`
}
