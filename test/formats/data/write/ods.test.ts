import { describe, expect, it } from 'vitest'
import { figuresWorkbook } from '../figures-workbook.ts'
import { realPaper } from '../real-paper.ts'

describe('figuresWorkbook(paper, ods)', () => {
  it('begins with its media type, stored uncompressed, which identifies it', async () => {
    const bytes = await figuresWorkbook(await realPaper(), 'ods')
    expect(new TextDecoder('latin1').decode(bytes.slice(30, 84))).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    )
    expect([bytes[8], bytes[9]]).toEqual([0, 0])
  })
})
