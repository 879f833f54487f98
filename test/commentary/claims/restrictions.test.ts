// What restricts a claim and is not read keeps it open. Each restricted sentence stands beside the same claim without the
// restriction, which the printed figures of January 2017 contradict.
import { describe, expect, it } from 'vitest'
import { notCheckedIn, problemsIn } from '../judge.ts'

const PEPS = 'personal-education-plans'
const VISITS = 'reviews-and-visits'

/** Kind, topic, the restricted sentence, and the plain one. 6.13: 63.7%. 6.7: 54 of 55. 6.16: 65.6%. 6.9: 92.7%. 6.12: 90.1%. */
const ROWS = [
  [
    'unknown words that lead to it',
    PEPS,
    'For children of secondary age, 58% of plans were up to date.',
    '58% of plans were up to date.',
  ],
  [
    'a clause between it and its subject',
    'health',
    'Health assessments for under-fives, which are due every six months, stand at 88%.',
    'Health assessments stand at 88%.',
  ],
  [
    'a number that nothing read',
    VISITS,
    'Eight social workers account for half of the visits that were late by our own standard.',
    'Half of the visits were late by our own standard.',
  ],
  [
    'a number of what no figure counts',
    VISITS,
    'Of the three indicators in this section only reviews are rated green.',
    'Only three reviews were held on time in January.',
  ],
  [
    'a list without subjects',
    VISITS,
    'Performance on visits was 93%, 88% and 60%.',
    'Performance on visits by our own standard was 93%.',
  ],
  [
    'a base of which nothing more is said',
    VISITS,
    'Of those visited by our own standard, 83% were seen alone.',
    'By our own standard 83% of visits were in time.',
  ],
  [
    'a pronoun',
    PEPS,
    'Some plans are new, and 58% of plans with them are up to date.',
    '58% of plans are up to date.',
  ],
  [
    'what is set aside',
    'permanence',
    'Leaving January aside, 20 of the 160 children who left care were adopted.',
    'In January 20 of the 160 children who left care were adopted.',
  ],
  [
    'one or the other',
    'permanence',
    'For the year so far, 26% of children leaving care went to adoption or special guardianship.',
    'For the year so far, 26% of children leaving care went to adoption.',
  ],
  [
    'a team or place that it begins with',
    VISITS,
    'In the two long-term teams 88% of visits met our own standard.',
    '88% of visits met our own standard.',
  ],
  [
    'a total',
    'permanence',
    'Of the 172 who have left since April, 29 were adopted and 16 left under special guardianship orders, 45 in all.',
    'Of the 172 who have left since April, 45 left under special guardianship orders.',
  ],
] as const

describe('restrictionsUnread(claim)', () => {
  it.each(ROWS)('leaves open: %s', (_, topic, restricted) => {
    expect(problemsIn(topic, restricted)).toEqual([])
    expect(notCheckedIn(topic, restricted)).not.toEqual([])
  })
  it.each(ROWS)('catches it without: %s', (_, topic, __, plain) =>
    expect(problemsIn(topic, plain)).not.toEqual([]),
  )
})
