// Questions answered together get the same answers as alone: their order changes no figure.
import { describe, expect, it } from 'vitest'
import { counterOf } from '../../src/counting/count.ts'
import type { Counter } from '../../src/counting/counter.ts'
import { month, type Period, year } from '../../src/terms/period.ts'
import { countingPoints, groupMaps, returnNamed } from './definitions.ts'
import { type Lines, returnWith } from './histories/build.ts'

/** Lines: DECOM DEC RNE LS PLACE PL_POST REC. */
const LINES: Lines = {
  2017: [
    'a: 2014-05-01 2017-06-01 S C2 U4 1 X1',
    'a: 2017-06-01 2017-08-20 P C2 K2 2 X1',
    'a: 2017-08-20 - P C2 U6 3',
    'b: 2017-05-15 - S C2 K2 2',
    'c: 2016-01-01 2018-01-05 P C1 U6 3 E45',
    'd: 2017-07-01 - S V3 U6 4',
  ],
  2018: [
    'a: 2017-08-20 - P C2 U6 3',
    'b: 2017-05-15 2018-05-01 S C2 K2 2 X1',
    'b: 2018-05-01 2018-05-20 P C2 U6 5 E4A',
    'b: 2018-06-02 - S C2 U6 5',
    'd: 2017-07-01 - S V3 U6 4',
    'e: 2018-06-01 - S C1 U4 6',
  ],
}
const HEADER: Lines = {
  2018: [
    'a: 1 2012-06-01 WBRI',
    'b: 2 2010-01-01 WBRI',
    'c: 2 2005-01-01 APKN',
    'd: 1 2004-01-01 WBRI',
    'e: 1 2018-01-01 WBRI',
  ],
}

const counter = () =>
  counterOf(returnWith(LINES, HEADER), returnNamed('ssda903'), {
    counting: countingPoints(),
    groups: groupMaps(),
    council: 'here',
  }).counter
const MEASURES = [
  'looked-after',
  'looked-after-with-short-breaks',
  'foster-placements',
  'started',
  'ceased',
  'children-ceased',
  'three-or-more-placements',
  'placements-cohort',
  'long-term-stable',
  'long-term-cohort',
  'looked-after-during-year',
]
const PARTS = [undefined, 'age=5-9', 'age=1-4', 'placement-broad=residential', 'age=5-9;sex=male']
const PERIODS: readonly Period[] = [
  ...Array.from({ length: 24 }, (_, at) => month(2017 + Math.floor((at + 3) / 12), ((at + 3) % 12) + 1)),
  year(2017),
  year(2018),
]
const QUESTIONS = MEASURES.flatMap(measure =>
  PARTS.flatMap(part => PERIODS.map(period => ({ measure, part, period }))),
)
type Question = (typeof QUESTIONS)[number]

const answer = (asked: Counter, { measure, part, period }: Question) =>
  asked.reading(measure, period, part)?.asFound
/** The answers of one counter to all questions, asked in this order. */
function answers(order: readonly Question[]): ReadonlyMap<Question, string | undefined> {
  const asked = counter()
  return new Map(order.map(question => [question, answer(asked, question)]))
}

describe('counterOf(…).reading, asked many questions', () => {
  const alone = new Map(QUESTIONS.map(question => [question, answer(counter(), question)]))
  const orders: readonly (readonly [string, readonly Question[]])[] = [
    ['row by row', QUESTIONS],
    ['from the last to the first', QUESTIONS.toReversed()],
    ['month by month', PERIODS.flatMap(period => QUESTIONS.filter(question => question.period === period))],
  ]
  it.each(orders)('gives the same answers %s as one at a time', (_, order) => {
    const found = answers(order)
    expect(QUESTIONS.map(question => found.get(question))).toEqual(
      QUESTIONS.map(question => alone.get(question)),
    )
  })
  it('has questions whose answers differ', () => expect(new Set(alone.values()).size).toBeGreaterThan(4))
})
