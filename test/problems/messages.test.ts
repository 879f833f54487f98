import { describe, expect, it } from 'vitest'
import { problem } from '../../src/problems/problem.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { sayOrigin } from '../../src/terms/origin.ts'
import { everyProblem, ORIGIN, samples } from './samples.ts'

/** Words of the program or of its packages, which an analyst should never see. */
const PROGRAM_WORDS =
  /undefined|\[object|\bNaN\b|\bnull\b|\bstring\b|\bboolean\b|\binvalid\b|regex|\bpattern\b|\bunion\b|\bzod\b|\bschema\b|\bparse|\bError\b|\bexception\b/i
/** One of the sentences begins with what to do. */
const INSTRUCTION =
  /(^|[.;] )(Correct|Remove|Check|Name|Put|Save|Leave|Rename|Type|Add|Give|Open|Find|Write|Format|Move|Use|Read) /

const valuesIn = (facts: unknown): string[] =>
  typeof facts === 'object' && facts !== null ? Object.values(facts).flatMap(valuesIn) : [String(facts)]

describe('sayProblem(problem)', () => {
  it('gives no code to release despite what the guard found', () => {
    const refused = problem('error', 'release-refused', ORIGIN, { count: 4, codes: '', byGuard: 4 })
    expect(sayProblem(refused)).not.toContain('--despite')
    expect(sayProblem(refused)).toContain('data/guard/overrides.yaml')
  })
  it.each(everyProblem)('$code begins with the place', problem => {
    expect(sayProblem(problem)).toMatch(
      /^data\/extracts\/2017-01\/reviews\.xlsx, sheet Reviews, cell F14: ['A-Z0-9]/,
    )
  })
  it.each(everyProblem)("$code has none of the program's own words", problem =>
    expect(sayProblem(problem).replace(`[${problem.code}]`, '')).not.toMatch(PROGRAM_WORDS),
  )
  it.each(everyProblem)('$code ends with one full stop, and its code', problem => {
    expect(sayProblem(problem)).toMatch(/[^.]\. \[[a-z0-9-]+\]$/)
    expect(sayProblem(problem)).toContain(`. [${problem.code}]`)
  })
  it.each(everyProblem)('$code says what to do', problem =>
    expect(sayProblem(problem).slice(sayOrigin(ORIGIN).length + 2)).toMatch(INSTRUCTION),
  )
  it.each(everyProblem)('$code states every fact', problem => {
    for (const fact of valuesIn(problem.facts)) expect(sayProblem(problem)).toContain(fact)
  })

  it('asks for no definition of a figure, and for no other release where there is none', () => {
    const known = { what: 'figure', name: '6.7@2030-01', known: '6.7@2017-01' }
    expect(sayProblem(problem('error', 'name-undefined', ORIGIN, known))).toContain(
      ": The paper has no figure '6.7@2030-01'; it has 6.7@2017-01. Name one of these. [",
    )
    expect(sayProblem(problem('error', 'release-unknown', ORIGIN, { name: '7', known: 'none' }))).toContain(
      ': There is no release 7: none of this paper is recorded yet. Leave out --with, or record a release first. [',
    )
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
      "reviews.xlsx, sheet Reviews, cell F14: 'Yess' is not one of Y, N. Correct the cell, or add the code to data/definitions/sources/reviews.yaml. [code-not-allowed]",
    )
  })
})
