// What is read in a thread of its own is the same as what is read here, and is refused in the same words.
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import * as xlsx from 'xlsx'
import { readExtract } from '../../src/extracts/read-extract.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { roundHalfUp } from '../../src/terms/exact.ts'
import { fileReader } from '../../src/workspace/file-reader.ts'
import { readInThread } from '../../src/workspace/read-in-thread.ts'
import { officeBook } from '../extracts/office-parts.ts'
import { context, FILE, monthsDown, oneSheet, percent, utf8 } from '../extracts/workbooks.ts'

const described = context(monthsDown({ unit: 'percentage' }))
const whole = oneSheet([
  ['Month', 'Figure'],
  ['Dec-16', percent(0.957)],
  ['Jan-17', 'n/k'],
  ['Feb-17', { t: 'e', v: 0x07 }],
])
const locked = () => {
  const container = xlsx.CFB.utils.cfb_new()
  xlsx.CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]))
  xlsx.CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(64))
  return xlsx.CFB.write(container, { type: 'buffer' }) as Uint8Array
}
const bomb = () =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'xl/worksheets/sheet1.xml': new Uint8Array(300 * 1024 ** 2),
  })

describe('a thread that reads an extract', () => {
  it.each<[string, () => Uint8Array]>([
    ['that has figures, and others that cannot be read', () => whole],
    ['that is cut off', () => whole.subarray(0, whole.length / 2)],
    ['that is damaged', () => whole.with(whole.length / 3, 0)],
    ['that has a password', locked],
    ['that would need too much memory', bomb],
    ['with a cell beyond the last', () => officeBook({ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' })],
    ['that is a text', () => utf8('Month,Figure\nJan-17,"5\n')],
    ['that is empty', () => new Uint8Array()],
    ['that is another table', () => oneSheet([['Name'], ['x']])],
  ])('says the same as one that is read here: one %s', async (_, make) => {
    const bytes = make()
    const here = await readExtract(bytes, FILE, 'abc', described)
    const there = await readInThread({ bytes, file: FILE, sha256: 'abc', context: described }, () => {})
    expect(there).toStrictEqual(here)
    expect(there.problems.map(sayProblem)).toEqual(here.problems.map(sayProblem))
  })
  it('gives numbers that can be worked with', async () => {
    const given = { bytes: whole, file: FILE, sha256: 'abc', context: described }
    const { extract } = await readInThread(given, () => {})
    const [{ amount } = {}] = extract.readings
    expect(amount?.kind === 'known' && roundHalfUp(amount.value, 0).toString()).toBe('96')
  })
  it('passes on a fault of the program', async () => {
    const broken = { ...described, indicators: undefined } as never
    await expect(
      readInThread({ bytes: whole, file: FILE, sha256: 'abc', context: broken }, () => {}),
    ).rejects.toThrow(TypeError)
  })
})

describe('the reader of files', () => {
  const ROWS = 60_000
  const rows = Array.from(
    { length: ROWS },
    (_, i) =>
      `<row r="${i + 3}"><c r="A${i + 3}"/><c r="C${i + 3}"><v>${i}.${i % 997}</v></c><c r="D${i + 3}"><v>${i / 7}</v></c><c r="E${i + 3}"><v>${i / 11}</v></c></row>`,
  )
  const head = (figure: number) =>
    `<row r="1"><c r="A1" t="inlineStr"><is><t>Month</t></is></c><c r="B1" t="inlineStr"><is><t>Figure</t></is></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>Jan-17</t></is></c><c r="B2"><v>${figure}</v></c></row>`
  const large = (figure: number) => officeBook({ rows: `${head(figure)}${rows.join('')}` })
  const counts = context(monthsDown({ unit: 'count' }))

  it('shows how far it is with a large workbook, and reads one after the other', async () => {
    const steps: string[] = []
    const read = fileReader(step => steps.push(step))
    const [one, other, small] = await Promise.all([
      read(large(482), 'data/one.xlsx', 'a', counts),
      read(large(54), 'data/other.xlsx', 'b', counts),
      read(
        oneSheet([
          ['Month', 'Figure'],
          ['Jan-17', 7],
        ]),
        FILE,
        'c',
        counts,
      ),
    ])
    expect([one, other, small].map(({ extract }) => extract.readings.map(({ asFound }) => asFound))).toEqual([
      ['482'],
      ['54'],
      ['7'],
    ])
    expect(steps.at(-1)).toBe('Reading other.xlsx: 60,002 of 60,002 rows')
    expect(steps.map(step => step.includes('one.xlsx'))).toEqual(steps.map((_, i) => i < steps.length / 2))
  })
  it('begins anew after a workbook that could not be read', async () => {
    const read = fileReader(() => {})
    const broken = { ...counts, indicators: undefined } as never
    await expect(read(large(1), 'data/one.xlsx', 'a', broken)).rejects.toThrow()
    expect((await read(large(2), 'data/other.xlsx', 'b', counts)).extract.readings).toHaveLength(1)
  })
})
