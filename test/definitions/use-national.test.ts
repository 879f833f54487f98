// Indicators that take a national definition, and what an entry of the register may leave out.
import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { loadAll, loadFor } from './project.ts'
import { changed, councilFiles, NATIONAL, PAPER, REGISTER } from './standard.ts'

const load = (changes: Readonly<Record<string, string>> = {}) =>
  loadFor('westmere-monthly', councilFiles(changes))
const indicator = (ref: string, changes?: Readonly<Record<string, string>>) =>
  load(changes).definitions?.indicators.get(ref)
const said = (changes: Readonly<Record<string, string>>) => load(changes).problems.map(sayProblem)

describe('an indicator with use', () => {
  it('has every field of the national definition that it does not give itself', () => {
    expect(load().problems).toEqual([])
    expect(indicator('WM8')).toEqual({
      ref: 'WM8',
      use: 'national/timely-reviews',
      name: 'Reviews held on time',
      short: 'Reviews in time',
      definition: 'Of the reviews held, the share held in time.',
      unit: 'percentage',
      polarity: 'high',
      question: 'how-well',
      owner: 'Head of Reviewing',
      method: { kind: 'percentage', numerator: 'reviews-in-time', denominator: 'reviews-held' },
      'year-to-date': 'ratio-of-sums',
      annual: 'ratio-of-sums',
      targets: [
        {
          from: '2016-04',
          judges: 'month',
          green: { 'at-least': '92' },
          amber: { 'at-least': '87' },
          red: { below: '87' },
        },
      ],
      breaks: [],
      notes: [],
    })
  })
  it('is found by its reference, in braces or not', () =>
    expect(
      indicator('WM8', {
        [REGISTER]: 'topic: T\nowner: A post\nindicators:\n  - ref: WM8\n    use: national/timely-reviews\n',
        [PAPER]:
          councilFiles()
            .get(PAPER)
            ?.replace(', WM2, WM3]', ']')
            .replace('WM1', 'WM8')
            .replace('  - { id: reviews, title: Reviews, indicators: [WM8] }\n', '') ?? '',
      })?.short,
    ).toBe('Reviews held on time'))
  it('reads only the national files that are used, and gives them as files of the paper', () => {
    const { files, definitions } = load()
    expect(files.filter(file => file.startsWith('standard/'))).toEqual(
      [NATIONAL, 'standard/reports/corporate-parenting-monthly.yaml'].sort(),
    )
    expect([...(definitions?.national.keys() ?? [])]).toEqual(['national/in-care', 'national/timely-reviews'])
  })
  it('needs the measures of flows that it names itself', () =>
    expect(
      load(
        changed(
          REGISTER,
          'use: national/in-care',
          'use: national/in-care, stock-and-flow: { started: arrivals, ceased: ceased }',
        ),
      ).problems.map(({ code, facts }) => [code, facts]),
    ).toEqual([['measure-not-supplied', expect.objectContaining({ measure: 'arrivals' })]]))
  it('needs no measure of flows that the council does not supply: those of in-care are admissions and discharges', () =>
    expect(load().problems).toEqual([]))
  it('is not found under another name: an error names the nearest, once for each line', () => {
    const faults = said(changed(REGISTER, 'national/timely-reviews', 'national/timely-review'))
    expect(faults).toEqual([
      "data/definitions/indicators/reviews.yaml, at line 7, use: The national register has no 'national/timely-review'; nearest: national/timely-reviews. Name one that docs/national-indicators.md lists, or leave use out and write the definition here. [national-unknown]",
    ])
  })
  it.each(['timely-reviews', 'local/timely-reviews'])('needs national/ before the id: %s is unknown', name =>
    expect(load(changed(REGISTER, 'national/timely-reviews', name)).problems.map(({ code }) => code)).toEqual(
      ['national-unknown'],
    ),
  )
  it('says of a fault in a national field that the file does not give it itself', () => {
    const faults = said(
      changed(REGISTER, 'short: Reviews in time,', 'method: { kind: as-supplied, measure: started },'),
    )
    expect(faults[0]).toContain(
      'indicators[4].year-to-date: Found "ratio-of-sums", which this file does not give itself; expected a ratio of sums only with',
    )
  })
  it('reports a fault of a national file in that file alone', () =>
    expect(
      load(changed(NATIONAL, 'polarity: high', 'polarity: up')).problems.map(({ code, origin }) => [
        code,
        origin.file,
      ]),
    ).toEqual([['definition-invalid', NATIONAL]]))
  it('is checked with all others', () => expect(loadAll(councilFiles()).problems).toEqual([]))
})

const local = (fields: string, ofFile = 'owner: A post\n') => ({
  [REGISTER]: `topic: T\n${ofFile}indicators:\n  - ref: WM1\n    ${fields.replaceAll('; ', '\n    ')}\n`,
  [PAPER]: `id: westmere-monthly\nlike: corporate-parenting-monthly\ncommittee: C\nsources: [scorecard]\ntopics: [{ id: t, title: T, indicators: [WM1] }]\n`,
})
const COUNT = 'definition: D.; unit: count; polarity: none; method: { kind: count, measure: started }'

describe('what a local indicator may leave out', () => {
  it('its short name, spans and targets', () =>
    expect(indicator('WM1', local(`name: Exactly thirty-five letters, I say; ${COUNT}`))).toMatchObject({
      owner: 'A post',
      short: 'Exactly thirty-five letters, I say',
      'year-to-date': 'none',
      annual: 'none',
      targets: [{ from: '1900-01', state: 'none' }],
    }))
  it('not the short name where the name has more than 35 letters', () =>
    expect(said(local(`name: This name has thirty-six letters, all; ${COUNT}`))[0]).toContain(
      'indicators[1].short: Found nothing; expected a short name of 35 letters at most, since the name has more.',
    ))
  it('its method, where its figure is supplied under its own reference', () => {
    const supplied = local('name: N; definition: D.; unit: count; polarity: none')
    expect(load(supplied).problems.map(({ code, facts }) => [code, facts])).toEqual([
      ['measure-not-supplied', expect.objectContaining({ indicator: 'WM1', measure: 'WM1' })],
    ])
  })
  it('its owner, where the file names one; its own comes first', () => {
    expect(indicator('WM1', local(`name: N; owner: Another post; ${COUNT}`))?.owner).toBe('Another post')
    expect(said(local(`name: N; ${COUNT}`, ''))[0]).toContain(
      'indicators[1].owner: Found nothing; expected the post responsible for it, here or once for the file, beside topic.',
    )
  })
})
