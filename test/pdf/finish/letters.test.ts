import { describe, expect, it } from 'vitest'
import { LetterReader } from '../../../src/pdf/finish/letters.ts'

describe('new LetterReader().read(bytes, from)', () => {
  const read = (text: string): [number, number, number] | undefined => {
    const letter = new LetterReader()
    return letter.read(Buffer.from(text), 0) ? [letter.x, letter.code, letter.at] : undefined
  }

  it.each<[string, string, [number, number, number]]>([
    ['a letter placed along the line', '\n10.0848999 0 Td <002A> Tj\n', [10.0848999, 0x2a, 26]],
    ['a step back', '\n-.5 0 Td <01fF> Tj\n'.replace('f', 'F'), [-0.5, 0x1ff, 19]],
    ['a whole number', '\n7 0 Td <0001> Tj\n', [7, 1, 17]],
  ])('reads %s', (_, text, letter) => {
    expect(read(text)).toEqual(letter)
  })

  it.each([
    ['a letter on another line', '\n1 2 Td <002A> Tj\n'],
    ['two letters at once', '\n1 0 Td <002A002B> Tj\n'],
    ['half a code', '\n1 0 Td <2A> Tj\n'],
    ['another operator', '\n1 0 Td <002A> TJ\n'],
    ['a number with two points', '\n1.2.3 0 Td <002A> Tj\n'],
    ['a letter that is cut off', '\n1 0 Td <002A> T'],
    ['another line', ' 1 0 Td <002A> Tj\n'],
  ])('leaves %s to the lexer', (_, text) => {
    expect(read(text)).toBeUndefined()
  })
})
