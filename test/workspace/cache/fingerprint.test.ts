// Two values have the same fingerprint if they are equal, and only then.
import { describe, expect, it } from 'vitest'
import { fingerprintOfAll } from '../../../src/workspace/cache/fingerprint.ts'

const bytes = (...numbers: number[]) => new Uint8Array(numbers)

describe('fingerprintOfAll', () => {
  it.each<[string, unknown, unknown]>([
    ['lists', [1, 2], [1, 2]],
    ['whole numbers, however they were worked out', 0.5 + 0.5, 1],
    ['texts, however they were put together', `Łó${'dź'}`.slice(2), 'dź'],
    ['bytes of either kind', Buffer.from([1, 2]), bytes(1, 2)],
    ['maps', new Map([['a', [bytes(1)]]]), new Map([['a', [bytes(1)]]])],
  ])('is the same for equal %s', (_, one, other) =>
    expect(fingerprintOfAll(one)).toBe(fingerprintOfAll(other)),
  )
  it.each<[string, unknown, unknown]>([
    ['bytes', bytes(1, 2), bytes(1, 3)],
    ['bytes inside', { a: [bytes(1)] }, { a: [bytes(2)] }],
    ['maps', new Map([['a', 1]]), new Map([['a', 2]])],
    [
      'an order in a map',
      new Map([
        ['a', 1],
        ['b', 2],
      ]),
      new Map([
        ['b', 2],
        ['a', 1],
      ]),
    ],
    ['a map and an object', new Map(), {}],
    ['a map and its entries', new Map([['a', 1]]), [['a', 1]]],
    ['sets', new Set(['a']), new Set(['b'])],
    ['bytes and their numbers', bytes(1), [1]],
    ['what is undefined and what is not there', { a: undefined }, {}],
    ['nothing and null', undefined, null],
    ['a number and its text', 1, '1'],
  ])('is another for other %s', (_, one, other) =>
    expect(fingerprintOfAll(one)).not.toBe(fingerprintOfAll(other)),
  )
  it('is refused to a function', () => expect(() => fingerprintOfAll({ a: () => 1 })).toThrow(TypeError))
})
