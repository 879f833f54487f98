// Headings of a table as people type them, and where they are found.
import { describe, expect, it } from 'vitest'
import { count, HEADER, readRows } from './rows-down.ts'
import { monthsDown } from './workbooks.ts'

describe('the headings', () => {
  const headed = monthsDown({ unit: 'count', heading: ['Reviews in time', 'Reviews held in time'] })
  it.each([
    'REVIEWS IN TIME',
    'Reviews\nin  time',
    ' Reviews in time *',
    'Reviews held in time¹',
    'Reviews in time [note 1]',
    'Reviews\u00a0in time',
  ])('%j is found', async heading =>
    expect(
      await readRows(
        [
          ['Month', heading],
          ['Jan-17', 1],
        ],
        headed,
      ),
    ).toMatchObject({ where: [], said: ['figure 2017-01 = 1 (B2)'] }),
  )
  it('are reported if missing, with those that are there', async () => {
    const { where, problems } = await readRows(
      [['Title'], ['Month', 'On time', 'Notes'], ['Jan-17', 1]],
      headed,
    )
    expect(where).toEqual(['error column-missing Data!A2'])
    expect(problems[0]?.facts).toEqual({
      expected: "'Reviews in time' or 'Reviews held in time'",
      found: "'Month', 'On time', 'Notes'",
    })
  })
  it('are reported if repeated, with both cells', async () => {
    const { where, problems } = await readRows(
      [
        ['Month', 'Reviews in time', 'Reviews held in time'],
        ['Jan-17', 1, 2],
      ],
      headed,
    )
    expect(where).toEqual(['error column-ambiguous Data!B1'])
    expect(problems[0]?.facts).toMatchObject({ found: 'cell B1, cell C1' })
  })
  it('are all reported together if missing, and the other columns are read', async () => {
    const columns = ['A', 'B', 'C'].map(heading => ({
      heading,
      measure: heading.toLowerCase(),
      unit: 'count',
    }))
    const { said, where } = await readRows(
      [
        ['Month', 'B'],
        ['Jan-17', 1],
      ],
      monthsDown({}, { columns }),
    )
    expect([said, where]).toEqual([
      ['b 2017-01 = 1 (B2)'],
      ['error column-missing Data!A1', 'error column-missing Data!A1'],
    ])
  })
  it('are reported if no row has them, with the text of the first rows', async () => {
    const { where, problems } = await readRows([['Report'], ['Period', 'Figure'], ['Jan-17', 1]])
    expect(where).toEqual(['error header-missing Data!'])
    expect(problems[0]?.facts).toEqual({
      expected: "'Month'",
      rows: 20,
      found: "'Report', 'Period', 'Figure', 'Jan-17', '1'",
    })
  })
  it('are looked for in as many rows as the source says', async () =>
    expect(
      (
        await readRows(
          [[], [], HEADER, ['Jan-17', 1]],
          monthsDown({ unit: 'count' }, { header: { find: ['Month'], within: 2 } }),
        )
      ).where,
    ).toEqual(['error header-missing Data!']))
  it('are found in the lower of two merged rows', async () =>
    expect(
      (
        await readRows(
          [
            ['Month', '2016/17', null],
            [null, 'Started', 'Figure'],
            ['Jan-17', 5, 1],
          ],
          monthsDown({ unit: 'count' }, { header: { find: HEADER } }),
          { merges: ['A1:A2', 'B1:C1'] },
        )
      ).said,
    ).toEqual(['figure 2017-01 = 1 (C3)']))
  it('head the column with figures if merged sideways', async () =>
    expect(
      await readRows(
        [
          ['Month', 'Figure', null],
          ['Jan-17', 1, 'up'],
        ],
        count,
        { merges: ['B1:C1'] },
      ),
    ).toMatchObject({ said: ['figure 2017-01 = 1 (B2)'], where: [] }))
  it('are reported if merged over two columns with figures', async () => {
    const { said, where, problems } = await readRows(
      [
        ['Month', 'Figure', null],
        ['Jan-17', 1, 9],
      ],
      count,
      { merges: ['B1:C1'] },
    )
    expect([said, where]).toEqual([[], ['error heading-over-columns Data!B1']])
    expect(problems[0]?.facts).toEqual({ heading: 'Figure', columns: 'B to C', below: '', path: '' })
  })
  it('head the column with figures if merged both ways', async () =>
    expect(
      await readRows(
        [
          [null, 'Figure', null],
          ['Month', null, null],
          ['Jan-17', 1, null],
        ],
        monthsDown({ unit: 'count' }, { header: { find: HEADER } }),
        { merges: ['B1:C2'] },
      ),
    ).toMatchObject({ said: ['figure 2017-01 = 1 (B3)'], where: [] }))
  it('may be called __proto__ or constructor', async () =>
    expect(
      await readRows([
        ['Month', '__proto__', 'constructor', 'Figure'],
        ['Jan-17', 1, 1, 2],
      ]),
    ).toMatchObject({ said: ['figure 2017-01 = 2 (D2)'], where: [] }))
})
