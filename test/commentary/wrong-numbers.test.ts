// A wrong number is contradicted whatever other figures of the paper happen to be that number. In: ten frames of sentences
// with N, and 200 values for each. Out: only the right one is accepted.
import { describe, expect, it } from 'vitest'
import { problemsIn } from './judge.ts'

const VALUES = 200
const numbers = (from: number): string[] => Array.from({ length: VALUES }, (_, at) => String(from + at))
const wholes = numbers(1)
const tenths = Array.from({ length: VALUES }, (_, at) => ((at + 1) / 10).toFixed(1))

interface Frame {
  readonly topic: string
  readonly frame: string
  readonly values: readonly string[]
  readonly right: string
  /** How the right number was worked out from the published figures of January 2017. */
  readonly worked: string
}

const frames: readonly Frame[] = [
  {
    topic: 'looked-after-children',
    frame: 'We are looking after N more children than this time last year.',
    values: wholes,
    right: '52',
    worked: '482 - 430',
  },
  {
    topic: 'looked-after-children',
    frame: 'The number of looked after children is N higher than in January 2016.',
    values: wholes,
    right: '52',
    worked: '482 - 430',
  },
  {
    topic: 'looked-after-children',
    frame: 'Since March 2016 the number of children in care has risen by N.',
    values: wholes,
    right: '50',
    worked: '482 - 432',
  },
  {
    topic: 'reviews-and-visits',
    frame: 'In January N of the 55 reviews were held on time.',
    values: wholes,
    right: '54',
    worked: '54 of 55',
  },
  {
    topic: 'personal-education-plans',
    frame: 'In January N of 262 children had a personal education plan.',
    values: numbers(60),
    right: '236',
    worked: '236 of 262',
  },
  {
    topic: 'reviews-and-visits',
    frame: 'Visits by our own standard fell by N percentage points in January.',
    values: tenths,
    right: '12.2',
    worked: '77.8 - 65.6',
  },
  {
    topic: 'placements',
    frame: 'Long-term placement stability is N percentage points below our statistical neighbours.',
    values: tenths,
    right: '2.0',
    worked: '68.2 - 66.2',
  },
  {
    topic: 'health',
    frame: 'Dental checks are N percentage points lower than in July.',
    values: tenths,
    right: '5.3',
    worked: '71.4 - 66.1',
  },
  {
    topic: 'looked-after-children',
    frame: 'In November N times as many children came into care as in January.',
    values: tenths,
    right: '3.0',
    worked: '30 / 10',
  },
  {
    topic: 'adoptions',
    frame: 'A2 is N days above target.',
    values: wholes,
    right: '87',
    worked: '208.4 - 121',
  },
]

describe('commentaryChecker(…) on wrong numbers', () => {
  it.each(frames)('$frame: $right alone ($worked)', ({ topic, frame, values, right }) => {
    expect(new Set(values).size).toBe(VALUES)
    expect(values.filter(value => problemsIn(topic, frame.replace(/\bN\b/, value)).length === 0)).toEqual([
      right,
    ])
  })
})
