// What a paper reads of data/definitions, and which problems of the rest it reports.
import { describe, expect, it } from 'vitest'
import {
  AREAS,
  CARE_LEAVERS,
  CHECKS,
  definitionFiles,
  HEALTH,
  lineOf,
  loadAll,
  loadFor,
  PAPER,
  withText,
} from './project.ts'

const MONTHLY = 'corporate-parenting-monthly'
const STRATEGY = 'sufficiency-strategy-2016'
const folder = (name: string) => `data/definitions/${name}`
const AGE = folder('groups/age.yaml')
const POPULATION = folder('sources/population.yaml')
const BROKEN = { [folder('returns/ssda903.yaml')]: 'id: ssda903\ntitle: [\n' }

const load = (paper: string, changes: Readonly<Record<string, string | null>> = {}) => {
  const files = definitionFiles(changes)
  return { ...loadFor(paper, files), all: files }
}
const codes = ({ problems }: Pick<ReturnType<typeof load>, 'problems'>) => problems.map(({ code }) => code)

describe('loadDefinitionsFor(paper, files) of the project itself', () => {
  it.each([MONTHLY, STRATEGY, 'sufficiency-appendices', 'corporate-parenting-from-return'])(
    'reads for %s the paper and what it names, and finds no problem',
    paper => {
      const { definitions, problems, files } = load(paper)
      expect(problems).toEqual([])
      expect([...(definitions?.papers.keys() ?? [])]).toEqual([paper])
      expect(files.length).toBeLessThan(definitionFiles().size)
      expect(files).toEqual([...files].sort())
    },
  )
  it('reads the sources, the council and the strategy of the paper, and no return', () => {
    const { files } = load(STRATEGY)
    expect(files).toContain(folder('strategies/rotherham-2017-2021.yaml'))
    expect(files).not.toContain(folder('strategies/northmoor-2017-2021.yaml'))
    expect(files.filter(file => file.includes('/areas'))).toEqual([AREAS])
    expect(files.filter(file => file.includes('/returns/'))).toEqual([])
    expect(files.filter(file => file.includes('/papers/'))).toEqual([folder(`papers/${STRATEGY}.yaml`)])
  })
  it('reads the council that the paper names in place of the first', () => {
    const { definitions, files } = load('sufficiency-appendices')
    expect(definitions?.areas.council.id).toBe('northmoor')
    expect(files).not.toContain(AREAS)
  })
  it('knows every name that the folder defines, as if it had read all', () => {
    expect(load(STRATEGY).definitions?.names).toEqual(loadAll(definitionFiles()).definitions?.names)
  })
  it('reads an indicator and a group map that are needed besides the paper', () => {
    const { files } = loadFor(STRATEGY, definitionFiles(), {
      indicators: ['6.10'],
      groups: ['sex'],
    })
    expect(files).toContain(HEALTH)
    expect(files).toContain(folder('groups/sex.yaml'))
  })
  it('reads the words for a measure if no source of the paper has any', () => {
    const { files } = load('sufficiency-appendices')
    expect(files).toContain(folder('sources/corporate-parenting-monthly.yaml'))
  })
})

describe('loadDefinitionsFor(paper, files) with a broken file', () => {
  it('reports nothing for a file that the paper does not use', () => {
    const { definitions, problems } = load(MONTHLY, BROKEN)
    expect(problems).toEqual([])
    expect(definitions).toBeDefined()
    expect(codes(loadAll(definitionFiles(BROKEN)))).toContain('definition-unreadable')
  })
  it('stops the paper that needs it', () => {
    const { definitions, problems } = load('sufficiency-appendices', BROKEN)
    expect(definitions).toBeUndefined()
    expect(problems).toMatchObject([
      { code: 'definition-unreadable', origin: { file: folder('returns/ssda903.yaml') } },
    ])
  })
  it('reports the faults of the paper itself', () => {
    expect(load(MONTHLY, withText(PAPER, 'committee:', 'comittee:')).problems).toMatchObject([
      { code: 'definition-invalid', origin: { file: PAPER } },
      { code: 'definition-invalid', origin: { file: PAPER } },
    ])
  })
})

