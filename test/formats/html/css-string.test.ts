import { describe, expect, it } from 'vitest'
import { cssString } from '../../../src/formats/html/css-string.ts'

describe('cssString(text)', () => {
  it.each([
    ['Paper 1', String.raw`"Paper\20 1"`],
    ['a"b', String.raw`"a\22 b"`],
    ['</style>', String.raw`"\3c \2f style\3e "`],
    ['’', String.raw`"\2019 "`],
    ['\n', String.raw`"\a "`],
  ])('escapes %j', (text, expected) => {
    expect(cssString(text)).toBe(expected)
  })
})
