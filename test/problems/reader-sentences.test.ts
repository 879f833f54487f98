import { describe, expect, it } from 'vitest'
import { accept, type Problem, problem } from '../../src/problems/problem.ts'
import { sayForReaders } from '../../src/problems/reader-sentences.ts'
import { everyProblem, ORIGIN, samples } from './samples.ts'

/** Every indicator, measure and part has one name, so that an id in a sentence can only be a mistake. */
const names = { nameOf: () => 'Visits in time', withUnit: (_: string, number: string) => `${number}%` }
const inWarning = (one: Problem): string[] => sayForReaders([{ ...one, severity: 'warning' }], names)

const REST = "1 point about the data files or the text of this paper is on the performance team's list."
const forReaders = everyProblem.filter(one => inWarning(one)[0] !== REST)

const PLACE = /\.(?:ya?ml|xlsx|csv|md|json)\b|data\/|\bsheet\b|\bcell\b|\b[A-Z]{1,3}[1-9]\d*\b/
const CODE = /\[|\]/
const ID = /\b(?!up-to-date\b)[a-z]+(?:-[a-z]+)+\b/
const INSTRUCTION =
  /\b(?:Correct|Remove|Check|Put|Save|Leave|Rename|Type|Add|Give|Open|Find|Write|Format|Move|Use)\b/

describe('sayForReaders(problems, names)', () => {
  it('gives only the number of the other problems', () =>
    expect(everyProblem.filter(one => !forReaders.includes(one)).flatMap(inWarning)).toEqual(
      Array(everyProblem.length - forReaders.length).fill(REST),
    ))
  it('has sentences for problems with figures', () =>
    expect(forReaders.map(({ code }) => code)).toContain('stock-and-flow'))

  it.each(forReaders)('$code is one text in whole sentences', one => {
    expect(inWarning(one)).toHaveLength(1)
    expect(inWarning(one)[0]).toMatch(/^['“A-Z0-9].*[^.]\.$/)
    expect(inWarning(one)[0]).not.toMatch(/undefined|\[object| {2}|\.\.|: \.|: :/)
  })
  it.each(forReaders)('$code names no file and no cell', one => {
    expect(inWarning(one)[0]?.replace('S1 Children', 'Children')).not.toMatch(PLACE)
  })
  it.each(forReaders)('$code has no code and no id', one => {
    expect(inWarning(one)[0]).not.toMatch(CODE)
    expect(inWarning(one)[0]?.replace(one.code, `id ${one.code}`)).not.toMatch(ID)
    for (const [key, fact] of Object.entries(one.facts))
      if (['indicator', 'whole', 'other', 'measure'].includes(key) && /^\d+\.\d+$/.test(fact))
        expect(inWarning(one)[0]).not.toMatch(new RegExp(`(?<![\\d.])${fact}(?![\\d%])`))
  })
  it.each(forReaders)('$code gives no instruction', one => expect(inWarning(one)[0]).not.toMatch(INSTRUCTION))

  const share = (part: string, count: string, computed: string) =>
    problem('warning', 'share-is-not-its-count', ORIGIN, {
      ...samples['share-is-not-its-count'],
      part,
      count,
      computed,
    })
  it('states what does not agree, with its numbers', () =>
    expect(sayForReaders([share('Adopted', '36', '26')], names)).toEqual([
      'Children who ceased to be looked after: a percentage supplied does not agree with the numbers; this paper prints percentages worked out from the numbers. Adopted, 2013/14: 27% supplied, but 36 of 136 is 26%.',
    ]))
  it('groups all points of a kind', () =>
    expect(sayForReaders([share('Adopted', '36', '26'), share('Home', '38', '28')], names)).toEqual([
      'Children who ceased to be looked after: some percentages supplied do not agree with the numbers; this paper prints percentages worked out from the numbers. Adopted, 2013/14: 27% supplied, but 36 of 136 is 26%; Home, 2013/14: 27% supplied, but 38 of 136 is 28%.',
    ]))

  const flow = problem('warning', 'stock-and-flow', ORIGIN, samples['stock-and-flow'])
  it('states the reason for accepted points once, with the figures', () => {
    const known = accept(flow, 'Late records may be the cause.')
    const another = accept(share('Adopted', '36', '26'), 'Late records may be the cause.')
    expect(sayForReaders([known, known, another], names)).toEqual([
      'Late records may be the cause. Figures concerned: Visits in time, January 2017; Children who ceased to be looked after, Adopted, 2013/14.',
    ])
  })
  it('names only the periods if a check compares no single figure', () =>
    expect(
      sayForReaders(
        [
          accept(
            problem('warning', 'denominators-differ', ORIGIN, samples['denominators-differ']),
            'Drawn on different days.',
          ),
        ],
        names,
      ),
    ).toEqual(['Drawn on different days. Figures concerned: those of January 2017.']))
  it('states how many more points the analyst has', () =>
    expect(
      sayForReaders(
        [
          flow,
          problem('warning', 'commentary-missing', ORIGIN, samples['commentary-missing']),
          problem('warning', 'return-codes-unlisted', ORIGIN, samples['return-codes-unlisted']),
        ],
        names,
      ).at(-1),
    ).toBe(
      "2 further points about the data files or the text of this paper are on the performance team's list.",
    ))
  it('reports nothing if there is nothing', () => expect(sayForReaders([], names)).toEqual([]))
})
