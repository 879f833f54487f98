import { describe, expect, it } from 'vitest'
import { truncate, wrap } from '../../src/drawing/fit-text.ts'

const oneEach = (text: string): number => [...text].length

describe('wrap(text, width, lines, widthOf)', () => {
  it('breaks at spaces, after a slash and after a hyphen', () => {
    expect(wrap('Statistical neighbour average', 11, 3, oneEach)).toEqual([
      'Statistical',
      'neighbour',
      'average',
    ])
    expect(wrap('2015/16', 5, 3, oneEach)).toEqual(['2015/', '16'])
    expect(wrap('semi-independent', 12, 3, oneEach)).toEqual(['semi-', 'independent'])
    expect(wrap('-3', 1.5, 3, oneEach)).toEqual(['…'])
  })
  it('ends a cut text in an ellipsis', () => {
    expect(wrap('one two three four', 5, 2, oneEach)).toEqual(['one', 'two…'])
    expect(truncate('Kingston', 5, oneEach)).toBe('King…')
    expect(truncate('Kingston', 0.5, oneEach)).toBe('')
  })
})
