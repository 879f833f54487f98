import { expect, it } from 'vitest'
import { cellFromText } from '../../src/extracts/cell.ts'
import { plainYear } from '../../src/extracts/plain-year.ts'

it.each([
  ['2022', '2022'],
  ['202122', '202122'],
  ['2021/22', '2021/22'],
  ['2022p', '2022'],
  ['2022 (provisional)', '2022'],
  ['2022 [r]', '2022'],
  ['31 March 2022', '2022'],
  ['31/03/2022', '2022'],
  ['Year ending 31 March 2022', '2022'],
  ['March 2022', '2022'],
  ['31/12/2022', '31/12/2022'],
  ['June 2022', 'June 2022'],
])('plainYear(%j) is %j', (typed, year) => expect(plainYear(cellFromText(typed))).toBe(year))

it('reads a number without its format', () =>
  expect(plainYear({ kind: 'number', number: 2022, percent: 'none', shown: '2,022' })).toBe('2022'))
