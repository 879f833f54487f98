// The paper of the worked example as a whole: one figure, one value.
import { describe, expect, it } from 'vitest'
import type { FigureCell } from '../src/figures/figure.ts'
import { makePaper } from '../src/make-paper.ts'
import type { Chart, ChartPoint } from '../src/papers/chart.ts'
import { openWorkspace } from '../src/workspace/open-workspace.ts'
import { charts, paper, topics } from './papers/monthly-blocks.ts'
import { MONTHLY, realOutside } from './workspace.ts'

/** The points of a chart of an indicator. Charts of other kinds are not checked here. */
function pointsOf(chart: Chart): readonly ChartPoint[] {
  if (chart.chart === 'history') return chart.zones.flatMap(zone => zone.points)
  if (chart.chart === 'control') return chart.months
  if (chart.chart === 'flows') return chart.months.flatMap(one => [one.in, one.out])
  return chart.chart === 'sparkline' ? chart.points : []
}

/** Every cell with a figure, anywhere in the paper. */
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
  it('has no undefined, NaN or object in its texts', () => {
    expect(JSON.stringify(paper)).not.toMatch(/undefined|NaN|\[object|Infinity/)
  })
  it('has a figure for every cell, with exactly that text: one figure, one value', () => {
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
  it('traces every known figure to cells of a workbook', () => {
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
  it('has a unique id for each block, table and chart', () => {
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
