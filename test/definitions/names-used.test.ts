import { describe, expect, it } from 'vitest'
import {
  BENCHMARKS,
  CARE_LEAVERS,
  CHECKS,
  definitionFiles,
  lineOf,
  loadAll,
  MONTHLY_SOURCE,
  PAPER,
  STRATEGY_TABLES,
  withText,
} from './project.ts'

const problemsOf = (changes: Readonly<Record<string, string>>) => {
  const files = definitionFiles(changes)
  const { definitions, problems } = loadAll(files)
  expect(definitions).toBeUndefined()
  return { files, problems }
}

describe('checkNamesUsed(definitions)', () => {
  it.each([
    ['an indicator of a topic', PAPER, 'indicators: ["6.14"]', 'indicators: ["6.41"]', 'indicator', '6.41'],
    [
      'an indicator of a chart',
      PAPER,
      'chart: history, indicator: "6.14"',
      'chart: history, indicator: "6.41"',
      'indicator',
      '6.41',
    ],
    [
      'an indicator of the summary',
      PAPER,
      'title: Performance summary',
      'title: Performance summary, groups: [{ title: Caseloads, indicators: ["10.3"] }]',
      'indicator',
      '10.3',
    ],
    [
      'a source',
      PAPER,
      'corporate-parenting-benchmarks, population]',
      'corporate-parenting-benchmark, population]',
      'source',
      'corporate-parenting-benchmark',
    ],
    [
      'the line of a chart',
      PAPER,
      'indicator: "6.2", line: neighbours-average',
      'indicator: "6.2", line: neighbours',
      'area',
      'neighbours',
    ],
    ['the area of a column', BENCHMARKS, 'area: england }', 'area: wales }', 'area', 'wales'],
    [
      'the area of a row',
      STRATEGY_TABLES,
      '[England Average, England], area: england }',
      '[England Average, England], area: wales }',
      'area',
      'wales',
    ],
    [
      'the area before a period',
      STRATEGY_TABLES,
      '{ heading: England, area: england }',
      '{ heading: England, area: wales }',
      'area',
      'wales',
    ],
    [
      'the group map of rows',
      STRATEGY_TABLES,
      'by: age, of: looked-after',
      'by: ages, of: looked-after',
      'group map',
      'ages',
    ],
    [
      'the count of a share',
      CHECKS,
      '"S4[reason-ceased=adopted]"',
      '"S444[reason-ceased=adopted]"',
      'indicator',
      'S444[reason-ceased=adopted]',
    ],
    [
      'the measure of a cohort',
      CHECKS,
      '"children-ceased[reason-ceased=adopted]"',
      '"children-gone[reason-ceased=adopted]"',
      'measure',
      'children-gone[reason-ceased=adopted]',
    ],
  ])(
    'reports %s that is not defined, with its line and those that are',
    (_, file, found, instead, what, name) => {
      const { files, problems } = problemsOf(withText(file, found, instead))
      expect(problems.filter(({ code }) => code === 'name-undefined')).toMatchObject([
        {
          severity: 'error',
          origin: { file, entry: `line ${lineOf(files, file, instead)}` },
          facts: { what, name },
        },
      ])
      const { facts } = problems.find(({ code }) => code === 'name-undefined') ?? {}
      expect(facts && 'known' in facts ? facts.known.length : 0).toBeGreaterThan(5)
    },
  )

  it("reports a measure that no source of the paper supplies, at the indicator's first mention", () => {
    const { files, problems } = problemsOf(
      withText(CARE_LEAVERS, 'measure: care-leavers', 'measure: leavers'),
    )
    // The paper from a return has the indicator as well.
    expect(problems.filter(({ origin }) => origin.file === PAPER)).toMatchObject([
      {
        code: 'measure-not-supplied',
        severity: 'error',
        origin: { file: PAPER, entry: `line ${lineOf(files, PAPER, '"7.1"')}` },
        facts: { indicator: '7.1', measure: 'leavers' },
      },
    ])
  })

  describe('of a percentage', () => {
    const renamed = (...names: readonly (readonly [string, string])[]) => {
      const text = definitionFiles().get(MONTHLY_SOURCE) ?? ''
      return { [MONTHLY_SOURCE]: names.reduce((now, [from, to]) => now.replace(from, to), text) }
    }
    const found = (changes: Readonly<Record<string, string>>) =>
      loadAll(definitionFiles(changes)).problems.filter(({ origin }) => origin.file === PAPER)
    it('needs none of its parts where a source gives its own figure', () =>
      expect(
        found(
          renamed(
            ['numerator: reviews-in-time', 'numerator: a'],
            ['denominator: reviews-held', 'denominator: b'],
          ),
        ),
      ).toEqual([]))
    it('needs both where a source gives one of them', () =>
      expect(found(renamed(['numerator: reviews-in-time', 'numerator: a']))).toMatchObject([
        { code: 'measure-not-supplied', severity: 'error', facts: { measure: 'reviews-in-time' } },
      ]))
    it('warns of one that is missing beside its own figure, given by name', () =>
      expect(
        found(
          renamed(['numerator: reviews-in-time', 'numerator: a'], ['measure: "6.15"', 'measure: "6.7"']),
        ).filter(({ facts }) => 'indicator' in facts && facts.indicator === '6.7'),
      ).toMatchObject([{ code: 'measure-not-supplied', severity: 'warning', facts: { isSupplied: true } }]))
  })

  it('reports a note about an unknown council', () => {
    const { problems } = problemsOf(
      withText(CARE_LEAVERS, 'from: 2016-10, council: rotherham', 'from: 2016-10, council: rothram'),
    )
    expect(problems).toMatchObject([
      {
        code: 'name-undefined',
        severity: 'error',
        origin: { file: 'data/definitions/indicators', entry: '7.3, notes' },
        facts: { what: 'council', name: 'rothram' },
      },
    ])
  })

  it('reports a measure whose source the paper does not draw on', () => {
    const { problems } = problemsOf(
      withText(PAPER, 'corporate-parenting-benchmarks, population]', 'corporate-parenting-benchmarks]'),
    )
    expect(problems).toMatchObject([
      { code: 'measure-not-supplied', facts: { indicator: '6.2', measure: 'population-0-17' } },
    ])
  })

  it("does not treat a table of comparators as the council's own figures", () => {
    const monthly = definitionFiles().get(MONTHLY_SOURCE) ?? ''
    const withoutSheetsByReference = monthly.slice(0, monthly.indexOf('  # Outturns of closed years'))
    const { problems } = problemsOf({
      [MONTHLY_SOURCE]: withoutSheetsByReference.replace('measure: "6.14"', 'measure: plans-up-to-date'),
    })
    expect(problems).toMatchObject([
      { code: 'measure-not-supplied', facts: { indicator: '6.14', measure: '6.14' } },
    ])
  })

  const WORDS = 'data/definitions/commentary.yaml'

  it.each([
    ['sexes=male', 'group map', 'sexes'],
    ['sex=males', 'row of the group map sex', 'males'],
    ['sex=male+femal', 'row of the group map sex', 'femal'],
  ])('reports what commentary calls a row that no map has: %s', (rows, what, name) => {
    const { problems } = problemsOf(withText(WORDS, 'rows: [sex=male]', `rows: [${rows}]`))
    expect(problems).toMatchObject([
      {
        code: 'name-undefined',
        origin: { file: WORDS, entry: expect.stringContaining('rows, sex') },
        facts: { what, name },
      },
    ])
  })

  it('reports flows and parts that no source supplies', () => {
    const { problems } = problemsOf(
      withText(
        CARE_LEAVERS,
        'method: { kind: count, measure: care-leavers }',
        'method: { kind: count, measure: care-leavers }\n    parts: [housed, unhoused]',
      ),
    )
    expect(
      problems
        .filter(({ origin }) => origin.file === PAPER)
        .map(({ facts }) => ('measure' in facts ? facts.measure : '')),
    ).toEqual(['housed', 'unhoused'])
  })

  it.each([
    ['two topics of one name', 'id: plans\n', 'id: permanence\n', 'permanence'],
    ['a topic with the name of another block', 'id: plans\n', 'id: summary\n', 'summary'],
  ])('reports %s', (_, found, instead, name) => {
    expect(problemsOf(withText(PAPER, found, instead)).problems).toMatchObject([
      { code: 'definition-repeated', origin: { file: PAPER }, facts: { what: 'block', name } },
    ])
  })
})
