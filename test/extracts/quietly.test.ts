// The spreadsheet package prints warnings about odd files: nothing of it reaches the console.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import * as xlsx from 'xlsx'
import { openSpreadsheet } from '../../src/extracts/open-spreadsheet.ts'
import { quietly } from '../../src/extracts/quietly.ts'
import { ROWS } from './monthly-table.ts'
import { book, oneSheet, openDocument, sheetOf, utf8 } from './workbooks.ts'

const written: string[] = []

beforeEach(() => {
  written.length = 0
  for (const way of ['error', 'warn', 'log'] as const)
    vi.spyOn(console, way).mockImplementation(text => void written.push(String(text)))
})
afterEach(() => vi.restoreAllMocks())

describe('openSpreadsheet(bytes)', () => {
  const wholes = (['xlsx', 'biff8', 'ods', 'xlml'] as const).map(
    type => [type, oneSheet(ROWS, { type })] as const,
  )
  it.each(wholes)('writes nothing about an .%s that is cut off or has wrong bytes', async (_, whole) => {
    for (const part of [0.02, 0.2, 0.5, 0.8, 0.95, 0.99])
      await openSpreadsheet(whole.slice(0, Math.floor(whole.length * part)), names => names)
    for (const at of [30, 200, 700, whole.length - 60, whole.length - 30]) {
      const damaged = whole.slice()
      damaged.fill(0xa5, at, at + 8)
      await openSpreadsheet(damaged, names => names)
    }
    expect(written).toEqual([])
  })
  it('writes nothing about odd names, dates and pages', async () => {
    const named = book({ Data: sheetOf(ROWS) })
    const odd = openDocument(
      '<table:table-row><table:table-cell office:value-type="date"/></table:table-row>',
    )
    for (const bytes of [named, odd, utf8('<html>no table</html>'), utf8('<table><tr><td>1'), utf8('a\0b')])
      await openSpreadsheet(bytes, names => names)
    const locked = xlsx.CFB.utils.cfb_new()
    xlsx.CFB.utils.cfb_add(locked, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]))
    xlsx.CFB.utils.cfb_add(locked, '/EncryptedPackage', Buffer.alloc(64))
    await openSpreadsheet(xlsx.CFB.write(locked, { type: 'buffer' }) as Uint8Array, names => names)
    expect(written).toEqual([])
  })
})

describe('quietly(step)', () => {
  it('gives what the step gives, and lets others write afterwards', () => {
    const spoken = () => {
      console.error('Missing Info for XLS Record')
      return 3
    }
    expect(quietly(spoken)).toBe(3)
    expect(() =>
      quietly(() => {
        throw new Error('damaged')
      }),
    ).toThrow('damaged')
    expect(written).toEqual([])
    console.error('afterwards')
    expect(written).toEqual(['afterwards'])
  })
})
