// The public synthetic sets in ../shared/data, which this project did not write. Expected counts are from
// ../shared/data/ssda903/README.md and annexa/README.md, or were counted with grep and uniq, as the tests
// state.

import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../../src/problems/say-problems.ts'
import { dayOf } from '../../../src/terms/day.ts'
import {
  annexA,
  areThere,
  balances,
  csvFiles,
  csvOf,
  fileNameOf,
  filesBelow,
  type Lines,
  read,
  rowsOf,
  SETS,
  soundOf,
  ssda903,
  tablesOf,
  workbookOf,
  xmlOf,
} from './returns.ts'

const FIVE_YEARS = join(SETS, 'ssda903', 'five-year-2017-2021')
const VALIDATOR = join(SETS, 'ssda903', 'validator-2017-18')
const YEARS = [2017, 2018, 2019, 2020, 2021]

describe.skipIf(!areThere)('the five-year set [skipped where ../shared is not there]', () => {
  const folder = () => read(filesBelow(FIVE_YEARS, /\.csv$/))

  it('has 820 children and 3,737 episodes, and accounts for every row', async () => {
    const { return: found, identities } = await folder()
    expect([identities.size, found?.years, found?.asAt]).toEqual([820, YEARS, dayOf('2022-03-31')])
    const episodes = found?.tables.get('episodes') ?? []
    expect(YEARS.map(year => episodes.filter(row => row.year === year).length)).toEqual([
      1460, 974, 648, 402, 253,
    ])
    expect(new Set(episodes.map(({ child, values }) => `${child} ${values.DECOM}`)).size).toBe(2827)
    expect([found?.tables.get('ad1'), found?.tables.get('placed-for-adoption')]).toEqual([[], []])
    expect(found !== undefined && balances(found)).toBe(true)
  })

  it('reports codes that are not listed for their year', async () => {
    const { problems } = await folder()
    // Counted with cut, sort and uniq over the oc3 files, and grep CUSTOD over the episodes.
    expect(problems.map(({ code, facts }) => [code, facts])).toEqual([
      [
        'return-codes-unlisted',
        { column: 'REASON_PLACE_CHANGE', codes: 'CUSTOD (58 rows)', year: '2017/18' },
      ],
      ['return-codes-unlisted', { column: 'ACCOM', codes: '01 (5 rows), 02 (4 rows)', year: '2017/18' }],
      ['return-codes-unlisted', { column: 'ACCOM', codes: '02 (6 rows), 01 (5 rows)', year: '2018/19' }],
      ['return-codes-unlisted', { column: 'ACCOM', codes: '02 (2 rows)', year: '2019/20' }],
      ['return-codes-unlisted', { column: 'ACCOM', codes: '02 (1 row)', year: '2020/21' }],
      ['return-codes-unlisted', { column: 'ACTIV', codes: 'F3 (3 rows), P3 (3 rows)', year: '2021/22' }],
      ['return-codes-unlisted', { column: 'ACCOM', codes: '01 (1 row)', year: '2021/22' }],
    ])
  })

  it('is the same from the zip with its nested folders', async () => {
    const [csv, zip] = [soundOf(await folder()), soundOf(await read(filesBelow(FIVE_YEARS, /\.zip$/)))]
    expect(tablesOf(zip)).toEqual(tablesOf(csv))
    expect([...new Set(zip.files.map(({ file }) => file.split('/').at(-2)))]).toEqual(
      expect.arrayContaining(YEARS.map(String)),
    )
    expect(balances(zip)).toBe(true)
  })

  /** Each year's tables, with rows in the order of the header's children, as XML has to have them. */
  function yearsByChild(): Record<number, Record<string, Lines>> {
    const files = filesBelow(FIVE_YEARS, /\.csv$/)
    return Object.fromEntries(
      YEARS.map(year => {
        const tables = Object.entries(files)
          .filter(([name, bytes]) => name.startsWith(String(year)) && bytes.length > 1)
          .map(([name, bytes]): [string, string[][]] => [
            name.slice(5, -4).replaceAll('_', '-'),
            parse(Buffer.from(bytes)),
          ])
        const order = new Map(
          (tables.find(([table]) => table === 'header')?.[1] ?? []).map(([child = ''], i) => [child, i]),
        )
        const placeOf = (cells: readonly string[]) => order.get(cells[0] ?? '') ?? 0
        return [
          year,
          Object.fromEntries(
            tables.map(([table, [headings = [], ...rows]]) => [
              table,
              [headings, ...rows.toSorted((a, b) => placeOf(a) - placeOf(b))],
            ]),
          ),
        ]
      }),
    )
  }

  it('is the same as CSV, as XML and as workbooks', { timeout: 60_000 }, async () => {
    const years = Object.entries(yearsByChild())
    const csv = soundOf(
      await read(Object.assign({}, ...years.map(([year, tables]) => csvFiles(tables, year)))),
    )
    const xml = soundOf(
      await read(Object.fromEntries(years.map(([year, tables]) => [`${year}.xml`, xmlOf(tables)]))),
    )
    const books = soundOf(
      await read(
        Object.fromEntries(
          years.map(([year, tables]) => [
            `${year}.xlsx`,
            workbookOf(
              Object.fromEntries(Object.entries(tables).map(([table, lines]) => [fileNameOf(table), lines])),
            ),
          ]),
        ),
      ),
    )
    expect(csv.tables.get('episodes')).toHaveLength(3737)
    expect(tablesOf(books)).toEqual(tablesOf(csv))
    expect(tablesOf(xml)).toEqual(tablesOf(csv))
    expect([csv, xml, books].every(balances)).toBe(true)
  })

  it('is stopped if the dates of birth are wrong', async () => {
    const files = filesBelow(FIVE_YEARS, /2017-(header|episodes)\.csv$/)
    const [headings = [], ...rows]: string[][] = parse(Buffer.from(files['2017-header.csv'] ?? []))
    const { return: found, problems } = await read({
      ...files,
      '2017-header.csv': csvOf([
        headings,
        ...rows.map(([child = '', sex = '', , ...rest]) => [child, sex, '01/12/2020', ...rest]),
      ]),
    })
    expect(found).toBeUndefined()
    // Of the 819 headers of 2017/18, 687 are of children with episodes (counted with cut and sort).
    expect(problems.map(sayProblem).join()).toMatch(
      /In 687 of 687 rows the date of birth is on or after the start of care/,
    )
  })
})

