import { describe, expect, it } from 'vitest'
import { exitCodes } from '../../src/cli/exit-codes.ts'

describe('exitCodes', () => {
  it('are all different, and only done is zero', () => {
    const codes = Object.values(exitCodes)
    expect(new Set(codes).size).toBe(codes.length)
    expect(
      Object.entries(exitCodes)
        .filter(([, code]) => code === 0)
        .map(([name]) => name),
    ).toEqual(['done'])
  })
})
