import { describe, expect, it } from 'vitest'
import { accept, type Problem, type ProblemCode, ProblemsError, problem } from '../../src/problems/problem.ts'
import { problemsAsData, sayProblems } from '../../src/problems/say-problems.ts'
import { sayProblem } from '../../src/problems/sentences.ts'
import { sayOrigin } from '../../src/terms/origin.ts'
import { samples } from './samples.ts'

const ORIGIN = { file: 'data/extracts/2017-01/reviews.xlsx', sheet: 'Reviews', cell: 'F14' }
const all = (Object.keys(samples) as ProblemCode[]).map(
  code => ({ code, severity: 'error', origin: ORIGIN, facts: samples[code] }) as Problem,
)

/** Words of a program or of its packages, which no analyst should meet. */
const PROGRAM_WORDS =
  /undefined|\[object|\bNaN\b|\bnull\b|\bstring\b|\bboolean\b|\binvalid\b|regex|\bpattern\b|\bunion\b|\bzod\b|\bschema\b|\bparse|\bError\b|\bexception\b/i
/** What to do begins one of the sentences. */
const INSTRUCTION =
  /(^|[.;] )(Correct|Remove|Check|Name|Put|Save|Leave|Rename|Type|Add|Give|Open|Find|Write|Format|Move) /

describe('sayProblem(problem)', () => {
  it.each(all)('$code says where first', problem => {
    expect(sayProblem(problem)).toMatch(
      /^data\/extracts\/2017-01\/reviews\.xlsx, sheet Reviews, cell F14: ['A-Z0-9]/,
    )
  })
  it.each(all)("$code has none of the program's own words", problem =>
    expect(sayProblem(problem)).not.toMatch(PROGRAM_WORDS),
  )
  it.each(all)('$code ends with a full stop, and has no two', problem =>
    expect(sayProblem(problem)).toMatch(/[^.]\.$/),
  )
  it.each(all)('$code says what to do', problem =>
    expect(sayProblem(problem).slice(sayOrigin(ORIGIN).length + 2)).toMatch(INSTRUCTION),
  )
  it.each(all)('$code tells every fact', problem => {
    for (const fact of Object.values(problem.facts)) expect(sayProblem(problem)).toContain(String(fact))
  })

  it('reads as the style guide has it', () => {
    expect(
      sayProblem(
        problem(
          'error',
          'code-not-allowed',
          { file: 'reviews.xlsx', sheet: 'Reviews', cell: 'F14' },
          samples['code-not-allowed'],
        ),
      ),
    ).toBe(
      "reviews.xlsx, sheet Reviews, cell F14: 'Yess' is not one of Y, N. Correct the cell, or add the code to data/definitions/sources/reviews.yaml.",
    )
  })
})

describe('sayOrigin(origin)', () => {
  it.each([
    [{ file: 'a.xlsx' }, 'a.xlsx'],
    [{ file: 'a.xlsx', sheet: 'Health' }, 'a.xlsx, sheet Health'],
    [{ file: 'a.xlsx', sheet: 'Health', cell: 'F14' }, 'a.xlsx, sheet Health, cell F14'],
    [{ file: 'a.csv', cell: 'B2' }, 'a.csv, cell B2'],
    [{ file: 'a.yaml', entry: 'line 3, indicators[1].ref' }, 'a.yaml, at line 3, indicators[1].ref'],
  ])('%j is said as %s', (origin, said) => expect(sayOrigin(origin)).toBe(said))
})

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
    const [data] = problemsAsData(all)
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      code: 'definition-unreadable',
      severity: 'error',
      origin: ORIGIN,
      facts: samples['definition-unreadable'],
      sentence: all.map(sayProblem)[0],
    })
  })
})

describe('new ProblemsError(problems)', () => {
  it('carries them', () => expect(new ProblemsError(all).problems).toBe(all))
})
