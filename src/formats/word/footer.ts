// The foot of every sheet: which paper, whose, which page. In: a paper and how wide the sheet's text is. Out:
// a footer.
import { Footer, PageNumber, TabStopType, TextRun } from 'docx'
import type { Paper } from '../../papers/paper.ts'
import { mm } from './lengths.ts'
import { paragraph, tab, text } from './parts.ts'
import { titleOf } from './properties.ts'

/** A letter of the foot, and half of a council's name. */
const LETTER_MM = 1.7
const HALF_A_NAME_MM = 30

/** The council's name stands in the middle, or on a line of its own where a long title would run into it. */
export function footerOf(paper: Paper, widthMm: number): Footer {
  const pages = new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
  const isShort = titleOf(paper).length * LETTER_MM < widthMm / 2 - HALF_A_NAME_MM
  const whose = isShort ? [tab(), text(paper.council)] : [new TextRun({ text: paper.council, break: 1 })]
  const stops = [
    ...(isShort ? [{ type: TabStopType.CENTER, position: mm(widthMm / 2) }] : []),
    { type: TabStopType.RIGHT, position: mm(widthMm) },
  ]
  return new Footer({
    children: [paragraph('FooterLine', [text(titleOf(paper)), ...whose, tab(), pages], { tabStops: stops })],
  })
}
