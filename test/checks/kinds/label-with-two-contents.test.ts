import { describe, expect, it } from 'vitest'
import { checkPapersTogether } from '../../../src/checks/consistency.ts'
import { labelWithTwoContents } from '../../../src/checks/kinds/label-with-two-contents.ts'
import { checkMessages } from '../../../src/problems/check-sentences.ts'
import { count, evidenceOf, placesOf } from '../build.ts'

type When = Readonly<Record<string, unknown>>

/** A map of one row for each condition; of several editions, if `later` is given. */
const map = (id: string, rows: Readonly<Record<string, When>>, later?: Readonly<Record<string, When>>) => {
  const rowsOf = (all: Readonly<Record<string, When>>) =>
    Object.entries(all).map(([label, when], at) => ({ id: `r${at}`, label, when }))
  return {
    id,
    title: 'Placement',
    source: 'ours',
    editions: [
      { rows: rowsOf(rows) },
      ...(later === undefined ? [] : [{ from: '2017-04-01', rows: rowsOf(later) }]),
    ],
    'not-known': { label: 'Not known' },
  }
}

/** The paper has a table by `table` and a chart by `chart`. */
const paper = (...groups: readonly { readonly id: string }[]) => ({
  indicators: [count('S1', 'looked-after')],
  groups,
  blocks: [
    {
      block: 'section',
      id: 'homes',
      title: 'Homes',
      parts: [
        { part: 'table', id: 'homes', title: 'By home', rows: { by: 'table', of: 'S1' } },
        { part: 'chart', chart: 'shares', id: 'homes', of: 'S1', by: 'chart' },
      ],
    },
  ],
})
const CODES = { placement: ['U1', 'K2'] }

describe('labelWithTwoContents', () => {
  it('reports other codes under one label, with both maps, contents and places', () => {
    const world = paper(
      map('table', { Home: { placement: ['P1'] }, 'All other': { placement: ['U1', 'K2'] } }),
      map('chart', { 'All other': { placement: ['U1', 'K2', 'P1'] } }),
    )
    expect(labelWithTwoContents(evidenceOf(world))).toEqual([
      {
        facts: {
          label: 'All other',
          first: { map: 'table', content: 'placement U1 and K2', places: 'Table 1' },
          second: { map: 'chart', content: 'placement U1, K2 and P1', places: 'Figure 1' },
        },
        origin: { file: 'data/definitions/groups/chart.yaml', entry: 'All other' },
      },
    ])
  })
  it.each([
    [
      'another end of a band',
      { A: { age: { from: 16 } } },
      { A: { age: { from: 16, below: 18 } }, Older: { age: { from: 18 } } },
    ],
    ['a further condition', { A: CODES }, { A: { ...CODES, provider: ['PR1'] }, B: CODES }],
    [
      'blank and a code',
      { A: { provider: { blank: true } }, B: { provider: ['PR0'] } },
      { A: { provider: ['PR0'] }, B: { provider: { blank: true } } },
    ],
    [
      'other contents of a part of the whole of another map',
      { A: { placement: ['K1', 'K2'] }, B: { placement: ['U1'] }, C: { placement: ['R1'] } },
      { A: { placement: ['K1'] }, B: { placement: ['K2', 'U1'] } },
    ],
  ])('reports %s', (_, one, other) =>
    expect(placesOf(labelWithTwoContents, paper(map('table', one), map('chart', other)))).toContain('A'),
  )
  it('reports a label that differs in capitals only', () =>
    expect(
      placesOf(
        labelWithTwoContents,
        paper(
          map('table', { 'All Other': { placement: ['U1'] }, Home: { placement: ['K2'] } }),
          map('chart', { 'All other': CODES }),
        ),
      ),
    ).toEqual(['All other']))
  it('reports equal conditions of which a row above takes some', () =>
    // U1 goes to the row above in the first map, and stays in the second.
    expect(
      placesOf(
        labelWithTwoContents,
        paper(map('table', { Kin: { placement: ['U1'] }, A: CODES }), map('chart', { A: CODES })),
      ),
    ).toEqual(['A']))

  it.each([
    ['the same codes in another order', { A: CODES }, { A: { placement: ['K2', 'U1'] } }],
    ['codes that a row above takes', { Kin: { placement: ['U1'] }, A: CODES }, { A: { placement: ['K2'] } }],
    ['labels of different facts', { Other: { ethnicity: ['OOTH'] } }, { Other: { placement: ['Z1'] } }],
    [
      'labels of two wholes',
      {
        'In house': { placement: ['U4'], provider: ['PR1'] },
        Agencies: { placement: ['U4'], provider: ['PR4'] },
      },
      {
        'In house': { placement: ['K2'], provider: ['PR1'] },
        Agencies: { placement: ['K2'], provider: ['PR4'] },
      },
    ],
    [
      'labels of a whole and of a part of it',
      { 'In house': { provider: ['PR1'] }, Agencies: { provider: ['PR4'] } },
      {
        'In house': { placement: ['K2'], provider: ['PR1'] },
        Agencies: { placement: ['K2'], provider: ['PR4'] },
      },
    ],
    ['other labels', { A: CODES }, { 'A and more': { placement: ['U1'] } }],
  ])('accepts %s', (_, one, other) =>
    expect(placesOf(labelWithTwoContents, paper(map('table', one), map('chart', other)))).toEqual([]),
  )
  it('accepts what a map meant in another edition', () =>
    expect(
      placesOf(
        labelWithTwoContents,
        paper(map('table', { A: CODES }), map('chart', { A: CODES }, { A: { placement: ['K2', 'K3'] } })),
      ),
    ).toEqual([]))
  it('leaves out a map that the paper does not use', () =>
    expect(
      placesOf(
        labelWithTwoContents,
        paper(
          map('table', { A: CODES }),
          map('another', { A: { placement: ['K2'] }, Kin: { placement: ['U1'] } }),
        ),
      ),
    ).toEqual([]))
})

