// The worked example, once as it is and once with the year of its benchmarks.
import { describe, expect, it } from 'vitest'
import { figuresCsv } from '../../../src/formats/data/figures-csv.ts'
import { otherDates } from '../../../src/formats/data/sheets/other-dates.ts'
import { makePaper } from '../../../src/make-paper.ts'
import type { Paper } from '../../../src/papers/paper.ts'
import { openWorkspace } from '../../../src/workspace/open-workspace.ts'
import { changedOutside, MONTHLY, realOutside } from '../../workspace.ts'
import { blocks, only, paper as undated } from '../monthly-blocks.ts'

const SOURCE = 'data/definitions/sources/corporate-parenting-benchmarks.yaml'
const AREAS = 'data/definitions/areas.yaml'
const textOf = async (file: string) => new TextDecoder().decode(await realOutside().read(file))
const made = await makePaper(
  MONTHLY,
  openWorkspace(
    changedOutside({
      [SOURCE]: (await textOf(SOURCE)).replace('rows: {', 'describes: 2015/16\n    rows: {'),
      [AREAS]: (await textOf(AREAS)).replace(
        "neighbours: { group: the council's statistical neighbours }",
        'neighbours: { group: the model of the department, version: "2014", source: Its tool }',
      ),
    }),
  ),
)

const notes = (paper: Paper) =>
  only(blocks(paper, 'notes')).sections.find(({ title }) => title === 'Benchmarks')?.items
const placements = (paper: Paper) => blocks(paper, 'topic').find(({ id }) => id === 'placements')
const stability = (paper: Paper) =>
  only(blocks(paper, 'summary')).groups.flatMap(({ rows }) => rows.filter(({ ref }) => ref === '8.1'))

describe('a benchmark whose source states its year', () => {
  it('is printed with the year in the summary and in the table of its topic', () => {
    expect(only(stability(made.paper)).comparators.map(({ text, below }) => [text, below])).toEqual([
      ['68.2%', '2015/16'],
      ['79.0%', '2015/16'],
      ['68.0%', '2015/16'],
      ['72.0%', '2015/16'],
    ])
    const benchmarks = placements(made.paper)?.table.parts.find(({ id }) => id === 'benchmarks')
    expect(benchmarks?.rows.map(({ cells }) => cells[0]?.below)).toEqual([
      '2015/16',
      '2015/16',
      '2015/16',
      '2015/16',
    ])
  })
  it('is said with the year, once where all have the same', () =>
    expect(placements(made.paper)?.indicators[0]?.says).toContain(
      'Latest benchmarks (2015/16): Statistical neighbour average 68.2%; Best statistical neighbour 79.0%; England average 68.0%; National top quartile threshold 72.0%.',
    ))
  it('has the year in the chart, on its line and in its alternative text', () => {
    const chart = placements(made.paper)?.charts.find(({ id }) => id === 'placements-8-2')
    expect(chart?.chart === 'history' && chart.line?.label).toBe('Statistical neighbour average, 2015/16')
    expect(chart?.alternative).toContain('benchmarks of 2015/16, Neighbour average 9.2%')
    const points = chart?.chart === 'history' ? chart.zones.find(({ id }) => id === 'benchmarks')?.points : []
    expect(points?.map(({ label }) => label)).toContain('England, 2015/16')
  })
  it('has the year in the list of figures', () =>
    expect(figuresCsv(made.paper, made.record)).toContain('"2015/16, latest published, as at January 2017"'))
  it('is named with the year above the sheet of its topic', () => {
    const table = placements(made.paper)?.table ?? expect.fail('no table')
    expect(otherDates(made.paper, table)).toEqual([
      'Of 2015/16, whatever their row says: 8.1 Statistical neighbour average, 8.2 Statistical neighbour average, 8.1 Best statistical neighbour, 8.2 Best statistical neighbour, 8.1 England average, 8.2 England average, 8.1 National top quartile threshold, 8.2 National top quartile threshold.',
    ])
  })
  it('is in the notes with its source, its year and the neighbours', () =>
    expect(notes(made.paper)).toEqual([
      'Statistical neighbour average, Best statistical neighbour, England average and National top quartile threshold: from “Corporate parenting benchmarks”, 2015/16.',
      'Neighbours: the model of the department, version of 2014 (Its tool).',
      "Neighbours: the council's statistical neighbours, version not stated.",
    ]))
})

describe('a benchmark whose source states no year', () => {
  it('says so in the notes, once', () =>
    expect(notes(undated)).toEqual([
      'Statistical neighbour average, Best statistical neighbour, England average and National top quartile threshold: from “Corporate parenting benchmarks”, year not stated.',
      "Neighbours: the council's statistical neighbours, version not stated.",
    ]))
  it('is printed without a date', () =>
    expect(only(stability(undated)).comparators.map(({ below }) => below)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]))
})
