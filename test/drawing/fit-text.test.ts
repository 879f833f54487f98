import { describe, expect, it } from 'vitest'
import { truncate, truncateApart, wrap, wrapApart } from '../../src/drawing/fit-text.ts'

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

describe('truncateApart(texts, width, widthOf)', () => {
  it.each([
    [
      ['Foster care with a relative', 'Foster care with a friend', 'Other'],
      ['Foster … relative', 'Foster … friend', 'Other'],
    ],
    [
      ['Northern-most', 'Northern-least'],
      ['Northern-most', 'Northern-least'],
    ],
    [
      ['Placement with one', 'Placement with one'],
      ['Placement with one', 'Placement with one'],
    ],
  ])('cuts no two of %j to the same', (texts, expected) =>
    expect(truncateApart(texts, 18, oneEach)).toEqual(expected),
  )
  it.each([4, 6, 8, 12])('keeps names apart that differ anywhere, in a width of %i', width => {
    const names = ['Alpha bravo charlie one', 'Alpha bravo charlie two', 'Alpha bravo delta one', 'Alphabet']
    const cut = truncateApart(names, width, oneEach)
    expect(new Set(cut).size).toBe(4)
    for (const text of cut) expect(oneEach(text)).toBeLessThanOrEqual(width)
  })
})

describe('wrapApart(texts, widthAt, lines, widthOf)', () => {
  it('keeps apart what would be cut to the same lines', () => {
    const names = ['Placed in a home in area', 'Placed in a home in town']
    const lines = wrapApart(names, () => 10, 2, oneEach)
    expect(lines.map(each => each.join(' '))).toEqual(['Placed … area', 'Placed … town'])
  })
})
