// A sheet that is read in pieces has the same cells as one that is read whole. The pieces of these tests have a few rows.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { ExtractSheet } from '../../src/extracts/cell.ts'
import { readZippedBook } from '../../src/extracts/read-zipped-book.ts'
import { REPOSITORY, SHARED } from '../workspace.ts'
import { type OfficeParts, officeBook, rich, row } from './office-parts.ts'
import { book, handWritten, percent, sheetOf } from './workbooks.ts'

/** Everything that a sheet can be asked. */
const told = (sheet: ExtractSheet) => ({
  name: sheet.name,
  isHidden: sheet.isHidden,
  merges: sheet.merges,
  hidden: { rows: [...(sheet.hidden?.rows ?? [])], columns: [...(sheet.hidden?.columns ?? [])] },
  rows: Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount(row) }, (_, column) => [
      sheet.cell(row, column),
      sheet.doubt?.(row, column),
      sheet.comment?.(row, column),
    ]),
  ),
})

async function readBy(pieceBytes: number, bytes: Uint8Array) {
  const pieces: number[] = []
  const read = await readZippedBook(
    bytes,
    names => names,
    rows => pieces.push(rows),
    pieceBytes,
  ).catch(() => ({ unreadable: 'the package threw' }))
  return { pieces, read: 'sheets' in read ? read.sheets.map(told) : read }
}

/** In pieces of a few rows. */
const readInRows = (bytes: Uint8Array) =>
  readZippedBook(
    bytes,
    names => names,
    () => {},
    300,
  )

const WHOLE = Number.POSITIVE_INFINITY

/** The pieces that the workbook was read in, once it is known to be the same as if it had been read whole. */
async function piecesOf(bytes: Uint8Array, pieceBytes = 300): Promise<readonly number[]> {
  const { pieces, read } = await readBy(pieceBytes, bytes)
  const whole = await readBy(WHOLE, bytes)
  expect(whole.pieces).toEqual([])
  expect(read).toEqual(whole.read)
  return pieces
}

const booksBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:xlsx|xlsm|xlsb|ods)$/i.test(file))
    .map(file => join(folder, file))

describe('a workbook of the examples or the cases', () => {
  const books = [join(REPOSITORY, 'data'), join(SHARED, 'cases'), join(SHARED, 'data')].flatMap(folder => {
    try {
      return booksBelow(folder)
    } catch {
      return []
    }
  })
  it.each(books.map(file => [basename(file), file]))('%s is the same in pieces', async (_, file = '') => {
    await piecesOf(readFileSync(file), 2000)
  })
})

const office = (rows: readonly string[], more: Partial<OfficeParts> = {}) =>
  officeBook({ rows: rows.join(''), ...more })
const numbers = (count: number) => Array.from({ length: count }, (_, i) => row(i + 1, [i, `text ${i}`]))

