// CSV for spreadsheets: text that looks like a formula stays text, and text with commas, quotes or line breaks is
// quoted.
import { describe, expect, it } from 'vitest'
import { csvFile, csvQuoted, csvText } from '../../../../src/formats/data/write/write-csv.ts'

describe('csvText(text)', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    [' led', '" led"'],
    ['=cmd|x', `'=cmd|x`],
    ['@a,b', `"'@a,b"`],
  ])('%j is %j', (text, expected) => expect(csvText(text)).toBe(expected))
})
it('csvQuoted(text) is always in quotation marks', () =>
  expect([csvQuoted('00123'), csvQuoted('=1'), csvQuoted('a"b')]).toEqual(['"00123"', `"'=1"`, '"a""b"']))
it('csvFile(rows) begins with a byte order mark and ends each row as RFC 4180 requires', () =>
  expect(
    csvFile([
      ['a', 'b'],
      ['1', '2'],
    ]),
  ).toBe('\uFEFFa,b\r\n1,2\r\n'))
