// The page for members: lists of indicators, such as off target, worse, better and not known. In: the members'
// page. Out: sections.
import { type ISectionOptions, TabStopType, TextRun } from 'docx'
import type { MembersPage } from '../../papers/paper.ts'
import { columnWidthMm, mm, NAME_MM } from './lengths.ts'
import { LISTS } from './numbering.ts'
import { continuing, onFreshSheet } from './sections.ts'
import { writeCommentary } from './word-commentary.ts'
import type { WordContext } from './word-context.ts'
import {
  blockTitle,
  type Child,
  line,
  paragraph,
  rating,
  reference,
  strong,
  subheading,
  subheadingInNextColumn,
  tab,
  textRun,
} from './word-runs.ts'

type List = MembersPage['lists'][number]

const HANGING = { left: mm(NAME_MM), hanging: mm(NAME_MM) }
const COLUMNS = 3

/** Lists that begin a new column: the two longest lists have a column each, and the others share the third. */
const columnsBegin = (lists: readonly List[]): ReadonlySet<List['id']> =>
  new Set(['worse', lists.some(({ id }) => id === 'no-clear-change') ? 'no-clear-change' : 'improved'])

export function wordMembersPage(
  { title, lead, commentary, asked, lists }: MembersPage,
  at: number,
  writing: WordContext,
): ISectionOptions[] {
  const tabStops = [
    { type: TabStopType.LEFT, position: mm(NAME_MM) },
    { type: TabStopType.RIGHT, position: mm(columnWidthMm(writing.wideSheet, COLUMNS)) },
  ]
  return [
    onFreshSheet([
      blockTitle(title, at),
      paragraph('Lead', [textRun(lead)]),
      ...writeCommentary(commentary, at, false),
      ...(asked === undefined ? [] : wordAsked(asked)),
    ]),
    continuing(
      lists.flatMap((list, place) => [
        columnsBegin(lists).has(list.id)
          ? subheadingInNextColumn(list.title)
          : subheading(list.title, place === 0 ? 'on top' : 'below'),
        ...(list.items.length === 0
          ? [paragraph('None', [textRun(list.none)])]
          : list.items.map(item =>
              line('MembersItem', itemOf(item, list, writing), { tabStops, indent: HANGING }),
            )),
      ]),
      COLUMNS,
    ),
  ]
}

const wordAsked = ({ lead, items }: NonNullable<MembersPage['asked']>) => [
  paragraph('Commentary', [textRun(lead)], { keepNext: true }),
  ...items.map(item =>
    paragraph('Commentary', [textRun(item)], { numbering: { reference: LISTS.bullets, level: 0 } }),
  ),
]

/** The indicator and its figure, then, but for a brief list, the verdict and its reason on the next line. */
function itemOf(
  { ref, name, figure, rating: verdict, reason }: List['items'][number],
  { isBrief }: Pick<List, 'isBrief'>,
  { colour }: WordContext,
): Child[] {
  return [
    reference(ref),
    tab(),
    textRun(name),
    tab(),
    strong(figure),
    ...(isBrief === true
      ? []
      : [
          new TextRun({ break: 1 }),
          ...rating(verdict, colour),
          new TextRun({ text: ` ${reason}`, style: 'Quiet' }),
        ]),
  ]
}
