// Strategies judged from invented figures: which period is used, what is compared, and which problems are
// reported.
import { describe, expect, it } from 'vitest'
import type { Definitions } from '../../src/definitions/definitions.ts'
import { paperSchema } from '../../src/definitions/paper-definition.ts'
import { parseYaml } from '../../src/definitions/parse-yaml.ts'
import { type Strategy, strategySchema } from '../../src/definitions/strategy.ts'
import type { PlanRow } from '../../src/extracts/extract.ts'
import type { Observations } from '../../src/observations/observation.ts'
import { judgeStrategies } from '../../src/ratings/judge-strategies.ts'
import { parseMonth, parseYear, periodId } from '../../src/terms/period.ts'
import { amountOf, COUNCIL, indicator } from '../observations/build.ts'

const STOCK = indicator({ ref: 'S1', 'year-to-date': 'latest', annual: 'latest' })
const FLOW = indicator({ ref: 'F1', 'year-to-date': 'counted', annual: 'counted' })
const MONTHLY = indicator({ ref: 'N1', 'year-to-date': 'none', annual: 'none' })
const SHARE = indicator({
  ref: 'P1',
  unit: 'percentage',
  method: { kind: 'percentage', numerator: 'n', denominator: 'd' },
  'year-to-date': 'latest',
  annual: 'latest',
})

const PAPER = paperSchema.parse({
  id: 'p',
  title: 'P',
  committee: 'C',
  look: 'l',
  'years-shown': 1,
  blocks: [
    {
      block: 'section',
      id: 's',
      title: 'S',
      parts: [
        { part: 'scorecard', id: 'score', title: 'T', from: 's' },
        { part: 'measures', id: 'success', title: 'M', from: 's' },
        { part: 'delivery-plan', id: 'plan', title: 'D', from: 'plan' },
      ],
    },
  ],
})

function strategyOf(yaml: string): Strategy {
  const { value, problems } = parseYaml('s.yaml', `id: s\ntitle: S\n${yaml}`, strategySchema)
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return value
}

/** Figures by reference, such as `S1@2020/21`; any other figure was not supplied. */
function judged(
  yaml: string,
  figures: Readonly<Record<string, string>>,
  of = '2021-22',
  plan: readonly PlanRow[] = [],
) {
  const asked: string[] = []
  const find: Observations['find'] = (ref, area, period) => {
    asked.push(`${ref}@${periodId(period)}`)
    return {
      indicator: ref,
      area,
      period,
      amount: amountOf(figures[`${ref}@${periodId(period)}`] ?? 'not-supplied'),
      rule: '',
      from: [],
    }
  }
  const definitions = {
    areas: { council: { id: COUNCIL, name: 'Here', short: 'Here' }, comparators: [] },
    strategies: new Map([['s', strategyOf(yaml)]]),
    indicators: new Map([STOCK, FLOW, MONTHLY, SHARE].map(one => [one.ref, one])),
  } as unknown as Definitions
  const period = parseMonth(of) ?? parseYear(of)
  if (period === undefined) throw new Error(of)
  const { strategies, problems } = judgeStrategies({
    paper: PAPER,
    definitions,
    period: period,
    extracts: [
      { source: 'other', file: '', sha256: '', readings: [], plan: [] },
      { source: 'plan', file: '', sha256: '', readings: [], plan },
    ],
    observations: {
      find,
      share: () => {
        throw new Error('no shares')
      },
    },
  })
  const [score, success, delivery] = ['score', 'success', 'plan'].map(id => strategies.get(id))
  return {
    asked,
    problems,
    delivery,
    targets: score?.part === 'scorecard' ? score.targets : [],
    measures: success?.part === 'measures' ? success.measures : [],
    verdicts: [
      ...(score?.part === 'scorecard' ? score.targets : []),
      ...(success?.part === 'measures' ? success.measures : []),
    ].map(({ verdict }) => verdict),
  }
}

const target = (ref: string, by: string, more = '') =>
  `targets: [{ id: T1, text: A target, indicator: ${ref}, bound: { at-most: 300 }, by: ${by}${more} }]`

describe('judgeStrategies(request): the figure of a target', () => {
  it.each([
    ['S1', '2021-03-31', '2021-22', 'S1@2020/21'],
    ['F1', '2021-03-31', '2021-22', 'F1@2020/21'],
    ['S1', '2020-09-30', '2021-22', 'S1@2020-09'],
    ['F1', '2020-09-30', '2021-22', 'F1@2020-09.ytd'],
    ['N1', '2021-03-31', '2021-22', 'N1@2021-03'],
    // Before its date: the latest figure, which is the paper's.
    ['S1', '2023-03-31', '2021-22', 'S1@2021/22'],
    ['S1', '2023-03-31', '2021-12', 'S1@2021-12'],
    ['F1', '2023-03-31', '2021-12', 'F1@2021-12.ytd'],
    // On its date, which is the paper's own date.
    ['S1', '2022-03-31', '2021-22', 'S1@2021/22'],
  ])('of %s by %s in the paper of %s is %s', (ref, by, of, expected) =>
    expect(judged(target(ref, by), {}, of).asked).toEqual([expected]),
  )

  it('is judged as printed: 7.95% is 8.0%, which is not at most 7.9', () => {
    const yaml =
      'targets: [{ id: T1, text: A, indicator: P1, bound: { at-most: 7.9 }, by: 2021-03-31 }, { id: T2, text: A, indicator: P1, bound: { at-most: 8 }, by: 2021-03-31 }]'
    expect(judged(yaml, { 'P1@2020/21': '7.95' }).verdicts).toEqual(['not-met', 'met'])
  })
  it('is not known if it was not supplied, and has the missing figure with its reason', () => {
    const { targets } = judged(target('S1', '2021-03-31'), {})
    expect(targets).toMatchObject([
      { verdict: 'not-known', result: { amount: { kind: 'missing', reason: 'not-supplied' } } },
    ])
  })
})

