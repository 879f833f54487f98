import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/definitions/parse-yaml.ts'
import { strategySchema } from '../../src/definitions/strategy.ts'
import { definitionFiles, lineOf, loadAll, withText } from './project.ts'

const FILE = 'data/definitions/strategies/northmoor-2017-2021.yaml'
const PAPER = 'data/definitions/papers/sufficiency-appendices.yaml'
const problemsIn = (yaml: string) =>
  parseYaml('s.yaml', `id: s\ntitle: S\n${yaml}`, strategySchema).problems.map(
    ({ origin, facts }) => `${origin.entry}: ${'expected' in facts ? facts.expected : ''}`,
  )

describe('strategySchema', () => {
  it('accepts targets and measures of every kind', () =>
    expect(
      problemsIn(`
targets:
  - { id: T1, text: A, indicator: S1, bound: { at-most: 399 }, by: 2021-03-31, baseline: { on: 2016-12-31, value: 488 }, reason: Why }
  - { id: T2, text: B, milestone: {}, by: 2021-03-15 }
measures:
  - { id: M1, aspiration: X, text: A, indicator: S1, polarity: down, target: { bound: { below: 400 }, by: 2021-03-31 } }
  - { id: M2, aspiration: X, text: A, indicator: S1, polarity: up }
  - { id: M3, aspiration: X, text: A, indicator: S1, polarity: stable, target: { bound: { within: 5, of: 400 } } }
  - { id: M4, aspiration: X, text: A, indicator: S1, polarity: zero, target: { bound: { at-most: 0 } } }
  - { id: M5, aspiration: X, text: A, polarity: milestone, milestone: { reached: 2020-01-15 } }`),
    ).toEqual([]))

  const target = (more: string) => `targets:\n  - { id: T1, text: A, indicator: S1, ${more} }`
  const measure = (more: string) =>
    `measures:\n  - { id: M1, aspiration: X, text: A, indicator: S1, ${more} }`
  it.each([
    ['neither targets nor measures', '', ['line 1, top level: targets or measures']],
    [
      'a day in the middle of a month',
      target('bound: { at-most: 1 }, by: 2021-03-30'),
      ['line 4, targets[1].by: the last day of a month such as 2021-03-31'],
    ],
    [
      '28 February of a leap year',
      target('bound: { at-most: 1 }, by: 2020-02-28'),
      ['line 4, targets[1].by: the last day of a month such as 2021-03-31'],
    ],
    [
      'a baseline that is not before the target',
      target('bound: { at-most: 1 }, by: 2021-03-31, baseline: { on: 2021-03-31 }'),
      ['line 4, targets[1].baseline.on: a day before that of the target'],
    ],
    [
      'a bound that no figure can reach',
      target('bound: { beyond: 1, of: 5 }, by: 2021-03-31'),
      ['line 4, targets[1].bound: a bound to reach: at-least, at-most, above, below or within'],
    ],
    [
      'down with a bound for up',
      measure('polarity: down, target: { bound: { at-least: 5 }, by: 2021-03-31 }'),
      ['line 4, measures[1].target.bound: at-most or below, since down is good'],
    ],
    [
      'zero with a bound other than zero',
      measure('polarity: zero, target: { bound: { at-most: 1 } }'),
      ['line 4, measures[1].target.bound: at-most 0, since zero is good'],
    ],
    [
      'up without a day',
      measure('polarity: up, target: { bound: { at-least: 5 } }'),
      ['line 4, measures[1].target.by: a day: only stable and zero may apply at all times'],
    ],
    [
      'a name that appears twice',
      `${target('bound: { at-most: 1 }, by: 2021-03-31')}\nmeasures:\n  - { id: T1, aspiration: X, text: A, indicator: S1, polarity: up }`,
      ['line 6, measures[1].id: a name that no other target or measure of the strategy has'],
    ],
  ])('refuses %s', (_, yaml, expected) => expect(problemsIn(yaml)).toEqual(expected))
  it('accepts 29 February of a leap year', () =>
    expect(problemsIn(target('bound: { at-most: 1 }, by: 2020-02-29'))).toEqual([]))
  it('refuses a result that is typed', () =>
    expect(problemsIn(target('bound: { at-most: 1 }, by: 2021-03-31, result: 300'))).toHaveLength(1))
})

describe('loadDefinitions(files) with strategies', () => {
  const problemsOf = (changes: Record<string, string>) => {
    const files = definitionFiles(changes)
    return {
      files,
      problems: loadAll(files).problems.map(({ code, facts, origin }) => ({ code, facts, origin })),
    }
  }
  const section = (part: string) =>
    withText(
      PAPER,
      '  - { block: changes',
      `  - { block: section, id: tested, title: T, parts: [${part}] }\n  - { block: changes`,
    )

  it('keeps them by their names', () =>
    expect([...(loadAll(definitionFiles()).definitions?.strategies.keys() ?? [])]).toEqual([
      'northmoor-2017-2021',
      'northmoor-2021-2025',
      'northmoor-panel-2021-2024',
      'rotherham-2017-2021',
    ]))
  it('reports an indicator that the register does not have, with its line', () => {
    const { files, problems } = problemsOf(withText(FILE, 'indicator: S10', 'indicator: S99'))
    expect(problems).toMatchObject([
      {
        code: 'name-undefined',
        facts: { what: 'indicator', name: 'S99' },
        origin: { file: FILE, entry: `line ${lineOf(files, FILE, 'S99')}` },
      },
    ])
  })
  it('reports a strategy that is defined twice', () => {
    expect(
      problemsOf({
        'data/definitions/strategies/other.yaml':
          'id: northmoor-2017-2021\ntitle: Other\ntargets: [{ id: T1, text: A, milestone: {}, by: 2021-03-31 }]\n',
      }).problems,
    ).toMatchObject([
      { code: 'definition-repeated', facts: { what: 'strategy', name: 'northmoor-2017-2021' } },
    ])
  })
  it.each([
    [
      '{ part: scorecard, id: t, title: T, from: nowhere }',
      { what: 'strategy with targets', name: 'nowhere', known: 'northmoor-2017-2021' },
    ],
    [
      '{ part: scorecard, id: t, title: T, from: northmoor-2021-2025 }',
      { what: 'strategy with targets', name: 'northmoor-2021-2025', known: 'northmoor-2017-2021' },
    ],
    [
      '{ part: measures, id: t, title: T, from: northmoor-2017-2021 }',
      {
        what: 'strategy with measures',
        name: 'northmoor-2017-2021',
        known: 'northmoor-2021-2025, northmoor-panel-2021-2024, rotherham-2017-2021',
      },
    ],
    [
      '{ part: delivery-plan, id: t, title: T, from: northmoor-population }',
      { what: 'source of the paper with a plan', name: 'northmoor-population' },
    ],
  ])('reports what %s cannot come from', (part, facts) =>
    expect(problemsOf(section(part)).problems).toMatchObject([
      { code: 'name-undefined', facts, origin: { file: PAPER } },
    ]),
  )
  it('reports an indicator of a scorecard whose measure no source of the paper supplies', () => {
    const files = {
      ...section('{ part: scorecard, id: tested-score, title: T, from: northmoor-2017-2021 }'),
      ...withText(FILE, 'indicator: S10', 'indicator: U1'),
    }
    expect(
      problemsOf(files).problems.map(({ code, facts }) => [
        code,
        'indicator' in facts ? facts.indicator : '',
      ]),
    ).toEqual([['measure-not-supplied', 'U1']])
  })
})
