import { describe, expect, it } from 'vitest'
import type { PaperWriting } from '../../../src/papers/paper-writing.ts'
import { RATE } from '../section-world.ts'
import { chart, chartOf } from './section-chart.ts'

describe('writeSectionChart(ranked)', () => {
  const councils = ['North', 'South', 'East'].map((name, i) => ({ code: `10${i}`, name }))
  const withCouncils = (writing: PaperWriting): PaperWriting => ({
    ...writing,
    areas: {
      ...writing.areas,
      comparators: [
        { id: 'neighbours', name: 'Statistical neighbours', short: 'SN', published: { 'mean-of': councils } },
      ],
    },
  })
  const parts = chart('chart: ranked, of: R1, among: neighbours')

  it("puts the highest first, with the council's position in the latest year that others have too", () => {
    const figures = {
      'R1@2021/22': '90',
      'R1@2020/21': '80',
      'R1@2020/21/la-100': '100',
      'R1@2020/21/la-101': '75.5',
    }
    const made = chartOf('ranked', { of: '2021-22', parts, figures, indicators: [RATE] }, withCouncils)
    expect(made.bars.map(({ label, text, isOurs }) => `${label} ${text}${isOurs ? ' ours' : ''}`)).toEqual([
      'North 100.0',
      'Here 80.0 ours',
      'South 75.5',
      'East [x]',
    ])
    expect(made).toMatchObject({
      position: '2 of 3',
      title: 'Rate: Here 80.0 at 31 March 2021, ranked 2 of 3 from the highest',
      figuresIn: 'the workbook of figures',
    })
  })
  it('gives equal figures the same position', () => {
    expect(
      chartOf(
        'ranked',
        {
          of: '2021-22',
          parts,
          figures: { 'R1@2021/22': '80', 'R1@2021/22/la-100': '80', 'R1@2021/22/la-101': '70' },
          indicators: [RATE],
        },
        withCouncils,
      ).position,
    ).toBe('1 of 3')
  })
  it('has no position where the council has no figure', () => {
    const made = chartOf(
      'ranked',
      { of: '2021-22', parts, figures: { 'R1@2021/22/la-100': '80' }, indicators: [RATE] },
      withCouncils,
    )
    expect(made.position).toBe('not known, of 1')
    expect(made.title).toBe('Rate')
  })
})
