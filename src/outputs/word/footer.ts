// The foot of every sheet: which paper, whose, which page. In: a paper. Out: a footer.
import { Footer, PageNumber, TabStopType, TextRun } from 'docx'
import type { Paper } from '../../papers/paper.ts'
import { mm, TEXT_WIDTH_MM } from './lengths.ts'
import { paragraph, tab, text } from './parts.ts'
import { titleOf } from './properties.ts'

const TABS = [{ type: TabStopType.CENTER, position: mm(TEXT_WIDTH_MM / 2) }, { type: TabStopType.RIGHT, position: mm(TEXT_WIDTH_MM) }]

export function footerOf(paper: Paper): Footer {
  const pages = new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
  return new Footer({ children: [paragraph('FooterLine', [text(titleOf(paper)), tab(), text(paper.council), tab(), pages], { tabStops: TABS })] })
}
