// Which topics of a paper for members begin a page, so that each topic is on one page. In: the topics, one after another, and
// how wide and high a column is. Out: the places of those topics. Heights are estimates from the number of letters.
import { textsOfProse } from '../../commentary/prose.ts'
import type { BriefTopic, Paper } from '../../papers/paper.ts'
import { columnHeightMm, columnWidthMm } from './lengths.ts'
import { pictureHeightMm } from './word-chart.ts'
import type { WordContext } from './word-context.ts'

export const TOPIC_COLUMNS = 2

/** A line of text in millimetres, and the width of its letters: 9 points of Arial and 8 points. */
const BODY = { lineMm: 3.9, letterMm: 1.6 } as const
const SMALL = { lineMm: 3.3, letterMm: 1.4 } as const
const TITLE_MM = 10
const SUBHEADING_MM = 6.6
const HEADLINE_MM = 5.6
const AFTER_MM = 1.2
/** Two lines of caption. */
const CAPTION_MM = 11

export function topicsThatBeginPages({ blocks }: Paper, writing: WordContext): Set<number> {
  const roomMm = columnHeightMm(writing.wideSheet)
  const begin = new Set<number>()
  let end: Place | undefined
  for (const [at, block] of blocks.entries()) {
    if (block.block !== 'brief-topic') {
      end = undefined
      continue
    }
    end = end && placeOf(block, end, roomMm, writing)
    if (end === undefined || end.column >= TOPIC_COLUMNS) {
      begin.add(at)
      end = placeOf(block, { column: 0, usedMm: 0 }, roomMm, writing)
    }
  }
  return begin
}

interface Place {
  readonly column: number
  readonly usedMm: number
}

/** Where a topic ends that begins at a place. Words may be divided between columns, a chart not. */
function placeOf(topic: BriefTopic, from: Place, roomMm: number, writing: WordContext): Place {
  const widthMm = columnWidthMm(writing.wideSheet, TOPIC_COLUMNS)
  const words = from.usedMm + wordsMm(topic, widthMm)
  const afterWords = { column: from.column + Math.floor(words / roomMm), usedMm: words % roomMm }
  return topic.charts.reduce<Place>(({ column, usedMm }, chart) => {
    const neededMm = CAPTION_MM + pictureHeightMm(chart, widthMm, writing)
    return usedMm + neededMm > roomMm
      ? { column: column + 1, usedMm: neededMm }
      : { column, usedMm: usedMm + neededMm }
  }, afterWords)
}

function wordsMm({ indicators, commentary, commentaryMissing }: BriefTopic, widthMm: number): number {
  const heightMm = (text: string, { lineMm, letterMm }: typeof BODY | typeof SMALL): number =>
    Math.ceil((text.length * letterMm) / widthMm) * lineMm + AFTER_MM
  const said = indicators.map(
    ({ definition, says, yearEnd }) =>
      SUBHEADING_MM +
      HEADLINE_MM * (yearEnd === undefined ? 1 : 2) +
      heightMm([definition, ...says].join(' '), SMALL),
  )
  const account = commentary.length === 0 ? [commentaryMissing ?? ''] : commentary.flatMap(textsOfProse)
  return [TITLE_MM, ...said, ...account.map(text => heightMm(text, BODY))].reduce(
    (sum, height) => sum + height,
    0,
  )
}
