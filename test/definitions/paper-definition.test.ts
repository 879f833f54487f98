import { describe, expect, it } from 'vitest'
import {
  paperSchema,
  partsOfKind,
  printsVerdicts,
  usesOfPaper,
} from '../../src/definitions/paper-definition.ts'
import { parseYaml } from '../../src/definitions/parse-yaml.ts'

const read = (lines: string) =>
  parseYaml(
    'paper.yaml',
    `id: p\ntitle: P\ncommittee: Panel\nlook: plain\nyears-shown: 1\n${lines}`,
    paperSchema,
  )
const MONTHLY = 'blocks: [{ block: topic, id: t, title: T, indicators: ["1"] }]'
const ANY = 'blocks: [{ block: notes, title: Notes }]'
const SECTION = `blocks:
  - block: section
    id: s
    title: S
    parts:
      - { part: table, id: a, title: A, rows: { by: age, of: S1 }, across: sex }
      - { part: chart, id: b, chart: ranked, of: S2, among: neighbours }
      - { part: scorecard, id: c, title: C, from: last }
`

describe('paperSchema', () => {
  it.each([
    ['period: month', MONTHLY, 'month'],
    ['period: month', ANY, 'month'],
    ['period: month-or-year', ANY, 'month-or-year'],
    ['period: quarter', MONTHLY, 'quarter'],
    ['period: year', MONTHLY, 'year'],
    ['', MONTHLY, 'month'],
    ['', ANY, 'month-or-year'],
  ])('accepts %j with %s for a paper of %s', (period, blocks, expected) =>
    expect(read(`${period}\n${blocks}`).value?.period).toBe(expected),
  )
  it('refuses a year for a paper with a block that needs a month, at its line', () => {
    const { value, problems } = read(`period: month-or-year\n${MONTHLY}`)
    expect(value).toBeUndefined()
    expect(problems.map(({ origin, facts }) => ({ origin, facts }))).toEqual([
      {
        origin: { file: 'paper.yaml', entry: 'line 6, period' },
        facts: {
          found: '"month-or-year"',
          expected: 'month, quarter or year, since its block topic is written for one of them',
        },
      },
    ])
  })
})

describe('paperSchema of a paper about a quarter or a year', () => {
  it.each([
    [
      'period: quarter',
      'blocks: [{ block: members-page, title: M }]',
      'month, since its block members-page can only be written for a month',
    ],
    [
      'period: year\ndetail: members',
      'blocks: [{ block: topic, id: t, title: T, indicators: ["1"] }]',
      'full, since a paper about a year has no short form for members',
    ],
    [
      'period: quarter',
      'blocks: [{ block: topic, id: t, title: T, indicators: ["1"], charts: [{ chart: control, indicator: "1" }] }]',
      'topics with charts of the kind history only, since a chart control is of months',
    ],
  ])('refuses %s with %s', (period, blocks, expected) =>
    expect(
      read(`${period}\n${blocks}`).problems.map(({ facts }) => ('expected' in facts ? facts.expected : '')),
    ).toContain(expected),
  )
  it('leaves out what is printed for members only', () =>
    expect(
      read('period: quarter\nblocks: [{ block: annex, title: A }, { block: notes, title: N }]').value?.blocks,
    ).toHaveLength(1))
})

describe('usesOfPaper(paper)', () => {
  it('gives every name that its pieces use, each in its list', () => {
    const paper = read(SECTION).value
    expect(paper && usesOfPaper(paper)).toEqual({
      indicators: ['S1', 'S2'],
      areas: ['neighbours'],
      groups: ['age', 'sex'],
      projections: [],
      targets: ['last'],
      measures: [],
      plans: [],
    })
  })
})

describe('partsOfKind(paper, kind)', () => {
  it('gives those of one kind', () => {
    const paper = read(SECTION).value
    expect(paper && partsOfKind(paper, 'table').map(({ id }) => id)).toEqual(['a'])
  })
})

describe('printsVerdicts(paper)', () => {
  it('is true of a paper with a topic, and not of one with only sections', () => {
    const [monthly, sections] = [read(MONTHLY).value, read(SECTION).value]
    expect([monthly && printsVerdicts(monthly), sections && printsVerdicts(sections)]).toEqual([true, false])
  })
})
