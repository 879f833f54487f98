import { describe, expect, it } from 'vitest'
import { phraseTable, wordsOf } from '../../../src/commentary/words/phrase-table.ts'
import { tokensOf } from '../../../src/commentary/words/tokens.ts'

const find = phraseTable([
  ['above', ['over', 'in excess of']],
  ['just-over', ['just over']],
  ['lead', ['on']],
  ['target', ['on-target']],
  ['second', ['over']],
])

describe('phraseTable(entries)', () => {
  it.each([
    ['over 480', 0, { meant: 'above', length: 1 }],
    ['Just over 480', 0, { meant: 'just-over', length: 2 }],
    ['just over 480', 1, { meant: 'above', length: 1 }],
    ['in excess of 480', 0, { meant: 'above', length: 3 }],
    ['in excess', 0, undefined],
    ['on target', 0, { meant: 'target', length: 2 }],
    ['on 31 January', 0, { meant: 'lead', length: 1 }],
    ['overall', 0, undefined],
  ])('%s, at word %i', (text, at, found) => expect(find(tokensOf(text), at)).toEqual(found))

  it('takes the first of two tables that have one phrase', () =>
    expect(find(tokensOf('over'), 0)?.meant).toBe('above'))
})

describe('wordsOf(phrase)', () => {
  it('splits at hyphens, in lowercase', () =>
    expect(wordsOf(' Well-Above  target')).toEqual(['well', 'above', 'target']))
})
