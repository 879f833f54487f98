import { describe, expect, it } from 'vitest'
import { socialWorkers } from '../../../src/counting/leaves/social-workers.ts'
import { inCareSince, said } from './child.ts'

describe('socialWorkers.count(day)(child)', () => {
  const THE_DAY = '2024-03-31'
  const workers = (...given: readonly (readonly [number, string, string])[]) =>
    inCareSince('2023-09-04', {
      rows: {
        'social-workers': given.map(([SW_ID, SW_DECOM, end]) => ({
          SW_ID,
          SW_DECOM,
          ...(end !== '' && { SW_DEC: end }),
        })),
      },
    })
  const MANY = 'in-numerator: three or more social workers (3)'
  const FEW = 'in-denominator: fewer than three social workers (2)'
  it.each([
    [
      workers([1, '2023-04-03', '2023-06-01'], [2, '2023-06-01', '2023-11-01'], [3, '2023-11-01', '']),
      MANY,
      'three, one of them before care began',
    ],
    [
      workers([1, '2023-04-03', '2023-06-01'], [2, '2023-06-01', '2023-11-01'], [1, '2023-11-01', '']),
      FEW,
      'the same one again counts once',
    ],
    [
      workers([1, '2022-04-03', '2023-04-01'], [2, '2023-04-01', '2023-11-01'], [3, '2023-11-01', '']),
      FEW,
      'the first ended on 1 April',
    ],
    [
      workers([1, '2022-04-03', '2023-04-02'], [2, '2023-04-02', '2023-11-01'], [3, '2023-11-01', '']),
      MANY,
      'the first ended a day later',
    ],
    [
      workers([1, '2023-04-03', '2023-06-01'], [2, '2023-06-01', ''], [3, '2024-03-31', '']),
      MANY,
      'the third from the day',
    ],
    [
      workers([1, '2023-04-03', '2023-06-01'], [2, '2023-06-01', ''], [3, '2024-04-01', '']),
      FEW,
      'the third from the day after',
    ],
    [workers(), 'in-denominator: no social worker in the data (0)', 'none'],
  ])('case %#: %s (%s)', (history, expected) => expect(said(socialWorkers, history, THE_DAY)).toBe(expected))
  it('covers twelve months in a leap year: on 29 February 2024 from 1 March 2023', () => {
    const until = (end: string) =>
      workers([1, '2022-04-03', end], [2, '2023-03-02', '2023-11-01'], [3, '2023-11-01', ''])
    expect([
      said(socialWorkers, until('2023-03-01'), '2024-02-29'),
      said(socialWorkers, until('2023-03-02'), '2024-02-29'),
    ]).toEqual([FEW, MANY])
  })
})
