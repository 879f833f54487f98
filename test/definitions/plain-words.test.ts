import { describe, expect, it } from 'vitest'
import { definitionFiles, loadFor } from './project.ts'

const YOUNG = 'corporate-parenting-young-people'
const FILE = 'data/definitions/plain-words.yaml'
const text = definitionFiles().get(FILE) ?? ''
const problemsWith = (from: string, to: string) => {
  expect(text).toContain(from)
  return loadFor(YOUNG, definitionFiles({ [FILE]: text.replace(from, to) })).problems.map(
    ({ code, origin }) => [code, origin.file, origin.entry] as const,
  )
}

describe('plain-words.yaml', () => {
  it('has words for every indicator of the paper for young people', () => {
    const { definitions, problems } = loadFor(YOUNG, definitionFiles())
    expect(problems).toEqual([])
    expect(definitions?.plainWords.indicators['6.7']?.says).toBe('{figure} of review meetings were on time.')
  })

  it.each([
    [
      'a sentence without its figure',
      '"{figure} of visits were on time."',
      '"Visits were on time."',
      '6.16.says',
    ],
    [
      'a figure that is typed',
      '"{figure} of visits were on time."',
      '"{figure} of 61 visits were on time."',
      '6.16.says',
    ],
    [
      'braces for something else',
      '"{figure} of visits were on time."',
      '"{figure} of {all} were on time."',
      '6.16.says',
    ],
    ['a movement without the figure before', 'Then it was {before}."', 'It fell."', 'moved.better'],
  ])('may not have %s', (_, from, to, entry) => {
    const problems = problemsWith(from, to)
    expect(problems.map(([code, file]) => [code, file])).toContainEqual(['definition-invalid', FILE])
    expect(problems.map(([, , at]) => at).join()).toContain(entry.split('.').at(-1))
  })

  it('may not have words for an indicator that is not defined', () =>
    expect(problemsWith('"6.7":', '"6.77":').map(([code, file]) => [code, file])).toContainEqual([
      'name-undefined',
      FILE,
    ]))

  it('must have words for each indicator of a topic in plain words, at the line of the paper', () =>
    expect(problemsWith('"6.7":', '"6.8":').map(([code, file]) => [code, file])).toEqual([
      ['name-undefined', `data/definitions/papers/${YOUNG}.yaml`],
    ]))
})

describe('a paper without plain words', () => {
  it('does not read them, and is not concerned by a mistake in them', () => {
    const files = definitionFiles({ [FILE]: 'indicators: none\n' })
    const monthly = loadFor('corporate-parenting-monthly', files)
    expect(monthly.problems).toEqual([])
    expect(monthly.files).not.toContain(FILE)
    expect(loadFor(YOUNG, files).problems.map(({ code, origin }) => [code, origin.file])).toEqual([
      ['definition-invalid', FILE],
    ])
  })
})
