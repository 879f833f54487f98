import { describe, expect, it } from 'vitest'
import { Lexer } from '../../../src/pdf/finish/lexer.ts'

function tokensOf(text: string): (string | number)[] {
  const lexer = new Lexer(Buffer.from(text, 'latin1'))
  const tokens: (string | number)[] = []
  while (lexer.next() !== 'end') tokens.push(tokenOf(lexer))
  return tokens
}

function tokenOf({ kind, number, text }: Lexer): string | number {
  if (kind === 'number') return number
  return ['name', 'string', 'word'].includes(kind) ? `${kind} ${text}` : kind
}

describe('new Lexer(bytes).next()', () => {
  it.each<[string, string, (string | number)[]]>([
    [
      'numbers, signed, bare and long',
      '1 -2.5 +.25 4. 841.91998 .00000012',
      [1, -2.5, 0.25, 4, 841.91998, 1.2e-7],
    ],
    ['operators without space between', '0 0 m/F4 12 Tf', [0, 0, 'word m', 'name F4', 12, 'word Tf']],
    ['operators with symbols in them', 'f* T* \' "', ['word f*', 'word T*', "word '", 'word "']],
    ['names with coded characters', '/A#20b /Plain', ['name A b', 'name Plain']],
    ['hexadecimal strings, also of an odd length', '<48 65> <4>', ['string He', 'string @']],
    ['nested brackets in strings', '(a(b)c)', ['string a(b)c']],
    ['escapes in strings', '(\\(\\\\\\101\\n\\\r\nz)', ['string (\\A\nz']],
    ['arrays and dictionaries', '[1<</K(v)>>]', ['[', 1, '<<', 'name K', 'string v', '>>', ']']],
    ['no tokens from a comment', '1 % 2 Tj\n3', [1, 3]],
    ['long words unchanged', 'endbfrange', ['word endbfrange']],
    ['a string that never ends', '(abc', ['string abc']],
  ])('reads %s', (_, text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens)
  })

  it('knows the position of a token', () => {
    const lexer = new Lexer(Buffer.from('  12 Tj'))
    lexer.next()
    expect([lexer.start, lexer.at]).toEqual([2, 4])
  })
})
