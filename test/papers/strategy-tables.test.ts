// Scorecard, measures and delivery plan as printed, from verdicts and figures given by hand.
import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/definitions/parse-yaml.ts'
import { type Strategy, strategySchema } from '../../src/definitions/strategy.ts'
import type { PlanRow } from '../../src/extracts/extract.ts'
import { labelsOf } from '../../src/figures/labels.ts'
import { section } from '../../src/papers/blocks/section.ts'
import type { DataTable, SectionPart } from '../../src/papers/paper.ts'
import type { Writing } from '../../src/papers/writing.ts'
import type { ActionStatus, JudgedPart } from '../../src/ratings/judged.ts'
import { type Period, year } from '../../src/terms/period.ts'
import { nothingKnown } from '../figures/nothing-known.ts'
import { COUNCIL, indicator } from '../observations/build.ts'
import { asPrinted, paperOf, RATE, STABLE, STOCK, writingOf } from './section-world.ts'

const DAYS = indicator({
  ref: 'D1',
  name: 'Days to moving in',
  short: 'Days',
  unit: 'days',
  'year-to-date': 'none',
  annual: 'counted',
  method: { kind: 'mean', total: 't', cases: 'c' },
})
const strategyOf = (yaml: string): Strategy =>
  strategySchema.parse(parseYaml('', `id: s\ntitle: S\n${yaml}`, strategySchema).value)

const FIGURES = {
  'S1@2020/21': '1317',
  'S1@2021/22': '1328',
  'S1@2017/18': '292',
  'P1@2020/21': '171 of 248',
  'P1@2021/22': '170 of 244',
  'R1@2021/22': '74.9',
}

function written(
  part: string,
  judged: (find: (ref: string, at: Period) => ReturnType<Writing['valueAt']>) => JudgedPart,
  strategies: ReadonlyMap<string, Strategy> = new Map(),
): { parts: readonly SectionPart[]; tables: DataTable[]; writing: Writing } {
  const parts = `- { part: ${part}, id: tested, title: Something tested, from: s }\n`
  const plain = writingOf({ of: '2021-22', parts, figures: FIGURES, indicators: [STOCK, RATE, STABLE, DAYS] })
  const { blocks } = paperOf(parts, 3)
  const [block] = blocks
  if (block?.block !== 'section') throw new Error('no section')
  const writing = {
    ...plain,
    strategies: new Map([
      ['tested', judged((ref, at) => plain.valueAt({ indicator: ref, area: COUNCIL, period: at }))],
    ]),
    labels: labelsOf({ blocks }, nothingKnown({ strategies })),
  }
  const { parts: done } = section(writing, block).block
  return { parts: done, tables: done.flatMap(one => (one.part === 'table' ? [one.table] : [])), writing }
}

