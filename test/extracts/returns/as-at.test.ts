// Lists of Annex A, whose reference date is not stated in them.
import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../../src/problems/say-problems.ts'
import { dayOf } from '../../../src/terms/day.ts'
import { codesOf } from './episode-rows.ts'
import { annexA, read, rowsOf, soundOf, workbookOf } from './returns.ts'

describe('an Annex A workbook', () => {
  const HEADINGS = [
    'Child Unique ID ',
    'Gender',
    'Date of  Birth',
    'Age',
    'Unaccompanied Asylum Seeking Child (UASC) within the Last 12 Months (Y/N))',
    'Date Started to be Looked After',
    'Child’s Legal Status',
    'Date Ceased to be Looked After',
    'Placement Type',
    'Number of Episodes the Child has been “Missing” from their Placement in the last 12 months',
    'Allocated Worker',
  ]
  // Born 1 January 2010 and 1 July 2008; on 31 March 2020 that is 3,742 and 4,291 days: 10.2450 and 11.7481
  // years.
  const ROWS = [
    [
      101,
      'a) Male',
      '01/01/2010',
      10.245,
      'b) No',
      '05/05/2015',
      'C2: FCO',
      '',
      'a) U1: Foster placement - relatives - long term',
      2,
      'A Worker',
    ],
    [
      102,
      'Female',
      '01/07/2008',
      11.7481,
      'a) Yes',
      '05/05/2016',
      'V2: Single period under S20',
      '',
      'zz) T4: Temporary placement - seven days or less',
      0,
      'A Worker',
    ],
  ]
  const readLists = (sheets: Parameters<typeof workbookOf>[0], definition = annexA) =>
    read({ 'inspection.xlsx': workbookOf(sheets) }, undefined, definition)

  it.each<[string, Parameters<typeof workbookOf>[0]]>([
    ['headings in the first row', { 'List 8': [HEADINGS, ...ROWS] }],
    [
      'a title above, and the sheet named List_8',
      { List_8: [['List 8: Children in care'], HEADINGS, ...ROWS] },
    ],
  ])('with %s gives codes', async (_, sheets) => {
    const found = soundOf(await readLists(sheets))
    expect(
      rowsOf(found, 'list-8').map(({ child, year, values: { SEX, UASC, LS, PLACE, MISSING_EPISODES } }) => [
        child,
        year,
        SEX,
        UASC,
        LS,
        PLACE,
        MISSING_EPISODES,
      ]),
    ).toEqual([
      [1, 0, '1', '0', 'C2', 'U1', 2],
      [2, 0, '2', '1', 'V2', 'T4', 0],
    ])
    expect([found.asAt, found.years]).toEqual([dayOf('2020-03-31'), []])
    expect(JSON.stringify([...found.tables])).not.toMatch(/Worker|101|102/)
  })

  it('takes the date from its definition, and reports if the ages give another', async () => {
    expect(
      await readLists({ 'List 8': [HEADINGS, ...ROWS] }, { ...annexA, 'as-at': '2020-04-01' }),
    ).toMatchObject({ return: { asAt: dayOf('2020-04-01') } })
    expect(
      codesOf(
        (await readLists({ 'List 8': [HEADINGS, ...ROWS] }, { ...annexA, 'as-at': '2020-04-01' })).problems,
      ),
    ).not.toContain('warning return-as-at-differs')
    expect(
      codesOf(
        (await readLists({ 'List 8': [HEADINGS, ...ROWS] }, { ...annexA, 'as-at': '2020-04-30' })).problems,
      ),
    ).toContain('warning return-as-at-differs')
  })

  it.each([
    ['in whole years', [10, 11], /no row has a date of birth and an age with decimals/],
    ['of two days', [10.245, 11.9], /dates from 31 March 2020 to 2[56] May 2020/],
  ])('with ages %s needs a declared date', async (_, ages, said) => {
    const { return: found, problems } = await readLists({
      'List 8': [HEADINGS, ...ROWS.map((row, i) => row.map((cell, c) => (c === 3 ? (ages[i] ?? 0) : cell)))],
    })
    expect(found).toBeUndefined()
    expect(
      problems
        .filter(({ severity }) => severity === 'error')
        .map(sayProblem)
        .join(),
    ).toMatch(said)
  })
})
