// What can be added with files in data/ alone: an indicator, a paper, a source with every method and
// polarity. No code in src/ changes.

import { describe, expect, it } from 'vitest'
import { type MadePaper, makePaper } from '../../src/make-paper.ts'
import { check } from '../../src/verbs/check.ts'
import { explain } from '../../src/verbs/explain.ts'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { changedOutside, MONTHLY, textOf } from '../workspace.ts'

const PAPER = 'data/definitions/papers/corporate-parenting-monthly.yaml'

const rowsOf = ({ paper }: MadePaper) =>
  paper.blocks.flatMap(block => (block.block === 'summary' ? block.groups.flatMap(group => group.rows) : []))
const topicsOf = ({ paper }: MadePaper) =>
  paper.blocks.flatMap(block => (block.block === 'topic' ? [block] : []))

describe('an indicator added to the register and to the paper', async () => {
  const register = `topic: Net change
indicators:
  - ref: "6.20"
    name: Net change in children looked after
    short: Net change
    definition: Children who started to be looked after in the month, less those who ceased.
    unit: count
    polarity: none
    owner: Head of Looked After Children
    method: { kind: difference, from: started, less: ceased }
    year-to-date: sum
    annual: sum
    targets:
      - { from: 2016-04, state: none, because: The number is for information. }
`
  const paper = (await textOf(PAPER)).replace(
    '  - { block: notes,',
    '  - block: topic\n    id: net-change\n    title: Net change\n    indicators: ["6.20"]\n    charts:\n      - { chart: history, indicator: "6.20" }\n\n  - { block: notes,',
  )
  const outside = changedOutside({ 'data/definitions/indicators/net-change.yaml': register, [PAPER]: paper })
  const made = await makePaper(MONTHLY, openWorkspace(outside))

  it('has its figures: 10 − 12 = −2 in January, 219 − 172 = 47 in the year to date', () => {
    expect([made.paper.figures['6.20@2017-01']?.text, made.paper.figures['6.20@2017-01.ytd']?.text]).toEqual([
      '−2',
      '47',
    ])
  })
  it('is in the summary, and in its own topic with a chart', () => {
    expect(rowsOf(made).at(-1)).toMatchObject({
      ref: '6.20',
      name: 'Net change in children looked after',
      direction: { state: 'decrease-neutral' },
      rating: { status: 'not-rated' },
    })
    expect(topicsOf(made).at(-1)).toMatchObject({
      id: 'net-change',
      indicators: [{ ref: '6.20' }],
      charts: [{ chart: 'history', figuresIn: 'Table 14' }],
    })
  })
  it('is counted on the page for members', () => {
    expect(
      made.paper.blocks.flatMap(block => (block.block === 'members-page' ? [block.lead] : []))[0],
    ).toMatch(/^29 indicators/)
  })
  it('changes no other figure', async () => {
    const before = await makePaper(MONTHLY, openWorkspace(changedOutside({})))
    const others = Object.entries(made.paper.figures).filter(([ref]) => !ref.startsWith('6.20@'))
    expect(Object.fromEntries(others)).toEqual(before.paper.figures)
  })
  it('can be explained down to its cells', async () => {
    const { figures } = await explain({ ...MONTHLY, indicator: '6.20' }, outside)
    expect(figures[0]?.from.map(step => [step.measure, step.text])).toEqual([
      ['started', '10'],
      ['ceased', '12'],
    ])
  })
})

describe('a paper added over existing indicators', async () => {
  const paper = `id: visits
title: Visits to children
committee: Improving Lives Select Commission
look: performance-report
sources: [corporate-parenting-monthly, corporate-parenting-benchmarks]
months-shown: { before: 2, to-year-end: false }
years-shown: 1
blocks:
  - { block: cover, details: [{ label: Report, text: Visits to children }], notices: [] }
  - block: topic
    id: reviews-and-visits
    title: Visits
    indicators: ["6.15", "6.16"]
    charts: [{ chart: history, indicator: "6.16" }]
`
  const outside = changedOutside({
    'data/definitions/papers/visits.yaml': paper,
    'data/commentary/2017-01/visit.md': 'Words under a name that no paper has.\n',
  })
  const made = await makePaper({ paper: 'visits', period: '2017-01' }, openWorkspace(outside))

  it('has its own committee, months and years, and only those indicators', () => {
    expect(made.paper).toMatchObject({
      id: 'visits',
      title: 'Visits to children',
      committee: 'Improving Lives Select Commission',
      look: 'performance-report',
    })
    expect(made.indicators.map(one => one.definition.ref)).toEqual(['6.15', '6.16'])
    expect(topicsOf(made)[0]?.table.parts.map(part => part.rows.map(row => row.label))).toEqual([
      ['Nov 16', 'Dec 16', 'Jan 17'],
      ['2015/16', '2016/17 year to date'],
      [
        'Statistical neighbour average',
        'Best statistical neighbour',
        'England average',
        'National top quartile threshold',
      ],
    ])
  })
  it('prints the same figures as the other paper', async () => {
    const {
      paper: { figures },
    } = await makePaper(MONTHLY, openWorkspace(changedOutside({})))
    for (const [ref, figure] of Object.entries(made.paper.figures)) expect(figure).toEqual(figures[ref])
  })
  it('numbers its own tables and charts', () => {
    expect([topicsOf(made)[0]?.table.caption, topicsOf(made)[0]?.charts[0]?.label]).toEqual([
      'Table 1: visits, by month, year and benchmark',
      'Figure 1',
    ])
  })
  it('uses the commentary of its topic, and reports a file that neither it nor another paper uses', () => {
    expect(topicsOf(made)[0]?.commentary.length).toBeGreaterThan(0)
    expect(
      made.problems.filter(({ code }) => code === 'commentary-unread').map(({ origin }) => origin.file),
    ).toEqual(['data/commentary/2017-01/visit.md'])
  })
  it('passes the check', async () => {
    const { problems } = await check({ paper: 'visits', period: '2017-01' }, outside)
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })
})

