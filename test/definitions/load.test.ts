import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { AREAS, definitionFiles, HEALTH, lineOf, loadAll, PAPER, withText } from './project.ts'

const topicFile = (ref: string) => `topic: Extra
indicators:
  - ref: ${ref}
    name: Extra
    short: Extra
    definition: An extra one.
    unit: count
    polarity: none
    owner: Head of Extra
    method: { kind: count, measure: started }
    year-to-date: sum
    annual: sum
    targets: [{ state: none }]
`

describe('loadDefinitions(files) of the project itself', () => {
  const { definitions, problems } = loadAll(definitionFiles())
  it('finds no problem', () => expect(problems.map(sayProblem)).toEqual([]))
  it('has the council with its four comparators, and an invented one', () => {
    expect([definitions?.areas.council.id, definitions?.areas.comparators.length]).toEqual(['rotherham', 4])
    expect([...(definitions?.councils.keys() ?? [])]).toEqual(['rotherham', 'northmoor'])
  })
  it('has the 28 indicators of the scorecard among its own', () =>
    expect([...(definitions?.indicators.keys() ?? [])].filter(ref => /^\d/.test(ref))).toHaveLength(28))
  it('states for each indicator which question it answers', () =>
    expect(
      [...(definitions?.indicators.values() ?? [])]
        .filter(one => one.question === undefined)
        .map(one => one.ref),
    ).toEqual([]))
  it('distinguishes 6.1 from 6.10', () => {
    expect([definitions?.indicators.get('6.1')?.short, definitions?.indicators.get('6.10')?.short]).toEqual([
      'Children looked after',
      'Dental checks up to date',
    ])
  })
})

describe('loadDefinitions(files) with a mistake', () => {
  it('returns no definitions', () => {
    expect(
      loadAll(definitionFiles(withText(HEALTH, 'unit: percentage', 'unit: percent'))).definitions,
    ).toBeUndefined()
  })

  it('reports all problems of all files at once', () => {
    const { problems } = loadAll(
      definitionFiles({
        ...withText(HEALTH, 'unit: percentage', 'unit: percent'),
        // Two: the name that is not known, and the one that is then not there.
        ...withText(PAPER, 'committee:', 'comittee:'),
        ...withText(AREAS, 'id: england,', 'id: England,'),
      }),
    )
    expect(problems.map(({ origin }) => origin.file)).toEqual([AREAS, HEALTH, PAPER, PAPER])
    expect(
      problems.every(({ code, severity }) => code === 'definition-invalid' && severity === 'error'),
    ).toBe(true)
  })

  it.each([
    ['areas.yaml', 'areas', 'file of areas'],
    ['papers/', 'papers/', 'paper'],
  ])('says that %s is not there', (place, start, what) => {
    const gone = [...definitionFiles().keys()].filter(file => file.startsWith(`data/definitions/${start}`))
    const { problems } = loadAll(definitionFiles(Object.fromEntries(gone.map(file => [file, null]))))
    expect(problems).toMatchObject([
      { code: 'definition-folder-empty', origin: { file: `data/definitions/${place}` }, facts: { what } },
    ])
  })

  it('reports all four for an empty folder', () => {
    const { definitions, problems } = loadAll(new Map())
    expect(definitions).toBeUndefined()
    expect(problems.map(({ code, origin }) => [code, origin.file])).toEqual(
      ['areas.yaml', 'sources/', 'indicators/', 'papers/'].map(place => [
        'definition-folder-empty',
        `data/definitions/${place}`,
      ]),
    )
  })
})

describe('loadDefinitions(files) with a name that is defined twice', () => {
  const EXTRA = 'data/definitions/indicators/zz-extra.yaml'

  it('gives both places of a reference in two files', () => {
    const files = definitionFiles({ [EXTRA]: topicFile('"6.10"') })
    const at = lineOf(files, HEALTH, 'ref: "6.10"')
    expect(loadAll(files).problems).toMatchObject([
      {
        code: 'definition-repeated',
        severity: 'error',
        origin: { file: EXTRA, entry: 'line 3' },
        facts: { what: 'indicator', name: '6.10', elsewhere: `${HEALTH}, at line ${at}` },
      },
    ])
  })

  it('gives the line of the second in one file', () => {
    const files = definitionFiles(withText(HEALTH, 'ref: "6.10"', 'ref: "6.9"'))
    const repeated = loadAll(files).problems.filter(({ code }) => code === 'definition-repeated')
    expect(repeated).toMatchObject([
      {
        origin: { file: HEALTH, entry: `line ${lineOf(files, HEALTH, 'ref: "6.9"', 2)}` },
        facts: { elsewhere: `${HEALTH}, at line ${lineOf(files, HEALTH, 'ref: "6.9"', 1)}` },
      },
    ])
  })

  it('reports a source and a paper too', () => {
    const again = Object.fromEntries(
      [...definitionFiles()]
        .filter(([file]) => file === PAPER || file.endsWith('/population.yaml'))
        .map(([file, text]) => [file.replace('.yaml', '-2.yaml'), text]),
    )
    expect(loadAll(definitionFiles(again)).problems.map(({ facts }) => facts)).toMatchObject([
      { what: 'source', name: 'population' },
      { what: 'paper', name: 'corporate-parenting-monthly' },
    ])
  })
})
