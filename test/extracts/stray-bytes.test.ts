// Bytes of Windows-1252 among letters of UTF-8.
import { describe, expect, it } from 'vitest'
import { decodeMixed } from '../../src/extracts/stray-bytes.ts'

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap(part => (typeof part === 'number' ? [part] : [...new TextEncoder().encode(part)])),
  )

describe('decodeMixed(bytes)', () => {
  it.each([
    ['in the middle', bytes('’\nCosts ', 0xa3, '6m\n–'), '’\nCosts £6m\n–', [2]],
    ['at the beginning and the end', bytes(0xa3, '6m – ’ £', 0x92), '£6m – ’ £’', [1, 1]],
    ['before a letter', bytes('£ ’ ', 0xc3, '£'), '£ ’ Ã£', [1]],
    ['a letter cut off at the end', bytes('£ ’ ', 0xe2, 0x80), '£ ’ â€', [1, 1]],
    ['an emoji', bytes('😀 ', 0xa3), '😀 £', [1]],
    [
      'the half of a pair, as no UTF-8 has it',
      bytes('£ ’ – ”', 0xed, 0xa0, 0x80),
      '£ ’ – ”í\u00a0€',
      [1, 1, 1],
    ],
  ])('%s', (_, given, text, strayLines) => expect(decodeMixed(given)).toEqual({ text, strayLines }))

  it('reads all of it as Windows-1252 where no letter, or only a few, are UTF-8', () => {
    expect(decodeMixed(bytes(0xa3, '6m ', 0x96))).toEqual({ text: '£6m –', strayLines: [] })
    // Caf É followed by a closing quotation mark happens to be a letter of UTF-8.
    expect(decodeMixed(bytes('CAF', 0xc9, 0x94, ' ', 0xa3, 0xa3)).text).toBe('CAFÉ” ££')
  })
})
