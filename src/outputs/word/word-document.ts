// The Word edition: a paper, the pictures of its charts and the palette in; an accessible .docx out, the same bytes every time.
// Made from the paper and not from its HTML: headings, lists, header rows, captions, footnotes and alternatives are Word's own.
import { Document, Packer, type ISectionOptions } from 'docx'
import type { Block, Paper } from '../../papers/paper.ts'
import type { Templates } from '../templates.ts'
import { writeChanges } from './changes.ts'
import { coloursOf } from './colours.ts'
import { writeCover } from './cover.ts'
import { fixedPackage } from './fixed-package.ts'
import { footerOf } from './footer.ts'
import { footnotesOf, writeFootnotes } from './footnotes.ts'
import { inertPaper } from './inert.ts'
import { writeMembersPage } from './members-page.ts'
import { writeNotes } from './notes.ts'
import { numbering } from './numbering.ts'
import { coreXml, subjectOf, titleOf } from './properties.ts'
import { stylesOf, tableStyleXml } from './styles.ts'
import { writeSummary } from './summary.ts'
import { writeTopic } from './topic.ts'
import type { Picture, Size, Writing } from './writing.ts'

/** `pictures` holds one of every chart of every topic, by the chart's id. */
export async function wordDocument(paper: Paper, pictures: ReadonlyMap<string, Picture>, templates: Templates): Promise<Uint8Array> {
  const pack = await composeWord(paper, pictures, templates)
  return pack(pictures)
}

/** All but the pictures, of which only the size is asked: it is written while they are taken. */
export async function composeWord(someones: Paper, sizes: ReadonlyMap<string, Size>, templates: Templates): Promise<(pictures: ReadonlyMap<string, Picture>) => Uint8Array> {
  const paper = inertPaper(someones)
  const colour = coloursOf(templates.files.get('palette.json') ?? '{}')
  const writing: Writing = { colour, sizes, footnotes: footnotesOf(paper) }
  const [first, ...others] = paper.blocks.flatMap((block, at) => sectionsOf(block, at, paper, writing))
  const document = new Document({
    title: titleOf(paper),
    subject: subjectOf(paper),
    creator: paper.council,
    lastModifiedBy: paper.council,
    compatibility: { version: 15 },
    styles: stylesOf(colour),
    externalStyles: tableStyleXml(colour),
    numbering,
    footnotes: writeFootnotes(writing.footnotes),
    // The sections after the first go on with its foot.
    sections: first === undefined ? [] : [{ ...first, footers: { default: footerOf(paper) } }, ...others],
  })
  const packed = await Packer.pack(document, 'uint8array')
  return pictures => fixedPackage(packed, coreXml(paper), pictures)
}

function sectionsOf(block: Block, at: number, paper: Paper, writing: Writing): ISectionOptions[] {
  switch (block.block) {
    case 'cover': return writeCover(block, paper)
    case 'members-page': return writeMembersPage(block, at, writing)
    case 'summary': return writeSummary(block, at, writing)
    case 'topic': return writeTopic(block, at, paper.blocks.slice(0, at).reduce((sum, before) => sum + (before.block === 'topic' ? before.charts.length : 0), 0), writing)
    case 'changes': return writeChanges(block, at, writing)
    // As in the PDF: what changed is a line where nothing did, and the notes follow on the same sheet.
    case 'notes': return writeNotes(block, at, paper.blocks[at - 1]?.block !== 'changes', writing)
  }
}
