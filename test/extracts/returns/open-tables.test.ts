import { extname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codesOf } from './episode-rows.ts'
import { type Content, csvFiles, read, SMALL } from './returns.ts'

/** The beginnings of files that are not tables. */
const BEGINNINGS: Readonly<Record<string, Content>> = {
  '.pdf': '%PDF-1.7',
  '.png': new Uint8Array([0x89, 0x50, 0, 0]),
}

describe('a file that is not a table', () => {
  it.each(['notes.txt', 'placed_for_adoption_errors.csv', 'letter.pdf', 'picture.png'])(
    '%s is reported and not read',
    async name => {
      const { return: found, problems } = await read({
        ...csvFiles(SMALL),
        [name]: BEGINNINGS[extname(name)] ?? 'a,b\n1,2\n',
      })
      expect(found?.files.map(({ file }) => file)).not.toContain(`data/returns/ssda903/${name}`)
      expect(codesOf(problems)).toEqual(['warning return-file-unknown'])
    },
  )
  it.each(['.DS_Store', '~$episodes.xlsx', '2017/~$episodes.xlsx'])('%s is ignored', async name =>
    expect(codesOf((await read({ ...csvFiles(SMALL), [name]: 'x' })).problems)).toEqual([]),
  )
})

describe('an empty table', () => {
  it.each([
    ['one line end', '\n'],
    ['nothing', ''],
    ['headings alone', 'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\r\n'],
  ])('of %s is accepted and has no rows', async (_, text) => {
    const { return: found, problems } = await read({ ...csvFiles(SMALL), '2017-ad1.csv': text })
    expect([found?.tables.get('ad1'), problems]).toEqual([[], []])
  })
})
