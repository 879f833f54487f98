// Measures as printed, from verdicts and figures given by hand.
import { describe, expect, it } from 'vitest'
import { measuresPlan, writeMeasures } from '../../../src/papers/tables/measures-table.ts'
import { year } from '../../../src/terms/period.ts'
import { COUNCIL } from '../../observations/build.ts'
import { asPrinted } from '../section-world.ts'
import { wantedBy } from './plan-world.ts'
import { placesIn, verdictsIn, worldOf } from './strategy-part.ts'
import { strategyOf, written } from './strategy-world.ts'

describe('writeMeasures(writing, definition)', () => {
  const { measures } = strategyOf(`measures:
  - { id: M1, aspiration: Near home, text: Own carers, indicator: P1, polarity: up, baseline: { on: 2021-03-31 }, target: { bound: { at-least: 75 }, by: 2025-03-31 }, reason: A second team begins. }
  - { id: M2, aspiration: Stability, text: Level, indicator: R1, polarity: stable, target: { bound: { within: 5, of: 70 } } }
  - { id: M3, aspiration: Near home, text: None, indicator: S1, polarity: zero, target: { bound: { at-most: 0 }, by: 2025-03-31 } }
  - { id: M4, aspiration: Stability, text: Fewer, indicator: S1, polarity: down, baseline: { on: 2025-03-31 } }
  - { id: M5, aspiration: Stability, text: Agreed, polarity: milestone, milestone: { reached: 2022-04-01 }, by: 2022-06-30 }
  - { id: M6, aspiration: Stability, text: Open, polarity: milestone, milestone: {} }`)
  const verdicts = ['behind', 'met', 'not-yet-due', 'no-target', 'not-yet-due', 'no-target'] as const
  const {
    tables: [table],
  } = written('measures', find => ({
    part: 'measures',
    measures: measures.map((measure, at) => ({
      measure,
      verdict: verdicts[at] ?? 'met',
      ...('indicator' in measure && { result: find(measure.indicator, year(2021)) }),
      ...(measure.id === 'M1' && { baseline: find('P1', year(2020)), path: '70.5' }),
    })),
  }))
  it('groups measures by aspiration, and says in words what is not set', () => {
    expect(table && asPrinted(table)).toEqual([
      'Near home: ',
      'M1 Own carers: Up | 69.0% / 31 March 2021 | 75% or above by 31 March 2025 | 69.7% / 31 March 2022 | Behind',
      'M3 None: Zero | No baseline | Zero by 31 March 2025 | 1,328 / 31 March 2022 | Not yet due',
      'Stability: ',
      'M2 Level: Stable | No baseline | Within 5 of 70 at all times | 74.9 / 31 March 2022 | Met',
      'M4 Fewer: Down | No figure yet: 31 March 2025 | No target | 1,328 / 31 March 2022 | Not judged',
      'M5 Agreed: In place | Not needed | In place by 30 June 2022 | Not reached | Not yet due',
      'M6 Open: In place | Not needed | In place, no date | Not reached | Not judged',
    ])
    expect(table?.rows.map(({ kind }) => kind)).toEqual([
      'heading',
      'item',
      'item',
      'heading',
      'item',
      'item',
      'item',
      'item',
    ])
    expect(table?.says).toEqual(['6 measures: 1 met, 1 behind, 2 not yet due and 2 not judged.'])
    expect(table?.notes[0]).toBe('M1: A second team begins.')
  })
})

describe('measuresPlan(planning, definition)', () => {
  const { measures } = strategyOf(`measures:
  - { id: M1, aspiration: Near home, text: Fewer, indicator: S1, polarity: down, baseline: { on: 2020-03-31 } }
  - { id: M2, aspiration: Near home, text: Agreed, polarity: milestone, milestone: {} }`)
  const { writing, definition } = worldOf('measures', 'from: s', ({ valueAt }) => ({
    part: 'measures',
    measures: measures.map(measure =>
      'indicator' in measure
        ? {
            measure,
            verdict: 'worse',
            result: valueAt({ indicator: 'S1', area: COUNCIL, period: year(2021) }),
            baseline: valueAt({ indicator: 'S1', area: COUNCIL, period: year(2019) }),
          }
        : { measure, verdict: 'no-target' },
    ),
  }))
  it('needs baselines and results, and records them', () => {
    expect(wantedBy(measuresPlan(writing, definition))).toEqual(['S1@2019/20', 'S1@2021/22'])
    const parts = writeMeasures(writing, definition)
    expect(placesIn(parts)).toEqual([
      ['S1@2019/20', 'M1 Fewer', 'Baseline'],
      ['S1@2021/22', 'M1 Fewer', 'Latest'],
    ])
    expect(verdictsIn(parts)).toEqual([
      ['S1@2021/22', 'M1 Fewer', 'Worse'],
      [undefined, 'M2 Agreed', 'Not judged'],
    ])
  })
})
