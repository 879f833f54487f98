import { describe, expect, it } from 'vitest'
import { unknownNames } from '../../src/definitions/names-unknown.ts'

const known = (name: string, names: readonly string[]) =>
  unknownNames(() => ({ file: 'a.yaml' }), 'indicator', [name], names).map(({ facts }) => facts)

describe('unknownNames(placeOf, what, names, knownNames)', () => {
  it('gives all known names, in their order', () =>
    expect(known('6.88', ['9.1', '6.8'])).toEqual([{ what: 'indicator', name: '6.88', known: '9.1, 6.8' }]))
  it('gives of very many those that begin most like the unknown one, and how many more there are', () => {
    const names = Array.from({ length: 41 }, (_, at) => `9.${at}`)
    expect(known('6.88', [...names, '6.1', '6.8'])).toMatchObject([
      { known: expect.stringMatching(/^6\.8, 6\.1, 9\.0, .*, 9\.37 and 3 more$/) },
    ])
  })
  it('says so where no name is known', () => expect(known('6.88', [])).toMatchObject([{ known: 'none' }]))
})
