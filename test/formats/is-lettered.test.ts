import { describe, expect, it } from 'vitest'
import { isLettered } from '../../src/formats/is-lettered.ts'

describe('isLettered(number)', () => {
  it.each([
    ['Appendix A', true],
    ['Appendix AB', true],
    ['1', false],
    ['12', false],
  ])('of %s is %s', (number, expected) => {
    expect(isLettered(number)).toBe(expected)
  })
})
