import { describe, expect, it } from 'vitest'
import { makePaper } from '../../../src/make-paper.ts'
import { openWorkspace } from '../../../src/workspace/open-workspace.ts'
import { changedOutside, MONTHLY, textOf } from '../../workspace.ts'
import { indicators, rows, summary, topics } from '../monthly-blocks.ts'

describe('topic(writing)', () => {
  it('numbers tables and figures in order', () => {
    const tables = [summary.caption, ...topics.map(topic => topic.table.caption)].map(
      caption => /^Table (\d+): \S/.exec(caption)?.[1],
    )
    expect(tables).toEqual(tables.map((_, at) => String(at + 1)))
    const figures = topics.flatMap(topic => topic.charts).map(chart => chart.label)
    expect(figures).toEqual(figures.map((_, at) => `Figure ${at + 1}`))
  })
  it("names the table that has each chart's figures", () => {
    for (const topic of topics)
      for (const chart of topic.charts)
        expect(topic.table.caption.startsWith(`${chart.figuresIn}:`), chart.id).toBe(true)
    for (const row of rows) expect(summary.caption.startsWith(`${row.chart.figuresIn}:`)).toBe(true)
  })
  it('has as many cells in every row as indicators, and one current month', () => {
    for (const { table } of topics) {
      for (const row of table.parts.flatMap(part => part.rows))
        expect(row.cells).toHaveLength(table.columns.length)
      expect(
        table.parts
          .flatMap(part => part.rows)
          .filter(row => row.isCurrent)
          .map(row => row.label),
      ).toEqual(['Jan 17'])
    }
  })
  it('says how each indicator is judged and how it is worked out', () => {
    expect(topics.flatMap(topic => topic.indicators.map(one => one.ref)).toSorted()).toEqual(
      indicators.map(one => one.definition.ref).toSorted(),
    )
    for (const one of topics.flatMap(topic => topic.indicators))
      expect(one.rule, one.ref).toMatch(
        /^(Good is [a-z ]+|Information only: neither high nor low is good|Neither high nor low is good)\. .+\. Worked out: .+\.$/,
      )
  })
  it('says where there is no commentary', () => {
    const without = topics.filter(topic => topic.commentaryMissing !== undefined)
    expect(without.map(topic => topic.id)).toEqual(['family-settings'])
    expect(
      topics.every(topic => (topic.commentary.length === 0) === (topic.commentaryMissing !== undefined)),
    ).toBe(true)
  })
  it('treats a file of blanks as no commentary, and reports a file that belongs to no topic', async () => {
    const made = await makePaper(
      MONTHLY,
      openWorkspace(
        changedOutside({
          'data/commentary/2017-01/plans.md': ' \n',
          'data/commentary/2017-01/plan.md': 'Words.',
        }),
      ),
    )
    expect(
      made.problems
        .filter(({ code }) => code.startsWith('commentary'))
        .map(({ code, severity, origin }) => [code, severity, origin.file]),
    ).toEqual([
      ['commentary-missing', 'warning', 'data/commentary/2017-01/plans.md'],
      ['commentary-missing', 'warning', 'data/commentary/2017-01/family-settings.md'],
      ['commentary-unread', 'warning', 'data/commentary/2017-01/plan.md'],
    ])
  })
  it('has the history of an indicator beside its control chart, and instead of it where it has none, with the reason', async () => {
    const [paper, register] = [
      'data/definitions/papers/corporate-parenting-monthly.yaml',
      'data/definitions/indicators/permanence.yaml',
    ]
    const made = await makePaper(
      MONTHLY,
      openWorkspace(
        changedOutside({
          [paper]: (await textOf(paper)).replace(
            '- { chart: history, indicator: "6.8" }',
            '- { chart: history, indicator: "6.8" }\n      - { chart: control, indicator: "6.8" }',
          ),
          [register]: (await textOf(register)).replace(
            '  - ref: "6.8"\n',
            '  - ref: "6.8"\n    control-chart: { none: it follows few children }\n',
          ),
        }),
      ),
    )
    const topic = made.paper.blocks.find(
      block =>
        block.block === 'topic' && block.charts.length === 2 && block.charts[1]?.id.endsWith('6-8-control'),
    )
    if (topic?.block !== 'topic') throw new Error('no topic with a control chart')
    const [history, instead] = topic.charts
    expect(instead).toEqual({ ...history, id: `${history?.id}-control`, label: instead?.label })
    expect([history?.label, instead?.label]).toEqual(['Figure 3', 'Figure 4'])
    const says = topic.indicators.find(({ ref }) => ref === '6.8')?.says
    expect(says).toContain('Not charted: it follows few children.')
  })
})
