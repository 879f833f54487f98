import { describe, expect, it } from 'vitest'
import type { ReturnRow } from '../../../src/extracts/return.ts'
import { repeats } from '../../../src/extracts/returns/repeats.ts'

const row = (child: number, DECOM: number, PLACE?: string): ReturnRow => ({
  child,
  year: 2017,
  place: { file: 0, row: 2 },
  values: { DECOM, PLACE },
})

describe('repeats(rows)', () => {
  it('distinguishes rows with the same mark by their child and values', () => {
    const rows: ReturnRow[] = []
    const isRepeat = repeats(rows)
    const answers = [
      row(1, 10, 'U1'),
      row(1, 10, 'U2'),
      row(2, 10, 'U1'),
      row(1, 10, 'U1'),
      row(1, 11, 'U1'),
      row(1, 10),
      row(1, 10),
      row(1, 10, 'U2'),
    ].map(one => {
      const answer = isRepeat(one, 7)
      if (!answer) rows.push(one)
      return answer
    })
    expect(answers).toEqual([false, false, false, true, false, false, true, true])
  })
})
