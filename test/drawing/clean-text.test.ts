import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/drawing/clean-text.ts'

describe('cleanText(text)', () => {
  it('removes characters that have no glyph or reverse the reading direction, and keeps words', () => {
    expect(cleanText('a\u0000\u0007b\u202Ec\u2066d\uD800e\uFFFF\uFEFFf')).toBe('abcdef')
    expect(cleanText('  Ynys\tMôn\n £1 – 2 \u{1F600} ')).toBe('Ynys Môn £1 – 2 \u{1F600}')
    expect(cleanText('w\u0302')).toBe('ŵ')
  })
})
