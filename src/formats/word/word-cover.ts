// The cover: council, title, details, contents and notices. In: the cover and its paper. Out: content.
import { HeadingLevel, Paragraph, TabStopType, TextRun } from 'docx'
import { type Cover, type Paper, statusDetail } from '../../papers/paper.ts'
import { contentsOfPaper } from './contents-of-paper.ts'
import { fieldLines } from './field-lines.ts'
import { DETAIL_MM, mm, pt } from './lengths.ts'
import { continuing, type Laid, onFreshSheet } from './sections.ts'
import { bookmarkOf, paragraph, quiet, tab, textRun } from './word-runs.ts'

export function wordCover({ details, notices }: Cover, paper: Paper): Laid[] {
  return [
    onFreshSheet([
      paragraph('Council', [textRun(paper.council)]),
      paragraph('Committee', [textRun(paper.committee)]),
      new Paragraph({ heading: HeadingLevel.HEADING_1, children: [textRun(paper.title)] }),
      paragraph('PaperPeriod', [textRun(paper.period.name)]),
      paragraph('Label', [textRun('Document details')]),
      ...[statusDetail(paper), ...details].map(({ label, text: words }) =>
        paragraph('Detail', [quiet(label), tab(), textRun(words)], {
          tabStops: [{ type: TabStopType.LEFT, position: mm(DETAIL_MM) }],
        }),
      ),
      paragraph('Label', [textRun('In this paper')], { spacing: { before: mm(3), after: 80 } }),
      ...fieldLines(
        'TOC \\o "2-2" \\h \\z',
        'TOC2',
        contentsOfPaper(paper).map(({ title, at }) => ({ text: title, anchor: bookmarkOf(at) })),
      ),
    ]),
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
