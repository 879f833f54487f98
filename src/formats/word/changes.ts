// The changes since the last release: a lead, a table for each kind of change, and lists. In: the changes. Out:
// sections.
import type { ISectionOptions } from 'docx'
import type { Changes } from '../../papers/paper.ts'
import { mm, textWidthMm } from './lengths.ts'
import { LISTS } from './numbering.ts'
import { blockTitle, paragraph, reference, strong, subheading, text } from './parts.ts'
import { type Content, goingOn, onFreshSheet } from './sections.ts'
import { type Column, table } from './table.ts'
import type { Writing } from './writing.ts'

/** The columns, with their widths on a wide sheet. */
const COLUMNS: readonly Column[] = [
  { heading: [text('Indicator')], widthMm: 70, holds: 'text' },
  { heading: [text('Period')], widthMm: 34, holds: 'text' },
  { heading: [text('As published')], widthMm: 32, holds: 'figures' },
  { heading: [text('Now')], widthMm: 32, holds: 'figures' },
  { heading: [text('Difference')], widthMm: 24, holds: 'figures' },
  { heading: [text('Why')], widthMm: 75, holds: 'text' },
]

export function writeChanges(
  { title, lead, table: revisions, lists }: Changes,
  at: number,
  writing: Writing,
): ISectionOptions[] {
  const isOnFreshSheet = writing.sheet.orientation === 'landscape' || revisions !== undefined
  return [
    (isOnFreshSheet ? onFreshSheet : goingOn)([
      blockTitle(title, at, isOnFreshSheet ? {} : { spacing: { before: mm(8) } }),
      paragraph('Lead', [text(lead)]),
      ...(revisions === undefined ? [] : writeRevisions(revisions, writing)),
      ...lists.flatMap(list => [
        subheading(list.title),
        ...list.items.map(item =>
          paragraph('Note', [text(item)], { numbering: { reference: LISTS.notes, level: 0 } }),
        ),
      ]),
    ]),
  ]
}

function writeRevisions(
  { caption, groups }: NonNullable<Changes['table']>,
  { colour, sheet, wideSheet }: Writing,
): Content[] {
  const columns = COLUMNS.map(column => ({
    ...column,
    widthMm: (column.widthMm * textWidthMm(sheet)) / textWidthMm(wideSheet),
  }))
  return groups.flatMap(({ title, rows }) => [
    paragraph('Caption', [text(`${caption}: ${title}`)]),
    table(
      columns,
      rows.map(({ ref, name, period, before, now, difference, cause }) => [
        { children: [reference(ref), text(` ${name}`)] },
        { children: [text(period)] },
        { children: [text(before)] },
        { children: [strong(now)], isCurrent: true },
        { children: [text(difference)] },
        { children: [text(cause)] },
      ]),
      colour,
      false,
    ),
  ])
}
