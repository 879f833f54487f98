// Each kind of claim: claims that the figures support pass; others are reported with code, words and cells.
import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../../src/problems/say-problems.ts'
import { problemsIn } from '../judge.ts'

const reported = (topic: string, text: string) =>
  problemsIn(topic, text).map(
    one => `${one.code.replace('commentary-', '')}: ${'claim' in one.facts ? one.facts.claim : ''}`,
  )

const leaves: readonly [string, string, string, string, string[]][] = [
  ['movement', 'plans', 'Plans improved in January.', 'Plans fell in January.', ['claim-untrue: fell']],
  [
    'movement of two',
    'caseloads',
    'Both highest caseloads fell.',
    'Both highest caseloads rose.',
    ['claim-untrue: rose'],
  ],
  [
    'movement denied',
    'plans',
    'Plans have not worsened.',
    'Plans have not improved.',
    ['claim-untrue: improved'],
  ],
  [
    'rank',
    'health',
    'Dental checks are the lowest since April 2016.',
    'Dental checks are the lowest since January 2016.',
    ['claim-untrue: lowest since January 2016'],
  ],
  ['target', 'plans', 'Plans are red.', 'Plans are on target.', ['claim-untrue: on target']],
  [
    'bound',
    'health',
    'Dental checks are below target at 66.1%. Green begins at 95%.',
    'Dental checks are below target at 66.1%. Red begins at 80%.',
    ['contradicts: Red begins at 80%'],
  ],
  [
    'comparator',
    'placements',
    'Placement stability is below our neighbours.',
    'Placement stability is above our neighbours.',
    ['claim-untrue: above our neighbours'],
  ],
  [
    'run',
    'reviews-and-visits',
    'Visits by the national standard have fallen for three months running.',
    'Reviews have fallen for three months running.',
    ['claim-untrue: fallen for three months running'],
  ],
  [
    'stability',
    'reviews-and-visits',
    'Reviews have been stable above 98%.',
    'Reviews have been stable above 98% since October 2016.',
    ['claim-untrue: stable above 98% since October 2016'],
  ],
  [
    'fraction',
    'health',
    'About two thirds of dental checks are up to date.',
    'Over two thirds of dental checks are up to date.',
    ['contradicts: Over two thirds'],
  ],
  [
    'small numbers',
    'adoptions',
    'The share adopted within twelve months rose.',
    'The share adopted within twelve months improved.',
    ['small-numbers: improved'],
  ],
]

describe('claims', () => {
  it.each(leaves)('%s: passes true claims and reports untrue ones', (_, topic, truth, untruth, claims) => {
    expect(reported(topic, truth)).toEqual([])
    expect(reported(topic, untruth)).toEqual(claims)
  })
  it('states file, line, words, figure and cell, and what to do', () => {
    expect(problemsIn('plans', 'First.\n\nPlans fell in January.').map(sayProblem)).toEqual([
      "plans.md, at line 3: 'fell', in “Plans fell in January.”, does not agree with the figures: 6.14 Plans up to date is 55.6% for December 2016 [data/extracts/2017-01/corporate-parenting-monthly.xlsx, sheet Plans, cell B16]; 6.14 Plans up to date is 79.4% for January 2017 [data/extracts/2017-01/corporate-parenting-monthly.xlsx, sheet Plans, cell B17]. Correct the words. [commentary-claim-untrue]",
    ])
  })
  it('passes over plans, questions and other words that are not claims', () => {
    for (const text of [
      'Plans will fall back unless they are reviewed.',
      'We aim to be on target by May 2017.',
      'The figures do not show whether plans fell.',
      'Green is 95% or above, red begins below 93%.',
    ])
      expect(reported('plans', text)).toEqual([])
  })
  it('reports no small numbers where the paragraph mentions them', () => {
    expect(
      reported('adoptions', 'The share adopted within twelve months improved. The numbers are small.'),
    ).toEqual([])
  })
})

describe('true sentences in words that are easily misread', () => {
  it.each([
    ['looked-after-children', 'More children ceased than started in January.'],
    ['looked-after-children', 'Up to 484 children were looked after in January.'],
    ['reviews-and-visits', 'One review in fifty-five was late.'],
    ['health', 'The target for dental checks, 95%, has not been met.'],
  ])('%s: %s', (topic, text) => expect(reported(topic, text)).toEqual([]))
})

it('holds two indicators of one month against each other, wherever the month stands', () =>
  expect(reported('looked-after-children', 'More children started than ceased in January.')).toEqual([
    'claim-untrue: More children started than',
  ]))