describe('loadDefinitionsFor(paper, files) with an unusual spelling', () => {
  const inBraces = (file: string, id: string) => {
    const text = definitionFiles().get(file) ?? ''
    return { [file]: text.replace(`id: ${id}\n`, `? id\n: ${id}\n`) }
  }
  it.each([
    ['a source', POPULATION, 'population', 'sources'],
    ['a group map', AGE, 'age', 'groups'],
    ['the paper', folder(`papers/${STRATEGY}.yaml`), STRATEGY, 'papers'],
  ] as const)('reads the whole folder to find %s', (_, file, id, kind) => {
    const { definitions, problems, files, all } = load(STRATEGY, inBraces(file, id))
    expect(all.get(file)).toContain(`? id\n: ${id}`)
    expect(problems).toEqual([])
    expect(definitions?.[kind].has(id)).toBe(true)
    const those = [...all.keys()].filter(one => one.startsWith(folder(`${kind}/`)))
    expect(files.filter(one => one.startsWith(folder(`${kind}/`)))).toEqual(those.sort())
  })
  it('finds an indicator among those that the checks mention', () => {
    const { problems } = load(STRATEGY, withText(CARE_LEAVERS, '- ref: "7.1"', '- ? ref\n    : "7.1"'))
    expect(problems).toEqual([])
  })
  it('finds a council that a note mentions', () => {
    const { problems } = load(
      'sufficiency-appendices',
      withText(AREAS, 'council: { id: rotherham,', 'council: { ? id : rotherham,'),
    )
    expect(problems).toEqual([])
  })
  it.each(['"population"', "'population'", 'population # of England'])('understands id: %s as it is', id => {
    const { problems, files } = load(STRATEGY, withText(POPULATION, 'id: population', `id: ${id}`))
    expect(problems).toEqual([])
    expect(files).not.toContain(folder('sources/dfe-health.yaml'))
  })
  it('is not misled by a text that looks like a name', () => {
    const { definitions, problems } = load(
      STRATEGY,
      withText(HEALTH, 'topic: Health', 'topic: |\n  Health\n  ref: S1'),
    )
    expect(problems).toEqual([])
    expect(definitions?.indicators.has('S1')).toBe(true)
  })
})

describe('loadDefinitionsFor(paper, files) with a name that is defined twice', () => {
  const again = (file: string) => ({ [file.replace('.yaml', '-2.yaml')]: definitionFiles().get(file) ?? '' })
  it('reports both places', () => {
    expect(load(STRATEGY, again(POPULATION)).problems).toMatchObject([
      {
        code: 'definition-repeated',
        origin: { file: POPULATION },
        facts: { what: 'source', name: 'population' },
      },
    ])
  })
  it('leaves it to others if the paper does not need it', () => {
    const twice = again(folder('returns/ssda903.yaml'))
    expect(load(STRATEGY, twice).problems).toEqual([])
    expect(codes(loadAll(definitionFiles(twice)))).toEqual(['definition-repeated'])
  })
})

describe('loadDefinitionsFor(paper, files) with an undefined name', () => {
  it.each([
    [
      'a source',
      PAPER,
      'corporate-parenting-benchmarks, population]',
      'corporate-parenting-benchmark, population]',
    ],
    ['an indicator', PAPER, 'indicators: ["6.14"]', 'indicators: ["6.41"]'],
    ['the count of a share', CHECKS, '"S4[reason-ceased=adopted]"', '"S444[reason-ceased=adopted]"'],
  ])('reports %s like all others, with its line and the known names', (_, file, found, instead) => {
    const changes = withText(file, found, instead)
    const { problems, all } = load(MONTHLY, changes)
    expect(problems).toMatchObject([
      { code: 'name-undefined', origin: { file, entry: `line ${lineOf(all, file, instead)}` } },
    ])
    expect(loadAll(all).problems).toEqual(expect.arrayContaining([...problems]))
  })
  it('reports nothing about a paper if all others are sound', () => {
    const { definitions, problems } = load('no-such-paper')
    expect(problems).toEqual([])
    expect([...(definitions?.names.papers ?? [])]).toHaveLength(6)
    expect(definitions?.papers.has('no-such-paper')).toBe(false)
  })
  it('reports what is missing from an empty folder', () => {
    const { definitions, problems } = loadFor(MONTHLY, new Map())
    expect(definitions).toBeUndefined()
    expect(problems.map(({ origin }) => origin.file)).toEqual(
      ['areas.yaml', 'sources/', 'indicators/', 'papers/'].map(folder),
    )
  })
})
