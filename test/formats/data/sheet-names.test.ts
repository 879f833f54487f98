import { describe, expect, it } from 'vitest'
import { sheetNames, tableNames } from '../../../src/formats/data/sheet-names.ts'

describe('sheetNames(titles)', () => {
  it('keeps names within 31 characters, without characters that spreadsheets reject, and unique whatever the case', () => {
    expect(
      sheetNames([
        'Notes',
        'notes',
        'Plans: reviews/visits [all]?',
        'A very long title of a topic that goes on',
        'A very long title of a topic that goes on and on',
        "'Quoted'",
        'History',
        '  ',
        '😀'.repeat(20),
      ]),
    ).toEqual([
      'Notes',
      'notes 2',
      'Plans reviews visits all',
      'A very long title of a topic th',
      'A very long title of a topic 2',
      'Quoted',
      'History 2',
      'Sheet',
      '😀'.repeat(15),
    ])
    expect(sheetNames(['Sheet', '?', '*'])).toEqual(['Sheet', 'Sheet 2', 'Sheet 3'])
  })
})

describe('tableNames(sheets)', () => {
  it('are letters, digits and underscores, and unique', () =>
    expect(tableNames(['Reviews and visits', 'Reviews & visits', 'A-1', 'A 1'])).toEqual([
      'Table_Reviews_and_visits',
      'Table_Reviews_visits',
      'Table_A_1',
      'Table_A_1_2',
    ]))
})
