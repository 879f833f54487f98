// Files that no reader opens, by their bytes; test/cases/return-files.test.ts has them in a return.
import { describe, expect, it } from 'vitest'
import { decode, withoutMark } from '../../src/extracts/decode.ts'
import { whyClosed } from '../../src/extracts/why-closed.ts'
import { ROWS } from './monthly-table.ts'
import { zipOf } from './returns/returns.ts'
import { oneSheet, utf8 } from './workbooks.ts'

describe('whyClosed(bytes)', () => {
  it.each([
    ['a workbook', oneSheet(ROWS, { type: 'xlsx' })],
    ['an older workbook', oneSheet(ROWS, { type: 'biff8' })],
    ['an open document', oneSheet(ROWS, { type: 'ods' })],
    ['a zip', zipOf({ 'a.csv': 'a,b', 'b.csv': 'c' })],
    ['text that begins like an archive', utf8('Rar,7z,BZh\n1,2,3\n')],
    ['nothing', new Uint8Array()],
  ])('is silent on %s', (_, bytes) => expect(whyClosed(bytes)).toBeUndefined())

  it('says what to do', () =>
    expect(whyClosed(new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 1, 0, 8, 0]))).toEqual({
      unreadable: 'it is a zip file protected by a password',
      todo: 'Unpack it with the password, and save the files here, or in a zip file without a password.',
    }))
})

describe('decode(bytes) without a byte order mark', () => {
  const wide = (text: string, isBigEnd = false) =>
    Uint8Array.from(
      [...text].flatMap(letter => {
        const code = letter.charCodeAt(0)
        return isBigEnd ? [code >> 8, code & 255] : [code & 255, code >> 8]
      }),
    )
  it.each(['CHILD,SEX\n0101,1\n', 'Name\nŁódź\n', 'a'.repeat(3000)])('reads %j in UTF-16', text => {
    expect(decode(wide(text))).toBe(text)
    expect(decode(wide(text, true))).toBe(text)
  })
  it('takes no other text for it', () => {
    expect(withoutMark(utf8('CHILD,SEX\n0101,1\n'))).toBeUndefined()
    expect(withoutMark(utf8('CHILD\0\0\0\0'))).toBeUndefined()
    expect(withoutMark(new Uint8Array([0x89, 0x50, 0, 0, 1]))).toBeUndefined()
  })
})
