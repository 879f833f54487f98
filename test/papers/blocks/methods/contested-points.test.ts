import { describe, expect, it } from 'vitest'
import { asPrinted } from '../../section-world.ts'
import { full } from '../methods-annex.ts'

describe('pointsPlan(planning)', () => {
  it('says which position is in force, and which is not the national one', () => {
    expect(full[0] && asPrinted(full[0])).toEqual([
      'Is a move with the same carer a placement?: It is not counted (a made-up guide). | The same',
      'Is the last day in care?: It is. | Different. Nationally: It is not.',
    ])
  })
})
