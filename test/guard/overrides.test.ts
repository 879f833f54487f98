import { describe, expect, it } from 'vitest'
import {
  type GuardOverride,
  guardAllowedSchema,
  guardOverridesSchema,
} from '../../src/definitions/guard-rules.ts'
import { parseYaml } from '../../src/definitions/parse-yaml.ts'
import type { GuardRules } from '../../src/guard/finding.ts'
import { guard } from '../../src/guard/guard.ts'
import { guardProblems, namesAbsent } from '../../src/guard/guard-problems.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { sentencePassage } from './rules.ts'

const TEXT = 'Two children were placed in secure accommodation.'
const allowed = guardAllowedSchema.parse({ posts: ['Director of Children’s Services'] })
const [finding] = guard([sentencePassage(TEXT)], { allowed, overrides: [] }).findings

const override = (changes: Partial<GuardOverride> = {}): GuardOverride => ({
  class: 'F12',
  file: 'paper.md',
  place: 'paragraph 1',
  text: finding?.text ?? '',
  by: 'Director of Children’s Services',
  on: '2017-02-20',
  reason: 'The inspectorate has published the number.',
  ...changes,
})
const withOverride = (changes: Partial<GuardOverride> = {}, text = TEXT) => {
  const rules: GuardRules = { allowed, overrides: [override(changes)] }
  return guard([sentencePassage(text)], rules)
}

describe('an override', () => {
  it('lets one finding pass, with its post, day and reason', () => {
    const { findings, overridden, overrideFaults } = withOverride()
    expect([findings, overrideFaults]).toEqual([[], []])
    expect(overridden).toMatchObject([
      { finding: { class: 'F12' }, by: override().by, on: '2017-02-20', reason: override().reason },
    ])
  })
  it('lapses when the text changes', () => {
    const { findings, overrideFaults } = withOverride(
      {},
      'Three children were placed in secure accommodation.',
    )
    expect(findings.map(one => one.class)).toEqual(['F12'])
    expect(overrideFaults).toMatchObject([{ why: 'changed' }])
  })
  it.each([
    ['not-found', {}, 'The number of children rose.'],
    ['no-such-place', { place: 'paragraph 9' }, TEXT],
    ['not-a-post', { by: 'Somebody' }, TEXT],
    ['reason-fails', { reason: 'AB was placed there and her mother agrees.' }, TEXT],
  ] as const)('has no effect: %s', (why, changes, text) => {
    expect(withOverride(changes, text).overrideFaults).toMatchObject([{ why }])
  })
  it('is of one class and one place', () => {
    expect(withOverride({ class: 'F3' }).findings.map(one => one.class)).toEqual(['F12'])
  })
  it("of another paper's file is not judged", () => {
    expect(withOverride({ file: 'another.md' }).overrideFaults).toEqual([])
  })
  it('by a post that may not give one is explained: which post, and which may', () => {
    const [said] = guardProblems(withOverride({ by: 'Head of Housing' })).filter(
      ({ code }) => code === 'guard-override-idle',
    )
    expect(said?.facts).toMatchObject({
      why: "it is by 'Head of Housing', who may not give one; those who may are Director of Children’s Services ('posts' in data/guard/allowed.yaml)",
    })
  })
  it('is quoted in no problem: neither its reason nor what is no post', () => {
    const faults = [
      withOverride({ by: 'Zorvane' }),
      withOverride({ by: 'Zorvane Quillick, Head of Rowan House' }),
      withOverride({ reason: 'Ring 01632 960123 about it.' }),
    ]
    for (const fault of faults)
      expect(JSON.stringify(guardProblems(fault))).not.toMatch(/Zorvane|01632|960123/)
  })
})

