// A whole paper of sections, from definitions and figures only: no code names its tables.

import { describe, expect, it } from 'vitest'
import { usesOfPaper } from '../../src/definitions/paper-definition.ts'
import { labelsOf } from '../../src/figures/labels.ts'
import { lineUp } from '../../src/indicators/line-up.ts'
import { writePaper } from '../../src/papers/write-paper.ts'
import { rate } from '../../src/ratings/rate.ts'
import { wholeFunnel } from '../../src/ratings/whole-funnel.ts'
import { month, year } from '../../src/terms/period.ts'
import { loadAll } from '../definitions/project.ts'
import { nothingKnown } from '../figures/nothing-known.ts'
import { AGE, observationsOf } from './section-world.ts'

const PAPER = `
id: appendices
title: Appendices
committee: Tests
look: plain
sources: [totals]
months-shown: { before: 0, to-year-end: false }
years-shown: 2
blocks:
  - { block: cover, details: [], notices: [] }
  - block: section
    id: profile
    title: Profile
    parts:
      - { part: text, text: Who was looked after. }
      - { part: table, id: age, title: Children by age, rows: { by: age, of: S1 }, cell: count-and-share }
  - block: section
    id: more
    title: More
    appendix: true
    parts: [{ part: table, id: all, title: All, rows: { areas: [england], of: S1 } }]
  - { block: methods, title: How it was counted }
  - { block: notes, title: Notes }
`
const FILES = {
  'data/definitions/areas.yaml':
    'council: { id: here, name: Here Council, short: Here }\ncomparators: [{ id: england, name: England, short: England }]\n',
  'data/definitions/groups/age.yaml': AGE,
  'data/definitions/indicators/all.yaml':
    'topic: All\nindicators:\n  - { ref: S1, name: Children looked after, short: Children looked after, definition: D., unit: count, polarity: none, owner: Head of Tests, method: { kind: count, measure: stock }, year-to-date: latest, annual: latest, targets: [{ state: none }] }\n',
  'data/definitions/sources/totals.yaml':
    'id: totals\ntitle: Totals\nfolder: extracts\nfile: totals*.xlsx\ntables:\n  - { sheet: S, layout: periods-down, header: { find: [Month, Children] }, periods: { heading: Month, form: month }, columns: [{ heading: Children, measure: stock, unit: count }] }\n',
  'data/definitions/papers/appendices.yaml': PAPER,
}

const { definitions, problems } = loadAll(new Map(Object.entries(FILES)))
if (definitions === undefined) throw new Error(JSON.stringify(problems))
const paper = definitions.papers.get('appendices')
if (paper === undefined) throw new Error('no paper')
const observations = observationsOf({
  'S1@2020/21': '3',
  'S1[age=under-1]@2020/21': '1',
  'S1[age=1-4]@2020/21': '1',
  'S1[age=5-up]@2020/21': '1',
  'S1[age=not-known]@2020/21': '0',
  'S1@2021/22': '4',
  'S1[age=under-1]@2021/22': '1',
  'S1[age=1-4]@2021/22': '3',
  'S1[age=5-up]@2021/22': '0',
  'S1[age=not-known]@2021/22': '0',
  'S1@2021/22/england': 'not-yet-published',
})
const request = {
  definitions,
  of: year(2021),
  period: month(2022, 3),
  years: [year(2020), year(2021)],
  observations,
}
const indicators = lineUp({
  ...request,
  period: request.of,
  months: [],
  indicators: [...definitions.indicators.values()],
}).map(one => rate(one, '2022-03-31'))
const written = writePaper({
  stage: { is: 'draft' },
  edition: 'internal',
  ...request,
  paper,
  extracts: [],
  returns: [],
  projections: new Map(),
  strategies: new Map(),
  indicators,
  labels: labelsOf(paper, nothingKnown({ groups: usesOfPaper(paper).groups })),
  judge: one => rate(one, '2022-03-31'),
  funnelOf: wholeFunnel,
  commentary: new Map([['profile', 'There were **4** children at 31 March 2022.']]),
  problems: [],
})

describe('writePaper(request) of sections', () => {
  const { blocks, figures, period, asAt } = written.paper
  it('is about the year, and as at its last day', () =>
    expect([period.name, asAt.name]).toEqual(['2021/22', '31 March 2022']))
  it('has the sections and the annex in order, numbered and lettered', () => {
    expect(
      blocks.map(block => (block.block === 'section' ? `${block.number} ${block.title}` : block.block)),
    ).toEqual(['cover', '1 Profile', 'Appendix A More', 'Appendix B How it was counted', 'notes'])
    expect(
      blocks.flatMap(block =>
        block.block === 'section'
          ? block.parts.flatMap(part => (part.part === 'table' ? part.table.caption.split(':')[0] : []))
          : [],
      ),
    ).toEqual(['Table 1', 'Table 2', 'Table 3'])
  })
  it('holds every figure that a table prints, and its share', () => {
    expect(figures['S1[age=1-4]%@2021/22']).toMatchObject({
      text: '75%',
      value: '75',
      parts: { text: '3 of 4' },
    })
    const printed = blocks
      .flatMap(block => (block.block === 'section' ? block.parts : []))
      .flatMap(part => (part.part === 'table' ? part.table.rows : []))
      .flatMap(row => row.cells)
      .flatMap(cell => (cell.cell === 'figure' ? [cell.figure, ...(cell.share ? [cell.share] : [])] : []))
    expect(printed.length).toBe(22)
    for (const cell of printed) expect(figures[cell.ref]?.text).toBe(cell.text)
  })
  it("has the officers' commentary on a section", () => {
    expect(blocks[1]).toMatchObject({ commentary: [{ prose: 'paragraph' }] })
    expect(written.problems.filter(({ code }) => code === 'commentary-missing')).toEqual([])
  })
  it('explains its marks in the notes, and no rating that it does not print', () => {
    const notes = blocks.at(-1)
    expect(notes).toMatchObject({
      block: 'notes',
      legend: { ratings: [], directions: [], marks: [{ mark: '[x]' }] },
    })
    expect(notes?.block === 'notes' ? notes.sections.map(({ title }) => title) : []).toEqual(['Rounding'])
    expect(JSON.stringify(notes)).toContain('S1@2021/22.')
  })
})