describe.skipIf(!areThere)("the validator's set [skipped where ../shared is not there]", () => {
  it('has 2,675 headers and 5,050 episodes, and its year comes from its days', async () => {
    const { return: found, problems } = await read(filesBelow(VALIDATOR, /\.csv$/))
    const count = (table: string) => found?.tables.get(table)?.length
    expect([count('header'), count('episodes'), found?.years]).toEqual([2675, 5050, [2017]])
    expect(new Set(found?.tables.get('episodes')?.map(({ child }) => child)).size).toBe(2123)
    // With a byte order mark and CRLF; the table that is new in 2026-27.
    expect([count('social-workers'), count('deprivation-of-liberty')]).toEqual([1, 1])
    expect(problems.map(({ code }) => code)).toEqual([
      'return-file-unknown',
      'return-year-derived',
      ...Array.from({ length: 4 }, () => 'return-codes-unlisted'),
    ])
    expect(found !== undefined && balances(found)).toBe(true)
  })

  it('has other children in its XML: 253 with 459 episodes', async () => {
    const found = soundOf(await read(filesBelow(VALIDATOR, /\.xml$/)))
    expect(
      ['header', 'episodes', 'oc2', 'ad1', 'missing'].map(table => found.tables.get(table)?.length),
    ).toEqual([253, 459, 253, 3, 6])
    // The first child of the file.
    expect(
      rowsOf(found, 'episodes')
        .slice(0, 2)
        .map(({ child, values: { DECOM, PLACE, DEC, REC } }) => [child, DECOM, PLACE, DEC, REC]),
    ).toEqual([
      [1, dayOf('2017-01-06'), 'R5', dayOf('2017-10-06'), 'X1'],
      [1, dayOf('2017-10-06'), 'P2', dayOf('2018-03-07'), 'E11'],
    ])
    expect(balances(found)).toBe(true)
  })

  it('is not counted twice if the CSV and the XML are in one folder', async () => {
    const { return: found, problems } = await read(filesBelow(VALIDATOR, /(episodes|header)\.csv$|\.xml$/))
    expect(found).toBeUndefined()
    expect(problems.map(({ code }) => code)).toContain('return-table-twice')
  })

  it('has five lookups of providers with it, which are reported and not read', async () => {
    const { problems } = await read(filesBelow(VALIDATOR, /(episodes|header)\.csv$|\.xlsx$/))
    expect(problems.filter(({ code }) => code === 'return-file-unknown')).toHaveLength(5)
  })
})

