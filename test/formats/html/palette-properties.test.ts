import { describe, expect, it } from 'vitest'
import { paletteProperties } from '../../../src/formats/html/palette-properties.ts'

describe('paletteProperties(json)', () => {
  it('makes a custom property for each token', () => {
    expect(paletteProperties('{"tokens":{"rag-red":{"value":"#7A0019","why":""}}}')).toBe(
      ':root { --rag-red: #7A0019; }',
    )
  })

  it.each([
    '{}',
    '{"tokens":{"Bad name":{"value":"#000000"}}}',
    '{"tokens":{"ink":{"value":"red; } body { color: red"}}}',
  ])('refuses %s', json => {
    expect(() => paletteProperties(json)).toThrow('palette.json')
  })
})
