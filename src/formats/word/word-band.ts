// The cover of a paper for members: a band at the top of its first page, with the contents in one paragraph. The details
// and the notices are in the notes of such a paper. In: the paper and its wide sheet. Out: a section, which the page
// for members continues.
import { HeadingLevel, InternalHyperlink, Paragraph, TabStopType, TextRun } from 'docx'
import type { PaperSheet } from '../../drawing/look/look.ts'
import { type Paper, statusDetail } from '../../papers/paper.ts'
import { contentsOfPaper } from './contents-of-paper.ts'
import { mm, pt, textWidthMm } from './lengths.ts'
import { type Laid, onFreshSheet } from './sections.ts'
import { bookmarkOf, type Child, paragraph, quiet, strong, tab, textRun } from './word-runs.ts'

export function wordBand(paper: Paper, sheet: PaperSheet): Laid {
  const tabStops = [{ type: TabStopType.RIGHT, position: mm(textWidthMm(sheet)) }]
  return onFreshSheet([
    paragraph('Council', [textRun(paper.council), tab(), quiet(paper.committee)], { tabStops }),
    new Paragraph({
      heading: HeadingLevel.HEADING_1,
      children: [new TextRun({ text: paper.title, size: pt(19) })],
      spacing: { before: mm(1), after: 0 },
    }),
    paragraph('Band', [textRun(paper.period.name), tab(), strong(statusDetail(paper).text)], { tabStops }),
    paragraph('Band', [strong('In this paper: '), ...linksOf(paper)], { spacing: { after: mm(2) } }),
  ])
}

const linksOf = (paper: Paper): Child[] =>
  contentsOfPaper(paper).flatMap(({ title, at }, place) => [
    ...(place === 0 ? [] : [textRun(' | ')]),
    new InternalHyperlink({
      anchor: bookmarkOf(at),
      children: [new TextRun({ text: title, style: 'Hyperlink' })],
    }),
  ])
