// Clean deliveries raise no alarm: what the other tests of this folder change is sound before they change it.
import { describe, expect, it } from 'vitest'
import { HAS_CASES, runCase, runOn } from './lay-case.ts'

describe.skipIf(!HAS_CASES)('a clean delivery', () => {
  it('a month has no problem', async () => {
    const { problems, figures } = await runOn('small', {})
    expect(problems).toEqual([])
    expect(figures?.size).toBeGreaterThan(0)
  })

  it('a return of two years has no problem', async () => {
    const { problems, figures } = await runCase('returns/good')
    expect(problems).toEqual([])
    expect(figures?.size).toBeGreaterThan(0)
  })
})
