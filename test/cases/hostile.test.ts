// Inputs that made the program crash, hang or run out of memory: each is read, or refused in words.
import { describe, expect, it } from 'vitest'
import { officeBook, row } from '../extracts/office-parts.ts'
import { type Changes, HAS_CASES, runOn } from './lay-case.ts'

const CSV = 'data/extracts/2017-01/monthly.csv'
const HEADINGS = row(1, ['Month', 'Looked after', 'Reviews on time'])
const JANUARY = row(2, ['Jan-17', 482, '96.4%'])
const book = (rows: string): Changes => ({
  [CSV]: null,
  'data/extracts/2017-01/monthly.xlsx': officeBook({ rows }),
})
const january = (cell: string): Changes => ({
  [CSV]: `Month,Looked after,Reviews on time\nDec-16,484,92.0%\nJan-17,${cell},96.4%\n`,
})
const words = (text: string): Changes => ({ 'data/commentary/2017-01/small.md': `${text}\n` })

describe.skipIf(!HAS_CASES)('a hostile input', () => {
  it.each<readonly [string, Changes, string]>([
    ['a number beyond all numbers', january('1.8e308'), 'number-not-understood'],
    ['the name of a property', january('__proto__'), 'number-not-understood'],
    [
      'a number beyond all numbers in a workbook',
      book(HEADINGS + row(2, ['Jan-17', '<c r="@"><v>1.8e308</v></c>', '96.4%'])),
      'cell-error',
    ],
    [
      'a cell beyond the last column',
      book(`${HEADINGS}${JANUARY}<row r="3"><c r="ZZZZ3"><v>1</v></c></row>`),
      'extract-unreadable',
    ],
    [
      'a cell beyond the last row',
      book(`${HEADINGS}${JANUARY}<row r="3"><c r="B99999999"><v>1</v></c></row>`),
      'extract-unreadable',
    ],
    [
      'a cell whose address is garbage',
      book(`${HEADINGS}${JANUARY}<row r="3"><c r="E4\u00e7\u00f5Q"><v>1</v></c></row>`),
      'extract-unreadable',
    ],
    ['6,000 quotations in each other', words('>'.repeat(6000)), 'commentary-beyond'],
    ['6,000 points in each other', words('- '.repeat(6000)), 'commentary-beyond'],
    ['40,000 numbers in one paragraph', words('482 '.repeat(40_000)), 'commentary-beyond'],
    ['a million letters', words('word '.repeat(200_000)), 'commentary-beyond'],
  ])('%s is refused', async (_, changes, code) => {
    const { codes, errors } = await runOn('small', changes)
    expect(errors).toBeGreaterThan(0)
    expect(codes).toContain(code)
    // Words that are refused are not missing as well.
    if (code === 'commentary-beyond') expect(codes).not.toContain('commentary-missing')
  })

  it.each<readonly [string, Changes]>([
    [
      'a sheet that is formatted down to its last row',
      book(
        HEADINGS +
          JANUARY +
          Array.from(
            { length: 200_000 },
            (_, i) => `<row r="${i + 3}"><c r="A${i + 3}" s="0"/><c r="L${i + 3}" s="0"/></row>`,
          ).join(''),
      ),
    ],
    [
      'a sheet of which the last cell is formatted',
      book(`${HEADINGS}${JANUARY}<row r="1048576"><c r="XFD1048576" s="0"/></row>`),
    ],
    ['20,000 brackets', words(`The council looks after 482 children. ${'['.repeat(20_000)}`)],
  ])('%s is read', async (_, changes) => {
    const { figures, errors } = await runOn('small', changes)
    expect(errors).toBe(0)
    expect(figures?.get('1.1@2017-01')).toBe('482')
  })
})
