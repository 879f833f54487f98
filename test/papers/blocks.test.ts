// The paper of the worked example as a whole: one figure, one value; lists and legends that agree with the
// verdicts; numbers in order.

import { describe, expect, it } from 'vitest'
import type { FigureCell } from '../../src/figures/figure.ts'
import { makePaper } from '../../src/make-paper.ts'
import type { Chart, ChartPoint } from '../../src/papers/chart.ts'
import type { Block, Paper } from '../../src/papers/paper.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { monthlyMade } from '../worked-example/monthly-made.ts'
import { changedOutside, MONTHLY, realOutside, textOf } from '../workspace.ts'
import { corrected } from './corrected.ts'

const { paper, indicators, problems } = await monthlyMade()

type Kind = Block['block']
const blocks = <K extends Kind>(of: Paper, kind: K) =>
  of.blocks.filter((block): block is Extract<Block, { block: K }> => block.block === kind)
const only = <T>(list: readonly T[]): T => {
  const [first, ...others] = list
  if (first === undefined || others.length > 0) throw new Error(`${list.length} where one is expected`)
  return first
}
const summary = only(blocks(paper, 'summary'))
const rows = summary.groups.flatMap(group => group.rows)
const members = only(blocks(paper, 'members-page'))
const topics = blocks(paper, 'topic')
const charts: readonly Chart[] = [...rows.map(row => row.chart), ...topics.flatMap(topic => topic.charts)]

/** The points of a chart of an indicator; a chart of another kind has none that are looked at here. */
function pointsOf(chart: Chart): readonly ChartPoint[] {
  if (chart.chart === 'history') return chart.zones.flatMap(zone => zone.points)
  if (chart.chart === 'flows') return chart.months.flatMap(one => [one.in, one.out])
  return chart.chart === 'sparkline' ? chart.points : []
}

/** Every cell of a figure, wherever it stands in the paper. */
function cellsIn(value: unknown): FigureCell[] {
  if (value === null || typeof value !== 'object') return []
  if ('ref' in value && 'spoken' in value && 'isMissing' in value) return [value as FigureCell]
  return Object.values(value).flatMap(cellsIn)
}

