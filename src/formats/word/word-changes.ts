// The changes since the last release: a lead, a table for each changed cell or rule, and lists. In: the changes.
// Out: sections.
import type { Changes } from '../../papers/paper.ts'
import { captionRuns } from './caption-runs.ts'
import { mm, textWidthMm } from './lengths.ts'
import { LISTS } from './numbering.ts'
import { type Content, continuing, type Laid, onFreshSheet } from './sections.ts'
import type { WordContext } from './word-context.ts'
import { blockTitle, paragraph, reference, strong, subheading, textRun } from './word-runs.ts'
import { type WordColumn, wordTable } from './word-table.ts'

/** The columns, with their widths on a wide sheet. */
const COLUMNS: readonly WordColumn[] = [
  { heading: [textRun('Indicator')], widthMm: 70, holds: 'text' },
  { heading: [textRun('Period')], widthMm: 34, holds: 'text' },
  { heading: [textRun('As published')], widthMm: 32, holds: 'figures' },
  { heading: [textRun('Now')], widthMm: 32, holds: 'figures' },
  { heading: [textRun('Difference')], widthMm: 24, holds: 'figures' },
  { heading: [textRun('Why')], widthMm: 75, holds: 'text' },
]

export function wordChanges(
  { title, lead, table: revisions, lists }: Changes,
  at: number,
  writing: WordContext,
): Laid[] {
  const isOnFreshSheet = revisions !== undefined
  return [
    (isOnFreshSheet ? onFreshSheet : continuing)([
      blockTitle(title, at, isOnFreshSheet ? { pageBreakBefore: true } : { spacing: { before: mm(8) } }),
      paragraph('Lead', [textRun(lead)]),
      ...(revisions === undefined ? [] : writeRevisions(revisions, writing)),
      ...lists.flatMap(list => [
        subheading(list.title),
        ...list.items.map(item =>
          paragraph('Note', [textRun(item)], { numbering: { reference: LISTS.notes, level: 0 } }),
        ),
      ]),
    ]),
  ]
}

function writeRevisions(
  { caption, groups }: NonNullable<Changes['table']>,
  { colour, sheet, wideSheet }: WordContext,
): Content[] {
  const columns = COLUMNS.map(column => ({
    ...column,
    widthMm: (column.widthMm * textWidthMm(sheet)) / textWidthMm(wideSheet),
  }))
  return groups.flatMap(({ title, entries }, place) =>
    entries.flatMap(({ heading, rows }, at) => [
      paragraph(
        'Caption',
        at === 0 ? captionRuns(`${caption}: ${title}. ${heading}`, place > 0) : [textRun(heading)],
      ),
      wordTable(
        columns,
        rows.map(({ ref, name, period, before, now, difference, cause }) => [
          { children: [reference(ref), textRun(` ${name}`)] },
          { children: [textRun(period)] },
          { children: [textRun(before)] },
          { children: [strong(now)], isCurrent: true },
          { children: [textRun(difference)] },
          { children: [textRun(cause)] },
        ]),
        colour,
        false,
      ),
    ]),
  )
}
