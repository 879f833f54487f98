import { describe, expect, it } from 'vitest'
import { restoreSpaces } from '../../../src/pdf/finish/line-ends.ts'
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

  it('across the tags of one paragraph, not across paragraphs', () => {
    const [a, b, c] = [mark('first'), mark(), mark()]
    b.lines.push(...mark('x', 'bold').lines.slice(1))
    c.lines.push(...mark('x', 'y', 'next').lines.slice(2))
    const restored = restoreSpaces(tag('Document', [tag('P', [a, tag('Strong', [b])]), tag('P', [c])]))
    expect(restored.map(line => line.text)).toEqual(['first '])
  })
})
