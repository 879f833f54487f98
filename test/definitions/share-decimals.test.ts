import { describe, expect, it } from 'vitest'
import { paper, problemsOf, TABLE } from './section-paper.ts'

describe('checkShares(paper, placeOf)', () => {
  it('reports the same shares with other decimals', () => {
    expect(
      problemsOf(
        paper(
          `${TABLE}, ${TABLE.replace('id: age', 'id: again').replace('cell: share', 'cell: count-and-share, decimals: 1')}`,
        ),
      ),
    ).toMatchObject([
      { code: 'shares-uneven', facts: { table: 'again', decimals: '1', elsewhere: 'age', others: '0' } },
    ])
  })
})
