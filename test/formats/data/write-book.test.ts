// What the checklist cannot see on one workbook: the sheets of every worked example.
import { describe, expect, it } from 'vitest'
import type { BookSheet } from '../../../src/formats/data/book.ts'
import { writeBook } from '../../../src/formats/data/write-book.ts'
import { WORKED_PAPERS } from './worked-papers.ts'

/** References of indicators are text: 6.10 is not 6.1. */
const REFERENCES = ['Indicator', 'Reference']
const isNumber = (text: string) => /^[−-]?£?\d[\d,]*(\.\d+)?%?$/.test(text)

const cellsOf = ({ name, table }: BookSheet) =>
  (table?.rows ?? []).flatMap(cells =>
    cells.map((cell, at) => ({ name, cell, column: table?.columns[at] ?? { header: '', width: 0 } })),
  )

describe.each(WORKED_PAPERS)('the workbook of %s', (_, make) => {
  const sheets = async () => {
    const { paper, record } = await make()
    return writeBook(paper, record).sheets
  }

  it('begins with cover, contents and notes, and ends with every figure', async () => {
    const names = (await sheets()).map(({ name }) => name)
    expect(names.slice(0, 3)).toEqual(['Cover', 'Contents', 'Notes'])
    expect(names.at(-1)).toBe('Figures')
    expect(names.filter(name => name.startsWith('Table ')).every(name => /^Table \d+$/.test(name))).toBe(true)
  })

  it('has figures as numbers, and text only where there is a mark or a reference', async () => {
    const asText = (await sheets())
      .flatMap(cellsOf)
      .filter(
        ({ cell, column }) =>
          cell.cell !== 'number' && isNumber(cell.text) && !REFERENCES.includes(column.header),
      )
    expect(asText).toEqual([])
  })

  it('has each mark of a figure at the right, as its numbers are', async () => {
    const atTheLeft = (await sheets())
      .filter(({ name }) => name !== 'Notes')
      .flatMap(cellsOf)
      .filter(({ cell }) => cell.cell === 'text' && /^\[[a-z]+\]$/.test(cell.text))
    expect(atTheLeft).toEqual([])
  })

  it('has columns wide enough for each number and each word of a header', async () => {
    const tooNarrow = (await sheets())
      .flatMap(cellsOf)
      .filter(
        ({ cell, column: { header, width } }) =>
          (cell.cell === 'number' && cell.text.length + 2 > width) ||
          header.split(/[\s-]/).some(word => word.length + 1 > width),
      )
    expect(tooNarrow).toEqual([])
  })

  it('says above each table of the paper where its figures are from, if the cover does', async () => {
    const { paper, record } = await make()
    const source = paper.blocks
      .flatMap(block => (block.block === 'cover' ? block.details : []))
      .find(({ label }) => label === 'Source')?.text
    const lines = writeBook(paper, record)
      .sheets.slice(3)
      .map(sheet => sheet.lines.map(({ text }) => text))
    for (const above of lines)
      expect(above.filter(text => text.startsWith('Source: '))).toEqual(
        source === undefined ? [] : [`Source: ${source}.`],
      )
  })
})
