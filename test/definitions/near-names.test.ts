import { expect, it } from 'vitest'
import { nearNames } from '../../src/definitions/near-names.ts'

const KNOWN = ['reviews-on-time', 'visits-on-time', 'looked-after', 'looked-after-rate', 'adoptions']

it.each([
  ['review-on-time', ['reviews-on-time', 'visits-on-time']],
  ['lookedafter', ['looked-after', 'looked-after-rate']],
  ['xyz', []],
  ['', []],
])('nearNames(%s) are the likest first', (name, near) => expect(nearNames(name, KNOWN)).toEqual(near))
