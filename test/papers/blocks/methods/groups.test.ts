import { describe, expect, it } from 'vitest'
import { AGE, asPrinted, groupIn } from '../../section-world.ts'
import { annex, full, tablesIn } from '../methods-annex.ts'

describe('groupsPlan(planning, groups)', () => {
  it('names the rows of each group map with its source', () => {
    expect(full[2] && asPrinted(full[2])).toEqual([
      'Age: Under 1; 1 to 4; 5 and over; Age not known | A made-up source',
    ])
  })
  it('distinguishes two maps with the same title', () => {
    const bands = groupIn(AGE.replace('id: age', 'id: bands'))
    const [table] = tablesIn(
      annex(
        {
          groups: new Map([
            ['age', groupIn(AGE)],
            ['bands', bands],
          ]),
        },
        ['age', 'bands'],
      ),
    )
    expect(table?.rows.map(row => row.label)).toEqual(['Age (age)', 'Age (bands)'])
  })
})
