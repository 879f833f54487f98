// Files that cannot be opened, each with its reason.
import { describe, expect, it } from 'vitest'
import * as xlsx from 'xlsx'
import { ROWS, table } from './monthly-table.ts'
import { oneSheet, read, sayWhere, utf8 } from './workbooks.ts'

describe('a file that cannot be opened', () => {
  const reason = async (bytes: Uint8Array) => {
    const { extract, problems } = await read(bytes, table)
    expect(extract.readings).toEqual([])
    expect(sayWhere(problems)).toEqual(['error extract-unreadable'])
    const [found] = problems
    return found?.code === 'extract-unreadable' ? found.facts.reason : ''
  }
  it('is empty', async () => expect(await reason(new Uint8Array())).toBe('it is empty'))
  it('is a PDF', async () => expect(await reason(utf8('%PDF-1.7 …'))).toBe('it is a PDF, not a spreadsheet'))
  it('is a picture', async () =>
    expect(await reason(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 1]))).toBe(
      'it is not a spreadsheet, or it is damaged',
    ))
  it('is protected by a password', async () => {
    const container = xlsx.CFB.utils.cfb_new()
    xlsx.CFB.utils.cfb_add(container, '/EncryptionInfo', Buffer.from([4, 0, 4, 0, 0x40, 0, 0, 0]))
    xlsx.CFB.utils.cfb_add(container, '/EncryptedPackage', Buffer.alloc(64))
    expect(await reason(xlsx.CFB.write(container, { type: 'buffer' }) as Uint8Array)).toBe(
      'it is protected by a password',
    )
  })
  it.each(['xlsx', 'biff8', 'ods'] as const)('is an .%s cut short at any place', async type => {
    const whole = oneSheet(ROWS, { type })
    for (const part of [0.05, 0.3, 0.6, 0.9])
      expect(await reason(whole.subarray(0, Math.floor(whole.length * part)))).toMatch(
        /^it is damaged(, incomplete, or not a spreadsheet| or incomplete, since its end is missing)$/,
      )
  })
  it('is another kind of zip', async () => {
    const zip = xlsx.CFB.utils.cfb_new()
    xlsx.CFB.utils.cfb_add(zip, '/word/document.xml', Buffer.from('<document/>'))
    expect(await reason(xlsx.CFB.write(zip, { fileType: 'zip', type: 'buffer' }) as Uint8Array)).toBe(
      'it is damaged, incomplete, or not a spreadsheet',
    )
  })
  it('is a CSV with a quotation mark that is never closed', async () =>
    expect(await reason(utf8('Month,Figure\nJan-17,"5\n'))).toMatch(/^a quotation mark is not closed/))
})
