// Each worked example's Word edition, opened in LibreOffice: its pages, headings, tables and pictures. Skipped, with a notice,
// where there is no LibreOffice or no browser to draw with.
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, it } from 'vitest'
import { chartsOf } from '../../../src/formats/charts-of.ts'
import { contentsOf, type Paper } from '../../../src/papers/paper.ts'
import { produce } from '../../../src/verbs/produce.ts'
import { outsideOf } from '../../../src/workspace/outside.ts'
import { findBrowser } from '../../pdf/print.ts'
import { REPOSITORY } from '../../workspace.ts'
import {
  findLibreOffice,
  hasArialWidths,
  type OpenedInLibreOffice,
  openInLibreOffice,
} from './in-libreoffice.ts'

/** Word has wider margins and a wider font than the PDF: at most three pages more for ten. */
const MOST_PAGES = 1.3
const PAPERS = [
  ['corporate-parenting-monthly', '2017-01'],
  ['corporate-parenting-from-return', '2022-03'],
  ['sufficiency-appendices', '2021-22'],
  ['sufficiency-strategy-2016', '2016-12'],
] as const

const program = findLibreOffice()
const lacks = [
  ...(program === undefined ? ['LibreOffice (soffice)'] : []),
  ...(findBrowser() === undefined ? ['a browser'] : []),
]
if (lacks.length > 0)
  console.warn(
    `Skipped: the Word editions were not opened, for there is no ${lacks.join(' and no ')} on the PATH.`,
  )

describe.skipIf(lacks.length > 0).each(PAPERS)('the Word edition of %s, in LibreOffice', (id, period) => {
  let paper: Paper
  let pdfPages: number
  let opened: OpenedInLibreOffice
  beforeAll(async () => {
    const workspace = await mkdtemp(join(tmpdir(), 'orderpaper-'))
    try {
      await cp(join(REPOSITORY, 'data'), join(workspace, 'data'), { recursive: true })
      const made = await produce({ paper: id, period }, outsideOf(workspace))
      paper = made.paper
      const file = (name: string) => readFile(join(workspace, made.folder, name))
      pdfPages = (await PDFDocument.load(await file('paper.pdf'))).getPageCount()
      opened = await openInLibreOffice(program ?? '', await file('paper.docx'))
    } finally {
      await rm(workspace, { recursive: true, force: true })
    }
  }, 300_000)

  it('has about as many pages as the PDF', async ({ skip }) => {
    if (!(await hasArialWidths())) skip('no font here is as wide as Arial (fonts-liberation)')
    expect(opened.pages).toBeLessThanOrEqual(Math.floor(pdfPages * MOST_PAGES))
    expect(opened.pages).toBeGreaterThanOrEqual(Math.floor(pdfPages / MOST_PAGES))
  })

  it('has every title as a heading, under the title of the paper', () => {
    const titles = paper.blocks.flatMap(block => {
      if (!('title' in block)) return []
      return [
        block.block === 'section' && block.number !== '' ? `${block.number}. ${block.title}` : block.title,
      ]
    })
    expect(opened.headings.filter(({ level }) => level === 1).map(({ text }) => text)).toEqual([paper.title])
    const second = opened.headings.filter(({ level }) => level === 2).map(({ text }) => text)
    expect(second.filter(text => titles.includes(text))).toEqual(titles)
    expect(opened.headings.filter(({ level }) => level === 3).length).toBeGreaterThanOrEqual(
      paper.blocks.flatMap(block => ('indicators' in block ? block.indicators : [])).length,
    )
  })

  it('has every table whole, with a header row', () => {
    // The performance summary of a paper in full has two tables: twenty columns do not fit a sheet.
    const summaries = paper.blocks.filter(({ block }) => block === 'summary').length
    const tables = paper.blocks.flatMap(block => contentsOf(block).tables).length + summaries
    expect(opened.tables).toBe(tables)
    expect(opened.headedTables).toBe(tables)
  })

  it('has the alternative of every chart', () => {
    expect(opened.alternatives).toEqual(
      chartsOf(paper)
        .filter(({ chart }) => chart !== 'sparkline')
        .map(({ alternative }) => alternative),
    )
  })
})
