import { describe, expect, it } from 'vitest'
import { type Counting, countingSchema } from '../../src/definitions/counting.ts'
import { indicatorSchema } from '../../src/definitions/indicator-definition.ts'
import { followingPositions } from '../../src/definitions/positions-followed.ts'
import { returnGiving } from '../counting/definitions.ts'

const REVIEWS = indicatorSchema.parse({
  ref: 'S12',
  name: 'Children whose reviews were all in time',
  short: 'Reviews in time',
  definition: 'Of the children.',
  unit: 'percentage',
  polarity: 'high',
  owner: 'Head',
  method: { kind: 'percentage', numerator: 'in-time', denominator: 'cohort' },
  'year-to-date': 'latest',
  annual: 'latest',
  targets: [{ state: 'none' }],
})
const points = (more = {}): Counting =>
  countingSchema.parse({
    points: [
      {
        id: 'reviews',
        question: 'By what?',
        positions: {
          'by-child': { says: 'By child.', on: ['by-child'] },
          'by-review': { says: 'By review.' },
          'by-date': { says: 'By date.', on: ['by-date'] },
        },
        national: 'by-child',
        ...more,
      },
    ],
  })
function followed(counting: Counting, positions: Readonly<Record<string, string>> = {}) {
  const given = returnGiving({ measure: 'in-time', counts: 'reviews-in-time', positions })
  const [found] = followingPositions(
    new Map([['S12', REVIEWS]]),
    new Map([['ssda903', given]]),
    counting,
  ).values()
  return [found?.name, found?.annual, found?.['year-to-date']]
}

describe('an indicator that a return counts by a contested point', () => {
  const OWN = ['Children whose reviews were all in time', 'latest', 'latest']
  const BY_REVIEW = ['Reviews held in time', 'counted', 'counted']
  it('keeps its name and span by the national position', () => expect(followed(points())).toEqual(OWN))
  it('has those of the position in force, also from a file that is older than they are', () => {
    expect(followed(points({ 'in-force': 'by-review' }))).toEqual(BY_REVIEW)
    expect(followed(points({ 'in-force': 'by-date' }))).toEqual([
      'Children whose latest review is in date',
      'latest',
      'latest',
    ])
  })
  it('has those of its own position', () => {
    expect(followed(points(), { reviews: 'by-review' })).toEqual(BY_REVIEW)
    expect(followed(points({ 'in-force': 'by-review' }), { reviews: 'by-child' })).toEqual(OWN)
  })
  it('keeps them where no return counts it, or by a way without such a point', () => {
    const counting = points({ 'in-force': 'by-review' })
    for (const returns of [
      new Map(),
      new Map([['r', returnGiving({ measure: 'in-time', counts: 'reviews-held' })]]),
    ])
      expect([...followingPositions(new Map([['S12', REVIEWS]]), returns, counting).values()]).toEqual([
        REVIEWS,
      ])
  })
})
