// Tests the claims of spreadsheet-checklist.md: checks every line that it calls met on the bytes, and shows that every
// check can fail.
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { WorkBook } from 'xlsx'
import { figuresWorkbook } from '../formats/data/figures-workbook.ts'
import { type Format, type Opened, openParts, partsOf, readCells } from '../formats/data/open-workbook.ts'
import { realWritten } from '../formats/data/real-paper.ts'
import { spoils } from './spoilt-spreadsheets.ts'
import { checks } from './spreadsheet-checks.ts'

const STATES = ['met by test', "council's part", 'not done']
const FORMATS: readonly Format[] = ['xlsx', 'ods']
/** This file makes this check itself, since it needs both workbooks at once. */
const TOGETHER = 'both-formats-have-the-same-sheets'

interface Line {
  readonly line: string
  readonly essential: string
  readonly state: string
  readonly checks: readonly string[]
}

const lines: Line[] = (await readFile(resolve(import.meta.dirname, 'spreadsheet-checklist.md'), 'utf8'))
  .split('\n')
  .map(row =>
    row
      .split('|')
      .slice(1, -1)
      .map(cell => cell.trim()),
  )
  .filter(cells => cells.length === 5 && cells[0] !== 'Line' && !/^-+$/.test(cells[0] ?? ''))
  .map(([line = '', essential = '', state = '', , named = '']) => ({
    line,
    essential,
    state,
    checks: [...named.matchAll(/`([^`]+)`/g)].map(found => found[1] ?? ''),
  }))

const cells = new Map<Format, WorkBook>()
const opened = new Map<Format, Opened>()
beforeAll(async () => {
  const [paper, record] = await realWritten()
  for (const format of FORMATS) {
    const made = await figuresWorkbook(paper, format, record)
    const read = readCells(made)
    cells.set(format, read)
    opened.set(format, openParts(partsOf(made), read, format))
  }
})
const run = (name: string, format: Format) =>
  checks[name]?.(opened.get(format) as Opened) ?? [`there is no check ${name}`]

describe('spreadsheet-checklist.md', () => {
  it('has the 36 lines of the checklist and our own lines, each with a state', () => {
    expect(lines.length).toBe(40)
    expect(
      lines.filter(line => !STATES.includes(line.state) || !['', '(E)'].includes(line.essential)),
    ).toEqual([])
  })

  it('names a check for every line that is met, and every check', () => {
    expect(lines.filter(line => line.state === 'met by test' && line.checks.length === 0)).toEqual([])
    expect(new Set(lines.flatMap(line => line.checks))).toEqual(new Set([...Object.keys(checks), TOGETHER]))
  })

  it('leaves no essential line undone', () => {
    expect(lines.filter(line => line.essential === '(E)' && line.state === 'not done')).toEqual([])
  })

  describe.each(lines.filter(line => line.checks.length > 0 && !line.checks.includes(TOGETHER)))(
    '$line',
    line => {
      it.each(FORMATS)('is met in figures.%s', format => {
        expect(line.checks.flatMap(name => run(name, format))).toEqual([])
      })
    },
  )

  it('The same in the open format: the same sheets, cells and tables', () => {
    const contentOf = (format: Format) =>
      opened.get(format)?.sheets.map(({ name, rows, tables, links }) => ({
        name,
        links,
        rows: rows.map(cells => cells.map(cell => cell?.value)),
        tables: tables.map(({ xml: _, ...table }) => table),
      }))
    expect(contentOf('ods')).toEqual(contentOf('xlsx'))
  })
})

describe('every check', () => {
  it('has a workbook spoilt for it', () => {
    expect(Object.keys(checks).filter(name => spoils[name] === undefined)).toEqual([])
  })

  it.each(Object.keys(checks))('%s finds what was spoilt', name => {
    for (const spoil of spoils[name] ?? []) {
      const whole = opened.get(spoil.format) as Opened
      expect(
        checks[name]?.(spoil.on(whole, cells.get(spoil.format) as WorkBook)),
        `${name} in ${spoil.format}`,
      ).not.toEqual([])
    }
  })
})
