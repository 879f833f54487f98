// Ages in the words of officers, each with the ages that it means.
import { describe, expect, it } from 'vitest'
import { agesIn } from '../../src/commentary/rows/ages-named.ts'

const SAID: readonly (readonly [string, number, number | undefined])[] = [
  ['children aged 10 to 15', 10, 16],
  ['10-15 year olds', 10, 16],
  ['those between five and nine', 5, 10],
  ['young people aged 16 and over', 16, undefined],
  ['ten or older', 10, undefined],
  ['over-16s', 16, undefined],
  ['the under-fives', 0, 5],
  ['babies under one', 0, 1],
  ['infants', 0, 1],
  ['aged 4 and under', 0, 5],
]

describe('agesIn(…)', () => {
  it.each(SAID)('reads the ages of “%s”', (text, from, below) =>
    expect(agesIn(text).map(one => [one.from, one.below])).toEqual([[from, below]]),
  )
  it.each(['rose from 46 to 55', 'fell by 10 to 15', 'under 10%', 'under one in ten', 'over 20 miles'])(
    'reads no ages in “%s”',
    text => expect(agesIn(text)).toEqual([]),
  )
})