describe('a source added, a CSV with semicolons, with every method and polarity over it', async () => {
  // February 2016 to January 2017. Approved: 1 to 12, 78 in all; enquiries: 13 in each month, 156 in all.
  const csv = [
    'Fostering;;;;;;;;;;',
    'Month;Approved;Left;Enquiries;Days waited;Placed;Places;Places filled;Complaints;New home open;Cost',
    ...[
      'Feb-16',
      'Mar-16',
      'Apr-16',
      'May-16',
      'Jun-16',
      'Jul-16',
      'Aug-16',
      'Sep-16',
      'Oct-16',
      'Nov-16',
    ].map((month, at) => `${month};${at + 1};2;13;300;3;100;80;1;no;"£1,000"`),
    'Dec-16;11;2;13;100;4;100;80;2;no;"£3,000"',
    'Jan-17;12;15;13;725;2;100;88;0;no;"£3,712"',
  ].join('\r\n')
  const source = `id: fostering
title: Fostering
folder: extracts/{period}
file: fostering*.csv
tables:
  - layout: periods-down
    header: { find: [Month, Approved] }
    periods: { heading: Month, form: month }
    columns:
      - { heading: Approved, measure: approved, unit: count }
      - { heading: Left, measure: left, unit: count }
      - { heading: Enquiries, measure: enquiries, unit: count }
      - { heading: Days waited, measure: days-waited, unit: days }
      - { heading: Placed, measure: placed, unit: count }
      - { heading: Places, measure: places, unit: count }
      - { heading: Places filled, measure: places-filled, unit: count }
      - { heading: Complaints, measure: complaints, unit: count }
      - { heading: New home open, measure: "f.8", unit: milestone }
      - { heading: Cost, measure: "f.9", unit: money }
`
  const indicators: readonly [
    ref: string,
    unit: string,
    polarity: string,
    method: string,
    yearToDate: string,
    target: string,
  ][] = [
    [
      'F.1',
      'count',
      'high',
      '{ kind: count, measure: approved }',
      'sum',
      '{ green: { above: 10 }, amber: { above: 5 } }',
    ],
    ['F.2', 'count', 'none', '{ kind: difference, from: approved, less: left }', 'sum', '{ state: none }'],
    [
      'F.3',
      'days',
      'low',
      '{ kind: mean, total: days-waited, cases: placed }',
      'ratio-of-sums',
      '{ judges: year-to-date, green: { at-most: 100 }, amber: { at-most: 110 } }',
    ],
    [
      'F.4',
      'count',
      'high',
      '{ kind: rolling-12-sum, measure: approved }',
      'latest',
      '{ green: { at-least: 100 }, red: { below: 90 } }',
    ],
    [
      'F.5',
      'percentage',
      'high',
      '{ kind: rolling-12-percentage, numerator: approved, denominator: enquiries }',
      'latest',
      '{ green: { at-least: 50 } }',
    ],
    [
      'F.6',
      'percentage',
      'band',
      '{ kind: percentage, numerator: places-filled, denominator: places }',
      'none',
      '{ green: { within: 3, of: 90 }, amber: { within: 6, of: 90 }, red: { beyond: 6, of: 90 } }',
    ],
    [
      'F.7',
      'count',
      'zero',
      '{ kind: count, measure: complaints }',
      'sum',
      '{ green: { at-most: 0 }, red: { above: 0 } }',
    ],
    [
      'F.8',
      'milestone',
      'milestone',
      '{ kind: as-supplied, measure: "f.8" }',
      'latest',
      '{ milestone: { due: 2017-02-20, amber-days-before: 28 } }',
    ],
    ['F.9', 'money', 'low', '{ kind: as-supplied, measure: "f.9" }', 'sum', '{ state: to-be-set }'],
    [
      'F.10',
      'rate-per-10000',
      'low',
      '{ kind: rate-per-10000, count: complaints, population: population-0-17 }',
      'latest',
      '{ green: { below: 1 } }',
    ],
  ]
  const register = `topic: Fostering
indicators:
${indicators
  .map(
    ([ref, unit, polarity, method, yearToDate, target]) => `  - ref: "${ref}"
    name: Fostering ${ref}
    short: Fostering ${ref}
    definition: An example of a method.
    unit: ${unit}
    polarity: ${polarity}
    owner: Head of Fostering
    method: ${method}
    year-to-date: ${yearToDate}
    annual: none
    targets: [${target}]
`,
  )
  .join('')}`
  const refs = indicators.map(([ref]) => `"${ref}"`).join(', ')
  const paper = `id: fostering
title: Fostering
committee: Corporate Parenting Panel
look: performance-report
sources: [fostering, population]
months-shown: { before: 2, to-year-end: true }
years-shown: 0
blocks:
  - { block: members-page, title: For members }
  - { block: summary, title: Summary, groups: [{ title: Fostering, indicators: [${refs}] }] }
  - { block: topic, id: fostering, title: Fostering, indicators: [${refs}], charts: [{ chart: history, indicator: "F.6" }, { chart: flows, in: "F.1", out: "F.7" }] }
  - { block: notes, title: Notes }
`
  const outside = changedOutside({
    'data/extracts/2017-01/fostering-january.csv': csv,
    'data/definitions/sources/fostering.yaml': source,
    'data/definitions/indicators/fostering.yaml': register,
    'data/definitions/papers/fostering.yaml': paper,
  })
  const made = await makePaper({ paper: 'fostering', period: '2017-01' }, openWorkspace(outside))
  const row = (ref: string) => {
    const found = rowsOf(made).find(one => one.ref === ref)
    return (
      found && [found.months.at(-1)?.text, found.yearToDate.text, found.rating.status, found.direction.state]
    )
  }

  it.each([
    // April to January: 3 + 4 + … + 12 = 75.
    ['F.1', '12', '75', 'green', 'improvement'],
    // 12 − 15; 75 − (9 × 2 + 15) = 42.
    ['F.2', '−3', '42', 'not-rated', 'decrease-neutral'],
    // 725 ÷ 2; (8 × 300 + 100 + 725) ÷ (8 × 3 + 4 + 2) = 3225 ÷ 30 = 107.5.
    ['F.3', '362.5', '107.5', 'amber', 'decline-within-target'],
    ['F.4', '78', '78', 'red', 'no-previous-value'],
    ['F.5', '50.0%', '50.0%', 'green', 'no-previous-value'],
    // 88 is 2 from 90; 80 was 10 from it.
    ['F.6', '88.0%', '[z]', 'green', 'improvement'],
    // 8 × 1 + 2 + 0 = 10.
    ['F.7', '0', '10', 'green', 'improvement'],
    // 20 days before it is due.
    ['F.8', 'not reached', 'not reached', 'amber', 'no-movement-within-target'],
    // 8 × 1,000 + 3,000 + 3,712.
    ['F.9', '£3,712', '£14,712', 'not-rated', 'decline-no-target'],
    // 0 × 10,000 ÷ 56,356.
    ['F.10', '0.0', '0.0', 'green', 'improvement'],
  ])('%s is %s, year to date %s, %s, %s', (ref, ...expected) => expect(row(ref)).toEqual(expected))

  it('keeps the order of the references: F.2 before F.10', () => {
    expect(made.indicators.map(one => one.definition.ref)).toEqual(indicators.map(([ref]) => ref))
  })
  it('follows each figure to a cell of the CSV', () => {
    expect(made.paper.figures['F.2@2017-01']?.from.map(step => step.origin)).toEqual([
      { file: 'data/extracts/2017-01/fostering-january.csv', cell: 'B14' },
      { file: 'data/extracts/2017-01/fostering-january.csv', cell: 'C14' },
    ])
  })
  it('states why there is no figure: a rolling year before its twelve months, a future month', () => {
    expect([
      made.paper.figures['F.4@2016-12']?.missing?.reason,
      made.paper.figures['F.4@2017-02']?.missing?.reason,
    ]).toEqual(['not-supplied', 'not-yet-due'])
  })
  it('has a chart with a text alternative for both kinds', () => {
    expect(topicsOf(made)[0]?.charts.map(chart => [chart.chart, chart.alternative.length >= 60])).toEqual([
      ['history', true],
      ['flows', true],
    ])
  })
})
