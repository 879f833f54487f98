// One cell of a return: its value, and what is counted as a repair.
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../../src/terms/day.ts'
import { episode, inTable, readEpisodes } from './episode-rows.ts'
import { csvFiles, csvOf, EPISODE_HEADINGS, HEADER_HEADINGS, read, SMALL, soundOf } from './returns.ts'

describe('a value', () => {
  const PLAIN = {
    DECOM: dayOf('2017-01-03'),
    RNE: 'S',
    LS: 'C1',
    CIN: 'N1',
    PLACE: 'U6',
    PLACE_PROVIDER: 'PR1',
    DEC: dayOf('2017-05-10'),
    REC: 'X1',
    REASON_PLACE_CHANGE: 'CARPL',
    HOME_POST: 1,
    PL_POST: 2,
  }
  const named = (what: string) => [{ what, rows: [2] }]

  it.each<[string, Record<string, string>, Record<string, unknown>, readonly unknown[]]>([
    ['with spaces around it', { LS: ' C1  ', DECOM: ' 03/01/2017' }, {}, []],
    ['with a no-break space', { PLACE: 'U6\u00a0' }, {}, []],
    ['in lowercase', { PLACE: 'u6' }, {}, named('PLACE: a code in lowercase')],
    [
      'NULL',
      { CIN: 'NULL', REC: 'null', PL_POST: 'n/a', HOME_POST: '#N/A', REASON_PLACE_CHANGE: 'None' },
      {
        CIN: undefined,
        REC: undefined,
        PL_POST: undefined,
        HOME_POST: undefined,
        REASON_PLACE_CHANGE: undefined,
      },
      [],
    ],
    ['a day with a time', { DECOM: '2017-01-03 00:00:00' }, {}, []],
    ["a day as Excel's number", { DECOM: '42738' }, {}, named('DECOM: a date stored as an Excel number')],
    ['a day with a two-digit year', { DECOM: '03/01/17' }, {}, named('DECOM: a two-digit year')],
    [
      'a day that does not exist',
      { DEC: '31/02/2017' },
      { DEC: undefined },
      named('DEC: not a date, left blank'),
    ],
    [
      'words in place of a code',
      { REC: 'see the notes' },
      { REC: undefined },
      named('REC: not a code, left blank'),
    ],
    [
      'a word in place of a code, which may be a name',
      { REC: 'Smith', RNE: 'Jo' },
      { REC: undefined, RNE: undefined },
      [...named('RNE: not a code, left blank'), ...named('REC: not a code, left blank')],
    ],
    ['a postcode in lowercase without its space', { PL_POST: 'ab12cd' }, { PL_POST: 1 }, []],
    ['a partial postcode', { PL_POST: '2TR' }, {}, []],
  ])('%s', async (_, changes, differs, repaired) => {
    const { values, account } = await readEpisodes([episode(changes)])
    expect(values).toEqual({ ...PLAIN, ...differs })
    expect(account).toMatchObject({ read: 11, used: 11, leftOut: [], repaired })
  })

  it('1.0 is the code 1, and is counted', async () => {
    const found = soundOf(
      await read({
        ...csvFiles({ episodes: inTable('episodes') }),
        '2017-header.csv': csvOf([
          HEADER_HEADINGS,
          ['A1', '1.0', '01/04/2004', 'WBRI', '', '', ''],
          ['B2', '2', '15/06/2001', 'BAFR', '', '1', ''],
        ]),
      }),
    )
    expect(found.tables.get('header')?.[0]?.values.SEX).toBe('1')
    expect(found.accounts.find(({ table }) => table === 'header')?.repaired).toEqual([
      { what: 'SEX: a code written as a decimal, like 1.0', rows: [2] },
    ])
  })

  it('is the same child as a number with and without a point', async () => {
    const { return: found } = await read({
      '2017/episodes.csv': csvOf([
        EPISODE_HEADINGS,
        episode({ CHILD: '398768.0' }),
        episode({ CHILD: '398768', DECOM: '10/05/2017', DEC: '' }),
      ]),
    })
    expect(found?.tables.get('episodes')?.map(({ child }) => child)).toEqual([1, 1])
  })

  it.each(['zz/09/2015', 'zz/zz/zzzz'])(
    '%s, of an earlier permanence, is no day, and is counted',
    async text => {
      const found = soundOf(
        await read({
          ...csvFiles(SMALL),
          '2017-previous_permanence.csv': csvOf([
            ['CHILD', 'DOB', 'PREV_PERM', 'LA_PERM', 'DATE_PERM'],
            ['A1', '01/04/2004', 'P2', '', text],
          ]),
        }),
      )
      expect(found.tables.get('previous-permanence')?.[0]?.values).toEqual({
        DOB: dayOf('2004-04-01'),
        PREV_PERM: 'P2',
      })
      expect(found.accounts.find(({ table }) => table === 'previous-permanence')?.repaired).toEqual([
        { what: 'DATE_PERM: a date whose day or month is not known, left blank', rows: [2] },
      ])
    },
  )

  it('that is not listed for its year is unchanged, and is reported with its number of rows', async () => {
    const leavers = ['01', '01', 'S3', 'U1'].map((code, i) => [`L${i}`, '15/06/2001', 'YES', 'F4', code])
    const { return: found, problems } = await read({
      ...csvFiles({
        ...SMALL,
        header: [
          ...inTable('header'),
          ...leavers.map(([child = '', born = '']) => [child, '1', born, '', '', '', '']),
        ],
      }),
      '2017-oc3.csv': csvOf([['CHILD', 'DOB', 'IN_TOUCH', 'ACTIV', 'ACCOM'], ...leavers]),
    })
    expect(found?.tables.get('oc3')?.map(({ values }) => values.ACCOM)).toEqual(['01', '01', 'S3', 'U1'])
    // F4 came with the return of 2021/22.
    expect(problems.map(({ facts }) => facts)).toEqual([
      { column: 'ACTIV', codes: 'F4 (4 rows)', year: '2017/18' },
      { column: 'ACCOM', codes: '01 (2 rows), S3 (1 row)', year: '2017/18' },
    ])
  })
})
