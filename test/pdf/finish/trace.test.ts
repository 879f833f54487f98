import { describe, expect, it } from 'vitest'
import { markOf, traced } from './sample-drawings.ts'

const looseTexts = (content: string): string[] =>
  traced(content).loose.map(({ start, end, kind }) => `${kind}: ${content.slice(start, end)}`)

describe('trace(drawing): loose painting', () => {
  it.each<[string, string, string[]]>([
    ['a path, from its first point', '1 0 0 rg 0 0 9 9 re f 0 g', ['layout: 0 0 9 9 re f']],
    [
      'a text object as a whole',
      'q BT /F 9 Tf 1 0 0 1 0 750 Tm <41> Tj <42> Tj ET Q',
      ['header: BT /F 9 Tf 1 0 0 1 0 750 Tm <41> Tj <42> Tj ET'],
    ],
    [
      'painting that follows in the same place, together',
      '0 0 1 1 re f 1 w 0 0 m 5 5 l S',
      ['layout: 0 0 1 1 re f 1 w 0 0 m 5 5 l S'],
    ],
    [
      'headers apart from the rest',
      '0 0 1 1 re f 0 720 1 1 re f',
      ['layout: 0 0 1 1 re f', 'header: 0 720 1 1 re f'],
    ],
    [
      'nothing across marked content',
      '0 0 1 1 re f /P <</MCID 0>> BDC 0 0 1 1 re f EMC 2 2 1 1 re f',
      ['layout: 0 0 1 1 re f', 'layout: 2 2 1 1 re f'],
    ],
    [
      'no form that has its own marks',
      '0 0 1 1 re f /Form Do 0 0 1 1 re f',
      ['layout: 0 0 1 1 re f', 'layout: 0 0 1 1 re f'],
    ],
    ['an image', 'q /Image Do Q', ['layout: /Image Do']],
    [
      'a mark without a number as a whole',
      '/Span <</ActualText (fi)>> BDC BT /F 9 Tf <41> Tj ET EMC',
      ['layout: /Span <</ActualText (fi)>> BDC BT /F 9 Tf <41> Tj ET EMC'],
    ],
    ['nothing that is an artefact already', '/Artifact BMC 0 0 1 1 re f EMC', []],
    ['no clip, which leaves no ink', '0 0 9 9 re W n', []],
    [
      'the data of an inline image unread',
      'BI /W 1 ID (((\nEI 0 0 1 1 re f',
      ['layout: BI /W 1 ID (((\nEI 0 0 1 1 re f'],
    ],
  ])('finds %s', (_, content, expected) => {
    expect(looseTexts(content)).toEqual(expected)
  })
})

describe('trace(drawing): marks', () => {
  const TWO_LINES =
    '/P <</MCID 3 >>BDC BT /F 10 Tf 1 0 0 1 50 500 Tm <48> Tj 5 0 Td <69> Tj ET BT 1 0 0 1 50 480 Tm <74> Tj ET EMC'

  it('reads text line by line', () => {
    expect(markOf(traced(TWO_LINES), 3).lines.map(({ text }) => text)).toEqual(['Hi', 't'])
  })

  it('knows where a line’s last letter ends in the stream', () => {
    const [first] = markOf(traced(TWO_LINES), 3).lines
    expect(TWO_LINES.slice(0, first?.end)).toMatch(/<69> Tj$/)
  })

  it('treats raised text as the same line', () => {
    const content =
      '/P <</MCID 0>>BDC BT /F 10 Tf 1 0 0 1 50 500 Tm <78> Tj /F 7 Tf 1 0 0 1 55 504 Tm <32> Tj ET EMC'
    expect(markOf(traced(content), 0).lines).toHaveLength(1)
  })

  it('treats the letters of a turned line as one line', () => {
    const content =
      '/P <</MCID 0>>BDC BT /F 10 Tf 0 1 -1 0 50 100 Tm <41> Tj 5 0 Td <42> Tj 5 0 Td <43> Tj ET EMC'
    expect(markOf(traced(content), 0).lines.map(({ text }) => text)).toEqual(['ABC'])
  })

  it('knows the box that is painted, within the clip', () => {
    const content = '/Figure <</MCID 0>>BDC q 2 0 0 2 10 10 cm 0 0 20 20 re W n -5 -5 10 10 re f Q EMC'
    expect(markOf(traced(content), 0).box).toEqual([10, 10, 20, 20])
  })

  it('keeps the whole opening operator, to be replaced', () => {
    const { opening } = markOf(traced(TWO_LINES), 3)
    expect(TWO_LINES.slice(opening.start, opening.end)).toBe('/P <</MCID 3 >>BDC')
  })
})

describe('trace(drawing)', () => {
  const linesOf = (content: string): string[] =>
    [...traced(content).marks.values()].flatMap(({ lines }) => lines.map(({ text }) => text))
  const letters = (text: string): string =>
    [...text].map(letter => `\n8 0 Td <00${letter.charCodeAt(0).toString(16).toUpperCase()}> Tj`).join('')

  it('reads a word letter by letter, and continues where the row ends', () => {
    const content = `/P <</MCID 0>>BDC BT /W 10 Tf 1 0 0 1 50 300 Tm <0048> Tj${letters('ouse')}\n8 0 Td <0073> Tj ET EMC`
    expect(linesOf(content)).toEqual(['Houses'])
  })

  it('begins a new line at the top of the next column, but not within its words', () => {
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
