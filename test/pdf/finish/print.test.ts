import { describe, expect, it } from 'vitest'
import { Lexer } from '../../../src/pdf/finish/lexer.ts'
import { dictOf, Name, PdfString, type PdfValue, Ref } from '../../../src/pdf/finish/objects.ts'
import { pdfText } from '../../../src/pdf/finish/pdf-text.ts'
import { readValue } from '../../../src/pdf/finish/pdf-values.ts'
import { printer } from '../../../src/pdf/finish/print.ts'

const print = printer(ref => ref.id + 100)

describe('printer(numberOf)(value)', () => {
  it.each<[string, PdfValue, string]>([
    ['strings with special characters', new PdfString('a(b\\c)\r'), '(a\\(b\\\\c\\)\\r)'],
    ['names with spaces and symbols', new Name('A b/#'), '/A#20b#2f#23'],
    ['references by their new number', [new Ref(1), null, true], '[101 0 R null true]'],
    ['numbers without exponent', [0.00000001, -2.5, 7], '[0 -2.5 7]'],
    ['dictionaries', dictOf({ K: 1, L: new Name('X') }), '<</K 1/L /X>>'],
  ])('prints %s', (_, value, text) => {
    expect(print(value)).toBe(text)
  })

  it('prints text that reads back the same', () => {
    const value = dictOf({ T: pdfText('Children’s (services) \\ £5'), N: [1.5, new Name('a#b'), new Ref(3)] })
    const lexer = new Lexer(Buffer.from(printer(ref => ref.id)(value), 'latin1'))
    lexer.next()
    expect(readValue(lexer)).toEqual(value)
  })
})
