// What moved, as page one says it between other words.
import { expect, it } from 'vitest'
import { reasonMoved } from '../../../src/papers/blocks/members/reason-moved.ts'
import { indicator } from '../../observations/build.ts'
import { rated } from '../rated.ts'

it.each([
  ['40', '42', 'up from 40'],
  ['suppressed', '42', 'December 2016 is suppressed'],
  ['not-supplied', '42', 'with no figure for December 2016'],
])('after %s, %s is said to be %s', (before, now, said) => {
  const { indicator: one, figures } = rated(indicator({}), { m: { '2016-12': before, '2017-01': now } })
  expect(reasonMoved(one, figures)).toBe(said)
})
