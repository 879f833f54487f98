import { describe, expect, it } from 'vitest'
import { abbreviationUnexpanded } from '../../../src/checks/kinds/abbreviation-unexpanded.ts'
import { evidenceOf, placesOf, share } from '../build.ts'
import { found, written } from '../written.ts'

describe('abbreviationUnexpanded', () => {
  it('reports one that is not spelt out, once, where it first appears', () => {
    expect(
      placesOf(abbreviationUnexpanded, written('The SHOBPA was late.', 'One SHOBPA was early.')),
    ).toEqual(['line 1'])
  })
  it('says in how many places it appears', () => {
    const lines = ['Two PEPs and one IRO.', 'The IRO was early. The IRO was late.']
    expect(abbreviationUnexpanded(evidenceOf(written(...lines))).map(({ facts }) => facts)).toEqual([
      { found: 'PEP', places: 1 },
      { found: 'IRO', places: 3 },
    ])
  })
  it.each([
    ['a name', { name: 'Children with a PEP' }],
    ['a short name', { short: 'PEPs' }],
    ['a definition', { definition: 'The share of children who have a PEP.' }],
    ['the owner', { owner: 'PEP Manager' }],
  ])('accepts one that the register uses in %s', (_, more) => {
    const world = { indicators: [share('6.12', more)], commentary: { 'a.md': 'Each child needs a PEP.' } }
    expect(placesOf(abbreviationUnexpanded, world)).toEqual([])
  })
  it.each([
    ['Each child has a personal education plan (PEP). Two PEPs are late.'],
    ['EET (education, employment or training) fell.'],
    ['The NHS helped.'],
    ['It did NOT improve, and could not.'],
    ['Part II is done.'],
    ['DRAFT'],
    ['See A1 and P1.'],
  ])('accepts %s', line => expect(found(abbreviationUnexpanded, line)).toEqual([]))
  it('looks for it in the whole paper', () => {
    const world = {
      indicators: [
        share('9.1', {
          definition: 'Within a year of the decision that the child should be placed for adoption (SHOBPA).',
        }),
      ],
      commentary: { 'a.md': 'The SHOBPA was late.' },
    }
    expect(placesOf(abbreviationUnexpanded, world)).toEqual([])
  })
  it('accepts what the register lists', () =>
    expect(
      placesOf(abbreviationUnexpanded, {
        ...written('The IRO was told.'),
        checks: { abbreviations: ['IRO'] },
      }),
    ).toEqual([]))
})