describe('an override of an edition', () => {
  const EDITION = 'public/a-paper/2017-01'
  const passages = ['paper.html', 'paper.pdf', 'paper.docx', 'data/commentary/2017-01/public/a.md'].map(
    (file, at) => ({ ...sentencePassage(at === 1 ? TEXT.replace(' in ', '\u00a0in\n') : TEXT), file }),
  )
  const guarded = (changes: Partial<GuardOverride> = {}, editionNamed = EDITION) => {
    const { file: _, place: __, ...rest } = override()
    return guard(passages, { allowed, overrides: [{ ...rest, edition: EDITION, ...changes }], editionNamed })
  }
  it('is of the same words in all its files', () => {
    const { findings, overridden, overrideFaults } = guarded()
    expect([findings, overrideFaults]).toEqual([[], []])
    expect(overridden.map(({ finding: { file } }) => file)).toEqual(passages.map(({ file }) => file))
  })
  it('is of no other edition, class or text', () => {
    expect(guarded({}, 'public/a-paper/2017-02').findings).toHaveLength(4)
    expect(guarded({}, 'public/a-paper/2017-02').overrideFaults).toEqual([])
    expect(guarded({ class: 'F3' }).findings).toHaveLength(4)
    expect(guarded({ text: '0123456789ab' })).toMatchObject({
      findings: [{}, {}, {}, {}],
      overrideFaults: [{ override: { edition: EDITION }, why: 'not-found' }],
    })
  })
  it('is the line that the problem gives, and is read as it was given', () => {
    const [said] = guardProblems(guarded({ text: '0123456789ab' })).map(sayProblem)
    const entry = /: (\{ class: F12, edition: .*\})\. \[/.exec(said ?? '')?.[1] ?? ''
    const text = `overrides:\n  - ${entry.replace('<post>', 'Director').replace('<day>', '2017-02-20').replace('<reason>', 'Known')}\n`
    expect(parseYaml('overrides.yaml', text, guardOverridesSchema)).toMatchObject({
      problems: [],
      value: { overrides: [{ class: 'F12', edition: EDITION, text: finding?.text }] },
    })
  })
  it('names no file', () => {
    const both = `overrides:\n  - { class: F12, edition: ${EDITION}, file: a, place: b, text: "0123456789ab", by: a, on: 2017-02-20, reason: b }\n`
    expect(parseYaml('overrides.yaml', both, guardOverridesSchema).problems).toHaveLength(1)
    expect(
      parseYaml('overrides.yaml', both.replace(`edition: ${EDITION}, file: a, `, ''), guardOverridesSchema)
        .problems,
    ).toHaveLength(1)
  })
})

describe('guardProblems(result)', () => {
  it('says class, kind, why, and the line to write', () => {
    const [problem] = guardProblems({ findings: finding === undefined ? [] : [finding], overrideFaults: [] })
    expect(problem?.severity).toBe('error')
    const said = problem === undefined ? '' : sayProblem(problem)
    expect(said).toContain('paper.md, at paragraph 1: Found a small number of children (class F12).')
    expect(said).toContain(`{ class: F12, file: "paper.md", place: "paragraph 1", text: "${finding?.text}"`)
    expect(said).not.toContain('secure')
  })
  it('does not stop an internal paper', () => {
    expect(
      guardProblems({ findings: finding === undefined ? [] : [finding], overrideFaults: [] }, 'warning').map(
        one => one.severity,
      ),
    ).toEqual(['warning'])
  })
  it('says once that names were not compared', () => {
    expect(namesAbsent({ notChecked: ['F2', 'F8'] }).map(one => one.code)).toEqual(['guard-names-absent'])
    expect(namesAbsent({ notChecked: [] })).toEqual([])
  })
})

describe('data/guard/overrides.yaml', () => {
  it('is refused without post, day or reason', () => {
    const { problems } = parseYaml(
      'data/guard/overrides.yaml',
      'overrides:\n  - { class: F20, file: a, place: b, text: x }\n',
      guardOverridesSchema,
    )
    expect(problems.map(({ code }) => code)).toContain('definition-invalid')
    expect(guardOverridesSchema.parse(null)).toEqual({ overrides: [] })
  })
})
