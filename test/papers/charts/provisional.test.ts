// The worked example with one provisional month of the reviews held on time, in tables, sentences and charts.
import { describe, expect, it } from 'vitest'
import { makePaper } from '../../../src/make-paper.ts'
import { openWorkspace } from '../../../src/workspace/open-workspace.ts'
import { changedOutside, MONTHLY, realOutside } from '../../workspace.ts'
import { blocks, only } from '../monthly-blocks.ts'

const REGISTER = 'data/definitions/indicators/looked-after-children.yaml'
const text = new TextDecoder().decode(await realOutside().read(REGISTER))
const { paper } = await makePaper(
  MONTHLY,
  openWorkspace(
    changedOutside({
      [REGISTER]: text.replaceAll(/(ref: "6\.[23]"\n)/g, '$1    provisional-months: 2\n'),
    }),
  ),
)
const topic =
  blocks(paper, 'topic').find(({ id }) => id === 'looked-after-children') ?? expect.fail('no topic')
const chart = (kind: string) => topic.charts.find(one => one.chart === kind) ?? expect.fail(kind)

describe('a provisional figure', () => {
  it('has its mark in the sentences of its topic', () => {
    const says = topic.indicators.find(({ ref }) => ref === '6.2')?.says ?? []
    expect(says[0]).toMatch(
      /^85\.5 \[p\] in January 2017 \(482 of [\d,]+\), down from 85\.9 \[p\] in December 2016\.$/,
    )
    expect(topic.indicators.find(({ ref }) => ref === '6.3')?.says).toContain(
      'Year to date, April 2016 to January 2017: 219 [p], sum of the months.',
    )
  })
  it('has it in the title, the last points and the alternative text of its chart', () => {
    const history = chart('history')
    expect(history.title).toContain('85.5 [p] in January 2017, up 9.3 in a year')
    const months = history.chart === 'history' ? (history.zones[0]?.points ?? []) : []
    expect(months.slice(10, 13).map(point => point.text)).toEqual(['85.0', '85.9 [p]', '85.5 [p]'])
    expect(history.alternative).toContain('Jan 17 85.5 (provisional)')
    expect(history.alternative).toContain('highest 85.9 (provisional) (Dec 16)')
  })
  it('has it in the chart of flows', () => {
    const flows = chart('flows')
    const months = flows.chart === 'flows' ? flows.months : []
    expect(months.slice(10, 13).map(one => one.in.text)).toEqual(['30', '22 [p]', '10 [p]'])
    expect(flows.alternative).toContain('10 (provisional) in January 2017')
  })
  it('has it in the small chart of the summary', () => {
    const row = only(blocks(paper, 'summary'))
      .groups.flatMap(({ rows }) => rows)
      .find(({ ref }) => ref === '6.3')
    expect(row?.chart.alternative).toContain('to Jan 17 10 (provisional)')
  })
  it('leaves the others without one', () =>
    expect(topic.indicators.find(({ ref }) => ref === '6.4')?.says.join(' ')).not.toContain('[p]'))
})
