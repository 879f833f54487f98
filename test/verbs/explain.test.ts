import { describe, expect, it } from 'vitest'
import { explain, sayExplanation } from '../../src/verbs/explain.ts'
import { changedOutside, MONTHLY, realOutside, textOf } from '../workspace.ts'

const APPENDICES = { paper: 'sufficiency-appendices', period: '2021-22' }

describe('explain(request, outside) of a public edition', () => {
  const EDITION = { edition: 'public' } as const
  it('says where a figure that is printed comes from, and of one kept back nothing', async () => {
    const ceased = await explain({ ...MONTHLY, ...EDITION, indicator: '6.4@2017-01' }, realOutside())
    expect(sayExplanation(ceased)).toContain(
      '    ceased, 2017-01  <- data/extracts/2017-01/corporate-parenting-monthly.xlsx, sheet Looked after children, cell D17\n',
    )
    expect(ceased.figures[0]?.from).toEqual([])
    // 54 of 55 in time leaves one child.
    const kept = await explain({ ...MONTHLY, ...EDITION, indicator: '6.7@2017-01' }, realOutside())
    expect(sayExplanation(kept)).toContain('    kept back in this edition: its sources are not given\n')
    expect(JSON.stringify(kept)).not.toMatch(/cell|\.xlsx|"54/)
  })
  it('says nothing of how many were counted of how many', async () => {
    const stock = await explain({ ...APPENDICES, ...EDITION, indicator: 'S1@2021/22' }, realOutside())
    expect(sayExplanation(stock)).toMatch(/\n {4}\S+, \d{4}-\d{2}(?:-\d{2})?\S* {2}<- data\/returns\/\S+\n/)
    expect(JSON.stringify(stock)).not.toContain('counted of')
  })
})

describe('explain(request, outside)', () => {
  it('shows the verdict of a strategy on a figure that has no rating itself', async () => {
    // 171 of 248 children in foster care were with the council's own carers; the strategy asks for 70%.
    const said = sayExplanation(await explain({ ...APPENDICES, indicator: 'S9@2020/21' }, realOutside()))
    expect(said).toContain('Rating: not rated: no target is set\n          Good is high. No target is set.\n')
    expect(said).toContain('printed 69.0% = 171 of 248')
    expect(said).toMatch(
      /\n {4}rated Not met in Table \d+: targets of the strategy of 2017 to 2021, .+, row T2 .+; /,
    )
  })
  it('does not repeat the rating of the indicator itself', async () => {
    const said = sayExplanation(await explain({ ...MONTHLY, indicator: '6.7' }, realOutside()))
    expect(said).toContain('Rating: 98.2% is green')
    expect(said).not.toContain('    rated ')
  })
  it('explains a signal: its chart and rule, the prospect of the target and the interval', async () => {
    // 167 of 262 visits: Wilson's 95% interval is 57.8% to 69.3%; below the lower limit of a p chart of 13 months.
    const explained = await explain({ ...MONTHLY, indicator: '6.13' }, realOutside())
    const said = sayExplanation(explained)
    expect(said).toContain(
      '\n  Signal: Worsening: below what chance would bring (mean 87.8%, limits 81.7% to 93.9%)\n',
    )
    expect(said).toContain('\n          a p chart of 13 months; the month lies outside the limits\n')
    expect(said).toContain(
      '\n          Target will be missed: if nothing changes, every month will miss the target\n',
    )
    expect(said).toContain('\n  Range by chance: 57.8% to 69.3% (95% interval: Wilson’s)\n')
    expect(explained.series).toMatchObject({
      signal: { word: 'Worsening', chart: { months: 13, gaps: 0, hasTrialLimits: false, mean: '87.8%' } },
      interval: { confidence: 95 },
      breaks: [],
    })
  })
  it('explains a break in the series, and why there is no chart', async () => {
    const said = sayExplanation(await explain({ ...MONTHLY, indicator: '6.14' }, realOutside()))
    expect(said).toContain(
      '\n  Signal: Not charted: 2 months with a figure since the series began afresh, and 7 are needed\n',
    )
    expect(said).toContain(
      '\n  Series breaks: from December 2016: figures are drawn from the new case system, in use since December 2016\n',
    )
  })
  it('explains who decided that limits start afresh, or leave out a month, and when', async () => {
    const register = 'data/definitions/indicators/reviews-and-visits.yaml'
    const rebased =
      'control-chart: { rebased: [{ from: 2016-02, because: a new form, by: Head of Service, on: 2016-03-07 }], left-out: [{ month: 2016-08, because: a strike, by: Head of Service, on: 2016-09-05 }] }'
    const outside = changedOutside({
      [register]: (await textOf(register)).replace('- ref: "6.7"\n', `- ref: "6.7"\n    ${rebased}\n`),
    })
    const said = sayExplanation(await explain({ ...MONTHLY, indicator: '6.7' }, outside))
    expect(said).toContain(
      '\n  Limits start afresh: from February 2016: a new form; decided by Head of Service on 7 March 2016\n',
    )
    expect(said).toContain(
      '\n          a p chart of 12 months (trial limits); no rule of special causes applies\n',
    )
    expect(said).toContain(
      '\n  Left out of mean and limits: August 2016: a strike; decided by Head of Service on 5 September 2016\n',
    )
  })
  it('shows the direction of the whole, and not for a part', async () => {
    const [whole, part] = await Promise.all(
      ['S1@2021/22', 'S1[age=1-4]@2021/22'].map(indicator =>
        explain({ ...APPENDICES, indicator }, realOutside()),
      ),
    )
    if (whole === undefined || part === undefined) throw new Error('not explained')
    expect(sayExplanation(whole)).toContain('\n  Direction: ')
    expect(part.figures).toMatchObject([{ part: 'age=1-4' }])
    expect(part).not.toHaveProperty('direction')
    expect(sayExplanation(part)).not.toContain('Direction:')
  })
  it('traces projected expenditure to the year ends of the return and to the unit cost', async () => {
    const ref = 'S1[placement-broad=foster-own]~stock-and-flow.cost@2022/23'
    const { figures } = await explain({ ...APPENDICES, indicator: ref }, realOutside())
    const [from] = figures.map(one => one.from.map(({ measure, origin }) => [measure, origin.cell]))
    expect(from).toContainEqual(['S40', 'B4'])
    expect(from).toContainEqual(['looked-after', undefined])
  })
  it('traces the mean of published councils to the cell of each', async () => {
    const { figures } = await explain({ ...APPENDICES, indicator: 'S10@2021/22/neighbours' }, realOutside())
    const cells = figures.flatMap(one => one.from.map(({ origin }) => origin.cell))
    // The mean itself, which is in no cell, and the ten councils that it is of.
    expect(cells).toHaveLength(11)
    expect(cells[0]).toBeUndefined()
    expect(new Set(cells.slice(1)).size).toBe(10)
    expect(cells).toContain('N37')
  })
  it.each([
    ['6.7', 'indicator-not-printed', { indicator: '6.7' }],
    ['6.7@2021-12', 'indicator-not-printed', { indicator: '6.7' }],
    ['S99', 'name-undefined', { what: 'indicator', name: 'S99' }],
  ])('reports %s as %s', async (indicator, code, facts) => {
    await expect(explain({ ...APPENDICES, indicator }, realOutside())).rejects.toMatchObject({
      problems: [{ code, facts }],
    })
  })
})
