// Public returns through all stages, in place of the invented council's: the five-year set and the faulty
// validator set run to the end with every row accounted for, and the same data as CSV, XML and a workbook
// give the same paper.

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../src/make-paper.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import type { Outside } from '../../src/workspace/outside.ts'
import { filesBelow, workbookOf, xmlOf } from '../extracts/returns/returns.ts'
import { changedOutside, realOutside, SHARED } from '../workspace.ts'

const SETS = join(SHARED, 'data/ssda903')
const OURS = 'data/returns/ssda903/'
const ours = (await realOutside().list('data/returns/ssda903')).map(file => [file, null] as const)

/** The project's workspace with other files in the folder of the return. */
const withReturn = (files: Readonly<Record<string, string | Uint8Array>>): Outside =>
  changedOutside({
    ...Object.fromEntries(ours),
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [`${OURS}${name}`, content])),
  })

const make = (files: Readonly<Record<string, string | Uint8Array>>, period: string) =>
  makePaper({ paper: 'sufficiency-appendices', period }, openWorkspace(withReturn(files)))

describe.skipIf(!existsSync(SETS))('the five-year set (skipped without ../shared)', async () => {
  const made = existsSync(SETS)
    ? await make(filesBelow(join(SETS, 'five-year-2017-2021'), /\.csv$/), '2021-22')
    : undefined
  const text = (ref: string) => made?.paper.figures[ref]?.text

  it('has the numbers in care that its README gives, at each year end', () => {
    expect(['2017/18', '2018/19', '2019/20', '2020/21', '2021/22'].map(year => text(`S1@${year}`))).toEqual([
      '459',
      '286',
      '181',
      '122',
      '75',
    ])
  })
  it('has tables that add up to their totals', () => {
    const tables =
      made?.paper.blocks
        .flatMap(block => (block.block === 'section' ? block.parts : []))
        .flatMap(part =>
          part.part === 'table' && part.table.rows.some(row => row.kind === 'total' && row.label === 'Total')
            ? [part.table]
            : [],
        ) ?? []
    for (const { caption, columns, rows } of tables) {
      for (const at of columns.keys()) {
        const numberIn = (row: (typeof rows)[number]) => {
          const cell = row.cells[at]
          return cell?.cell === 'figure' ? Number(made?.paper.figures[cell.figure.ref]?.value ?? 0) : 0
        }
        const parts = rows
          .filter(({ kind }) => kind === 'item' || kind === 'not-known')
          .reduce((sum, row) => sum + numberIn(row), 0)
        expect(parts, `${caption}, column ${at}`).toBe(
          rows.filter(({ kind }) => kind === 'total').reduce((sum, row) => sum + numberIn(row), 0),
        )
      }
    }
    expect(tables.length).toBeGreaterThan(10)
  })
  it('says why what it does not hold is not there: it has no rows about adoption', () =>
    expect(made?.paper.figures['S28@2021/22']?.missing?.because).toContain('no rows in ad1'))
  it('accounts for every row', () => {
    const accounts = made?.returns.flatMap(one => one.accounts) ?? []
    expect(accounts.length).toBeGreaterThan(40)
    for (const { table, read, used, leftOut } of accounts)
      expect(read, table).toBe(used + leftOut.reduce((sum, { rows }) => sum + rows.length, 0))
  })
})

describe.skipIf(!existsSync(SETS))(
  'the validator set, one return full of faults (skipped where ../shared is not there)',
  async () => {
    const files = existsSync(SETS) ? filesBelow(join(SETS, 'validator-2017-18'), /^(?!.*errors).*\.csv$/) : {}
    const made = existsSync(SETS) ? await make(files, '2017-18') : undefined

    it('runs to the end with 1,196 in care on 31 March 2018', () =>
      expect(made?.paper.figures['S1@2017/18']?.text).toBe('1,196'))
    it('accounts for 5,050 rows of episodes', () => {
      const episodes =
        made?.returns.flatMap(one => one.accounts).filter(({ table }) => table === 'episodes') ?? []
      expect(episodes[0]?.read).toBe(5050)
      for (const { read, used, leftOut } of episodes)
        expect(read).toBe(used + leftOut.reduce((sum, { rows }) => sum + rows.length, 0))
    })
    it('gives warnings, and no error stops it', () =>
      expect(made?.problems.every(({ severity }) => severity !== 'error')).toBe(true))
  },
)

describe('the same return as CSV, XML and a workbook', async () => {
  const year = '2021-22'
  const outside = realOutside()
  const tables = new Map(
    await Promise.all(
      ours
        .filter(([file]) => file.includes(`/${year}/`))
        .map(async ([file]) => {
          const lines: string[][] = parse(new TextDecoder().decode(await outside.read(file)))
          return [file.slice(file.lastIndexOf('/') + 1).replace('.csv', ''), lines] as const
        }),
    ),
  )
  // The XML of the return has no place for distances, and a workbook and the CSV are given the same.
  const without = (lines: string[][]) => {
    const kept = (lines[0] ?? []).flatMap((heading, at) =>
      /^PL_(DISTANCE|LOCATION)$/.test(heading) ? [] : [at],
    )
    return lines.map(cells => kept.map(at => cells[at] ?? ''))
  }
  const plain = Object.fromEntries([...tables].map(([name, lines]) => [name, without(lines)]))
  const papers = await Promise.all([
    make(
      Object.fromEntries(
        Object.entries(plain).map(([name, lines]) => [
          `${year}/${name}.csv`,
          lines.map(cells => cells.join(',')).join('\n'),
        ]),
      ),
      year,
    ),
    make(
      {
        [`${year}/return.xml`]: xmlOf(
          Object.fromEntries(
            Object.entries(plain).map(([name, lines]) => [name.replaceAll('_', '-'), lines]),
          ),
        ),
      },
      year,
    ),
    make({ [`${year}/return.xlsx`]: workbookOf(plain) }, year),
  ])
  const figures = papers.map(({ paper }) =>
    Object.fromEntries(
      Object.values(paper.figures).map(({ ref, text, parts }) => [ref, `${text} ${parts?.text ?? ''}`]),
    ),
  )

  it('gives the same figures as XML', () => expect(figures[1]).toEqual(figures[0]))
  it('gives the same figures as a workbook', () => expect(figures[2]).toEqual(figures[0]))
  it('gives figures', () =>
    expect(Number(papers[0]?.paper.figures['S1@2021/22']?.value)).toBeGreaterThan(300))
})
