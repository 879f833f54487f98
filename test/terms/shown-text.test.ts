import { describe, expect, it } from 'vitest'
import { shownText, withShownTexts } from '../../src/terms/shown-text.ts'

describe('shownText', () => {
  it.each([
    ['a colour of the terminal', 'a\u001b[31mb', 'a[31mb'],
    ['a bell, a null and a C1 control', 'a\u0007b\u0000c\u009bd', 'abcd'],
    ['an override of direction', 'report \u202efdp.exe', 'report fdp.exe'],
    ['marks of direction', '\u200eLeft\u200f\u061c\u2066\u2069', 'Left'],
    ['half a pair and a noncharacter', 'a\ud800b\ufffe', 'ab'],
    ['a line break without a glyph', 'a\u0085b\u2028c', 'a b c'],
    ['a heap of accents', `e${'\u0301'.repeat(60)}!`, `e${'\u0301'.repeat(4)}!`],
  ])('removes %s', (_, text, shown) => expect(shownText(text)).toBe(shown))

  it.each(['Łódź, 98.2% – “reviews”', 'one\ttwo\nthree', 'Việt Nam', 'e\u0301\u0323', '🙂', ''])(
    'leaves %j',
    text => expect(shownText(text)).toBe(text),
  )
})

describe('withShownTexts', () => {
  it('cleans every text of a value and leaves the rest', () => {
    expect(withShownTexts({ a: ['x\u202e', 1, null, { b: '\u001b' }], c: true, d: undefined })).toEqual({
      a: ['x', 1, null, { b: '' }],
      c: true,
      d: undefined,
    })
  })
})
