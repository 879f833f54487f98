import { describe, expect, it } from 'vitest'
import { accept, problem } from '../../src/problems/problem.ts'
import { problemsAsData, sayProblem, sayProblems } from '../../src/problems/say-problems.ts'
import { everyProblem, ORIGIN, samples } from './samples.ts'

describe('sayProblems(problems)', () => {
  const error = problem('error', 'cell-error', ORIGIN, samples['cell-error'])
  const warning = problem('warning', 'stock-and-flow', ORIGIN, samples['stock-and-flow'])

  it('says when there are none', () => expect(sayProblems([])).toBe('No problems were found.\n'))
  it('puts accepted points last, with their reasons', () => {
    const known = accept(warning, 'Late records.')
    expect(sayProblems([known, warning]).split('\n')).toEqual([
      '1 warning, which does not stop the paper:',
      '',
      sayProblem(warning),
      '',
      '1 accepted point, explained in the notes of the paper:',
      '',
      sayProblem(warning).replace(' [stock-and-flow]', ' Accepted: Late records. [stock-and-flow]'),
      '',
    ])
  })
  it('puts errors before warnings, with their numbers, each in a paragraph', () => {
    expect(sayProblems([warning, error, warning]).split('\n')).toEqual([
      '1 error, which stops the paper:',
      '',
      sayProblem(error),
      '',
      '2 warnings, which do not stop the paper:',
      '',
      sayProblem(warning),
      '',
      sayProblem(warning),
      '',
    ])
  })
})

describe('problemsAsData(problems)', () => {
  it('gives the problem with its message, and survives JSON', () => {
    const [data] = problemsAsData(everyProblem)
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      code: 'definition-unreadable',
      severity: 'error',
      origin: ORIGIN,
      facts: samples['definition-unreadable'],
      sentence: everyProblem.map(sayProblem)[0],
    })
  })
})
