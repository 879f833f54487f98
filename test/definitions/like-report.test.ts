// A paper that is like a standard report: what it takes, where its topics come, and with which charts.
import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { loadAll, loadFor } from './project.ts'
import { changed, councilFiles, PAPER } from './standard.ts'

const ID = 'westmere-monthly'
const load = (changes: Readonly<Record<string, string>> = {}, id = ID) => loadFor(id, councilFiles(changes))
const paper = (changes: Readonly<Record<string, string>> = {}, id = ID) =>
  load(changes, id).definitions?.papers.get(id)
const said = (changes: Readonly<Record<string, string>>, id = ID) =>
  load(changes, id).problems.map(sayProblem)
const topicsOf = (changes: Readonly<Record<string, string>> = {}, id = ID) =>
  paper(changes, id)?.blocks.flatMap(block => (block.block === 'topic' ? [block] : []))

describe('a paper like a standard report', () => {
  it('has the report, with its own topics in their place', () => {
    expect(load().problems).toEqual([])
    expect(paper()).toMatchObject({
      id: ID,
      like: 'corporate-parenting-monthly',
      title: 'Corporate Parenting Performance Report',
      committee: 'Corporate Parenting Panel',
      look: 'performance-report',
      detail: 'members',
      period: 'month',
      'months-shown': { before: 12, 'to-year-end': true },
      'years-shown': 3,
      sources: ['scorecard'],
    })
    expect(paper()?.blocks.map(({ block }) => block)).toEqual([
      'cover',
      'members-page',
      'summary',
      'dashboard',
      'topic',
      'topic',
      'annex',
      'changes',
      'notes',
    ])
  })
  it('has the page on signals where the council has rules for them', () => {
    const rules = { 'data/definitions/signals.yaml': 'control-charts: {}\n' }
    expect(paper(rules)?.blocks.map(({ block }) => block)).toContain('signals')
  })
  it('has charts by the rule of the report in a topic that names none: flows, then what has a target', () =>
    expect(topicsOf()?.map(({ charts }) => charts)).toEqual([
      [{ chart: 'flows', in: 'WM2', out: 'WM3' }],
      [{ chart: 'control', indicator: 'WM8' }],
    ]))
  it('has the charts of a topic that names some, or that it has none', () => {
    const named = changed(PAPER, '[WM8] }', '[WM8], charts: [{ chart: history, indicator: WM8 }] }')
    expect(topicsOf(named)?.[1]?.charts).toEqual([{ chart: 'history', indicator: 'WM8' }])
    expect(topicsOf(changed(PAPER, '[WM8] }', '[WM8], charts: [] }'))?.[1]?.charts).toEqual([])
  })
  it('has any field of its own in place of the report’s, its blocks too', () => {
    const own = changed(
      PAPER,
      'topics:',
      'title: Our report\nyears-shown: 1\ndetail: full\nblocks:\n  - { block: summary, title: Summary }\n  - { block: topics, charts: { kind: history, most: 1 } }\ntopics:',
    )
    expect(paper(own)).toMatchObject({ title: 'Our report', 'years-shown': 1, detail: 'full' })
    expect(paper(own)?.blocks.map(({ block }) => block)).toEqual(['summary', 'topic', 'topic'])
    expect(topicsOf(own)?.[1]?.charts).toEqual([{ chart: 'history', indicator: 'WM8' }])
  })
  it('names the places of its commentary without being read', () => {
    const other = 'data/definitions/papers/other.yaml'
    const both = councilFiles({
      [other]:
        'id: other\nlike: corporate-parenting-quarterly\ncommittee: C\nsources: [scorecard]\ntopics: [{ id: t, title: T, indicators: [WM8] }]\n',
    })
    expect([...(loadFor('other', both).definitions?.names.commentary ?? [])]).toEqual(
      expect.arrayContaining(['numbers', 'reviews', 'members', 't']),
    )
  })
  it('may be the base of another paper, which may have other topics', () => {
    const large = {
      'data/definitions/papers/large.yaml':
        'id: large\nbased-on: westmere-monthly\nlook: large-print\ntopics: [{ id: reviews, title: Reviews, indicators: [WM8] }]\n',
    }
    expect(load(large, 'large').problems).toEqual([])
    expect(paper(large, 'large')).toMatchObject({ look: 'large-print', detail: 'members' })
    expect(topicsOf(large, 'large')?.map(({ id }) => id)).toEqual(['reviews'])
    expect(load(large, 'large').files).toEqual(
      expect.arrayContaining([PAPER, 'standard/reports/corporate-parenting-monthly.yaml']),
    )
  })
})

describe('a mistake in a paper like a standard report', () => {
  it.each([
    [
      'a report that there is not',
      changed(PAPER, 'like: corporate-parenting-monthly', 'like: monthly'),
      "at line 2, like: The standard report 'monthly' is not defined; known: corporate-parenting-monthly, corporate-parenting-quarterly.",
    ],
    ['an unknown indicator', changed(PAPER, 'WM8', 'WM9'), "at line 7: The indicator 'WM9' is not defined"],
    [
      'an indicator twice',
      changed(PAPER, '[WM8]', '[WM8, WM1]'),
      'at line 7, topics[2].indicators[2]: Found "WM1"; expected an indicator that the topics have not named before',
    ],
    [
      'an unknown field of a topic',
      changed(PAPER, 'title: Reviews', 'titel: Reviews'),
      "topics[2]: Found the unknown name 'titel'",
    ],
    [
      'no topics',
      { [PAPER]: `id: ${ID}\nlike: corporate-parenting-monthly\ncommittee: C\nsources: [scorecard]\n` },
      'at line 2, like: Found no topics; expected topics beside like',
    ],
    [
      'no place for its topics',
      changed(PAPER, 'topics:', 'blocks: [{ block: summary, title: S }]\ntopics:'),
      'at line 2, like: Found topics without a place; expected a block { block: topics',
    ],
    [
      'a mistake in its own blocks',
      changed(
        PAPER,
        'topics:',
        'blocks:\n  - { block: topics, charts: { kind: history, most: 1 } }\n  - { block: summary }\ntopics:',
      ),
      'at line 7, blocks[2].title: Found nothing',
    ],
    [
      'like beside based-on',
      changed(PAPER, 'committee:', 'based-on: x\ncommittee:'),
      'at line 3, based-on: Found based-on beside like: corporate-parenting-monthly; expected one of the two',
    ],
    [
      'no committee',
      changed(PAPER, 'committee: Corporate Parenting Panel\n', ''),
      'committee: Found nothing; expected a text',
    ],
    [
      'topics without like',
      changed(PAPER, 'like: corporate-parenting-monthly\n', ''),
      "Found the unknown name 'topics'",
    ],
  ])('is reported at its own line: %s', (_, changes, expected) => {
    const faults = said(changes)
    expect(faults[0]).toContain(`${PAPER}, `)
    expect(faults.join('\n')).toContain(expected)
    expect(loadAll(councilFiles(changes)).problems.map(sayProblem)).toEqual(faults)
  })
})
