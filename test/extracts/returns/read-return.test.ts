// The reader of returns with small files of our own: forms, years, names, and every way in which real files
// go wrong (data-sources.md, section 6).
import { extname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../../src/problems/sentences.ts'
import { dayOf } from '../../../src/terms/day.ts'
import {
  annexA,
  balances,
  type Content,
  csvFiles,
  csvOf,
  EPISODE_HEADINGS,
  fileNameOf,
  HEADER_HEADINGS,
  type Lines,
  read,
  rowsOf,
  SMALL,
  soundOf,
  ssda903,
  tablesOf,
  workbookOf,
  xmlOf,
  zipOf,
} from './returns.ts'

const codesOf = (problems: readonly { code: string; severity: string }[]) =>
  problems.map(({ code, severity }) => `${severity} ${code}`)
const inTable = (table: keyof typeof SMALL & string): Lines => SMALL[table] ?? []

describe('readReturn(files, definition, codes) of a small return', () => {
  it('gives codes, days and numbers, with a child and a postcode as running numbers', async () => {
    const { return: found, identities, problems } = await read(csvFiles(SMALL))
    expect(problems).toEqual([])
    expect(found?.years).toEqual([2017])
    expect(found?.asAt).toBe(dayOf('2018-03-31'))
    expect([...identities]).toEqual([
      [1, 'A1'],
      [2, 'B2'],
    ])
    const episodes = found?.tables.get('episodes')
    // AB1 2CD is the first postcode, EF3 4GH the second: the boy's first placement and the girl's are in one
    // place.
    expect(
      episodes?.map(({ child, values: { DECOM, DEC, PLACE, HOME_POST, PL_POST } }) => [
        child,
        DECOM,
        DEC,
        PLACE,
        HOME_POST,
        PL_POST,
      ]),
    ).toEqual([
      [1, dayOf('2017-01-03'), dayOf('2017-05-10'), 'U6', 1, 2],
      [1, dayOf('2017-05-10'), undefined, 'K2', 1, 3],
      [2, dayOf('2017-04-20'), dayOf('2018-03-31'), 'U6', undefined, 2],
    ])
    expect(episodes?.[1]?.place).toEqual({
      file: found?.files.findIndex(({ file }) => file.endsWith('episodes.csv')),
      row: 3,
    })
    expect(found?.tables.get('oc2')?.[0]?.values).toMatchObject({
      SDQ_SCORE: 14,
      SDQ_REASON: 'SDQ4',
      HEALTH_ASSESSMENT: '0',
    })
  })

  it('keeps no identifier, postcode, pupil number or number of a home', async () => {
    const { return: found } = await read(csvFiles(SMALL))
    expect(JSON.stringify({ ...found, tables: [...(found?.tables ?? [])] })).not.toMatch(
      /A1"|B2"|AB1|2CD|EF3|A123|UN3|1234567|UPN|URN/,
    )
  })

  const FORMS: Readonly<Record<string, Readonly<Record<string, Content>>>> = {
    'a folder a year': Object.fromEntries(
      Object.entries(csvFiles(SMALL)).map(([name, text]) => [name.replace('-', '/'), text]),
    ),
    'names with both years': Object.fromEntries(
      Object.entries(csvFiles(SMALL)).map(([name, text]) => [
        name.replace('2017-', 'SSDA903 2017-18 '),
        text,
      ]),
    ),
    'a zip': { 'return.zip': zipOf(csvFiles(SMALL)) },
    'a zip with folders, and what a Mac leaves in it': {
      'return.zip': zipOf({
        ...Object.fromEntries(
          Object.entries(csvFiles(SMALL)).map(([name, text]) => [`all/${name.replace('-', '/')}`, text]),
        ),
        '__MACOSX/2017/._header.csv': 'x',
        '.DS_Store': 'x',
      }),
    },
    'Windows line ends and a byte order mark': Object.fromEntries(
      Object.entries(csvFiles(SMALL)).map(([name, text]) => [name, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    ),
    'every cell in quotation marks': Object.fromEntries(
      Object.entries(csvFiles(SMALL)).map(([name, text]) => [name, text.replace(/[^,\n]+/g, '"$&"')]),
    ),
    semicolons: Object.fromEntries(
      Object.entries(csvFiles(SMALL)).map(([name, text]) => [name, text.replaceAll(',', ';')]),
    ),
    'a workbook with a sheet a table': {
      '2017-18.xlsx': workbookOf(
        Object.fromEntries(Object.entries(SMALL).map(([table, lines]) => [fileNameOf(table), lines])),
      ),
    },
    'a workbook a table': Object.fromEntries(
      Object.entries(SMALL).map(([table, lines]) => [
        `2017/${fileNameOf(table)}.xlsx`,
        workbookOf({ Sheet1: lines }),
      ]),
    ),
    XML: { '2017.xml': xmlOf(SMALL) },
    'XML in UTF-16': { '2017.xml': new Uint8Array(Buffer.from(`\uFEFF${xmlOf(SMALL)}`, 'utf16le')) },
    'XML in a zip': { 'return.zip': zipOf({ '2017/return.xml': xmlOf(SMALL) }) },
  }
  it.each(Object.keys(FORMS))('gives the same tables from %s', async form => {
    const [csv, other] = [soundOf(await read(csvFiles(SMALL))), soundOf(await read(FORMS[form] ?? {}))]
    expect(Object.keys(tablesOf(csv))).toHaveLength(10)
    expect(tablesOf(other)).toEqual(tablesOf(csv))
    expect([csv, other].every(balances)).toBe(true)
  })
})

describe('the year of a file', () => {
  const yearsOf = async (names: readonly string[], definition = ssda903) =>
    (
      await read(
        Object.fromEntries(
          names.flatMap(name => [
            [name.replace('*', 'episodes'), csvOf(inTable('episodes'))],
            [name.replace('*', 'header'), csvOf(inTable('header'))],
          ]),
        ),
        undefined,
        definition,
      )
    ).return?.years

  it.each([
    ['2017-*.csv', 2017],
    ['2017/*.csv', 2017],
    ['SSDA903_2020_*.csv', 2020],
    ['2017-18/*.csv', 2017],
    ['2017_2018_*.csv', 2017],
    ['201718 *.csv', 2017],
    ['2021/2017-*.csv', 2017],
    ['five years 2017-2021/2019/*.csv', 2019],
    ['* 2017-18.csv', 2017],
  ])('by the name %s is %i', async (name, year) => expect(await yearsOf([name])).toEqual([year]))

  it('is the one before where names say the year of the end', async () => {
    expect(await yearsOf(['SSDA903_2020_*.csv'], { ...ssda903, 'years-named-by': 'end' })).toEqual([2019])
    expect(await yearsOf(['2017-18/*.csv'], { ...ssda903, 'years-named-by': 'end' })).toEqual([2017])
  })

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

  it('is not led astray by one day in a hundred', async () => {
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
  ])('begins with April: that of %s is %i', async (DEC, year) => {
    expect(
      soundOf(await read({ 'episodes.csv': csvOf([EPISODE_HEADINGS, episode({ DEC })]) })).years,
    ).toEqual([year])
  })

  it('by its days is later than an earlier paper reads', async () => {
    expect(codesOf((await read({ 'episodes.csv': csvOf(inTable('episodes')) }, 2016)).problems)).toEqual([
      'warning return-year-derived',
      'error return-nothing-yet',
    ])
  })

  it('is asked for where no episodes stand beside a table', async () => {
    const { return: found, problems } = await read({
      ...csvFiles(SMALL),
      'other/oc3.csv': csvOf(inTable('oc3')),
    })
    expect([found, ...codesOf(problems)]).toEqual([undefined, 'error return-year-unknown'])
  })

  it('of a later year is not read for an earlier paper', async () => {
    const later = {
      ...csvFiles(SMALL),
      ...csvFiles({ header: inTable('header'), episodes: inTable('episodes') }, '2018'),
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

/** Lines of episodes for one child, with some cells changed. */
const episode = (changes: Readonly<Record<string, string>>) =>
  EPISODE_HEADINGS.map((heading, i) => changes[heading] ?? inTable('episodes')[1]?.[i] ?? '')
/** Enough sound rows beside it for a return that can be counted. */
const OTHERS = Array.from({ length: 10 }, (_, i) => episode({ CHILD: `S${i}` }))
const readEpisodes = async (rows: Lines, headings = EPISODE_HEADINGS) => {
  const found = soundOf(await read({ '2017/episodes.csv': csvOf([headings, ...rows, ...OTHERS]) }))
  const [account] = found.accounts
  return {
    found,
    account,
    values: found.tables.get('episodes')?.[0]?.values,
    row: found.tables.get('episodes')?.[0],
  }
}

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
    ['in small letters', { PLACE: 'u6' }, {}, named('PLACE: a code in small letters')],
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
    ["a day as Excel's number", { DECOM: '42738' }, {}, named("DECOM: a date kept as Excel's number")],
    ['a day with two figures for the year', { DECOM: '03/01/17' }, {}, named('DECOM: a year in two figures')],
    ['a day that is none', { DEC: '31/02/2017' }, { DEC: undefined }, named('DEC: not a date, left blank')],
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
    ['a postcode without its space, in small letters', { PL_POST: 'ab12cd' }, { PL_POST: 1 }, []],
    ['a partial postcode', { PL_POST: '2TR' }, {}, []],
  ])('%s', async (_, changes, differs, mended) => {
    const { values, account } = await readEpisodes([episode(changes)])
    expect(values).toEqual({ ...PLAIN, ...differs })
    expect(account).toMatchObject({ read: 11, used: 11, leftOut: [], mended })
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
    expect(found.accounts.find(({ table }) => table === 'header')?.mended).toEqual([
      { what: 'SEX: a code written like 1.0', rows: [2] },
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
      expect(found.accounts.find(({ table }) => table === 'previous-permanence')?.mended).toEqual([
        { what: 'DATE_PERM: a date whose day or month is not known, left blank', rows: [2] },
      ])
    },
  )

  it('that its year does not have stays as it stood, and is told with how many rows have it', async () => {
    const leavers = ['01', '01', 'S3', 'U1'].map((code, i) => [`L${i}`, '15/06/2001', 'YES', 'F4', code])
    const { return: found, problems } = await read({
      ...csvFiles(SMALL),
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

describe('a row', () => {
  it.each([
    ['without a child', episode({ CHILD: ' ' }), 'no identifier of a child'],
    ['without its start', episode({ DECOM: 'NULL' }), 'DECOM: blank'],
    ['whose start is no date', episode({ DECOM: '04/17/2017' }), 'DECOM: not a date'],
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

  it('that stands there twice in one file is left out once', async () => {
    const { account } = await readEpisodes([
      episode({}),
      episode({}),
      episode({ CHILD: 'other' }),
      episode({ DECOM: '2017-01-03', PL_POST: 'ef34gh' }),
    ])
    expect(account).toMatchObject({
      read: 14,
      used: 12,
      leftOut: [{ what: 'the same row stands above', rows: [3, 5] }],
    })
  })

  it('that is blank is none, at the end and between', async () => {
    const { account } = await readEpisodes([episode({}), [''], EPISODE_HEADINGS.map(() => ' ')])
    expect(account).toMatchObject({ read: 11, used: 11, leftOut: [] })
  })

  it('with blank columns at its end is whole', async () => {
    const { account } = await readEpisodes([[...episode({}), '', '']])
    expect(account).toMatchObject({ used: 11, leftOut: [], mended: [] })
  })
  it('without its last commas, which Excel leaves out, is whole, and is counted', async () => {
    const { account, values } = await readEpisodes([episode({}).slice(0, 10)])
    expect(account).toMatchObject({
      used: 11,
      leftOut: [],
      mended: [{ what: 'fewer cells than headings, the rest left blank', rows: [2] }],
    })
    expect(values).toMatchObject({ REC: 'X1', REASON_PLACE_CHANGE: 'CARPL', HOME_POST: undefined })
  })

  it('of a child without a header stays, and is told', async () => {
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

describe('headings', () => {
  const lines = (headings: readonly string[]) => [headings, ...inTable('episodes').slice(1)]
  const readLines = (all: Lines) => read({ '2017/episodes.csv': csvOf(all) })
  const PLAIN = readLines(inTable('episodes'))

  it.each<[string, Lines]>([
    [
      'in another case, with spaces',
      lines(EPISODE_HEADINGS.map(heading => ` ${heading.toLowerCase().replaceAll('_', ' ')}  `)),
    ],
    ['below a title and a blank row', [['Episodes of 2017-18'], [''], ...inTable('episodes')]],
    [
      'with more columns',
      inTable('episodes').map((cells, i) => [
        ...cells,
        i === 0 ? 'LA' : 'Anywhere',
        i === 0 ? 'YEAR' : '2017',
        i === 0 ? 'TEST_COLUMN' : '*DUMMY*',
      ]),
    ],
    ['in another order', inTable('episodes').map(cells => cells.toReversed())],
    ['with blank columns at the end', inTable('episodes').map(cells => [...cells, '', ''])],
  ])('%s give the same rows', async (_, all) => {
    expect(
      rowsOf(soundOf(await readLines(all)), 'episodes').map(
        ({ values: { HOME_POST: _home, PL_POST: _pl, ...values } }) => values,
      ),
    ).toEqual(
      rowsOf(soundOf(await PLAIN), 'episodes').map(
        ({ values: { HOME_POST: _home, PL_POST: _pl, ...values } }) => values,
      ),
    )
  })

  it('that are needed and missing stop the return', async () => {
    const { return: found, problems } = await readLines(
      inTable('episodes').map(cells =>
        cells.filter((_, i) => !['DECOM', 'DEC'].includes(EPISODE_HEADINGS[i] ?? '')),
      ),
    )
    expect(found).toBeUndefined()
    expect(problems.filter(({ severity }) => severity === 'error').map(({ facts }) => facts)).toEqual([
      { table: 'Episodes', column: "'DECOM'" },
      { table: 'Episodes', column: "'DEC'" },
    ])
  })
  it('that are not needed and missing are told', async () => {
    const { return: found, problems } = await readLines(
      inTable('episodes').map(cells =>
        cells.filter((_, i) => !['CIN', 'HOME_POST'].includes(EPISODE_HEADINGS[i] ?? '')),
      ),
    )
    expect(found?.tables.get('episodes')).toHaveLength(3)
    expect(problems).toContainEqual(
      expect.objectContaining({
        code: 'return-columns-absent',
        severity: 'warning',
        facts: { table: 'Episodes', columns: 'CIN, HOME_POST' },
      }),
    )
  })
  it('that stand there twice stop the return', async () =>
    expect(
      codesOf(
        (await readLines(lines(EPISODE_HEADINGS.map(heading => (heading === 'CIN' ? 'LS' : heading)))))
          .problems,
      ),
    ).toContain('error return-column-twice'))
  it('that are not there at all stop it, and no row of a child is quoted', async () => {
    const { problems } = await readLines(inTable('episodes').slice(1))
    expect(codesOf(problems)).toEqual(['error return-headings-missing'])
    expect(problems.map(sayProblem).join()).not.toMatch(/A1|AB1/)
  })
})

/** As a zip with a password looks: the first bit of the flags is set, and the contents are noise. */
function lockedZip(): Uint8Array {
  const zip = zipOf({ 'episodes.csv': csvOf(inTable('episodes')) })
  return zip.map((byte, at) => {
    if (at === 6) return byte | 1
    return at > 45 && at < 150 ? 0xff : byte
  })
}

describe('a return that is too broken to count', () => {
  const births = (born: string) =>
    inTable('header').map((cells, i) => cells.map((cell, c) => (i > 0 && c === 2 ? born : cell)))
  const others = {
    header: inTable('header').map(([child, ...cells]) => [child === 'B2' ? 'Z9' : (child ?? ''), ...cells]),
    episodes: inTable('episodes'),
  }
  it.each<[string, Readonly<Record<string, Content>>, string, RegExp]>([
    [
      'no episodes',
      { '2017-header.csv': csvOf(inTable('header')) },
      'return-table-missing',
      /The table Episodes of 2017\/18 is not there/,
    ],
    ['no file at all', {}, 'return-table-missing', /The table Episodes is not there/],
    [
      'a year without episodes',
      { ...csvFiles(SMALL), '2018-header.csv': csvOf(inTable('header')) },
      'return-table-missing',
      /Episodes of 2018\/19/,
    ],
    [
      'episodes of one line end',
      { ...csvFiles(SMALL), '2017-episodes.csv': '\n' },
      'return-table-missing',
      /Episodes of 2017\/18/,
    ],
    [
      'episodes with headings alone',
      { ...csvFiles(SMALL), '2017-episodes.csv': csvOf([EPISODE_HEADINGS]) },
      'return-table-missing',
      /Episodes of 2017\/18/,
    ],
    [
      'no row that can be used',
      { '2017-episodes.csv': csvOf([EPISODE_HEADINGS, episode({ DECOM: 'x' })]) },
      'return-table-missing',
      /no row that can be used/,
    ],
    [
      'one row in three that cannot be used',
      {
        '2017-episodes.csv': csvOf([
          EPISODE_HEADINGS,
          episode({}),
          episode({ CHILD: 'x' }),
          episode({ DECOM: 'x' }),
        ]),
      },
      'return-rows-unusable',
      /Of 3 rows of the table Episodes, 1 cannot be used: DECOM: not a date \(1 row\)/,
    ],
    [
      'births that are starts of care',
      csvFiles({ ...SMALL, header: births('20/04/2017') }),
      'return-births-wrong',
      /In 2 of 2 rows the date of birth lies on or after the start of care, as in row 2: born 20 April 2017, in care from 3 January 2017/,
    ],
    [
      'a header of other children',
      csvFiles(others),
      'return-headers-of-others',
      /Of 2 children with episodes, 1 stand in no header, the first in row 4/,
    ],
    [
      'two files for one table and year',
      { ...csvFiles(SMALL), '2017/episodes.csv': csvOf(inTable('episodes')) },
      'return-table-twice',
      /Episodes of 2017\/18 stands here and in data\/returns\/ssda903\/2017-episodes\.csv/,
    ],
    [
      'a damaged zip',
      { 'return.zip': zipOf(csvFiles(SMALL)).slice(0, 500) },
      'extract-unreadable',
      /damaged or incomplete/,
    ],
    ['a zip with a password', { 'return.zip': lockedZip() }, 'extract-unreadable', /protected by a password/],
    [
      'a damaged workbook',
      { '2017.xlsx': workbookOf({ episodes: inTable('episodes') }).slice(0, 2000) },
      'extract-unreadable',
      /damaged/,
    ],
    [
      'a workbook with a password',
      {
        '2017.xlsx': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]),
      },
      'extract-unreadable',
      /cannot be opened/,
    ],
    ['XML that breaks off', { '2017.xml': xmlOf(SMALL).slice(0, 900) }, 'extract-unreadable', /closed/],
    [
      'XML with a document type',
      { '2017.xml': xmlOf(SMALL).replace('<EXPSSDA903>', '<!DOCTYPE x [<!ENTITY a "b">]><EXPSSDA903>') },
      'extract-unreadable',
      /document type/,
    ],
    [
      'a quotation mark that is not closed',
      { ...csvFiles(SMALL), '2017-episodes.csv': `"${csvOf(inTable('episodes'))}` },
      'extract-unreadable',
      /quotation mark/,
    ],
    [
      'a table that is a picture',
      { ...csvFiles(SMALL), '2017-episodes.csv': new Uint8Array([0x89, 0x50, 0, 0, 1]) },
      'extract-unreadable',
      /not a spreadsheet/,
    ],
  ])('%s says so and stops', async (_, files, code, said) => {
    const { return: found, problems } = await read(files)
    expect(found).toBeUndefined()
    const errors = problems.filter(({ severity }) => severity === 'error')
    expect(errors.map(error => error.code)).toContain(code)
    expect(errors.map(sayProblem).join('\n')).toMatch(said)
  })

  it('says all that is wrong together, and nothing twice', async () => {
    const { problems } = await read({
      ...csvFiles({ ...SMALL, header: births('20/04/2017') }),
      '2018-episodes.csv': 'CHILD,RNE\nA1,S\n',
      'return.zip': zipOf(csvFiles(SMALL)).slice(0, 500),
    })
    expect(
      problems
        .filter(({ severity }) => severity === 'error')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(
      [
        'extract-unreadable',
        ...Array.from({ length: 5 }, () => 'return-column-missing'),
        'return-births-wrong',
      ].sort(),
    )
  })

  it('is one whose share is above the limit, not at it', async () => {
    const lines = (unusable: number) =>
      csvOf([
        EPISODE_HEADINGS,
        ...OTHERS.slice(0, 8),
        ...Array.from({ length: unusable }, (_, i) => episode({ CHILD: `U${i}`, DECOM: 'x' })),
      ])
    expect((await read({ '2017/episodes.csv': lines(2) })).return).toBeDefined()
    expect((await read({ '2017/episodes.csv': lines(3) })).return).toBeUndefined()
  })
})

/** How a file begins that is no table. */
const BEGINNINGS: Readonly<Record<string, Content>> = {
  '.pdf': '%PDF-1.7',
  '.png': new Uint8Array([0x89, 0x50, 0, 0]),
}

describe('a file that is no table', () => {
  it.each(['notes.txt', 'placed_for_adoption_errors.csv', 'letter.pdf', 'picture.png'])(
    '%s is told and not read',
    async name => {
      const { return: found, problems } = await read({
        ...csvFiles(SMALL),
        [name]: BEGINNINGS[extname(name)] ?? 'a,b\n1,2\n',
      })
      expect(found?.files.map(({ file }) => file)).not.toContain(`data/returns/ssda903/${name}`)
      expect(codesOf(problems)).toEqual(['warning return-file-unknown'])
    },
  )
  it.each(['.DS_Store', '~$episodes.xlsx', '2017/~$episodes.xlsx'])('%s is passed over', async name =>
    expect(codesOf((await read({ ...csvFiles(SMALL), [name]: 'x' })).problems)).toEqual([]),
  )
})

describe('an empty table', () => {
  it.each([
    ['one line end', '\n'],
    ['nothing', ''],
    ['headings alone', 'CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\r\n'],
  ])('of %s is there and has no rows', async (_, text) => {
    const { return: found, problems } = await read({ ...csvFiles(SMALL), '2017-ad1.csv': text })
    expect([found?.tables.get('ad1'), problems]).toEqual([[], []])
  })
})

describe('an Annex A workbook', () => {
  const HEADINGS = [
    'Child Unique ID ',
    'Gender',
    'Date of  Birth',
    'Age',
    'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))',
    'Date Started to be Looked After',
    'Child’s Legal Status',
    'Date Ceased to be Looked After',
    'Placement Type',
    'Number of Episodes the Child has been “Missing” from their Placement in the last 12 months',
    'Allocated Worker',
  ]
  // Born 1 January 2010 and 1 July 2008; on 31 March 2020 that is 3,742 and 4,291 days: 10.2450 and 11.7481
  // years.
  const ROWS = [
    [
      101,
      'a) Male',
      '01/01/2010',
      10.245,
      'b) No',
      '05/05/2015',
      'C2: FCO',
      '',
      'a) U1: Foster placement - relatives - long term',
      2,
      'A Worker',
    ],
    [
      102,
      'Female',
      '01/07/2008',
      11.7481,
      'a) Yes',
      '05/05/2016',
      'V2: Single period under S20',
      '',
      'zz) T4: Temporary placement - seven days or less',
      0,
      'A Worker',
    ],
  ]
  const readLists = (sheets: Parameters<typeof workbookOf>[0], definition = annexA) =>
    read({ 'inspection.xlsx': workbookOf(sheets) }, undefined, definition)

  it.each<[string, Parameters<typeof workbookOf>[0]]>([
    ['headings in the first row', { 'List 8': [HEADINGS, ...ROWS] }],
    [
      'a title above, and the sheet named List_8',
      { List_8: [['List 8: Children in care'], HEADINGS, ...ROWS] },
    ],
  ])('with %s gives codes', async (_, sheets) => {
    const found = soundOf(await readLists(sheets))
    expect(
      rowsOf(found, 'list-8').map(({ child, year, values: { SEX, UASC, LS, PLACE, MISSING_EPISODES } }) => [
        child,
        year,
        SEX,
        UASC,
        LS,
        PLACE,
        MISSING_EPISODES,
      ]),
    ).toEqual([
      [1, 0, '1', '0', 'C2', 'U1', 2],
      [2, 0, '2', '1', 'V2', 'T4', 0],
    ])
    expect([found.asAt, found.years]).toEqual([dayOf('2020-03-31'), []])
    expect(JSON.stringify([...found.tables])).not.toMatch(/Worker|101|102/)
  })

  it('takes the day that its definition states, and tells where the ages say another', async () => {
    expect(
      await readLists({ 'List 8': [HEADINGS, ...ROWS] }, { ...annexA, 'as-at': '2020-04-01' }),
    ).toMatchObject({ return: { asAt: dayOf('2020-04-01') } })
    expect(
      codesOf(
        (await readLists({ 'List 8': [HEADINGS, ...ROWS] }, { ...annexA, 'as-at': '2020-04-01' })).problems,
      ),
    ).not.toContain('warning return-as-at-differs')
    expect(
      codesOf(
        (await readLists({ 'List 8': [HEADINGS, ...ROWS] }, { ...annexA, 'as-at': '2020-04-30' })).problems,
      ),
    ).toContain('warning return-as-at-differs')
  })

  it.each([
    ['in whole years', [10, 11], /no row has a date of birth and an age with decimals/],
    ['of two days', [10.245, 11.9], /days from 31 March 2020 to 2[56] May 2020/],
  ])('with ages %s asks for the day', async (_, ages, said) => {
    const { return: found, problems } = await readLists({
      'List 8': [HEADINGS, ...ROWS.map((row, i) => row.map((cell, c) => (c === 3 ? (ages[i] ?? 0) : cell)))],
    })
    expect(found).toBeUndefined()
    expect(
      problems
        .filter(({ severity }) => severity === 'error')
        .map(sayProblem)
        .join(),
    ).toMatch(said)
  })
})
