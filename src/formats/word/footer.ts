// The footer of every sheet: the paper, the council and the page. In: a paper and the width of the sheet's text.
import { Footer, PageNumber, TabStopType, TextRun } from 'docx'
import type { Paper } from '../../papers/paper.ts'
import { mm } from './lengths.ts'
import { titleOf } from './properties.ts'
import { paragraph, tab, textRun } from './word-runs.ts'

/** The width of a letter of the footer, and of half a council's name. */
const LETTER_MM = 1.7
const HALF_A_NAME_MM = 30

/** The council's name is in the middle, or on its own line if a long title would run into it. */
export function footerOf(paper: Paper, widthMm: number): Footer {
  const pages = new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
  const words = `${titleOf(paper)}: ${paper.status.foot}`
  const isShort = words.length * LETTER_MM < widthMm / 2 - HALF_A_NAME_MM
  const council = isShort ? [tab(), textRun(paper.council)] : [new TextRun({ text: paper.council, break: 1 })]
  const stops = [
    ...(isShort ? [{ type: TabStopType.CENTER, position: mm(widthMm / 2) }] : []),
    { type: TabStopType.RIGHT, position: mm(widthMm) },
  ]
  return new Footer({
    children: [paragraph('FooterLine', [textRun(words), ...council, tab(), pages], { tabStops: stops })],
  })
}
