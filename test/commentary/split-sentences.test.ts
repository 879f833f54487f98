import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../src/commentary/split-sentences.ts'

describe('splitSentences(text)', () => {
  it.each([
    ['It fell. It rose.', ['It fell.', 'It rose.']],
    ['6.10 is 66.1%. It fell to 6.9.', ['6.10 is 66.1%.', 'It fell to 6.9.']],
    ['Checks, e.g. dental ones, fell. Why?', ['Checks, e.g. dental ones, fell.', 'Why?']],
    ['In Dec. 2016 it rose.', ['In Dec. 2016 it rose.']],
    ['(It fell.) Then "it rose." So.', ['(It fell.)', 'Then "it rose."', 'So.']],
    ['No full stop', ['No full stop']],
    ['', []],
  ])('%s', (text, sentences) => expect(splitSentences(text).map(one => one.text)).toEqual(sentences))
})