describe('labelWithTwoContents, of titles', () => {
  const titled = (first: string, second: string, of = 'S30') => ({
    indicators: [count('S8', 'foster'), count('S30', 'residential')],
    groups: [map('ages', { Younger: { age: { below: 10 } }, Older: { age: { from: 10 } } })],
    blocks: [
      {
        block: 'section',
        id: 'homes',
        title: 'Homes',
        parts: [
          { part: 'table', id: 'foster', title: first, rows: { by: 'ages', of: 'S8' } },
          { part: 'table', id: 'residential', title: second, rows: { by: 'ages', of } },
        ],
      },
    ],
  })
  it('reports one title for two counts, with both tables', () => {
    const [found, ...others] = labelWithTwoContents(evidenceOf(titled('Children by age', 'Children by age')))
    expect(others).toEqual([])
    expect(found?.origin.entry).toBe('residential')
    expect(found && checkMessages['label-with-two-contents'](found.facts)).toBe(
      "The title 'Children by age' stands for different figures: in Table 1 for S8, in Table 2 for S30. Expected one content for one title. Give each a title that says what it contains.",
    )
  })
  it('accepts two titles, and one title for one count', () => {
    expect(placesOf(labelWithTwoContents, titled('Foster care', 'Residential care'))).toEqual([])
    expect(placesOf(labelWithTwoContents, titled('Foster care', 'Foster care', 'S8'))).toEqual([])
  })
})

describe('checkPapersTogether(definitions)', () => {
  it('reports a label of another paper, with the paper and the part that print it', () => {
    const here = evidenceOf(paper(map('table', { A: CODES }))).definitions
    const there = evidenceOf(
      paper(map('chart', { A: { placement: ['K2'] }, Kin: { placement: ['U1'] } })),
    ).definitions
    const [one] = [...there.papers.values()]
    if (one === undefined) throw new Error('there is no paper')
    const together = {
      ...here,
      groups: new Map([...here.groups, ...there.groups]),
      papers: new Map([...here.papers, ['yearly', { ...one, id: 'yearly' }]]),
    }
    const [found] = checkPapersTogether(together)
    expect(found).toMatchObject({ severity: 'warning', code: 'label-with-two-contents' })
    expect(found?.facts).toMatchObject({
      first: { places: "table 'homes' of monthly and table 'homes' of yearly" },
      second: { places: "chart 'homes' of monthly and chart 'homes' of yearly" },
    })
    expect(checkPapersTogether(here)).toEqual([])
  })
})
