// Parts or areas down the side of a table of one measure.
import { describe, expect, it } from 'vitest'
import { partsAcross, readParts } from './parts-table.ts'

describe('rows that are parts', () => {
  it('each give a part with its percentage, and the total', async () =>
    expect(
      await readParts([
        ['Age', '2013-2014', 'Apr-Dec 2016'],
        ['Under 1', '39/20%', '2/0.5%'],
        ['1 - 4 *', '155/ 39%', '0'],
        ['Not known', '-', '1/ 0%'],
        ['Total', 192, '201 YTD'],
      ]),
    ).toMatchObject({
      said: [
        'age=under-1 started 2013/14 = 39 (B2) 20%',
        'age=under-1 started 2016-12.ytd = 2 (C2) 0.5%',
        'age=1-4 started 2013/14 = 155 (B3) 39%',
        'age=1-4 started 2016-12.ytd = 0 (C3)',
        'age=not-known started 2013/14 = not-supplied (B4)',
        'age=not-known started 2016-12.ytd = 1 (C4) 0%',
        'started 2013/14 = 192 (B5)',
        'started 2016-12.ytd = 201 (C5)',
      ],
      where: [],
    }))
  it('are zero if the cell is 0%', async () =>
    expect(
      await readParts([
        ['Age', '2015-2016'],
        ['Under 1', '0%'],
        ['Total', 5],
      ]),
    ).toMatchObject({
      said: ['age=under-1 started 2015/16 = 0 (B2)', 'started 2015/16 = 5 (B3)'],
      where: [],
    }))
  it('have no count if the cell is 12%', async () =>
    expect(
      (
        await readParts([
          ['Age', '2015-2016'],
          ['Under 1', '12%'],
          ['Total', 5],
        ])
      ).where,
    ).toEqual(['error number-not-understood Data!B2']))
  it('are reported if the map does not have them, but they have figures', async () => {
    const { where, problems } = await readParts([
      ['Age', '2015-2016'],
      ['Under 1', 3],
      ['Teenagers', 2],
      ['Total', 5],
      ['Source: the return', null],
    ])
    expect(where).toEqual(['error row-unknown Data!A3'])
    expect(problems[0]?.facts).toEqual({
      found: 'Teenagers',
      expected: 'Under 1, 1 to 4, Not known',
      source: 'data/definitions/groups/age.yaml',
    })
  })
  it('are those of the edition in force at the end of the paper’s period', async () =>
    expect(
      (
        await readParts([
          ['Age', '2015-2016'],
          ['Under 5', 3],
          ['Total', 3],
        ])
      ).where,
    ).toEqual(['error row-unknown Data!A2']))
  it('need their total if the source names it', async () => {
    const { where, problems } = await readParts([
      ['Age', '2015-2016'],
      ['Under 1', 3],
    ])
    expect(where).toEqual(['error row-missing Data!A1'])
    expect(problems[0]?.facts).toEqual({ expected: "'Total'" })
  })
})

describe('rows that are areas', () => {
  const described = partsAcross(
    {
      heading: 'Area',
      of: 'S2',
      unit: 'rate-per-10000',
      areas: [
        { heading: 'Here', area: 'northshire' },
        { heading: ['Stat Neighbours', 'Neighbours'], area: 'neighbours' },
      ],
    },
    { form: 'month', unbroken: false },
  )
  it('each give the same measure', async () =>
    expect(
      await readParts(
        [
          ['Area', '31 st March 2014', '31 st March 2016'],
          ['Here', 69.9, 76.6],
          ['Neighbours', 73.3, '-'],
        ],
        described,
      ),
    ).toMatchObject({
      said: [
        'S2 2014-03 = 69.9 (B2)',
        'S2 2016-03 = 76.6 (C2)',
        'neighbours S2 2014-03 = 73.3 (B3)',
        'neighbours S2 2016-03 = not-supplied (C3)',
      ],
      where: [],
    }))
  it('are reported if one is missing, or not declared', async () =>
    expect(
      (
        await readParts(
          [
            ['Area', '31 st March 2014'],
            ['Here', 69.9],
            ['Wales', 80],
          ],
          described,
        )
      ).where,
    ).toEqual(['error row-unknown Data!A3', 'error row-missing Data!A1']))
})
