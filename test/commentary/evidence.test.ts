// What a warning shows: the figures that decide with their periods, the bounds of the target, one cell once, and no figure of
// another area as a figure of another period. Expected words from the published figures of January 2017.
import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { notCheckedIn, problemsIn } from './judge.ts'

const said = (topic: string, sentence: string): string =>
  problemsIn(topic, sentence).map(sayProblem).join('\n')

describe('commentaryChecker(…) shows', () => {
  it.each([
    // 94.0% in August and 94.5% in October are below 95%: eight of the ten months are not.
    [
      'reviews-and-visits',
      'Reviews held on time were above target in nine of the ten months of this year.',
      'in 8 of 10: April 2016, May 2016',
    ],
    [
      'reviews-and-visits',
      'Reviews held on time have fallen for the third month running.',
      'it was so for 1 up to January 2017',
    ],
    ['health', 'Dental checks are amber.', 'green 95% or above, amber 90% to below 95%, red below 90%'],
    ['health', 'Dental checks are nearly 19 points off target.', 'green 95% or above'],
    // 30 + 22
    [
      'looked-after-children',
      'In November and December together 62 children started to be looked after.',
      '52 together in 2 months',
    ],
    // The council's own standard is 6.16, not 6.15.
    [
      'reviews-and-visits',
      'Visits by the local standard stand at 78.7%.',
      '6.16 Visits in time, council standard is 65.6%',
    ],
  ])('%s: %s', (topic, sentence, evidence) => expect(said(topic, sentence)).toContain(evidence))
  it('one cell once', () => {
    // 6.8 of January is made of three cells, 8.2 of one.
    const one = said('placements', 'In January 12.7% had three or more placements.')
    expect(one).toContain('cell F17')
    expect(one).not.toContain('F17 to F17')
  })
  it("an area's figure as wrong, not as one of another period", () =>
    // England is 15.0, the top quartile 21.0.
    expect(
      problemsIn('permanence', 'Adoption in England stands at 21.0%.').map(one => one.code),
    ).not.toContain('commentary-wrong-period'))
})

describe('commentaryChecker(…) on what it need not list', () => {
  it('reads a decimal comma', () => {
    expect(problemsIn('health', 'Dental checks stand at 66,1%.')).toEqual([])
    expect(said('health', 'Dental checks stand at 61,1%.')).toContain('66.1%')
  })
  it('lists no sentence that names no figure', () =>
    expect(notCheckedIn('health', 'Better recording has been put in place.')).toEqual([]))
})