describe.skipIf(!areThere)('the regional set [skipped where ../shared is not there]', () => {
  it('is refused, since its header is about other children', async () => {
    const { return: found, problems } = await read(
      filesBelow(join(SETS, 'ssda903', 'regional-multi-la'), /\.csv$/),
    )
    expect(found).toBeUndefined()
    expect(problems.filter(({ severity }) => severity === 'error').map(sayProblem)).toEqual([
      'data/returns/ssda903/episodes.csv: Of 820 children with episodes, 248 have no header, the first in row 2. With more than 20% the header is that of other children, and no figure by age would be reliable. Put the header that belongs to these episodes in place, one council and one year in each file. [return-headers-of-others]',
    ])
  })
})

describe.skipIf(!areThere)('the LIIA samples [skipped where ../shared is not there]', () => {
  const files = () => filesBelow(join(SETS, 'ssda903', 'liia-samples'), /\.csv$/)

  it('of 2020 are read without their dummy column', async () => {
    // The five episodes ended from April to September 2019: the name gives the year in which the return ends.
    const found = soundOf(
      await read(
        Object.fromEntries(Object.entries(files()).filter(([name]) => name.includes('2020'))),
        undefined,
        { ...ssda903, 'years-named-by': 'end' },
      ),
    )
    expect([found.years, found.tables.get('episodes')?.length, found.tables.get('header')?.length]).toEqual([
      [2019],
      5,
      5,
    ])
    expect(JSON.stringify([...found.tables])).not.toMatch(/DUMMY|2TR|C251YT/)
  })
  it('of joining are read without their labels', async () => {
    const bytes = files()['SSDA903_episodes_for_testing_fixes_INPUT.csv'] ?? ''
    const { return: found, identities } = await read({ '2023/episodes.csv': bytes })
    expect(found?.tables.get('episodes')).toHaveLength(23)
    expect([...identities.values()]).toContain('RULE1_BAD')
    expect(JSON.stringify([...(found?.tables ?? [])])).not.toMatch(/RULE/)
  })
})

describe.skipIf(!areThere)('the Annex A workbooks [skipped where ../shared is not there]', () => {
  const workbook = (name: string) =>
    read(filesBelow(join(SETS, 'annexa', 'liia'), new RegExp(`^${name}\\.xlsx$`)), undefined, annexA)

  it.each(['Annex_A', 'Annex_A_2024_Jan'])(
    '%s speaks for 16 March 2021, and says that this was derived',
    async name => {
      const { return: found, problems } = await workbook(name)
      expect(found?.asAt).toBe(dayOf('2021-03-16'))
      expect(problems).toEqual([
        expect.objectContaining({
          code: 'return-as-at-derived',
          facts: { day: '16 March 2021', rows: 11, definition: 'data/definitions/returns/annex-a.yaml' },
        }),
      ])
      expect(['list-8', 'list-9', 'list-10'].map(list => found?.tables.get(list)?.length)).toEqual([5, 6, 5])
      expect(found !== undefined && balances(found)).toBe(true)
    },
  )

  it('give the codes within the texts', async () => {
    const found = soundOf(await workbook('Annex_A'))
    expect(
      found.tables
        .get('list-8')
        ?.map(({ values: { SEX, LS, PLACE, PLACE_PROVIDER, REC } }) => [SEX, LS, PLACE, PLACE_PROVIDER, REC]),
    ).toEqual([
      ['2', 'E1', 'U6', 'PR4', undefined],
      ['2', 'C2', 'U1', 'PR1', undefined],
      ['2', 'C2', 'U4', 'PR5', undefined],
      ['1', 'C2', 'U6', 'PR4', undefined],
      ['1', 'C1', 'H5', 'PR4', 'E47'],
    ])
    expect(
      found.tables
        .get('list-9')
        ?.map(({ values: { IN_TOUCH, ACCOM_TYPE, ACCOM_SUITABLE, ACTIV } }) => [
          IN_TOUCH,
          ACCOM_TYPE,
          ACCOM_SUITABLE,
          ACTIV,
        ]),
    ).toEqual([
      ['YES', 'Y', '1', 'F1'],
      ['YES', 'U', '1', 'F2'],
      ['YES', 'Y', '1', 'G5'],
      ['YES', undefined, undefined, undefined],
      ['YES', 'U', '1', 'F3'],
      ['YES', 'U', '1', 'F3'],
    ])
  })

  it('give the same in both layouts', async () =>
    expect(tablesOf(soundOf(await workbook('Annex_A_2024_Jan')))).toEqual(
      tablesOf(soundOf(await workbook('Annex_A'))),
    ))
  it('give no name of a worker or team', async () => {
    const { return: found } = await workbook('Annex_A')
    expect(JSON.stringify([...(found?.tables ?? [])])).not.toMatch(/Swift|Eugene|Team|Home Town|T28|nope/)
  })
})
