import { describe, expect, it } from 'vitest'
import { nameAndPart } from '../../src/terms/part.ts'

describe('nameAndPart(text)', () => {
  it('takes the part off', () =>
    expect(nameAndPart('children-ceased[reason-ceased=adopted]')).toEqual({
      name: 'children-ceased',
      part: 'reason-ceased=adopted',
    }))
  it.each(['looked-after', '6.10', 'S4[age=1-4', ''])('leaves a name alone as it is: %j', name =>
    expect(nameAndPart(name)).toEqual({ name }),
  )
})
