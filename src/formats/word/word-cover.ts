// The cover: council, title, details, contents and notices. In: the cover and its paper. Out: sections.
import {
  ColumnBreak,
  HeadingLevel,
  InternalHyperlink,
  type ISectionOptions,
  Paragraph,
  TabStopType,
  TextRun,
} from 'docx'
import { type Cover, type Paper, statusDetail } from '../../papers/paper.ts'
import { contentsOfPaper } from './contents-of-paper.ts'
import { DETAIL_MM, mm, pt } from './lengths.ts'
import { continuing, onFreshSheet } from './sections.ts'
import { bookmarkOf, line, paragraph, quiet, tab, textRun } from './word-runs.ts'

const ON_TOP = { spacing: { before: 0 } }

/** On a portrait sheet the contents are below the details; on a landscape sheet they are side by side. */
export function wordCover({ details, notices }: Cover, paper: Paper, isPortrait: boolean): ISectionOptions[] {
  return [
    onFreshSheet([
      paragraph('Council', [textRun(paper.council)]),
      paragraph('Committee', [textRun(paper.committee)]),
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [textRun(paper.title)] }),
      paragraph('PaperPeriod', [textRun(paper.period.name)]),
    ]),
    continuing(
      [
        paragraph('Label', [textRun('Document details')], ON_TOP),
        ...[statusDetail(paper), ...details].map(({ label, text: words }) =>
          paragraph('Detail', [quiet(label), tab(), textRun(words)], {
            tabStops: [{ type: TabStopType.LEFT, position: mm(DETAIL_MM) }],
          }),
        ),
        paragraph(
          'Label',
          isPortrait ? [textRun('In this paper')] : [new ColumnBreak(), textRun('In this paper')],
          isPortrait ? { spacing: { before: mm(6), after: 80 } } : ON_TOP,
        ),
        ...contentsOfPaper(paper).map(({ title, at }) =>
          line('ContentsLine', [
            new InternalHyperlink({
              anchor: bookmarkOf(at),
              children: [new TextRun({ text: title, style: 'Hyperlink' })],
            }),
          ]),
        ),
      ],
      isPortrait ? 1 : 2,
    ),
    ...(notices.length > 0
      ? [
          continuing([
            new Paragraph({
              heading: HeadingLevel.HEADING_2,
              children: [new TextRun({ text: 'Please note', size: pt(12) })],
              spacing: { before: mm(5), after: mm(1) },
            }),
            ...notices.map(notice => paragraph('Notice', [textRun(notice)])),
          ]),
        ]
      : []),
  ]
}
