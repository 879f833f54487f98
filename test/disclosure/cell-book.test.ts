import { describe, expect, it } from 'vitest'
import { countingSchema } from '../../src/definitions/counting.ts'
import { disclosureSchema, ruleOf } from '../../src/definitions/disclosure.ts'
import { cellBook } from '../../src/disclosure/cell-book.ts'
import { returnGiving } from '../counting/definitions.ts'
import { definitionsWith, indicator, reading } from '../observations/build.ts'

const counting = countingSchema.parse({
  points: [
    {
      id: 'permanence',
      question: 'Which ways of leaving care are permanent?',
      positions: {
        orders: { says: 'Orders.', lists: { codes: ['E11'] } },
        'with-return-home': { says: 'Also a return home.', lists: { codes: ['E11', 'E4A'] } },
      },
      national: 'orders',
    },
  ],
})

/** Whom a cell of the measure counts, by its own position. */
function counted(positions: Readonly<Record<string, string>>) {
  const given = returnGiving({
    measure: 'permanence',
    counts: 'ceased',
    only: { 'reason-ceased': '$permanence.codes' },
    positions,
  })
  const definitions = {
    ...definitionsWith(indicator({ ref: 'I', method: { kind: 'count', measure: 'permanence' } })),
    counting,
    returns: new Map([['ssda903', given]]),
  }
  const book = cellBook(definitions, ruleOf(disclosureSchema.parse({}), 'public'))
  return book.get(book.of(reading('permanence', '2017-01', '7'), 'value') ?? '').conditions
}

describe('a cell of a measure that takes its codes from a contested point', () => {
  it('counts those of the position in force', () => expect(counted({})).toEqual({ 'reason-ceased': ['E11'] }))
  it('counts those of its own position', () =>
    expect(counted({ permanence: 'with-return-home' })).toEqual({ 'reason-ceased': ['E11', 'E4A'] }))
})
