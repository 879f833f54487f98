import { describe, expect, it } from 'vitest'
import { accept, problem } from '../../src/problems/problem.ts'
import { problemsAsData, sayProblem, sayProblems } from '../../src/problems/say-problems.ts'
import { everyProblem, ORIGIN, samples } from './samples.ts'

describe('sayProblems(problems)', () => {
  const error = problem('error', 'cell-error', ORIGIN, samples['cell-error'])
  const warning = problem('warning', 'stock-and-flow', ORIGIN, samples['stock-and-flow'])

  it('says that there are none', () => expect(sayProblems([])).toBe('No problems were found.\n'))
  it('puts what was accepted last, with the reason', () => {
    const known = accept(warning, 'Late records.')
    expect(sayProblems([known, warning]).split('\n')).toEqual([
      '1 warning (is printed with it):',
      '',
      sayProblem(warning),
      '',
      '1 accepted point (is printed as a note):',
      '',
      `${sayProblem(warning)} Accepted: Late records.`,
      '',
    ])
  })
  it('puts errors before warnings, counted, each in a paragraph', () => {
    expect(sayProblems([warning, error, warning]).split('\n')).toEqual([
      '1 error (stops the paper):',
      '',
      sayProblem(error),
      '',
      '2 warnings (are printed with it):',
      '',
      sayProblem(warning),
      '',
      sayProblem(warning),
      '',
    ])
  })
})

describe('problemsAsData(problems)', () => {
  it('is the problem with its sentence, and survives JSON', () => {
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
