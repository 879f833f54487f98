import { describe, expect, it } from 'vitest'
import { inOneForm, stemOf, stemsOf } from '../../../src/commentary/words/stems.ts'

describe('stemOf(word)', () => {
  it.each([
    ['adopted', 'adopt'],
    ['adoptions', 'adopt'],
    ['plans', 'plan'],
    ['plan', 'plan'],
    ['placements', 'place'],
  ])('%s is %s', (word, stem) => expect(stemOf(word)).toBe(stem))
})

describe('inOneForm(text)', () => {
  it.each([
    ['Plans in date', 'plans uptodate'],
    ['up-to-date plans', 'uptodate plans'],
    ['our PEPs', 'our personal education plan'],
    ['held in time', 'held timely'],
    ['admissions', 'started looked'],
    ['discharges', 'ceased looked'],
  ])('%s', (text, form) => expect(inOneForm(text)).toBe(form))
})

describe('stemsOf(text)', () => {
  it('leaves out the words that name nothing', () =>
    expect([...stemsOf('The number of children with a dental check')]).toEqual(['denta', 'check']))
  it.each([
    ['adopted children', 'adoptions of children'],
    ['teeth', 'dentists'],
    ['children who came into care', 'children admitted'],
    ['reviews held on time', 'timely reviews held'],
  ])('%s has the stems of %s', (one, other) => expect(stemsOf(one)).toEqual(stemsOf(other)))
})
