// A name in disclosure.yaml in which a letter is wrong would leave what it means unprotected.
import { describe, expect, it } from 'vitest'
import { openWorkspace } from '../../src/workspace/open-workspace.ts'
import { changedOutside } from '../workspace.ts'

const namesOf = async (yaml: string, paper = 'corporate-parenting-from-return') => {
  const workspace = openWorkspace(changedOutside({ 'data/definitions/disclosure.yaml': yaml }))
  const { problems } = await workspace.definitionsFor(paper)
  return problems.map(one =>
    one.code === 'name-undefined' ? `${one.origin.entry}: ${one.facts.what} ${one.facts.name}` : one.code,
  )
}

describe('the names in disclosure.yaml', () => {
  it.each([
    ['a paper', 'papers: [corporate-parenting-montly]', 'line 1: paper corporate-parenting-montly'],
    [
      'the indicator that counts the cases',
      'public:\n  bases:\n    - { indicators: ["6.7"], of: "6.99" }',
      'line 3: indicator 6.99',
    ],
    [
      'an indicator whose base is named',
      'public:\n  bases:\n    - { indicators: ["6.41"], of: "6.1" }',
      'line 3: indicator 6.41',
    ],
    [
      'a group map',
      'public:\n  sensitive:\n    - { part: etnicity=asian, because: B. }',
      'line 3: group map etnicity',
    ],
    ['a row', 'public:\n  sensitive:\n    - { part: sex=femal, because: B. }', 'line 3: row of sex femal'],
  ])('must be defined: %s', async (_, yaml, expected) =>
    expect(await namesOf(yaml, 'sufficiency-appendices')).toContain(expected),
  )
  it('have nothing wrong as the example gives them', async () => {
    const workspace = openWorkspace(changedOutside({}))
    expect((await workspace.allDefinitions()).problems.filter(one => one.code === 'name-undefined')).toEqual(
      [],
    )
  })
  it('bring a base with them that the paper does not name', async () => {
    const workspace = openWorkspace(
      changedOutside({
        'data/definitions/disclosure.yaml': 'public:\n  bases:\n    - { indicators: ["6.7"], of: "S5" }',
      }),
    )
    const { definitions, problems } = await workspace.definitionsFor('corporate-parenting-monthly')
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(definitions?.indicators.has('S5')).toBe(true)
  })
})
