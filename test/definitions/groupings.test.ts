// The figures of groups that parts of a section print.
import { expect, it } from 'vitest'
import { groupingsOf } from '../../src/definitions/groupings.ts'
import { partSchema } from '../../src/definitions/parts/index.ts'

const parts = [
  { part: 'chart', chart: 'stacked', id: 'age', of: 'S1', by: 'age' },
  {
    part: 'table',
    id: 'age',
    title: 'By age',
    rows: { by: 'age', of: 'S1' },
    cell: 'count-and-share',
    decimals: 1,
  },
  { part: 'table', id: 'carer', title: 'By carer', rows: { by: 'age', of: 'S8' }, across: 'fostering' },
  { part: 'chart', chart: 'pyramid', id: 'both', of: 'S1', by: 'age-bands', sides: 'sex' },
  { part: 'text', text: 'Words' },
].map(part => partSchema.parse(part))

it('groupingsOf(…) gives each once, with the decimals of the table, and the rows across it and at its sides', () =>
  expect(groupingsOf(parts)).toEqual([
    { of: 'S1', by: 'age', decimals: 1 },
    { of: 'S8', by: 'age', decimals: 0 },
    { of: 'S8', by: 'fostering', decimals: 0 },
    { of: 'S8', by: 'age', across: 'fostering', decimals: 0 },
    { of: 'S1', by: 'age-bands' },
    { of: 'S1', by: 'sex' },
  ]))
