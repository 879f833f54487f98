// Tables of a strategy with measures down the side.
import { describe, expect, it } from 'vitest'
import { partsAcross, readParts } from './parts-table.ts'
import type { Rows } from './workbooks.ts'

describe('rows that are measures', () => {
  const measures = [
    { label: 'Rate', measure: 'S2', unit: 'rate-per-10000', 'at-end': true },
    {
      label: 'Three or more',
      of: { numerator: 'three', denominator: 'cohort' },
      unit: 'count',
      'at-end': true,
    },
    { label: 'Adopted', measure: 'adopted', unit: 'count' },
  ]
  const described = partsAcross(
    { heading: 'Indicator', measures },
    {
      areas: [
        { heading: ['Roth', 'Rotherham'], area: 'northshire' },
        { heading: 'England', area: 'england' },
      ],
    },
  )
  it('are for the end of the year if they are positions, otherwise for the year; the heading may name the area', async () =>
    expect(
      await readParts(
        [
          ['Indicator', 'Roth 2015/16', 'Roth Apr-Dec 2016', 'England 2015/16'],
          ['Rate', 76.6, 86.5, 60],
          ['Three or more', '56/431', '62/454 At Sep', '-'],
          ['Adopted', 43, 19, '-'],
        ],
        described,
      ),
    ).toMatchObject({
      said: [
        'S2 2016-03 = 76.6 (B2)',
        'S2 2016-12 = 86.5 (C2)',
        'england S2 2016-03 = 60 (D2)',
        'three 2016-03 = 56 (B3)',
        'cohort 2016-03 = 431 (B3)',
        'three 2016-09 = 62 (C3)',
        'cohort 2016-09 = 454 (C3)',
        'three 2016-12 = not-supplied (C3)',
        'cohort 2016-12 = not-supplied (C3)',
        'england three 2016-03 = not-supplied (D3)',
        'england cohort 2016-03 = not-supplied (D3)',
        'adopted 2015/16 = 43 (B4)',
        'adopted 2016-12.ytd = 19 (C4)',
        'england adopted 2015/16 = not-supplied (D4)',
      ],
      where: ['warning value-of-another-date Data!C3'],
    }))

  const plan = (planned?: string) =>
    partsAcross(
      { heading: 'Plan', measures: [{ label: 'Fewer', measure: 'planned', unit: 'count', planned }] },
      { form: 'financial-year', total: 'Total 2017/18 to 2018/19' },
    )
  const planned: Rows = [
    ['Plan', '2017/18', '2018/19', 'Total 2017/18 to 2018/19'],
    ['Fewer', 4, 13, 17],
  ]
  it('may be in the future only if they are planned', async () => {
    expect(await readParts(planned, plan('change'))).toMatchObject({
      said: ['planned 2017/18 = 4 (B2)', 'planned 2018/19 = 13 (C2)'],
      where: [],
    })
    expect(await readParts(planned, plan('reduction'))).toMatchObject({
      said: ['planned 2017/18 = -4 (B2)', 'planned 2018/19 = -13 (C2)'],
      where: [],
    })
    expect((await readParts(planned, plan())).where).toEqual([
      'error period-not-over Data!B2',
      'error period-not-over Data!C2',
    ])
  })
  it.each(['change', 'reduction'])('are checked against the total at the end of the row: %s', async kind => {
    const { where, problems } = await readParts([planned[0] ?? [], ['Fewer', 4, 13, 18]], plan(kind))
    expect(where).toEqual(['error total-is-not-its-parts Data!D2'])
    expect(problems[0]?.facts).toEqual({
      total: 'planned',
      period: '2017/18 to 2018/19',
      found: '18',
      sum: '17',
      parts: 'its columns',
    })
    expect((await readParts([planned[0] ?? [], ['Fewer', 4, '-', 18]], plan(kind))).where).toEqual([])
  })
})
