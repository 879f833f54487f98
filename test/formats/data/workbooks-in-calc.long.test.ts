// The workbooks of the worked examples open in LibreOffice, which shows every printed figure as the paper prints it.
import { beforeAll, describe, expect, it } from 'vitest'
import type { Book } from '../../../src/formats/data/book.ts'
import { ods } from '../../../src/formats/data/write/ods.ts'
import { xlsx } from '../../../src/formats/data/write/xlsx.ts'
import { writeBook } from '../../../src/formats/data/write-book.ts'
import { calc, openInCalc } from './calc.ts'
import { WORKED_PAPERS } from './worked-papers.ts'

const FORMATS = { xlsx, ods } as const
if (calc === undefined) console.warn('SKIPPED: LibreOffice is not installed, so no workbook is opened in it.')

/** What Calc should show: the title, the lines, the header row and the cells, all as printed. */
const shownBy = ({ sheets }: Book): Map<string, string[][]> =>
  new Map(
    sheets.map(({ name, title, lines, table }) => [
      name,
      [
        [title],
        ...lines.map(({ text }) => [text]),
        ...(table === undefined
          ? []
          : [
              table.columns.map(({ header }) => header),
              ...table.rows.map(cells => cells.map(({ text }) => text)),
            ]),
      ],
    ]),
  )

/** Calc fills up each row of a sheet to the widest. */
const withoutFill = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map(row => row.slice(0, row.findLastIndex(cell => cell !== '') + 1))

const EACH = WORKED_PAPERS.flatMap(([name, make]) =>
  (['xlsx', 'ods'] as const).map(format => ({ name, make, format })),
)

describe.skipIf(calc === undefined)('LibreOffice opens the workbooks of the worked examples', () => {
  let opened: ReturnType<typeof openInCalc>
  const fileOf = (name: string, format: keyof typeof FORMATS) =>
    `paper${WORKED_PAPERS.findIndex(([one]) => one === name)}${format}.${format}`

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>()
    for (const { name, make, format } of EACH) {
      const { paper, record } = await make()
      files.set(fileOf(name, format), FORMATS[format](writeBook(paper, record)))
    }
    opened = openInCalc(calc ?? 'soffice', files)
  }, 600_000)

  it.each(EACH)('$name, $format: shows every cell as it is written', async ({ name, make, format }) => {
    const { paper, record } = await make()
    const book = writeBook(paper, record)
    const sheets = opened.get(fileOf(name, format)) ?? new Map<string, string[][]>()
    expect([...sheets.keys()].sort()).toEqual(book.sheets.map(sheet => sheet.name).sort())
    for (const [sheet, rows] of shownBy(book))
      expect(withoutFill(sheets.get(sheet) ?? []), sheet).toEqual(withoutFill(rows))
  })

  it.each(EACH)(
    '$name, $format: has every figure of the paper as printed',
    async ({ name, make, format }) => {
      const { paper } = await make()
      const rows = opened.get(fileOf(name, format))?.get('Figures') ?? []
      const header = rows.findIndex(row => row[0] === 'Reference')
      const value = rows[header]?.indexOf('Value') ?? -1
      const shown = new Map(rows.slice(header + 1).map(row => [row[0], row[value]]))
      const printed = Object.values(paper.figures).map(({ ref, text }) => [ref, text] as const)
      expect(printed.length).toBeGreaterThan(300)
      expect(printed.filter(([ref, text]) => shown.get(ref) !== text)).toEqual([])
    },
  )
})
