import { describe, expect, it } from 'vitest'
import { commentaryPassages } from '../../src/commentary/commentary-passages.ts'

describe('commentaryPassages(markdown)', () => {
  it('gives the lines of wrapped paragraphs and of list items', () => {
    const passages = commentaryPassages('First **line**\nsecond line. Third.\n\n- one\n- two\n  goes on\n')
    expect(passages.map(one => [one.text.trim(), one.isItem, one.lineAt(0)])).toEqual([
      ['First line second line. Third.', false, 1],
      ['one', true, 4],
      ['two goes on', true, 5],
    ])
    expect(passages[0]?.lineAt(passages[0].text.indexOf('Third'))).toBe(2)
  })
})
