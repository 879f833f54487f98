import { describe, expect, it } from 'vitest'
import { parseBinding } from '../../src/commentary/parse-binding.ts'

const binding = (inside: string) => {
  const parsed = parseBinding(inside)
  return 'binding' in parsed
    ? [parsed.binding.kind, parsed.binding.ref, Object.fromEntries(parsed.binding.settings)]
    : parsed.expected
}

describe('parseBinding(inside)', () => {
  it.each([
    ['figure "8.2"', ['figure', '8.2', {}]],
    ['  figure  "8.2"  period="2016-12" ', ['figure', '8.2', { period: '2016-12' }]],
    ['figure “8.2” of=“england”', ['figure', '8.2', { of: 'england' }]],
    ['change "6.10" since="last-year"', ['change', '6.10', { since: 'last-year' }]],
    ['rag "8.1"', ['rag', '8.1', {}]],
    ['parts "8.1" period="2016-12"', ['parts', '8.1', { period: '2016-12' }]],
  ])('%s', (inside, parsed) => expect(binding(inside)).toEqual(parsed))
  it.each([
    ['figures "8.2"', /one of figure, parts, change, rag/],
    ['', /one of figure/],
    ['figure 8.2', /quotation marks/],
    ['figure "8.2" 2016-12', /period="…" or of="…"/],
    ['figure "8.2" since="last-year"', /period="…" or of="…"/],
    ['figure "8.2" period="2016-12" period="2016-11"', /once/],
    ['rag "8.1" period="2016-12"', /nothing after the reference/],
    ['figure "8.2"period="2016-12"', /period="…"/],
  ])('is strict: %s', (inside, expected) => expect(binding(inside)).toMatch(expected))
})
