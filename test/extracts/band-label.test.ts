import { describe, expect, it } from 'vitest'
import { isDateOfBand, plainLabel } from '../../src/extracts/band-label.ts'
import { cellFromText } from '../../src/extracts/cell.ts'
import { readParts } from './parts-table.ts'

describe('plainLabel(text)', () => {
  it.each(['10 to 15', '10-15', '10–15', '10 — 15', 'Aged 10 to 15', '10 to 15 years', '10-15 yrs *'])(
    '%s is one band',
    text => expect(plainLabel(text)).toBe('10-15'),
  )
  it.each(['16 and over', '16+', '16 & Over', '16 or older', '16 plus'])('%s is one band', text =>
    expect(plainLabel(text)).toBe('16+'),
  )
  it.each(['Under 1', '<1', 'below 1', 'Under 1 year'])('%s is one band', text =>
    expect(plainLabel(text)).toBe('<1'),
  )
})

describe('a band in a table of parts', () => {
  it.each(['1–4', '1 to 4 years', 'Aged 1-4', '1—4'])('%s is found', async label =>
    expect(
      await readParts([
        ['Age', '2015-2016'],
        [label, 3],
        ['Total', 3],
      ]),
    ).toMatchObject({ said: ['age=1-4 started 2015/16 = 3 (B2)', 'started 2015/16 = 3 (B3)'], where: [] }),
  )
  it.each(['1-Apr', 'Apr-01', '04-Jan', { t: 'n', v: 42736, z: 'd-mmm' } as const])(
    'is reported where a spreadsheet made a date of it: %j',
    async label =>
      expect(
        (
          await readParts([
            ['Age', '2015-2016'],
            [label, 3],
            ['Total', 3],
          ])
        ).where,
      ).toEqual(['error label-as-date Data!A2']),
  )
  it('is not a date where it is a word', () => expect(isDateOfBand(cellFromText('10 to 12'))).toBe(false))
})
