// The indicator of a row, by the cell with its reference.
import { describe, expect, it } from 'vitest'
import { across, readRows } from './rows-across.ts'

describe('the references of indicators', () => {
  const header = ['Ref', 'Jan-17']
  it('give the measure by its reference, in the indicator’s unit', async () =>
    expect(
      (
        await readRows(
          [header, ['6.1 ', 5], ['9.20', 9.2]],
          across({ rows: { heading: 'Ref', indicators: true } }),
        )
      ).readings.map(({ measure, unit }) => [measure, unit]),
    ).toEqual([
      ['6.1', 'count'],
      ['9.20', 'days'],
    ]))
  it('are text: 6.10 is not 6.1', async () =>
    expect((await readRows([header, ['6.10', '90%'], ['6.1', 5]])).said).toEqual([
      '6.10 2017-01 = 90 (B2)',
      '6.1 2017-01 = 5 (B3)',
    ]))
  it.each(['6.1*', '6.1 [note 2]', "'6.1", '6.1¹'])('may have the mark of a footnote: %s', async label =>
    expect((await readRows([header, [label, 5]])).said).toEqual(['6.1 2017-01 = 5 (B2)']),
  )
  it('may be numbers that Excel did not change', async () =>
    expect((await readRows([header, [7.3, '90%']])).said).toEqual(['7.3 2017-01 = 90 (B2)']))
  it('may be numbers that are displayed in full', async () =>
    expect((await readRows([header, [{ t: 'n', v: 9.2, z: '0.00', w: '9.20' }, 3]])).said).toEqual([
      '9.20 2017-01 = 3 (B2)',
    ]))
  it.each([6.1, { t: 'n', v: 6.1, z: '0.00' } as const])(
    'that lost their zero may be two, and are not guessed: %j',
    async cell => {
      const { where, problems } = await readRows([header, [cell, 5]])
      expect(where).toEqual(['error identifier-as-number Data!A2'])
      expect(problems[0]?.facts).toMatchObject({ candidates: "'6.1' or '6.10'" })
    },
  )
  it('are reported if they lost a zero, even if only one can be meant', async () =>
    expect((await readRows([header, [9.2, 5]])).problems[0]).toMatchObject({
      code: 'identifier-as-number',
      facts: { found: '9.2', candidates: "'9.20'" },
    }))
  it('are reported if unknown in a row with figures', async () => {
    const { where, problems } = await readRows([
      header,
      ['6.99', 5],
      [8.8, 5],
      ['Safeguarding'],
      header,
      ['Notes: see 6.2'],
    ])
    expect(where).toEqual(['error row-unknown Data!A2', 'error row-unknown Data!A3'])
    expect(problems[0]?.facts).toEqual({
      found: '6.99',
      expected: '6.1, 6.10, 6.2, 7.3, 9.20',
      source: 'data/definitions/indicators',
    })
  })
  it('need not all be there', async () =>
    expect((await readRows([header, ['6.2', '90%']])).where).toEqual([]))
})