describe('makePaper(request) gives a paper that', () => {
  it('is a plain value: the same after JSON', () => {
    expect(JSON.parse(JSON.stringify(paper))).toEqual(paper)
  })
  it('is the same at every run', async () => {
    expect(JSON.stringify((await makePaper(MONTHLY, openWorkspace(realOutside()))).paper)).toBe(
      JSON.stringify(paper),
    )
  })
  it('names no undefined, NaN or object in any of its texts', () => {
    expect(JSON.stringify(paper)).not.toMatch(/undefined|NaN|\[object|Infinity/)
  })
  it('has a figure for every cell, with that very text: one figure, one value', () => {
    const cells = cellsIn(paper.blocks)
    expect(cells.length).toBeGreaterThan(800)
    for (const cell of cells)
      expect([cell.ref, cell.text, cell.spoken, cell.isMissing]).toEqual([
        cell.ref,
        paper.figures[cell.ref]?.text,
        paper.figures[cell.ref]?.spoken,
        paper.figures[cell.ref]?.missing !== undefined,
      ])
  })
  it('keeps each figure under its own reference', () => {
    for (const [ref, figure] of Object.entries(paper.figures)) expect(figure.ref).toBe(ref)
  })
  it('can follow every known figure to cells of a workbook', () => {
    for (const figure of Object.values(paper.figures).filter(one => one.missing === undefined)) {
      expect(figure.from.length, figure.ref).toBeGreaterThan(0)
      for (const step of figure.from)
        expect(step.origin, figure.ref).toMatchObject({
          file: expect.stringMatching(/\.xlsx$/),
          sheet: expect.any(String),
          cell: expect.stringMatching(/^[A-Z]+\d+$/),
        })
    }
  })
  it('prints in each point of a chart the text of a figure, or nothing', () => {
    const texts = new Set(Object.values(paper.figures).map(figure => figure.text))
    for (const chart of charts) {
      const points = pointsOf(chart)
      expect(points.length).toBeGreaterThan(0)
      for (const point of points)
        expect(point.text === '' || texts.has(point.text), `${chart.id} ${point.label} ${point.text}`).toBe(
          true,
        )
    }
  })
  it('has an id for each block, table and chart, none twice', () => {
    const ids = [
      ...paper.blocks.flatMap(block => ('id' in block ? [block.id] : [])),
      ...topics.map(topic => topic.table.id),
      ...charts.map(chart => chart.id),
    ]
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([])
  })
  it('is as at the last day of its period', () =>
    expect([paper.period, paper.asAt]).toEqual([
      { id: '2017-01', name: 'January 2017' },
      { day: '2017-01-31', name: '31 January 2017' },
    ]))
})

describe('membersPage(writing)', () => {
  const listed = (id: string) => members.lists.find(list => list.id === id)?.items.map(item => item.ref)
  const those = (test: (one: (typeof indicators)[number]) => boolean) =>
    indicators.filter(test).map(one => one.definition.ref)

  it('lists as off target what is red', () =>
    expect(listed('off-target')).toEqual(those(one => one.rating.status === 'red')))
  it('lists as worse and as improved what the directions say', () => {
    expect(listed('worse')).toEqual(those(one => one.direction.meaning === 'worse'))
    expect(listed('improved')).toEqual(those(one => one.direction.meaning === 'better'))
  })
  it('lists as not known what has no figure for the month or the month before', () => {
    expect(listed('not-known')).toEqual(
      those(one => one.latest.amount.kind === 'missing' || one.previous.amount.kind === 'missing'),
    )
  })
  it('counts in its lead what the table shows', () => {
    const count = (status: string) => rows.filter(row => row.rating.status === status).length
    expect(members.lead).toContain(
      `28 indicators in January 2017: ${count('green')} green, ${count('amber')} amber, ${count('red')} red, ${count('not-rated')} not rated.`,
    )
    expect(members.lead).toContain(
      `${rows.filter(row => row.direction.meaning === 'better').length} improved and ${rows.filter(row => row.direction.meaning === 'worse').length} got worse`,
    )
  })
  it('prints the figure that was judged: the year to date for what is judged on it', () => {
    const items = members.lists.find(list => list.id === 'off-target')?.items ?? []
    for (const item of items) {
      const judged = indicators.find(one => one.definition.ref === item.ref)?.rating.judged
      expect(item.figure, item.ref).toBe(
        paper.figures[`${item.ref}@2017-01${judged === 'year-to-date' ? '.ytd' : ''}`]?.text,
      )
    }
    expect(items.some(item => item.reason.includes('year to date'))).toBe(true)
  })
})

describe('summary(writing)', () => {
  it('has a row for every indicator, once', () =>
    expect(rows.map(row => row.ref).toSorted()).toEqual(indicators.map(one => one.definition.ref).toSorted()))
  it('has as many cells in every row as columns', () => {
    const { columns } = summary
    for (const row of rows)
      expect([row.months.length, row.years.length, row.comparators.length]).toEqual([
        columns.months.length,
        columns.years.length,
        columns.comparators.length,
      ])
  })
  it('heads its months with the year that they belong to', () =>
    expect([summary.columns.months, summary.columns.monthsBand]).toEqual([
      ['Nov 16', 'Dec 16', 'Jan 17'],
      '2016/17',
    ]))
  it('has fewer columns, and not emptier rows, where the paper shows fewer months', async () => {
    const definition = (await textOf('data/definitions/papers/corporate-parenting-monthly.yaml')).replace(
      'before: 12',
      'before: 1',
    )
    const short = (
      await makePaper(
        MONTHLY,
        openWorkspace(
          changedOutside({ 'data/definitions/papers/corporate-parenting-monthly.yaml': definition }),
        ),
      )
    ).paper
    const { columns, groups } = only(blocks(short, 'summary'))
    expect(columns.months).toEqual(['Dec 16', 'Jan 17'])
    for (const row of groups.flatMap(group => group.rows)) expect(row.months).toHaveLength(2)
  })
})

describe('legendOf(writing)', () => {
  it('explains exactly the marks that the paper prints', () => {
    const printed = new Set(
      Object.values(paper.figures)
        .filter(figure => figure.missing !== undefined)
        .map(figure => figure.text),
    )
    expect(summary.legend.marks.map(one => one.mark)).toEqual([...printed].toSorted())
    for (const { mark, meaning } of summary.legend.marks) expect(meaning).not.toBe(mark)
  })
  it('explains a mark that stands under a benchmark alone', async () => {
    const file = 'data/benchmarks/corporate-parenting-benchmarks.xlsx'
    const address = paper.figures['8.1@2017-01/england']?.from[0]?.origin.cell ?? ''
    const suppressed = await makePaper(
      MONTHLY,
      openWorkspace(changedOutside({ [file]: await corrected(file, 'Benchmarks', { [address]: '[c]' }) })),
    )
    expect(summary.legend.marks.map(one => one.mark)).not.toContain('[c]')
    expect(only(blocks(suppressed.paper, 'summary')).legend.marks.map(one => one.mark)).toContain('[c]')
  })
  it('explains exactly the ratings and directions that the rows show', () => {
    expect(new Set(summary.legend.ratings.map(one => one.status))).toEqual(
      new Set(rows.map(row => row.rating.status)),
    )
    expect(new Set(summary.legend.directions.map(one => one.state))).toEqual(
      new Set(rows.map(row => row.direction.state)),
    )
  })
})

describe('topic(writing)', () => {
  it('numbers tables and figures in the order in which they stand', () => {
    const tables = [summary.caption, ...topics.map(topic => topic.table.caption)].map(
      caption => /^Table (\d+): \S/.exec(caption)?.[1],
    )
    expect(tables).toEqual(tables.map((_, at) => String(at + 1)))
    const figures = topics.flatMap(topic => topic.charts).map(chart => chart.label)
    expect(figures).toEqual(figures.map((_, at) => `Figure ${at + 1}`))
  })
  it('says of each chart in which table its figures stand', () => {
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
  it('says of each indicator by what rule it is judged and how it is worked out', () => {
    expect(topics.flatMap(topic => topic.indicators.map(one => one.ref)).toSorted()).toEqual(
      indicators.map(one => one.definition.ref).toSorted(),
    )
    for (const one of topics.flatMap(topic => topic.indicators))
      expect(one.rule, one.ref).toMatch(/^(Good is [a-z ]+|Information only: .+)\. .+\. Worked out: .+\.$/)
  })
  it('says where the officers wrote nothing', () => {
    const without = topics.filter(topic => topic.commentaryMissing !== undefined)
    expect(without.map(topic => topic.id)).toEqual(['family-settings'])
    expect(
      topics.every(topic => (topic.commentary.length === 0) === (topic.commentaryMissing !== undefined)),
    ).toBe(true)
  })
  it('takes a file of blanks for no commentary, and tells a file that no topic takes', async () => {
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
})

describe('the charts', () => {
  it.each(charts.map(chart => [chart.id, chart] as const))(
    '%s has an alternative of 60 to 400 characters that does not repeat its title',
    (_, chart) => {
      expect(chart.alternative.length).toBeGreaterThanOrEqual(60)
      expect(chart.alternative.length).toBeLessThanOrEqual(400)
      expect(chart.alternative).not.toContain(chart.title)
      expect(chart.title).not.toBe('')
    },
  )
  it('draw a gap, and no nought, where there is no figure', () => {
    const points = charts.flatMap(chart => (chart.chart === 'sparkline' ? chart.points : []))
    expect(points.filter(point => point.text.startsWith('[')).every(point => point.value === null)).toBe(true)
    expect(points.some(point => point.value === null)).toBe(true)
  })
})

describe('notes(writing)', () => {
  const printed =
    only(blocks(paper, 'notes')).sections.find(section => section.title === 'Points about the data')?.items ??
    []
  const [accepted, warnings] = [
    problems.filter(({ severity }) => severity === 'accepted'),
    problems.filter(({ severity }) => severity === 'warning'),
  ]
  const isAccepted = (item: string) => item.includes('Looked at and accepted')
  it('prints every warning', () =>
    expect(printed.filter(item => !isAccepted(item))).toHaveLength(warnings.length))
  it('prints what was accepted once for each reason, with its cells', () => {
    expect(printed.filter(isAccepted)).toHaveLength(new Set(accepted.map(({ because }) => because)).size)
    expect(printed.find(item => item.includes('late records'))).toMatch(
      /sheet Looked after children, cells B6, B7, B8, B15\.$/,
    )
  })
})
