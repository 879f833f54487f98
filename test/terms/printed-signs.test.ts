import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { nameSigns, signsNotPrinted } from '../../src/terms/printed-signs.ts'

const folder = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'),
)
const signsOf = (file: string): Set<number> => {
  const font = fontkit.create(readFileSync(join(folder, file)))
  return new Set('fonts' in font ? [] : font.characterSet)
}

describe('signsNotPrinted(text)', () => {
  it.each([
    'Children’s “progress” – 65.6% → 70% ≥ 50% · £5 • ½ – naïve ŵ Łódź',
    'Жанна Ελλάδα ● ▲ ■ ○ ✓ ✔ ☐',
    'a\u00a0b\u2009c\u00add\u200be\tf\ng\u2764\ufe0f',
    'e\u0301',
  ])('finds nothing in %j', text => expect(signsNotPrinted(text)).toEqual([]))
  it.each([
    ['Done 🙂 and 🙂', ['🙂']],
    ['\uf0b7 one ➢ two', ['\uf0b7', '➢']],
    ['中文 العربية', ['中', '文', 'ا', 'ل', 'ع', 'ر', 'ب', 'ي', 'ة']],
    ['a\ufffdb', ['\ufffd']],
  ])('finds the signs of %j', (text, signs) => expect(signsNotPrinted(text)).toEqual(signs))

  it.each(['400Regular/SourceSans3_400Regular.ttf', '600SemiBold/SourceSans3_600SemiBold.ttf'])(
    'knows each sign of the font, and no other: %s',
    file => {
      const known = signsOf(file)
      const wrong = Array.from({ length: 0x20000 - 0x20 }, (_, at) => at + 0x20).filter(code => {
        const sign = String.fromCodePoint(code)
        if (
          /^(?:[\s\p{Cc}\p{Cf}\p{Cs}]|\p{Variation_Selector})$/u.test(sign) ||
          sign.normalize('NFC') !== sign
        )
          return false
        return (signsNotPrinted(sign).length === 0) !== known.has(code)
      })
      expect(wrong).toEqual([])
    },
  )
})

describe('nameSigns(signs)', () => {
  it('shows a sign that has a shape, and the number of one that has none', () =>
    expect(nameSigns(['🙂', '\uf0b7'])).toBe("'🙂' (U+1F642), U+F0B7"))
})