describe('judgeStrategies(request): reasons and baselines', () => {
  it('warns of a missed target without a reason, and of nothing else', () => {
    expect(judged(target('S1', '2021-03-31'), { 'S1@2020/21': '301' }).problems).toEqual([
      {
        code: 'target-without-reason',
        severity: 'warning',
        origin: { file: 'data/definitions/strategies/s.yaml', entry: 'T1' },
        facts: { target: 'A target', by: '31 March 2021' },
      },
    ])
    expect(judged(target('S1', '2021-03-31', ', reason: Why'), { 'S1@2020/21': '301' }).problems).toEqual([])
    expect(judged(target('S1', '2021-03-31'), { 'S1@2020/21': '300' }).problems).toEqual([])
    expect(judged(target('S1', '2021-03-31'), {}).problems).toEqual([])
  })
  it("prefers the figure for the baseline's date to a typed baseline, and reports a difference", () => {
    const yaml = (value: string) => target('S1', '2023-03-31', `, baseline: { on: 2021-03-31${value} }`)
    // 320 to 300 over two years: 310 after one.
    const figures = { 'S1@2020/21': '320', 'S1@2021/22': '310' }
    expect(judged(yaml(''), figures)).toMatchObject({
      problems: [],
      targets: [{ verdict: 'on-the-way', path: '310', baseline: { amount: { kind: 'known' } } }],
    })
    expect(judged(yaml(', value: 320'), figures).problems).toEqual([])
    expect(judged(yaml(', value: 400'), figures)).toMatchObject({
      verdicts: ['on-the-way'],
      targets: [{ path: '310' }],
      problems: [
        {
          code: 'baseline-otherwise',
          severity: 'warning',
          facts: { on: '31 March 2021', stated: '400', found: '320' },
        },
      ],
    })
    // Without the figure, the typed baseline applies.
    expect(judged(yaml(', value: 330'), { 'S1@2021/22': '310' })).toMatchObject({
      problems: [],
      targets: [{ verdict: 'on-the-way', path: '315' }],
    })
    expect(judged(yaml(''), { 'S1@2021/22': '310' }).verdicts).toEqual(['not-yet-due'])
  })
  it('looks up no baseline in the future', () => {
    expect(
      judged(target('S1', '2025-03-31', ', baseline: { on: 2023-03-31 }'), { 'S1@2021/22': '310' }),
    ).toMatchObject({ asked: ['S1@2021/22'], verdicts: ['not-yet-due'] })
  })
})

describe('judgeStrategies(request): measures and actions', () => {
  it('judges each polarity', () => {
    const measure = (id: string, more: string) => `  - { id: ${id}, aspiration: X, text: A, ${more} }`
    const { verdicts, problems } = judged(
      [
        'measures:',
        measure('M1', 'indicator: S1, polarity: down, target: { bound: { at-most: 300 }, by: 2022-03-31 }'),
        measure('M2', 'indicator: S1, polarity: stable, target: { bound: { within: 10, of: 300 } }'),
        measure('M3', 'indicator: S1, polarity: zero, target: { bound: { at-most: 0 } }'),
        measure('M4', 'indicator: S1, polarity: up, baseline: { on: 2021-03-31, value: 305 }'),
        measure('M5', 'indicator: S1, polarity: stable'),
        measure('M6', 'polarity: milestone, milestone: { reached: 2021-05-01 }, by: 2021-06-30'),
        measure('M7', 'polarity: milestone, milestone: {}'),
      ].join('\n'),
      { 'S1@2021/22': '310' },
    )
    expect(verdicts).toEqual(['not-met', 'met', 'not-met', 'better', 'no-target', 'met', 'no-target'])
    expect(problems).toEqual([])
  })
  it("gives the actions of its source their status on the paper's last day", () => {
    const row = (id: string, day: string): PlanRow => ({
      id,
      promise: '',
      aspiration: 'A',
      objective: 'O',
      owner: 'Head',
      due: { day, said: day },
      progress: '',
      origin: { file: 'x' },
    })
    const { delivery } = judged(
      'targets: [{ id: T1, text: A, milestone: {}, by: 2030-03-31 }]\nmeasures: [{ id: M1, aspiration: X, text: A, polarity: milestone, milestone: {} }]',
      {},
      '2021-22',
      [row('1', '2022-03-30'), row('2', '2022-03-31')],
    )
    expect(delivery).toMatchObject({
      part: 'delivery-plan',
      dueSoonDays: 92,
      actions: [
        { action: { id: '1' }, status: 'overdue' },
        { action: { id: '2' }, status: 'due-soon' },
      ],
    })
  })
})
