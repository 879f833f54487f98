import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openSpreadsheet } from '../../src/extracts/open-spreadsheet.ts'
import { unzip } from '../../src/extracts/unzip.ts'
import { wholeWorkbook } from '../../src/extracts/whole-workbook.ts'

const MEGABYTE = 1024 ** 2
const stored = zipSync({ 'a.csv': strToU8('Month,Looked after\nJan-17,482\n') }, { level: 0 })

describe('unzip', () => {
  it('gives the members', () => {
    const found = unzip(stored, MEGABYTE)
    expect('members' in found && new TextDecoder().decode(found.members['a.csv'])).toContain('482')
  })
  it('refuses a member that was damaged, which would be read as another figure', () => {
    const at = new TextDecoder('latin1').decode(stored).indexOf('482')
    expect(unzip(stored.with(at, '9'.charCodeAt(0)), MEGABYTE)).toMatchObject({
      unreadable: 'it is damaged or incomplete',
    })
  })
  it('refuses a zip that is cut off', () =>
    expect(unzip(stored.slice(0, 60), MEGABYTE)).toHaveProperty('unreadable'))
  it('refuses what would need too much memory, by the size that it declares', () => {
    const large = zipSync({ 'a.xml': new Uint8Array(2 * MEGABYTE) })
    expect(unzip(large, MEGABYTE)).toMatchObject({
      unreadable: 'it unpacks to 2 megabytes; at most 1 are read',
    })
  })
})

describe('a workbook that unpacks to 300 megabytes', () => {
  it('is refused before it is read', async () => {
    const bomb = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'xl/worksheets/sheet1.xml': new Uint8Array(300 * MEGABYTE),
    })
    expect(wholeWorkbook(bomb)).toHaveProperty('unreadable')
    expect(await openSpreadsheet(bomb, names => names)).toMatchObject({
      unreadable: 'it unpacks to 300 megabytes; at most 256 are read',
    })
  })
})
