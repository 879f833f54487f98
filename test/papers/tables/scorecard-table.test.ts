// A scorecard as printed, from verdicts and figures given by hand.
import { describe, expect, it } from 'vitest'
import { scorecardPlan, writeScorecard } from '../../../src/papers/tables/scorecard-table.ts'
import { year } from '../../../src/terms/period.ts'
import { COUNCIL } from '../../observations/build.ts'
import { asPrinted } from '../section-world.ts'
import { wantedBy } from './plan-world.ts'
import { placesIn, verdictsIn, worldOf } from './strategy-part.ts'
import { strategyOf, written } from './strategy-world.ts'

describe('writeScorecard(writing, definition)', () => {
  const [t1, t2, t3, t4, t5] = strategyOf(`targets:
  - { id: T1, text: Fewer children, indicator: S1, bound: { at-most: 1300 }, by: 2021-03-31, baseline: { on: 2018-03-31 } }
  - { id: T2, text: Own carers, indicator: P1, bound: { at-least: 68.5 }, by: 2021-03-31, baseline: { on: 2017-03-31, value: 64.25 }, reason: We recruited. }
  - { id: T3, text: Sooner, indicator: D1, bound: { at-most: 426 }, by: 2019-03-31 }
  - { id: T4, text: A home, milestone: { reached: 2021-06-14 }, by: 2020-12-31, reason: The builder stopped. }
  - { id: T5, text: Next year, indicator: S1, bound: { below: 1400 }, by: 2023-03-31, baseline: { on: 2021-03-31 } }`).targets
  if (!t1 || !t2 || !t3 || !t4 || !t5) throw new Error('five targets')
  const {
    tables: [table],
    writing,
  } = written('scorecard', find => ({
    part: 'scorecard',
    targets: [
      { target: t1, verdict: 'not-met', result: find('S1', year(2020)), baseline: find('S1', year(2017)) },
      { target: t2, verdict: 'met', result: find('P1', year(2020)) },
      { target: t3, verdict: 'not-known', result: find('D1', year(2018)) },
      { target: t4, verdict: 'not-met' },
      {
        target: t5,
        verdict: 'behind',
        result: find('S1', year(2021)),
        baseline: find('S1', year(2020)),
        path: '1316',
      },
    ],
  }))
  it('has a row for each target: baseline, aim, date, result, verdict and reason', () => {
    expect(table?.columns.map(({ title }) => title)).toEqual([
      'Baseline',
      'Aim',
      'By',
      'Result',
      'Verdict',
      'Reason',
    ])
    expect(table && asPrinted(table)).toEqual([
      'T1 Fewer children: 292 / 31 March 2018 | 1,300 or below | 31 March 2021 | 1,317 | Not met | No reason is given',
      'T2 Own carers: 64.25% (31 March 2017) | 68.5% or above | 31 March 2021 | 69.0% | Met | We recruited.',
      'T3 Sooner: No baseline | 426 or below | 31 March 2019 | [x] / 2018/19 | Not known | Not needed',
      'T4 A home: Not needed | Reached | 31 December 2020 | Reached 14 June 2021 | Not met | The builder stopped.',
      'T5 Next year: 1,317 / 31 March 2021 | Below 1,400 | 31 March 2023 | 1,328 / 31 March 2022 | Behind | Not needed',
    ])
  })
  it('counts its verdicts, says what measures each, and explains the verdicts and marks that it uses', () => {
    expect([table?.caption, table?.says]).toEqual([
      'Table 1: something tested, each in its own unit',
      ['5 targets: 1 met, 2 not met, 1 behind and 1 not known.'],
    ])
    expect(table?.notes[0]).toBe(
      'Measured by: T1 and T5 Children looked after (number); T2 In one placement for two years (%); T3 Days to moving in (days).',
    )
    expect(table?.notes[1]).toBe(
      'T5: the straight path from its baseline to its target is at 1,316 on 31 March 2022.',
    )
    expect(table?.notes.slice(2).map(note => note.split(':')[0])).toEqual([
      '● Met',
      '■ Not met',
      '▲ Behind',
      '– Not known',
      'Each verdict is decided on the figure as printed.',
      '[x] not supplied.',
    ])
  })
  it('prints figures that the paper holds, and verdicts in a word and a shape', () => {
    expect(writing.figures.all()['S1@2020/21']).toMatchObject({ text: '1,317', value: '1317' })
    expect(writing.figures.all()['P1@2020/21']).toMatchObject({
      text: '69.0%',
      parts: { text: '171 of 248' },
    })
    expect(table?.rows[0]?.cells[4]).toMatchObject({
      cell: 'rating',
      rating: { status: 'red', word: 'Not met', symbol: '■' },
    })
  })
})

describe('scorecardPlan(planning, definition)', () => {
  const [t1, t2, t3] = strategyOf(`targets:
  - { id: T1, text: Fewer, indicator: S1, bound: { at-most: 305 }, by: 2021-03-31, baseline: { on: 2020-03-31 } }
  - { id: T2, text: Own carers, indicator: P1, bound: { at-least: 70 }, by: 2022-03-31, baseline: { on: 2017-03-31, value: 64 } }
  - { id: T3, text: A home, milestone: {}, by: 2020-12-31 }`).targets
  if (!t1 || !t2 || !t3) throw new Error('three targets')
  const { writing, definition } = worldOf('scorecard', 'from: s', ({ valueAt }) => ({
    part: 'scorecard',
    targets: [
      {
        target: t1,
        verdict: 'not-met',
        result: valueAt({ indicator: 'S1', area: COUNCIL, period: year(2020) }),
        baseline: valueAt({ indicator: 'S1', area: COUNCIL, period: year(2019) }),
      },
      { target: t2, verdict: 'met', result: valueAt({ indicator: 'P1', area: COUNCIL, period: year(2021) }) },
      { target: t3, verdict: 'not-met' },
    ],
  }))
  it('needs baselines that figures give, and results; a typed baseline is text', () =>
    expect(wantedBy(scorecardPlan(writing, definition))).toEqual(['P1@2021/22', 'S1@2019/20', 'S1@2020/21']))
  it('records where they are printed, and which figure each verdict is about', () => {
    const parts = writeScorecard(writing, definition)
    expect(placesIn(parts)).toEqual([
      ['S1@2019/20', 'T1 Fewer', 'Baseline'],
      ['S1@2020/21', 'T1 Fewer', 'Result'],
      ['P1@2021/22', 'T2 Own carers', 'Result'],
    ])
    expect(verdictsIn(parts)).toEqual([
      ['S1@2020/21', 'T1 Fewer', 'Not met'],
      ['P1@2021/22', 'T2 Own carers', 'Met'],
      [undefined, 'T3 A home', 'Not met'],
    ])
  })
})
