// Projections side by side: the figures that the table needs, what it prints, and the record of that.
import { describe, expect, it } from 'vitest'
import { comparedPlan, writeCompared } from '../../../src/papers/projections/compared.ts'
import { asPrinted } from '../section-world.ts'
import { wantedBy } from '../tables/plan-world.ts'
import { type Part, PROJECTIONS, parts, writing, writingWith } from './projected.ts'

const sideBySide = parts.find((part): part is Part<'projections'> => part.part === 'projections')
if (sideBySide === undefined) throw new Error('no projections side by side')

describe('comparedPlan(planning, definition)', () => {
  const plan = comparedPlan(writing, sideBySide)
  it('needs each number with the ends of its range; a plan has no range', () =>
    expect(wantedBy(plan)).toEqual([
      'S1~line.high@2022/23',
      'S1~line.high@2023/24',
      'S1~line.low@2022/23',
      'S1~line.low@2023/24',
      'S1~line@2022/23',
      'S1~line@2023/24',
      'S1~mean.high@2022/23',
      'S1~mean.low@2022/23',
      'S1~mean@2022/23',
      'S1~path@2023/24',
    ]))
  it('prints a row for each method, and how far apart they are at the last year end', () => {
    const [written] = writeCompared(writing, sideBySide)
    const table = written?.part.part === 'table' ? written.part.table : undefined
    expect(table && asPrinted(table)).toEqual([
      'Straight on: 1,330 / 1300 to 1360 | 1,340 / 1290 to 1390',
      'Mean change: 1,321 | [z]',
      'As planned: [z] | 1,250',
    ])
    // 1340 less 1250 is 90; the mean change has no number for March 2024.
    expect(table?.says).toEqual([
      'For the end of 2023/24 the methods range from 1250 to 1340, a difference of 90.',
    ])
    expect(table?.notes).toEqual(['A projection that could not be made has no row.'])
    expect(written?.printed.places.map(({ figure }) => figure)).toEqual([
      'S1~line@2022/23',
      'S1~line@2023/24',
      'S1~mean@2022/23',
      'S1~path@2023/24',
    ])
  })
  it('makes no comparison where only one method goes up to the last year end', () => {
    const alone = new Map([...PROJECTIONS].filter(([id]) => id !== 'path'))
    expect(comparedPlan(writingWith(alone), sideBySide).says).toEqual([])
  })
})
