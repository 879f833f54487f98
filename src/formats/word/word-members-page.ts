// Page one for members: groups of indicators, gravest first, in three columns. In: the members' page. Out: sections.
import { type Paragraph, TextRun } from 'docx'
import type { MembersEntry, MembersPage } from '../../papers/paper.ts'
import { itemLines } from './item-lines.ts'
import { LISTS } from './numbering.ts'
import { continuing, type Laid, onFreshSheet } from './sections.ts'
import { writeCommentary } from './word-commentary.ts'
import type { WordContext } from './word-context.ts'
import {
  blockTitle,
  type Child,
  paragraph,
  quiet,
  rating,
  reference,
  strong,
  subheading,
  tab,
  textRun,
} from './word-runs.ts'

const COLUMNS = 3

export function wordMembersPage(
  { title, commentary, asked, lead, groups, says }: MembersPage,
  at: number,
  isBelowBand: boolean,
  writing: WordContext,
): Laid[] {
  const entryLine = itemLines('MembersItem', writing.wideSheet, COLUMNS)
  const entries = (entry: MembersEntry): Paragraph[] => [
    ...entry.indicators.map(one => entryLine(indicatorOf(one, writing))),
    ...toldOf(entry).map(([label, text]) => entryLine([tab(), strong(`${label}:`), textRun(` ${text}`)])),
  ]
  return [
    (isBelowBand ? continuing : onFreshSheet)([
      blockTitle(title, at, { pageBreakBefore: !isBelowBand }),
      ...writeCommentary(commentary, at, { isNumbered: false }),
      ...(asked === undefined ? [] : wordAsked(asked)),
      paragraph('Lead', [textRun(lead)]),
    ]),
    continuing(
      [
        ...groups.flatMap((group, place) => [
          subheading(group.title, place === 0 ? 'on top' : 'below'),
          ...group.entries.flatMap(entries),
        ]),
        ...says.flatMap(({ title: heading, text }) => [
          subheading(heading),
          paragraph('FiguresSay', [textRun(text)]),
        ]),
      ],
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

/** The indicator and its figure; then the verdict and its reason on the next line. */
function indicatorOf(
  { ref, name, figure, rating: verdict, why, doubted }: MembersEntry['indicators'][number],
  { colour }: WordContext,
): Child[] {
  const first = [reference(ref), tab(), textRun(name), tab(), strong(figure)]
  if (why === undefined) return first
  return [
    ...first,
    new TextRun({ break: 1 }),
    ...rating(verdict, colour),
    quiet(` ${why}`),
    ...(doubted === undefined ? [] : [new TextRun({ break: 1 }), strong('Doubted:'), textRun(` ${doubted}`)]),
  ]
}

const toldOf = ({ cause, actions = [] }: MembersEntry): [string, string][] => [
  ...(cause === undefined ? [] : [['Cause', cause] as [string, string]]),
  ...actions.map((action): [string, string] => ['Action', action]),
]