describe('a sheet in pieces', () => {
  it('is cut after a row', async () => {
    expect(await piecesOf(office(numbers(12)))).toEqual([4, 8, 12])
  })
  it('keeps its styles, dates, percentages and shared texts', async () => {
    const cells = (n: number) => [
      `<c r="@" s="1"><v>${42_000 + n}</v></c>`,
      `<c r="@" s="2"><v>0.${n}</v></c>`,
      `<c r="@" t="s"><v>${n % 2}</v></c>`,
    ]
    const bytes = office(
      Array.from({ length: 12 }, (_, i) => row(i + 1, cells(i + 1))),
      {
        styles: [{ format: 17 }, { format: 10 }],
        shared: ['<si><t>482</t></si>', '<si><r><t>4</t></r><r><rPr><strike/></rPr><t>9</t></r></si>'],
      },
    )
    expect((await piecesOf(bytes)).length).toBeGreaterThan(3)
  })
  it('keeps what hides rows and columns, what is merged, and colours on their ground', async () => {
    const rows = numbers(12).map((xml, i) => (i % 5 === 3 ? xml.replace('<row ', '<row hidden="1" ') : xml))
    const around = {
      before: '<cols><col min="2" max="2" width="9" hidden="1"/></cols>',
      after: '<mergeCells><mergeCell ref="A2:A8"/></mergeCells>',
      fonts: ['<font><color rgb="FFFFFFFF"/></font>'],
      styles: [{ font: 1 }],
    }
    const unseen = rows.map(xml => xml.replace('<c r="A', '<c s="1" r="A'))
    expect((await piecesOf(office(unseen, around))).length).toBeGreaterThan(3)
    const formatted = `${around.after}<conditionalFormatting sqref="A1"/>`
    expect((await piecesOf(office(unseen, { ...around, after: formatted }))).length).toBeGreaterThan(3)
  })
  it('keeps text that is raised or struck out', async () => {
    const rows = Array.from({ length: 12 }, (_, i) => row(i + 1, [rich('482', '^1'), rich('~484', '482')]))
    expect((await piecesOf(office(rows))).length).toBeGreaterThan(3)
  })
  it('keeps formulas that refer to a row of another piece', async () => {
    const shared = (n: number) =>
      n === 1
        ? '<c r="@"><f t="shared" ref="B1:B12" si="0">A1*2</f><v>2</v></c>'
        : `<c r="@"><f t="shared" si="0"/>${n % 3 === 0 ? '' : `<v>${n}</v>`}</c>`
    const ofArray = (n: number) =>
      n === 2 ? '<c r="@"><f t="array" ref="C2:C11">A2:A11</f><v>1</v></c>' : '<c r="@"/>'
    const rows = Array.from({ length: 12 }, (_, i) => row(i + 1, [i, shared(i + 1), ofArray(i + 1)]))
    expect((await piecesOf(office(rows))).length).toBeGreaterThan(3)
    const { sheets } = (await readInRows(office(rows))) as { sheets: readonly ExtractSheet[] }
    // No blank, although its formula is written in the first row alone.
    expect(sheets[0]?.cell(8, 1)).toEqual({ kind: 'uncalculated', formula: 'A9*2', shown: '' })
  })
  it('keeps comments, also on a cell that is not there', async () => {
    const sheet = sheetOf(Array.from({ length: 40 }, (_, i) => [i, percent(i / 40)]))
    for (const at of ['A2', 'B30', 'D35', 'A44'])
      sheet[at] = { ...(sheet[at] ?? { t: 'z' }), c: [{ a: 'Analyst', t: `on ${at}` }] }
    sheet['!ref'] = 'A1:D44'
    expect((await piecesOf(book({ Data: sheet, Other: sheetOf([['x']]) }))).length).toBeGreaterThan(3)
  })
  it('keeps prefixes, blank rows, and what stands around the rows', async () => {
    const prefixed = numbers(12).map(xml => xml.replaceAll('<', '<x:').replaceAll('<x:/', '</x:'))
    expect(await piecesOf(office(['\n<row r="0"/>', ...prefixed, '<row r="13"/>\n']))).not.toEqual([])
    expect((await piecesOf(handWritten(numbers(12).join('\n')))).length).toBeGreaterThan(2)
  })
})

describe('a sheet whose rows cannot be told apart plainly', () => {
  it.each<[string, readonly string[]]>([
    ['a row without a number', numbers(12).map((xml, i) => (i === 7 ? xml.replace(' r="8"', '') : xml))],
    ['rows in another order', numbers(12).reverse()],
    ['a row twice', [...numbers(12), row(12, [99])]],
    [
      'a cell of another row',
      numbers(12).map((xml, i) => (i === 9 ? xml.replace('r="A10"', 'r="A2"') : xml)),
    ],
    [
      'a text that is not shared',
      numbers(12).map((xml, i) => (i === 9 ? xml.replace('<c r="A10"', '<c r="A10" t="s"') : xml)),
    ],
    [
      'an address beyond the last',
      numbers(12).map((xml, i) => (i === 9 ? xml.replace('r="A10"', 'r="XFE10"') : xml)),
    ],
    ['no address', numbers(12).map((xml, i) => (i === 9 ? xml.replace('r="A10"', 'r="-10"') : xml))],
    ['no end', ['</sheetData><sheetData>', ...numbers(12)]],
  ])('is read whole: %s', async (_, rows) => {
    await piecesOf(office(rows))
  })
})

describe('a damaged workbook with a large sheet', () => {
  const packed = office(numbers(60))
  const stored = zipSync(unzipSync(packed), { level: 0 })
  it.each([
    ['packed', packed],
    ['not packed', stored],
  ])('is refused as if it had been read whole: %s', async (_, bytes) => {
    expect((await piecesOf(bytes)).length).toBeGreaterThan(3)
    const outcomes = new Set<boolean>()
    for (let at = 0; at < bytes.length; at += Math.floor(bytes.length / 150)) {
      await piecesOf(bytes.with(at, (bytes[at] ?? 0) ^ 0x15))
      outcomes.add(
        'unreadable' in
          (await readInRows(bytes.with(at, (bytes[at] ?? 0) ^ 0x15)).catch(() => ({ unreadable: '' }))),
      )
    }
    // Some bytes, such as the date of a part, do no harm.
    expect(outcomes).toEqual(new Set([true, false]))
    for (const length of [bytes.length - 1, bytes.length / 2]) await piecesOf(bytes.subarray(0, length))
  })
  it('is refused where a part is larger than the zip says', async () => {
    const size = unzipSync(packed)['xl/worksheets/sheet1.xml']?.length ?? 0
    const lying = packed.slice()
    const view = new DataView(lying.buffer)
    for (let at = 0; at + 4 <= lying.length; at++)
      if (view.getUint32(at, true) === size) view.setUint32(at, size - 1, true)
    const { pieces, read } = await readBy(300, lying)
    expect([pieces, read]).toMatchObject([[], { unreadable: 'it is damaged or incomplete' }])
  })
})
