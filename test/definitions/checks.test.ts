import { describe, expect, it } from 'vitest'
import { kinds } from '../../src/checks/kinds/index.ts'
import { checkCodes, checksSchema, usualSeverities } from '../../src/definitions/checks.ts'
import { definitionFiles, loadAll } from './project.ts'

const CHECKS = 'data/definitions/checks.yaml'
const load = (text: string | null) => loadAll(definitionFiles({ [CHECKS]: text }))
const problemsIn = (text: string) =>
  load(text).problems.map(({ code, origin, facts }) =>
    [code, origin.file, origin.entry, 'name' in facts ? facts.name : undefined]
      .filter(part => part !== undefined)
      .join(' '),
  )

describe('loadDefinitions(files) of checks.yaml', () => {
  it('may be left out', () =>
    expect(load(null)).toMatchObject({
      problems: [],
      definitions: { checks: { accepted: [], relations: { 'same-cohort': [] } } },
    }))
  it('reports a check that does not exist', () =>
    expect(problemsIn('severity: { stock-and-flows: off }')).toEqual([
      expect.stringContaining(`definition-invalid ${CHECKS}`),
    ]))
  it('reports an acceptance without a reason', () =>
    expect(problemsIn('accepted: [{ check: stock-and-flow, because: "" }]')).toEqual([
      expect.stringContaining(`definition-invalid ${CHECKS}`),
    ]))
  it('reports an indicator and a measure that are not defined, at their lines', () => {
    expect(
      problemsIn(
        'relations:\n  share-of:\n    - { indicator: "7.9", of: "7.1" }\n  same-cohort:\n    - { measures: [looked-after, lookd-after], because: They count the same. }\n',
      ),
    ).toEqual([`name-undefined ${CHECKS} line 3 7.9`, `name-undefined ${CHECKS} line 5 lookd-after`])
    expect(problemsIn('relations:\n  since-april:\n    - { indicator: "9.9", cases: adoption }\n')).toEqual([
      `name-undefined ${CHECKS} line 3 9.9`,
      `name-undefined ${CHECKS} line 3 adoption`,
    ])
  })
})

describe('usualSeverities', () => {
  it('has one for every leaf', () => expect(Object.keys(kinds).sort()).toEqual([...checkCodes].sort()))
  it('stops the paper only for what cannot be', () =>
    expect(checkCodes.filter(code => usualSeverities[code] === 'error')).toEqual([
      'numerator-above-denominator',
      'total-is-not-its-parts',
      'percentage-of-other-parts',
    ]))
  it("keeps the reader's own abbreviations beside the usual", () =>
    expect(checksSchema.parse({ abbreviations: ['SEND'] }).abbreviations).toEqual(
      expect.arrayContaining(['NHS', 'SEND']),
    ))
})
