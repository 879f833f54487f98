import { describe, expect, it } from 'vitest'
import { LONGEST_ALTERNATIVE } from '../../../src/papers/chart.ts'
import { joinAlternative, sayGaps } from '../../../src/papers/charts/chart-points.ts'
import type { MissingReason } from '../../../src/terms/amount.ts'

describe('joinAlternative(parts)', () => {
  it('joins the parts that are not empty', () =>
    expect(joinAlternative(['Bar chart', '', 'lowest 1, highest 2'])).toBe('Bar chart; lowest 1, highest 2.'))
  it('leaves out a part that does not fit, and adds a later one that does', () => {
    const joined = joinAlternative(['a'.repeat(300), 'b'.repeat(200), 'c'.repeat(50)])
    expect(joined).toBe(`${'a'.repeat(300)}; ${'c'.repeat(50)}.`)
  })
  it('may be exactly as long as is allowed, and no longer', () => {
    const first = 'a'.repeat(200)
    expect(joinAlternative([first, 'b'.repeat(LONGEST_ALTERNATIVE - 203)])).toHaveLength(LONGEST_ALTERNATIVE)
    expect(joinAlternative([first, 'b'.repeat(LONGEST_ALTERNATIVE - 202)])).toBe(`${first}.`)
  })
})

describe('sayGaps(figures, step)', () => {
  it('counts what is missing, and what of it is suppressed; a month not yet due is no gap', () => {
    const gaps = (...reasons: readonly (MissingReason | undefined)[]) =>
      sayGaps(
        reasons.map(reason => (reason === undefined ? {} : { missing: { reason } })),
        'month',
      )
    expect(gaps(undefined, 'suppressed', 'not-supplied', 'suppressed', 'not-yet-due')).toBe(
      '3 months without a figure (2 suppressed)',
    )
    expect(gaps('not-supplied')).toBe('1 month without a figure')
    expect(gaps(undefined, 'not-yet-due')).toBe('')
  })
})
