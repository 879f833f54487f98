import { describe, expect, it } from 'vitest'
import { howToRead } from '../../src/extracts/how-to-read.ts'
import { context, monthsDown, oneSheet, read, say, sayWhere, source } from './workbooks.ts'

const described = {
  ...monthsDown({ unit: 'average' }),
  codes: { u: 'unreliable', '-': 'suppressed' } as const,
}
const indicators = new Map([
  ['W1', { ref: 'W1', unit: 'average' as const, 'may-be': ['below-zero'] as const }],
  [
    'W2',
    {
      ref: 'W2',
      unit: 'percentage' as const,
      'may-be': ['above-100'] as const,
      method: { kind: 'as-supplied' as const, measure: 'occupancy' },
    },
  ],
])
const how = (declared: object, measure: string) =>
  howToRead({ unit: 'average', ...declared }, { measure }, context(described, { indicators }))

describe('howToRead(declared, gives, context)', () => {
  it('takes the range from the register, by the reference or the measure of an indicator', () => {
    expect([...how({}, 'W1').mayBe]).toEqual(['below-zero'])
    expect([...how({}, 'occupancy').mayBe]).toEqual(['above-100'])
    expect([...how({}, 'other').mayBe]).toEqual([])
  })
  it('takes it from the bounds of a target that are themselves outside', () => {
    const rangeOf = (unit: 'average' | 'percentage', green: Readonly<Record<string, string>>) =>
      howToRead(
        { unit },
        { measure: 'W3' },
        context(described, {
          indicators: new Map([
            ['W3', { ref: 'W3', unit, targets: [{ from: '2016-04', judges: 'month', green }] as never }],
          ]),
        }),
      ).mayBe
    expect([...rangeOf('average', { 'at-least': '-1.2' })]).toEqual(['below-zero'])
    expect([...rangeOf('average', { 'at-most': '120' })]).toEqual([])
    expect([...rangeOf('percentage', { 'at-most': '120' })]).toEqual(['above-100'])
    expect([...rangeOf('percentage', { 'at-least': '95' })]).toEqual([])
  })
  it('takes it from the column first', () =>
    expect([...how({ 'may-be': ['above-100'] }, 'W1').mayBe]).toEqual(['above-100']))
  it('adds the words of the source to those of the column, which come first', () =>
    expect(Object.fromEntries(how({ codes: { '-': 'not-applicable' } }, 'W1').codes)).toEqual({
      u: 'unreliable',
      '-': 'not-applicable',
    }))
})

describe('a planned change', () => {
  const planned = (change: string) =>
    source({
      layout: 'periods-across',
      header: { find: ['Plan'] },
      periods: { form: 'financial-year', total: 'Total' },
      rows: {
        heading: 'Plan',
        measures: [{ label: 'Change', measure: 'change', unit: 'count', planned: change }],
      },
    })
  const rows = [
    ['Plan', '2017/18', '2018/19', 'Total'],
    ['Change', '-4', '+3 [p]', '−1'],
  ]
  it('may go down, and its total too', async () => {
    const { extract, problems } = await read(oneSheet(rows), planned('change'))
    expect(problems).toEqual([])
    expect(extract.readings.map(say)).toEqual(['change 2017/18 = -4 (B2)', 'change 2018/19 = 3 (C2)'])
  })
  it('has no sign where it is a reduction', async () => {
    const { problems } = await read(oneSheet(rows), planned('reduction'))
    expect(sayWhere(problems)).toContain('error whole-number-expected Data!B2')
  })
})
