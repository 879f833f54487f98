// What the register and signals.yaml refuse about a series.
import { describe, expect, it } from 'vitest'
import { indicatorSchema } from '../../src/definitions/indicator-definition.ts'
import { signalRulesSchema } from '../../src/definitions/signal-rules.ts'
import { indicator } from '../observations/build.ts'
import { definitionFiles, HEALTH, loadAll, loadFor, withText } from './project.ts'

const WHY = { because: 'a new form', by: 'Head of Service', on: '2016-09-05' }
const issuesOf = (more: object) =>
  indicatorSchema
    .safeParse({ ...indicator({ unit: 'percentage' }), ...more })
    .error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('the register', () => {
  const twice = 'another month than 2016-09, which an entry before it has already'
  it.each([
    [
      'control-chart.rebased.1',
      { 'control-chart': { rebased: [0, 1].map(() => ({ from: '2016-09', ...WHY })) } },
    ],
    [
      'control-chart.left-out.1',
      { 'control-chart': { 'left-out': [0, 1].map(() => ({ month: '2016-09', ...WHY })) } },
    ],
    ['breaks.1', { breaks: [0, 1].map(() => ({ from: '2016-09', because: 'a new form' })) }],
    [
      'breaks.1',
      {
        breaks: [
          { from: '2016-09', because: 'a' },
          { from: '2016-09', because: 'b', council: 'c' },
        ],
      },
    ],
  ])('refuses the same month twice: %s', (path, more) =>
    expect(issuesOf(more)).toEqual([`${path}: ${twice}`]),
  )
  it('lets one month be for two councils, and left out in two lists', () =>
    expect(
      issuesOf({
        breaks: ['a', 'b'].map(council => ({ from: '2016-09', because: 'a new form', council })),
        'control-chart': {
          rebased: [{ from: '2016-09', ...WHY }],
          'left-out': [{ month: '2016-09', ...WHY }],
        },
      }),
    ).toBeUndefined())

  it.each(['p', 'u', 'p-prime', 'u-prime'])('refuses a %s chart of what has no two numbers', chart => {
    expect(issuesOf({ unit: 'count', 'control-chart': { chart } })).toEqual([
      `control-chart.chart: xmr: a ${chart} chart needs a percentage or a rate per 10,000, with its two numbers, and the unit is count`,
    ])
    expect(issuesOf({ 'control-chart': { chart } })).toBeUndefined()
    expect(issuesOf({ unit: 'count', 'control-chart': { chart: 'xmr' } })).toBeUndefined()
  })

  it.each([
    ['breaks', 'breaks: [{ from: 2016-09, because: a new form, council: nowhere }]'],
    [
      'rebased',
      'control-chart: { rebased: [{ from: 2016-09, because: a, by: Head of Service, on: 2016-09-05, council: nowhere }] }',
    ],
    [
      'left-out',
      'control-chart: { left-out: [{ month: 2016-09, because: a, by: Head of Service, on: 2016-09-05, council: nowhere }] }',
    ],
  ])('refuses a council that is not defined in %s', (field, entry) => {
    const files = definitionFiles(
      withText(HEALTH, '    unit: percentage\n', `    unit: percentage\n    ${entry}\n`),
    )
    expect(loadAll(files).problems).toMatchObject([
      {
        code: 'name-undefined',
        severity: 'error',
        origin: { entry: expect.stringMatching(new RegExp(`, ${field}$`)) },
        facts: { what: 'council', name: 'nowhere', known: 'rotherham, northmoor' },
      },
    ])
  })
  it('knows a council of another paper', () => {
    const entry = 'breaks: [{ from: 2016-09, because: a new form, council: northmoor }]'
    const files = definitionFiles(
      withText(HEALTH, '    unit: percentage\n', `    unit: percentage\n    ${entry}\n`),
    )
    expect(loadFor('corporate-parenting-monthly', files).problems).toEqual([])
  })
})

describe('signals.yaml', () => {
  const issues = (charts: object) =>
    signalRulesSchema.safeParse({ 'control-charts': charts }).error?.issues.map(({ path }) => path.join('.'))
  it('refuses a verdict from more points than trial limits are for', () => {
    expect(issues({ 'least-points': 14 })).toEqual(['control-charts.least-points'])
    expect(issues({ 'least-points': 10, 'trial-below': 9 })).toEqual(['control-charts.least-points'])
    expect(issues({ 'least-points': 13 })).toBeUndefined()
  })
})
