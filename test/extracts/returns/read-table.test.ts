// One row of a return: used, left out or repaired, and counted.
import { describe, expect, it } from 'vitest'
import { episode, OTHERS, readEpisodes } from './episode-rows.ts'
import { balances, csvOf, EPISODE_HEADINGS, HEADER_HEADINGS, read } from './returns.ts'

describe('a row', () => {
  it.each([
    ['without a child', episode({ CHILD: ' ' }), 'no child identifier'],
    ['without its start', episode({ DECOM: 'NULL' }), 'DECOM: blank'],
    ['whose start is not a date', episode({ DECOM: '04/17/2017' }), 'DECOM: not a date'],
    ['that breaks off', episode({}).slice(0, 7), 'fewer cells than headings'],
    [
      'with a comma too many',
      [...episode({}).slice(0, 5), 'x', ...episode({}).slice(5)],
      'more cells than headings',
    ],
    [
      'with a comma too many, and nothing in its last cell',
      [...episode({}).slice(0, 5), '', ...episode({}).slice(5)],
      'more cells than headings',
    ],
    ['with more than its headings', [...episode({ URN: '1' }), 'x'], 'more cells than headings'],
  ])('%s is left out and counted', async (_, line, what) => {
    const { found, account } = await readEpisodes([line])
    expect(account).toMatchObject({ read: 11, used: 10, leftOut: [{ what, rows: [2] }] })
    expect(found.tables.get('episodes')?.map(({ place }) => place.row)).toEqual([
      3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ])
    expect(balances(found)).toBe(true)
  })

  it('that is repeated in a file is left out once', async () => {
    const { account } = await readEpisodes([
      episode({}),
      episode({}),
      episode({ CHILD: 'other' }),
      episode({ DECOM: '2017-01-03', PL_POST: 'ef34gh' }),
    ])
    expect(account).toMatchObject({
      read: 14,
      used: 12,
      leftOut: [{ what: 'the same row appears above', rows: [3, 5] }],
    })
  })

  it('that is blank is not counted, at the end or between rows', async () => {
    const { account } = await readEpisodes([episode({}), [''], EPISODE_HEADINGS.map(() => ' ')])
    expect(account).toMatchObject({ read: 11, used: 11, leftOut: [] })
  })

  it('with blank columns at its end is complete', async () => {
    const { account } = await readEpisodes([[...episode({}), '', '']])
    expect(account).toMatchObject({ used: 11, leftOut: [], repaired: [] })
  })
  it('without its last commas, which Excel leaves out, is complete, and is counted as repaired', async () => {
    const { account, values } = await readEpisodes([episode({}).slice(0, 10)])
    expect(account).toMatchObject({
      used: 11,
      leftOut: [],
      repaired: [{ what: 'fewer cells than headings, the rest left blank', rows: [2] }],
    })
    expect(values).toMatchObject({ REC: 'X1', REASON_PLACE_CHANGE: 'CARPL', HOME_POST: undefined })
  })

  it('of a child without a header is kept and reported', async () => {
    const rows = Array.from({ length: 9 }, (_, i) => [`S${i}`, '1', '01/04/2004', 'WBRI', '', '', ''])
    const { return: found, problems } = await read({
      '2017-header.csv': csvOf([HEADER_HEADINGS, ...rows]),
      '2017-episodes.csv': csvOf([EPISODE_HEADINGS, ...OTHERS]),
    })
    expect(found?.tables.get('episodes')).toHaveLength(10)
    expect(problems).toEqual([
      expect.objectContaining({
        code: 'return-without-header',
        severity: 'warning',
        facts: { children: 1, row: 11 },
      }),
    ])
  })
})
