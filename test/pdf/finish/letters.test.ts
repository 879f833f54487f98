import { describe, expect, it } from 'vitest'
import { LetterReader } from '../../../src/pdf/finish/letters.ts'
import { traced } from './made-up.ts'

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
    ['what is cut off', '\n1 0 Td <002A> T'],
    ['another line', ' 1 0 Td <002A> Tj\n'],
  ])('leaves %s to the lexer', (_, text) => {
    expect(read(text)).toBeUndefined()
  })
})

describe('trace(drawing)', () => {
  const linesOf = (content: string): string[] =>
    [...traced(content).marks.values()].flatMap(({ lines }) => lines.map(({ text }) => text))
  const letters = (text: string): string =>
    [...text].map(letter => `\n8 0 Td <00${letter.charCodeAt(0).toString(16).toUpperCase()}> Tj`).join('')

  it('reads a word letter by letter, and goes on where the row ends', () => {
    const content = `/P <</MCID 0>>BDC BT /W 10 Tf 1 0 0 1 50 300 Tm <0048> Tj${letters('ouse')}\n8 0 Td <0073> Tj ET EMC`
    expect(linesOf(content)).toEqual(['Houses'])
  })

  it('begins a new line at the head of the next column, and none within its words', () => {
    const column = (x: number, y: number, word: string): string =>
      `1 0 0 1 ${x} ${y} Tm <00${word.charCodeAt(0).toString(16).toUpperCase()}> Tj${letters(word.slice(1))}\n`
    const content = `/P <</MCID 0>>BDC BT /W 10 Tf ${column(50, 300, 'have')}${column(150, 400, 'started')} ET EMC`
    expect(linesOf(content)).toEqual(['have', 'started'])
  })

  it('keeps raised text on its line', () => {
    expect(
      linesOf('/P <</MCID 0>>BDC BT /F 10 Tf 1 0 0 1 50 300 Tm (82%) Tj 1 0 0 1 70 304 Tm (1) Tj ET EMC'),
    ).toEqual(['82%1'])
  })
})
