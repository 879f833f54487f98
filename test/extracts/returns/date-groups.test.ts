import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/terms/day.ts'
import { codesOf, episode, inTable, yearsLater } from './episode-rows.ts'
import { csvFiles, csvOf, EPISODE_HEADINGS, read, SMALL, soundOf } from './returns.ts'

describe('the year of a file', () => {
  it.each(['*.csv', '2019-05-*.csv', '2019-2021/*.csv', '2020 to 2021/*.csv'])(
    'is that of the latest day of the episodes for %s, and is said',
    async name => {
      const { return: found, problems } = await read({
        [name.replace('*', 'episodes')]: csvOf(inTable('episodes')),
        [name.replace('*', 'header')]: csvOf(inTable('header')),
      })
      // The girl left on 31 March 2018, in row 4.
      expect(found?.years).toEqual([2017])
      expect(problems).toEqual([
        expect.objectContaining({
          code: 'return-year-derived',
          severity: 'warning',
          facts: { year: '2017/18', day: '31 March 2018', row: 4, later: 0 },
        }),
      ])
    },
  )

  it('ignores a later year with less than one day in a hundred', async () => {
    const many = Array.from({ length: 150 }, (_, i) => [
      `C${i}`,
      '03/01/2018',
      'S',
      'C1',
      'N1',
      'U6',
      'PR1',
      i === 7 ? '01/04/2091' : '',
      '',
      '',
      '',
      '',
      '',
    ])
    const { problems } = await read({ 'episodes.csv': csvOf([EPISODE_HEADINGS, ...many]) })
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'return-year-derived',
        facts: { year: '2017/18', day: '3 January 2018', row: 2, later: 1 },
      }),
    )
  })

  it.each([
    ['31/03/2018', 2017],
    ['01/04/2018', 2018],
    ['30/04/2018', 2018],
    ['31/12/2018', 2018],
  ])('begins in April: the year of %s is %i', async (DEC, year) => {
    expect(
      soundOf(await read({ 'episodes.csv': csvOf([EPISODE_HEADINGS, episode({ DEC })]) })).years,
    ).toEqual([year])
  })

  it('is found from its days and not read for an earlier paper', async () => {
    expect(codesOf((await read({ 'episodes.csv': csvOf(inTable('episodes')) }, 2016)).problems)).toEqual([
      'warning return-year-derived',
      'error return-nothing-yet',
    ])
  })

  it('must be in a name if a table has no episodes', async () => {
    const { return: found, problems } = await read({
      ...csvFiles(SMALL),
      'other/oc3.csv': csvOf(inTable('oc3')),
    })
    expect([found, ...codesOf(problems)]).toEqual([undefined, 'error return-year-unknown'])
  })

  it('is not read for an earlier paper if it is later', async () => {
    const later = {
      ...csvFiles(SMALL),
      ...csvFiles({ header: inTable('header'), episodes: yearsLater(inTable('episodes'), 1) }, '2018'),
    }
    expect(soundOf(await read(later)).years).toEqual([2017, 2018])
    const earlier = soundOf(await read(later, 2017))
    expect([earlier.years, earlier.asAt, earlier.files.filter(({ file }) => file.includes('2018'))]).toEqual([
      [2017],
      dayOf('2018-03-31'),
      [],
    ])
    expect(codesOf((await read(later, 2016)).problems)).toContain('error return-nothing-yet')
  })
})
