// A paper that is based on another: what its file leaves out is as in the file of the other.
import { describe, expect, it } from 'vitest'
import { definitionFiles, loadAll, loadFor, PAPER } from './project.ts'

const LARGE = 'data/definitions/papers/corporate-parenting-large-print.yaml'
const FILE = 'data/definitions/papers/zz.yaml'
const load = (text: string, more: Readonly<Record<string, string>> = {}) =>
  loadFor('zz', definitionFiles({ [FILE]: text, ...more }))
const said = ({ problems }: ReturnType<typeof load>) =>
  problems.map(({ code, origin, facts }) => [code, origin.file, origin.entry, facts] as const)

describe('a paper based on another', () => {
  it('has everything that its file leaves out, and its own id, title and look', () => {
    const files = definitionFiles()
    const large = loadFor('corporate-parenting-large-print', files).definitions
    const monthly = loadFor('corporate-parenting-monthly', files).definitions
    expect(large?.papers.get('corporate-parenting-large-print')).toEqual({
      ...monthly?.papers.get('corporate-parenting-monthly'),
      id: 'corporate-parenting-large-print',
      'based-on': 'corporate-parenting-monthly',
      title: 'Corporate Parenting Performance Report: large print',
      look: 'large-print',
    })
    expect([...(large?.indicators.keys() ?? [])]).toEqual([...(monthly?.indicators.keys() ?? [])])
  })

  it('is read from both files, so that a change of either is noticed', () =>
    expect(loadFor('corporate-parenting-large-print', definitionFiles()).files).toEqual(
      expect.arrayContaining([PAPER, LARGE]),
    ))

  it('may be based on one that is itself based on another', () => {
    const { definitions, problems } = load(
      'id: zz\nbased-on: corporate-parenting-large-print\ntitle: Short\n',
    )
    expect(problems).toEqual([])
    const paper = definitions?.papers.get('zz')
    expect([paper?.title, paper?.look, paper?.['years-shown']]).toEqual(['Short', 'large-print', 3])
  })

  it('must name a paper that there is', () => {
    const [first] = said(load('id: zz\nbased-on: monthly\n'))
    expect(first?.slice(0, 3)).toEqual(['name-undefined', FILE, 'line 2, based-on'])
    expect(first?.[3]).toMatchObject({ what: 'paper', name: 'monthly' })
  })

  it.each([
    ['itself', 'id: zz\nbased-on: zz\n', {}],
    [
      'one that is based on it',
      'id: zz\nbased-on: yy\n',
      { 'data/definitions/papers/yy.yaml': 'id: yy\nbased-on: zz\n' },
    ],
  ])('may not be based on %s', (_, text, more) =>
    expect(said(load(text, more))[0]?.slice(0, 3)).toEqual(['definition-invalid', FILE, 'line 2, based-on']),
  )

  it('reports a mistake of its own in its own file, at its line', () =>
    expect(said(load('id: zz\nbased-on: corporate-parenting-monthly\nyears-shown: many\n'))).toEqual([
      ['definition-invalid', FILE, 'line 3, years-shown', expect.objectContaining({ found: '"many"' })],
    ]))

  it('reports a mistake of the other in the file of the other, and once', () => {
    const monthly = (definitionFiles().get(PAPER) ?? '').replace('years-shown: 3', 'years-shown: many')
    const changed = definitionFiles({ [PAPER]: monthly })
    const faults = (
      files: ReadonlyMap<string, string>,
      load: (files: ReadonlyMap<string, string>) => ReturnType<typeof loadAll>,
    ) => load(files).problems.map(({ code, origin }) => [code, origin.file])
    expect(faults(changed, files => loadFor('corporate-parenting-large-print', files))).toEqual([
      ['definition-invalid', PAPER],
    ])
    expect(faults(changed, loadAll)).toEqual([['definition-invalid', PAPER]])
  })

  it('reports a name of the other where the other has it', () => {
    const monthly = (definitionFiles().get(PAPER) ?? '').replace('["6.14"]', '["6.99"]')
    const problems = loadFor(
      'corporate-parenting-large-print',
      definitionFiles({ [PAPER]: monthly }),
    ).problems
    expect(problems.map(({ code, origin }) => [code, origin.file])).toEqual([['name-undefined', PAPER]])
  })
})