describe('scorecardTable(writing, definition)', () => {
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
  it('has a row a target: baseline, aim, date, result, verdict and reason', () => {
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
  it('counts its verdicts, says by what each is measured, and explains the verdicts and marks that it uses', () => {
    expect([table?.caption, table?.says]).toEqual([
      'Table 1: something tested, each in its own unit',
      ['5 targets: 1 met, 2 not met, 1 behind and 1 not known.'],
    ])
    expect(table?.notes[0]).toBe(
      'Measured by: T1 and T5 Children looked after (number); T2 In one placement for two years (%); T3 Days to moving in (days).',
    )
    expect(table?.notes[1]).toBe(
      'T5: the straight path from its baseline to its target stands at 1,316 on 31 March 2022.',
    )
    expect(table?.notes.slice(2).map(note => note.split(':')[0])).toEqual([
      '● Met',
      '■ Not met',
      '▲ Behind',
      '– Not known',
      'A verdict is decided on the figure as printed.',
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

describe('measuresTable(writing, definition)', () => {
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
  it('stands under its aspirations, and says in words what is not set', () => {
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

describe('writePlan(writing, definition)', () => {
  const action = (id: string, aspiration: string, status: ActionStatus, more: Partial<PlanRow> = {}) => ({
    status,
    action: {
      id,
      promise: 'We promise',
      aspiration,
      objective: `Do ${id}`,
      owner: 'Head of Tests',
      due: { day: '2022-01-31', said: 'January 2022' },
      progress: '',
      origin: { file: 'x' },
      ...more,
    },
  })
  const { due: _, ...undated } = action('3', 'Stability', 'no-date').action
  const actions = [
    action('1', 'Near home', 'done', { done: '2021-12-24', progress: 'Well done.' }),
    action('2', 'Near home', 'overdue'),
    { status: 'no-date' as const, action: undated },
    action('4', 'Near home', 'overdue', { owner: '' }),
    action('5', '', 'due-soon', { due: { day: '2022-12-31', said: '2021 to 2022' }, promise: '' }),
  ]
  const {
    tables: [rollUp, table],
    writing,
  } = written('delivery-plan', () => ({ part: 'delivery-plan', actions, dueSoonDays: 92 }))
  it('rolls up each aspiration by status, so that rows and columns add up', () => {
    expect(rollUp?.columns.map(({ title }) => title)).toEqual([
      'Overdue',
      'Due soon',
      'No date',
      'Done',
      'Actions',
    ])
    expect(rollUp && asPrinted(rollUp)).toEqual([
      'Near home: 2 | 0 | 0 | 1 | 3',
      'Stability: 0 | 0 | 1 | 0 | 1',
      'No aspiration named: 0 | 1 | 0 | 0 | 1',
      'Total: 2 | 1 | 1 | 1 | 5',
    ])
  })
  it('says what is overdue first', () => {
    expect(rollUp?.says).toEqual([
      'Overdue on 31 March 2022: 2 (Head of Tests, January 2022) and 4 (no owner, January 2022).',
      'Due soon: 5 (Head of Tests, 2021 to 2022).',
      '1 of 5 actions is done.',
    ])
  })
  it('has every action under its promise and aspiration', () => {
    expect(table && asPrinted(table)).toEqual([
      'We promise: Near home: ',
      '1 Do 1: Head of Tests | January 2022 | Done | Done 24 December 2021. Well done.',
      '2 Do 2: Head of Tests | January 2022 | Overdue | None reported',
      '4 Do 4: No owner | January 2022 | Overdue | None reported',
      'We promise: Stability: ',
      '3 Do 3: Head of Tests | No date | No date | None reported',
      'No aspiration named: ',
      '5 Do 5: Head of Tests | 2021 to 2022 | Due soon | None reported',
    ])
    expect(table?.notes.slice(-2)).toEqual([
      'Due soon is within 92 days.',
      'What is planned for a range of years is due by the end of its last year.',
    ])
  })
  it('has two tables, numbered as they stand', () => {
    expect([rollUp, table].map(one => [one?.id, one?.caption])).toEqual([
      ['table-tested-roll-up', 'Table 1: something tested by aspiration, number of actions'],
      ['table-tested', 'Table 2: something tested, status on 31 March 2022'],
    ])
    expect(writing.labels.table('table-tested')).toBe('Table 2')
  })
  it('says that nothing is overdue, and that no action is given', () => {
    expect(
      written('delivery-plan', () => ({
        part: 'delivery-plan',
        actions: actions.slice(0, 1),
        dueSoonDays: 92,
      })).tables[0]?.says,
    ).toEqual(['No action is overdue on 31 March 2022.', '1 of 1 actions is done.'])
    expect(
      written('delivery-plan', () => ({ part: 'delivery-plan', actions: [], dueSoonDays: 92 })).parts,
    ).toEqual([{ part: 'text', paragraphs: ['Something tested: no action is given for this period.'] }])
  })
})

describe('labelsOf(given) of strategies', () => {
  const strategies = new Map([
    [
      's',
      strategyOf(
        'targets: [{ id: T1, text: A, indicator: S1, bound: { at-most: 1 }, by: 2021-03-31 }]\nmeasures: [{ id: M1, aspiration: X, text: A, indicator: R1, polarity: up }]',
      ),
    ],
  ])
  const { blocks } = paperOf(
    '- { part: scorecard, id: score, title: A, from: s }\n- { part: table, id: all, title: B, rows: { indicators: [S1] } }',
    3,
  )
  const labels = labelsOf({ blocks }, nothingKnown({ strategies }))
  it('show the indicators of their targets, and hold the figures of no chart', () => {
    expect([labels.showing('S1'), labels.showing('R1'), labels.tableOf('S1', [])]).toEqual([
      ['Table 1', 'Table 2'],
      [],
      'Table 2',
    ])
  })
})
