// Hidden rows and columns that repeat those that are seen: the other rows of a filter, a draft, an old copy. The table
// is what its reader sees, and what was left out is named.
import { describe, expect, it } from 'vitest'
import { officeBook, row } from '../extracts/office-parts.ts'
import { HAS_CASES, runCase, runOn } from './lay-case.ts'

const monthly = (rows: readonly string[], before = '') =>
  runOn('small', {
    'data/extracts/2017-01/monthly.csv': null,
    'data/commentary/2017-01/small.md': 'Nothing more is said of this month.\n',
    'data/extracts/2017-01/monthly.xlsx': officeBook({ rows: rows.join(''), before }),
  })
const HIDDEN = ' hidden="1"'

describe.skipIf(!HAS_CASES)('hidden lines beside those that are seen', () => {
  it('a filter shows one row of each month', async () => {
    const { figures, problems, errors } = await monthly([
      row(1, ['Month', 'Looked after', 'Reviews on time', 'Team']),
      row(2, ['Dec-16', 401, '88.0%', 'North'], HIDDEN),
      row(3, ['Dec-16', 484, '92.0%', 'All']),
      row(4, ['Jan-17', 403, '89.0%', 'North'], HIDDEN),
      row(5, ['Jan-17', 482, '96.4%', 'All']),
    ])
    expect(errors).toBe(0)
    expect(['1.1@2016-12', '1.1@2017-01', '1.2@2017-01'].map(ref => figures?.get(ref))).toEqual([
      '484',
      '482',
      '96.4%',
    ])
    expect(problems.join()).toMatch(/row 2 and row 4\. They were left out.*lines-hidden/)
  })

  it.each(['left', 'right'])('an old copy of the columns is hidden on the %s', async side => {
    const [old, now] = [
      [447, '89.1%'],
      [482, '96.4%'],
    ]
    const headings = ['Looked after', 'Reviews on time']
    const isLeft = side === 'left'
    const { figures, errors, codes } = await monthly(
      [
        row(1, ['Month', ...headings, ...headings]),
        row(2, ['Jan-17', ...(isLeft ? [...old, ...now] : [...now, ...old])]),
      ],
      isLeft
        ? '<cols><col min="2" max="3" hidden="1"/></cols>'
        : '<cols><col min="4" max="5" hidden="1"/></cols>',
    )
    expect(errors).toBe(0)
    expect(codes).toContain('lines-hidden')
    expect(['1.1@2017-01', '1.2@2017-01'].map(ref => figures?.get(ref))).toEqual(['482', '96.4%'])
  })
})

it.skipIf(!HAS_CASES)('hidden rows of a return are read, and named', async () => {
  const { codes, problems, figures } = await runCase('returns/good', {
    'data/returns/ssda903/2023-24/header.csv': null,
    'data/returns/ssda903/2023-24/header.xlsx': officeBook({
      sheet: 'Header',
      rows: [
        row(1, ['CHILD', 'SEX', 'DOB', 'ETHNIC', 'UPN', 'MOTHER', 'MC_DOB']),
        row(2, ['00000001', '1', '10/01/2012', 'WBRI']),
        row(3, ['00000002', '2', '11/01/2012', 'WBRI'], HIDDEN),
      ].join(''),
    }),
  })
  expect(codes).toContain('return-rows-hidden')
  expect(problems.join()).toContain('Hidden by hand or by a filter: row 3. They were read like all others')
  expect(figures?.get('S1@2023/24')).toBe('2')
})

describe.skipIf(!HAS_CASES)('rows of a return with more cells than headings', () => {
  const EPISODES = 'data/returns/ssda903/2023-24/episodes.csv'
  const HEAD = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'
  const episode = (child: number, more = '') =>
    `${String(child).padStart(8, '0')},01/05/2023,S,C2,N1,U4,PR1,,,${more},,,`

  it.each([
    ['in some rows, whose last cell is blank', [episode(1), episode(2, ' see note,'), episode(3)], true],
    ['in every row, as a program writes them', [1, 2, 3].map(child => `${episode(child)},`), false],
  ])('%s', async (_, rows, isReported) => {
    const { codes } = await runCase('returns/good', { [EPISODES]: `${[HEAD, ...rows].join('\n')}\n` })
    expect(codes.includes('return-rows-wide')).toBe(isReported)
  })
})
