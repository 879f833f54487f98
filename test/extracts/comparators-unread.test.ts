import { describe, expect, it } from 'vitest'
import { comparatorsUnread } from '../../src/extracts/comparators-unread.ts'
import type { PublishedArea, PublishedAreas } from '../../src/extracts/published-areas.ts'
import { year } from '../../src/terms/period.ts'

const council = (code: string, name: string, last = 2021): PublishedArea => ({
  level: 'council',
  codes: code.split(', '),
  name,
  lastYear: year(last),
})
const ENGLAND: PublishedArea = {
  level: 'nation',
  codes: ['E92000001'],
  name: 'England',
  lastYear: year(2021),
}
const fileOf = (name: string, ...areas: PublishedArea[]): PublishedAreas => ({
  origin: { file: `data/benchmarks/${name}` },
  lastYear: year(2021),
  areas,
  otherLevels: [],
})
const ROTHERHAM = council('372, E08000018', 'Rotherham')
const mean = (...members: string[]) => [
  {
    id: 'neighbours',
    name: 'Neighbours',
    short: 'N',
    published: {
      'mean-of': members.map(one => ({ code: one.split(' ')[0] ?? '', name: one.replace(/^\S+ /, '') })),
    },
  },
]
const nation = (code: string) => [{ id: 'england', name: 'England', short: 'E', published: { nation: code } }]
const found = (...given: Parameters<typeof comparatorsUnread>) =>
  comparatorsUnread(...given).map(({ severity, code }) => `${severity} ${code}`)

describe('comparatorsUnread(files, comparators)', () => {
  it('is quiet where each file has each area, or no file is published', () => {
    expect(
      found([fileOf('a.csv', ENGLAND, ROTHERHAM)], [...mean('372 Rotherham'), ...nation('E92000001')]),
    ).toEqual([])
    expect(found([], nation('E1'))).toEqual([])
  })
  it('is quiet where a level is not published in one of the files', () =>
    expect(found([fileOf('a.csv', ENGLAND), fileOf('b.csv', ROTHERHAM)], nation('E92000001'))).toEqual([]))
  it('stops for a nation that no file has', () =>
    expect(found([fileOf('a.csv', ENGLAND), fileOf('b.csv', ENGLAND)], nation('E92000002'))).toEqual([
      'error area-unpublished',
    ]))
  it('says once what two files lack alike', () => {
    const problems = comparatorsUnread(
      [fileOf('a.csv', ROTHERHAM), fileOf('b.csv', ROTHERHAM)],
      mean('372 Rotherham', '940 North Northamptonshire'),
    )
    expect(problems).toMatchObject([
      { severity: 'warning', code: 'mean-of-fewer', facts: { present: 1, of: 2, files: 'a.csv and b.csv' } },
    ])
  })
  it('takes a council whose rows end earlier as lacking', () =>
    expect(
      found(
        [fileOf('a.csv', ROTHERHAM, council('928', 'Northamptonshire', 2019))],
        mean('372 Rotherham', '928 Northamptonshire'),
      ),
    ).toEqual(['warning mean-of-fewer']))
  it('compares the name with that of the file', () => {
    const file = fileOf('a.csv', ROTHERHAM, council('393', 'South Tyneside'))
    expect(found([file], mean('372 Rotherham', '393 Sunderland'))).toEqual(['warning area-code-of-another'])
    expect(
      found(
        [file, fileOf('b.csv', council('394', 'Sunderland'))],
        mean('372 Rotherham', '393 South Tyneside'),
      ),
    ).toEqual(['warning mean-of-fewer'])
  })
  it('stops for a code that no file has, where the name has another', () => {
    const file = fileOf('a.csv', ROTHERHAM, council('384', 'Wakefield'))
    expect(found([file], mean('384 Wakefield', '237 Rotherham MBC'))).toEqual(['error area-unpublished'])
    // The mean has Rotherham already: the second code may be an old one.
    expect(found([file], mean('384 Wakefield', '372 Rotherham', '237 Rotherham'))).toEqual([
      'warning mean-of-fewer',
    ])
  })
})
