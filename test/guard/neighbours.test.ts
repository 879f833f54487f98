// What is found only by reading neighbouring passages of a file together.
import { describe, expect, it } from 'vitest'
import { guard } from '../../src/guard/guard.ts'
import { NO_RULES, sentencePassage } from './rules.ts'

const classesOf = (...texts: readonly string[]) =>
  guard(
    texts.map((text, at) => sentencePassage(text, `${at + 1}`)),
    NO_RULES,
  ).findings.map(one => `${one.class} at ${one.place}`)

describe('passages read together', () => {
  it.each([
    [
      'F18 at 2',
      [
        'Rowan House',
        'Ofsted reference: SC123456',
        'It provides long-term care.',
        'The home is at capacity.',
      ],
    ],
    ['F9 at 1', ['"I never know when my social worker will come."', 'Girl, 15']],
    ['F9 at 2', ['A boy, 12, told us:', '"I want my own room."']],
    ['F1 at 1', ['TQ', 'Moved to a new placement in March.']],
    ['F3 at 2', ['TQ', 'Self-harmed on two occasions.']],
    ['F11 at 2', ['Case study 2', 'The placement cost £4,200 per week before the move.']],
    ['F11 at 2', ['KL lived in a home out of the area.', 'The new placement saves £2,100 per week.']],
    ['F5 at 2', ['Rowan House', 'The emergency bed was used from 2 to 5 June by a girl of 14.']],
    ['F19 at 2', ['Ethnicity of the 24 children who started to be looked after:', 'White British 70.8%']],
  ])('%s', (expected, texts) => expect(classesOf(...texts)).toContain(expected))

  it('makes nothing of neighbours that have nothing to do with each other', () => {
    expect(
      classesOf(
        'Health',
        'Health assessments fell to 92.7%.',
        'Placements',
        'Our homes were inspected.',
        'Average occupancy was 85%.',
      ),
    ).toEqual([])
  })
})
