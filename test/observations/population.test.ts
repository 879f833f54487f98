import { describe, expect, it } from 'vitest'
import { type Given, indicator, observed } from './build.ts'

const problemsOf = (definition: Readonly<Record<string, unknown>>, given: Given) =>
  observed(indicator(definition), given).problems

describe('observe(request) of a rate without a population', () => {
  const rate = {
    ref: 'R',
    method: { kind: 'rate-per-10000', count: 'm', population: 'population' },
    unit: 'rate-per-10000',
  }
  it("tells it, for the paper's month", () => {
    expect(
      problemsOf(rate, { m: { '2017-01': '482' }, population: { '2017-02-01': '56356' } }),
    ).toMatchObject([
      {
        code: 'no-population',
        severity: 'error',
        origin: { entry: 'R' },
        facts: { indicator: 'R', period: 'January 2017' },
      },
    ])
  })
  it('says nothing where one is in force', () =>
    expect(problemsOf(rate, { m: { '2017-01': '482' }, population: { '2016-04-01': '56356' } })).toEqual([]))
})
