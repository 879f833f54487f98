// Codes in definitions that the return does not have: no child would have them, and the figure would be 0, or the
// children of a row "not known".
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SHARED } from '../workspace.ts'
import { HAS_CASES, runCase } from './lay-case.ts'

const definition = (file: string) =>
  HAS_CASES ? readFileSync(join(SHARED, 'cases', '_base', 'return', file), 'utf8') : ''
const RETURN = 'data/definitions/returns/ssda903.yaml'
const AGE = 'data/definitions/groups/age.yaml'
const COUNTING = 'data/definitions/counting.yaml'

describe.skipIf(!HAS_CASES)('a code that the list of codes does not have', () => {
  it('in a measure is an error', async () => {
    const { problems, codes } = await runCase('returns/good', {
      [RETURN]: definition(RETURN).replace(
        'measure: placed-with-parents, counts: in-care, only: { placement: [P1]',
        'measure: placed-with-parents, counts: in-care, only: { placement: [P9]',
      ),
    })
    expect(codes).toEqual(['return-code-undefined'])
    expect(problems[0]).toContain(
      "ssda903.yaml, at placed-with-parents: The code 'P9' of placement is in no year's list",
    )
  })
  it('in a group map is an error, once for each code', async () => {
    const { problems, codes } = await runCase('returns/good', {
      [AGE]: definition(AGE).replace(/when: \{ age: \{ [^}]*\} \}/, 'when: { legal-status: [C9, C2] }'),
    })
    expect(codes).toEqual(['return-code-undefined'])
    expect(problems[0]).toContain("The code 'C9' of legal-status")
  })
  it('in a list of counting.yaml that a measure uses is an error', async () => {
    const { problems, codes } = await runCase('returns/good', {
      [COUNTING]: definition(COUNTING).replaceAll('providers: [PR4]', 'providers: [PR7]'),
    })
    expect(codes).toEqual(['return-code-undefined'])
    expect(problems[0]).toContain(
      "counting.yaml, at agency.private-only.providers: The code 'PR7' of provider",
    )
  })
  it('in lowercase is another code', async () => {
    const { codes } = await runCase('returns/good', {
      [RETURN]: definition(RETURN).replace('only: { placement: [P1] }', 'only: { placement: [p1] }'),
    })
    expect(codes).toEqual(['return-code-undefined'])
  })
})
