// The Word edition. In: a paper, the pictures of its charts and the palette. Out: an accessible .docx, with the same
// bytes every time. It is made from the paper, not from its HTML, so that headings, lists, header rows, captions,
// footnotes and text alternatives are Word's own.
import { Document, type ISectionOptions, Packer } from 'docx'
import { lookNamed } from '../../drawing/look/read-look.ts'
import type { Templates } from '../../drawing/templates.ts'
import type { Block, Paper, Section } from '../../papers/paper.ts'
import { captionsOf } from '../captions-of.ts'
import { chartsOfBlock } from '../charts-of.ts'
import { isLettered } from '../is-lettered.ts'
import { bookmarksOf } from './bookmarks.ts'
import { topicsThatBeginPages } from './brief-topic-pages.ts'
import { writeCaptions } from './captions.ts'
import { coloursOf } from './colours.ts'
import { fixedPackage } from './fixed-package.ts'
import { footerOf } from './footer.ts'
import { footnotesOf, writeFootnotes } from './footnotes.ts'
import { textWidthMm } from './lengths.ts'
import { numberingFrom } from './numbering.ts'
import { coreXml, subjectOf, titleOf } from './properties.ts'
import { readReference } from './read-reference.ts'
import { safePaper } from './safe-text.ts'
import { joinedSections, type LaidOnSheet, onSheet, type SectionOnSheet } from './sections.ts'
import { tableStyleXml, wordStyles } from './styles.ts'
import { wordBand } from './word-band.ts'
import { wordBriefTopic } from './word-brief-topic.ts'
import { wordChanges } from './word-changes.ts'
import { startsOfLists } from './word-commentary.ts'
import type { Picture, WordContext } from './word-context.ts'
import { wordCover } from './word-cover.ts'
import { wordDashboard } from './word-dashboard.ts'
import { wordMembersPage } from './word-members-page.ts'
import { wordNotes } from './word-notes.ts'
import { wordPlainTopic } from './word-plain-topic.ts'
import { wordSection } from './word-section.ts'
import { wordSummary } from './word-summary.ts'
import { wordTopic } from './word-topic.ts'
import { wordYourSay } from './word-your-say.ts'

/** `pictures` holds the picture of every chart of every topic and section, by the chart's id. */
export async function wordDocument(
  untrusted: Paper,
  pictures: ReadonlyMap<string, Picture>,
  templates: Templates,
): Promise<Uint8Array> {
  const paper = safePaper(untrusted)
  const colour = coloursOf(templates.files.get('palette.json') ?? '{}')
  const writing: WordContext = {
    colour,
    sizes: pictures,
    footnotes: footnotesOf(paper),
    ...lookNamed(paper.look, templates),
    bookmarks: bookmarksOf(paper),
  }
  const sections = joinedSections(paper.blocks.flatMap((block, at) => laidOut(block, at, paper, writing)))
  const document = new Document({
    title: titleOf(paper),
    subject: subjectOf(paper),
    creator: paper.council,
    lastModifiedBy: paper.council,
    compatibility: { version: 15 },
    styles: wordStyles(colour),
    externalStyles: tableStyleXml(colour),
    numbering: numberingFrom([...new Set([1, ...startsOfLists(paper)])]),
    footnotes: writeFootnotes(writing.footnotes),
    sections: withFooters(sections, paper),
  })
  const packed = await Packer.pack(document, 'uint8array')
  const { reference } = templates.reference === undefined ? {} : readReference(templates.reference)
  const leastPoints = writing.largePrint?.leastPoints
  const looks = { ...(reference && { reference }), ...(leastPoints !== undefined && { leastPoints }) }
  return fixedPackage(packed, coreXml(paper), pictures, looks)
}

/** A section keeps the footer of the section before it, unless it is on different sheets. */
function withFooters(laid: readonly SectionOnSheet[], paper: Paper): ISectionOptions[] {
  return laid.map(({ section, sheet }, at) =>
    laid[at - 1]?.sheet === sheet
      ? section
      : { ...section, footers: { default: footerOf(paper, textWidthMm(sheet)) } },
  )
}

/** The members' page, the summary and the topics need the whole width of a wide sheet. */
function laidOut(block: Block, at: number, paper: Paper, writing: WordContext): LaidOnSheet[] {
  const { sheet, wideSheet } = writing
  const isPortrait = sheet.orientation === 'portrait'
  switch (block.block) {
    case 'cover': {
      // A band is on the sheet of the block below it, and a paper in plain words has no list of its tables.
      const isPlain = paper.blocks[at + 1]?.block === 'plain-topic'
      const ofBand = isPlain ? sheet : wideSheet
      return onSheet(
        [
          ...(block.isBand ? [wordBand(paper, ofBand)] : wordCover(block, paper)),
          ...(isPortrait && !isPlain ? writeCaptions(captionsOf(paper), writing) : []),
        ],
        block.isBand ? ofBand : sheet,
      )
    }
    case 'members-page':
      return onSheet(wordMembersPage(block, at, !isPortrait && isBelowBand(paper, at), writing), wideSheet)
    case 'summary':
      return onSheet(wordSummary(block, at, writing), wideSheet)
    case 'dashboard':
      return onSheet(wordDashboard(block, at, writing), wideSheet)
    case 'topic':
      return onSheet(wordTopic(block, at, picturesBefore(paper, at), writing), wideSheet)
    case 'brief-topic':
      return onSheet(
        wordBriefTopic(
          block,
          at,
          topicsThatBeginPages(paper, writing).has(at),
          picturesBefore(paper, at),
          writing,
        ),
        wideSheet,
      )
    case 'plain-topic':
      return onSheet(
        wordPlainTopic(block, at, picturesBefore(paper, at), isBelowBand(paper, at), writing),
        sheet,
      )
    case 'your-say':
      return onSheet(wordYourSay(block, at), sheet)
    case 'section':
      return wordSection(
        block,
        at,
        beginsPage(block, paper.blocks[at - 1]),
        picturesBefore(paper, at),
        writing,
      )
    case 'changes':
      return onSheet(wordChanges(block, at, writing), sheet)
    // As in the PDF, the notes follow the changes on the same sheet.
    case 'notes':
      return onSheet(wordNotes(block, at, paper.blocks[at - 1]?.block !== 'changes', writing), sheet)
  }
}

/** An appendix and the first section begin on a fresh sheet; what follows the changes goes on below them. */
const beginsPage = (section: Section, before: Block | undefined): boolean =>
  before?.block !== 'changes' && (before?.block !== 'section' || isLettered(section.number))

/** On a portrait sheet the list of tables and figures comes between them. */
function isBelowBand({ blocks }: Paper, at: number): boolean {
  const before = blocks[at - 1]
  return before?.block === 'cover' && before.isBand === true
}

/** How many pictures the paper has before a block; the small charts of a summary do not count. */
const picturesBefore = (paper: Paper, at: number): number =>
  paper.blocks
    .slice(0, at)
    .flatMap(chartsOfBlock)
    .filter(({ chart }) => chart !== 'sparkline').length
