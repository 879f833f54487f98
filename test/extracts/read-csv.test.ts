// Reading a CSV: its lines, quotation marks and identifiers.
import { describe, expect, it } from 'vitest'
import { monthsDown, read, say, sayWhere, source, utf8 } from './workbooks.ts'

describe('a CSV', () => {
  const count = monthsDown({ unit: 'count' })
  const where = async (text: string) => {
    const { extract, problems } = await read(utf8(text), count)
    return [...extract.readings.map(say), ...sayWhere(problems)]
  }
  it('counts a quoted text of two lines as one row', async () =>
    expect(await where('Title,"two\nlines"\nMonth,Figure\nJan-17,"1,074"\n')).toEqual([
      'figure 2017-01 = 1074 (B3)',
    ]))
  it('may have rows that are shorter, longer and blank', async () =>
    expect(await where('Month,Notes,Figure\n\nDec-16\nJan-17,,5,,,\n,,,\n')).toEqual([
      'figure 2016-12 = not-supplied (C3)',
      'figure 2017-01 = 5 (C4)',
    ]))
  it('may have mixed line endings', async () =>
    expect(await where('Month,Figure\r\nNov-16,1\nDec-16,2\rJan-17,3\r\n')).toEqual([
      'figure 2016-11 = 1 (B2)',
      'figure 2016-12 = 2 (B3)',
      'figure 2017-01 = 3 (B4)',
    ]))
  it('may have quotation marks within a cell', async () =>
    expect(await where('Month,Notes,Figure\nJan-17,the "late" ones,5\n')).toEqual([
      'figure 2017-01 = 5 (C2)',
    ]))
  it('keeps identifiers as text', async () => {
    const described = source({
      layout: 'periods-across',
      header: { find: ['Ref'] },
      periods: { form: 'month' },
      rows: { heading: 'Ref', indicators: true },
    })
    expect(
      (await read(utf8('Ref,Jan-17\n6.10,95.7%\n6.1,5\n'), described)).extract.readings.map(say),
    ).toEqual(['6.10 2017-01 = 95.7 (B2)', '6.1 2017-01 = 5 (B3)'])
  })
  it('has no formulas, even if a cell looks like one', async () =>
    expect(await where('Month,Figure\nJan-17,=1+1\n')).toEqual([
      'figure 2017-01 = not-supplied (B2)',
      'error number-not-understood B2',
    ]))
})
