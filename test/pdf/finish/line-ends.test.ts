import { describe, expect, it } from 'vitest'
import { restoreSpaces } from '../../../src/pdf/finish/line-ends.ts'
import { PdfString } from '../../../src/pdf/finish/objects.ts'
import { mark, tag } from './sample-drawings.ts'

describe('restoreSpaces(tag)', () => {
  const restored = (first: string, second: string): string[] => {
    const lines = mark(first, second)
    restoreSpaces(tag('P', [lines]))
    return lines.lines.map(line => line.text)
  }

  it.each([
    ['between two words', 'stayed', 'below', 'stayed '],
    ['after a separate dash', 'stayed –', 'below', 'stayed – '],
    ['not after a hyphen', 'year-', 'end', 'year-'],
    ['not after a slash', '2026/', '27', '2026/'],
    ['not where there is a space', 'stayed ', 'below', 'stayed '],
  ])('%s', (_, first, second, expected) => {
    expect(restored(first, second)).toEqual([expected, second])
  })

  // Letters of 10 points: a gap of more than 1.5 points parts two words.
  it.each([
    ['between two boxes on a line', 1.6, 'Rated '],
    ['not where letters are only moved apart', 1.4, 'Rated'],
    ['not where letters overlap', -2, 'Rated'],
  ])('%s', (_, gap, expected) => {
    const [first, second] = [mark('Rated'), mark('red')]
    second.lines.splice(0, 1, ...second.lines.map(line => ({ ...line, mark: first, x: 25 + gap })))
    restoreSpaces(tag('P', [first, second]))
    expect(first.lines.map(line => line.text)).toEqual([expected])
  })

  it('not before words that are read out instead of what is painted', () => {
    const [title, place] = [mark('Placements'), mark('6')]
    const number = tag('Span', [place], { ActualText: new PdfString(', page 6') })
    expect(restoreSpaces(tag('Link', [title, number]))).toEqual([])
  })

  it('across the tags of one paragraph, not across paragraphs', () => {
    const [a, b, c] = [mark('first'), mark(), mark()]
    b.lines.push(...mark('x', 'bold').lines.slice(1))
    c.lines.push(...mark('x', 'y', 'next').lines.slice(2))
    const restored = restoreSpaces(tag('Document', [tag('P', [a, tag('Strong', [b])]), tag('P', [c])]))
    expect(restored.map(line => line.text)).toEqual(['first '])
  })
})
