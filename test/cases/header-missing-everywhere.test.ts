// Where no child has a date of birth, a figure that is limited by age is not available: it is not "not applicable", and
// not 0.
import { expect, it } from 'vitest'
import { HAS_CASES, runOn } from './lay-case.ts'

const HEAD = 'CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN'

/** Twenty children in care since 2019; every fifth leaves on 15 January 2022. */
function episodes(year: number): string {
  const two = (n: number) => String(n).padStart(2, '0')
  const rows = Array.from({ length: 20 }, (_, at) => {
    const end = (at + 1) % 5 === 0 && year === 2021 ? '15/01/2022,E4A' : ','
    return `${String(at + 1).padStart(8, '0')},${two(13 + (at % 15))}/${two(1 + (at % 12))}/2019,S,C2,N1,U4,PR1,${end},,,,`
  })
  return `${[HEAD, ...rows].join('\n')}\n`
}

it.skipIf(!HAS_CASES)('a return without any header has no long-term stability', async () => {
  const { figures, codes } = await runOn(
    'return',
    {
      'data/returns/ssda903/2020-21/episodes.csv': episodes(2020),
      'data/returns/ssda903/2021-22/episodes.csv': episodes(2021),
    },
    '2021-22',
  )
  expect(codes).toContain('return-without-header')
  expect(figures?.get('S1@2021/22')).toBe('16')
  expect(figures?.get('S11@2021/22')).toBe('[x]')
})
