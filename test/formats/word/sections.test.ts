// The Word edition of a long paper: portrait sheets, numbered sections, the list of tables and figures, and every
// table cell by cell.
import { beforeAll, describe, expect, it } from 'vitest'
import type { TableCell } from '../../../src/papers/paper.ts'
import { sha256 } from '../../../src/terms/sha256.ts'
import { sampleStrategy as paper } from '../../templates/sample-strategy.ts'
import { HOSTILE, withTexts } from './hostile.ts'
import { all, bodyOf, type Element, first, type Opened, open, rowsOf, styleOf, textOf } from './open-docx.ts'
import { wordOf } from './papers.ts'

let bytes: Uint8Array
let opened: Opened
let body: Element[]
beforeAll(async () => {
  bytes = await wordOf(paper)
  opened = open(bytes)
  body = bodyOf(opened)
})

const tablesOfPaper = paper.blocks
  .flatMap(block => (block.block === 'section' ? block.parts : []))
  .flatMap(part => (part.part === 'table' ? [part.table] : []))
const captions = () => body.filter(element => styleOf(element) === 'Caption').map(textOf)
const tableUnder = (caption: string): Element =>
  body[body.findIndex(element => styleOf(element) === 'Caption' && textOf(element) === caption) + 1] ??
  expect.fail(caption)

/** As the paper prints it: `39 (20%)`, `105.1 [p]`, `66.2% 74 of 83`, `■ Red`. */
function printed(cell: TableCell): string {
  if (cell.cell === 'text') return cell.text === '' ? 'no text' : cell.text
  if (cell.cell === 'rating') return `${cell.rating.symbol} ${cell.rating.word}`
  if (cell.cell === 'sign') return `${cell.symbol} ${cell.word}`
  const { figure, share } = cell
  return [
    figure.text,
    figure.mark,
    figure.below,
    share === undefined || figure.isMissing ? undefined : `(${share.text})`,
  ]
    .filter(one => one !== undefined)
    .join(' ')
}

describe('wordDocument(paper), a paper of sections', () => {
  it('has every table cell by cell under its caption, with totals', () => {
    for (const { caption, rows } of tablesOfPaper) {
      const found = tableUnder(caption)
      expect(found.tag).toBe('w:tbl')
      expect(rowsOf(found).slice(1), caption).toEqual(rows.map(row => [row.label, ...row.cells.map(printed)]))
    }
  })

  it('heads each column with its band and its second line', () => {
    expect(
      rowsOf(
        tableUnder('Table 6: placement type by age group and place of placement, 31 March 2022'),
      )[0]?.slice(0, 2),
    ).toEqual(['Placement', 'Within 20 miles of home: Under 1'])
    expect(rowsOf(tableUnder('Table 4: composition and unit cost of placements, 2021/22'))[0]).toEqual([
      'Placement',
      'Children 31 March 2022',
      'Cost of a week 2021/22 prices',
      'Contract',
    ])
  })

  it('marks and repeats each header row, without merged or empty cells', () => {
    for (const table of body.filter(({ tag }) => tag === 'w:tbl')) {
      expect(all(table, 'w:tr').map(row => first(row, 'w:tblHeader') !== undefined)).toEqual(
        all(table, 'w:tr').map((_, at) => at === 0),
      )
      expect([...all(table, 'w:gridSpan'), ...all(table, 'w:vMerge')]).toEqual([])
      expect(
        rowsOf(table)
          .flat()
          .filter(text => text.trim() === ''),
      ).toEqual([])
    }
  })

  it('sets totals in bold between rules, and rows not known or of other areas in italics', () => {
    const rowAt = (caption: string, label: string) =>
      all(tableUnder(caption), 'w:tr').find(row => textOf(all(row, 'w:tc')[0] ?? expect.fail()) === label) ??
      expect.fail(label)
    const total = rowAt('Table 2: children looked after at 31 March by age', 'All children looked after')
    expect(
      all(total, 'w:tc').every(
        cell => first(cell, 'w:tcBorders') !== undefined && first(cell, 'w:b') !== undefined,
      ),
    ).toBe(true)
    expect(
      first(rowAt('Table 2: children looked after at 31 March by age', 'Not known'), 'w:i'),
    ).toBeDefined()
    expect(
      first(rowAt('Table 1: children looked after per 10,000 under 18, at 31 March', 'England'), 'w:i'),
    ).toBeDefined()
    expect(first(rowAt('Table 2: children looked after at 31 March by age', '1 to 4'), 'w:i')).toBeUndefined()
  })

  it('numbers its sections and lists its contents: every link leads to the text that it names', () => {
    const document = opened.xml('word/document.xml')
    const places = new Map(
      all(document, 'w:p').flatMap(one =>
        all(one, 'w:bookmarkStart').map(({ attributes }) => [attributes['w:name'], textOf(one)]),
      ),
    )
    const links = all(document, 'w:hyperlink').map(link => [
      textOf(link),
      places.get(link.attributes['w:anchor']),
    ])
    expect(links.map(([words]) => words)).toEqual([
      '1. Children looked after',
      '2. Children who come into care and leave it',
      '3. Where children live',
      'Appendix A. Outcomes',
      'Appendix B. What became of the strategy before',
      'Appendix C. Delivery plan',
      'Notes',
      ...tablesOfPaper.map(({ caption }) => caption),
      'Figure 1: More children are looked after than in similar areas',
      'Figure 2: Ages 16 and 17 are a growing part',
    ])
    // A figure's caption has a full stop after its number.
    for (const [words, place = ''] of links) expect(place.replace(/^(Figure \d+)\./, '$1:')).toBe(words)
  })

  it('is portrait, except for a table of twelve columns', () => {
    const sizes = all(opened.xml('word/document.xml'), 'w:pgSz').map(({ attributes }) =>
      Number(attributes['w:w']) < Number(attributes['w:h']) ? 'portrait' : 'landscape',
    )
    expect(new Set(sizes)).toEqual(new Set(['portrait', 'landscape']))
    expect(sizes.filter(size => size === 'landscape')).toHaveLength(1)
    expect(sizes[0]).toBe('portrait')
  })

  it('fits every table on its sheet', () => {
    const widest = (table: Element) =>
      (all(table, 'w:gridCol').reduce((sum, { attributes }) => sum + Number(attributes['w:w']), 0) / 1440) *
      25.4
    for (const table of body.filter(({ tag }) => tag === 'w:tbl'))
      expect(widest(table)).toBeLessThan(all(table, 'w:gridCol').length > 10 ? 273.5 : 186.5)
  })

  it('has a picture with its text alternative for each chart, numbered throughout the paper', () => {
    const pictures = all(opened.xml('word/document.xml'), 'wp:docPr').map(({ attributes }) => [
      attributes['id'],
      attributes['name'],
    ])
    expect(pictures).toEqual([
      ['1', 'Figure 1'],
      ['2', 'Figure 2'],
    ])
    expect(captions().filter(text => text.startsWith('Figure'))).toEqual([
      'Figure 1. More children are looked after than in similar areas',
      'Figure 2. Ages 16 and 17 are a growing part',
    ])
  })

  it.each(HOSTILE)('opens whatever its texts: %j', async hostile => {
    const spoilt = open(await wordOf(withTexts(paper, text => `${text}${hostile}`)))
    const document = spoilt.xml('word/document.xml')
    expect(all(document, 'w:tbl').length).toBe(all(opened.xml('word/document.xml'), 'w:tbl').length)
  })

  it('has the same bytes each time', async () => {
    expect(sha256(await wordOf(paper))).toBe(sha256(bytes))
  })
})
