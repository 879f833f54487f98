/**
 * Writes down what a screen reader says of a finished PDF, page by page: headings with their level, lists, graphics by
 * their alternative, links, and each cell of a table after its headers. It reads the file that users get, and only
 * its tags, in their order. In: the bytes of a PDF that `finishPdf` made. Out: text, one line for each thing said.
 *
 *     Page 2
 *     Heading 2: Performance summary
 *     Table of 34 rows: Table 1: every indicator in January 2017
 *       Row 3
 *         Row header: 6.1 Children looked after
 *         Jan 17, 6.1 Children looked after: 482
 */
import { readDrawings, readPages } from './finish/drawings.ts'
import { asDict, asString, type Pdf } from './finish/objects.ts'
import { readText } from './finish/pdf-text.ts'
import { readTags } from './finish/read-tags.ts'
import { readFinished } from './spoken/read-finished.ts'
import { sayBlocks } from './spoken/say-blocks.ts'
import type { SpokenLine } from './spoken/spoken-line.ts'

/** Only headers and footers depend on margins, and they are not said. */
const NO_MARGIN = { topPt: 0, bottomPt: 0 }
const INDENT = '  '

export function speakPdf(finished: Uint8Array): string {
  const pdf = readFinished(finished)
  const tags = readTags(pdf, readDrawings(pdf, { portrait: NO_MARGIN, landscape: NO_MARGIN }))
  const pageNumbers = new Map(readPages(pdf).map(({ ref }, at) => [ref.id, at + 1]))
  return `${[...opening(pdf), ...withPages(sayBlocks(pdf, tags.kids), pageNumbers)].join('\n')}\n`
}

function opening(pdf: Pdf): string[] {
  const title = asString(pdf, asDict(pdf, pdf.info)?.get('Title'))
  return [
    `What a screen reader says of the PDF '${title === undefined ? 'without a title' : readText(title)}', from its tags.`,
    'Each cell of a table comes after its headers. A link or a graphic within a line is in square brackets.',
  ]
}

function withPages(lines: readonly SpokenLine[], pageNumbers: ReadonlyMap<number, number>): string[] {
  let page: number | undefined
  return lines.flatMap(line => {
    const says = INDENT.repeat(line.depth) + line.says
    if (line.page === undefined || line.page === page) return [says]
    page = line.page
    return ['', `Page ${pageNumbers.get(page)}`, says]
  })
}
