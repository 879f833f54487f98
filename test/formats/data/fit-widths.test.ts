import { describe, expect, it } from 'vitest'
import { type BookCell, textCell } from '../../../src/formats/data/book.ts'
import { fitWidths } from '../../../src/formats/data/fit-widths.ts'

/** The width of a column of at most 40 characters. */
function widthOf(header: string, ...texts: string[]): number | undefined {
  const rows: BookCell[][] = texts.map(text => [textCell(text)])
  const table = { name: 'Table_1', columns: [{ header, width: 40 }], rows }
  return fitWidths({ name: 'Table 1', title: 'Table 1', lines: [], table }).table?.columns[0]?.width
}

describe('fitWidths(sheet)', () => {
  // 20 characters on two lines are 10; with 3 at the sides 13.
  it('wraps a header on two lines', () => expect(widthOf('31 March 2018, share', '18%')).toBe(13))
  // 11 characters and 3.
  it('has room for the longest number', () => expect(widthOf('2021/22', '£412', '£28,123,456')).toBe(14))
  // 13 characters and 3: half of the header would be 7.
  it('does not break a word of a header', () => expect(widthOf('Accommodation', '5')).toBe(16))
  it('is never narrower than 9 characters', () => expect(widthOf('Red', '1')).toBe(9))
  it('is never wider than stated: a longer text wraps', () =>
    expect(widthOf('Rule', 'a text of more than forty characters, which wraps')).toBe(40))
  it('leaves a sheet without a table alone', () => {
    const cover = { name: 'Cover', title: 'Cover', lines: [] }
    expect(fitWidths(cover)).toBe(cover)
  })
})
