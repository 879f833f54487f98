// Bad definitions of counting, and bad returns, as a user would make them: each mistake gives its own
// sentence, at its line, before any row is read.
import { describe, expect, it } from 'vitest'
import { sayProblem } from '../../src/problems/say-problems.ts'
import { check } from '../../src/verbs/check.ts'
import { orderpaper } from '../cli/run.ts'
import { definitionFiles, lineOf, loadAll, withText } from '../definitions/project.ts'
import { changedOutside, realOutside } from '../workspace.ts'

const RETURN = 'data/definitions/returns/ssda903.yaml'
const COUNTING = 'data/definitions/counting.yaml'
const AGE = 'data/definitions/groups/age.yaml'
const LEGAL_STATUS = 'data/definitions/groups/legal-status.yaml'
const PAPER = 'data/definitions/papers/sufficiency-appendices.yaml'
const AREA = 'data/definitions/areas/example.yaml'
const FOLDER = 'data/returns/ssda903'

const STACK = /\n\s+at |node:internal|\.ts:\d+|TypeError|(?<!\[name-)undefined|\[object/

describe('loadDefinitions(files) with a mistake in what is counted', () => {
  it.each([
    // Measures of a return.
    [
      'a way of counting',
      RETURN,
      'counts: started-children }',
      'counts: started-kids }',
      'Found "started-kids"; expected one of adopted-within-12-months, ',
    ],
    [
      'a fact',
      RETURN,
      'only: { placement: [P1] }',
      'only: { placment: [P1] }',
      "Found the unknown name 'placment'",
    ],
    [
      'a band of codes',
      RETURN,
      'only: { placement: [P1] }',
      'only: { placement: { from: 1 } }',
      'expected a list of codes, since placement is not a number; a band is for age and distance',
    ],
    [
      'a list of a point',
      RETURN,
      '{ measure: permanence, counts: ceased, only: { reason-ceased: $permanence.codes } }',
      '{ measure: permanence, counts: ceased, only: { reason-ceased: $permanence.code } }',
      "The list '$permanence.code' is not defined; known: $permanence.codes, ",
    ],
    [
      'a position',
      RETURN,
      '{ measure: long-term-stable-u2-u5-as-change, counts: long-term-stability, positions: { u2-u5: as-a-change } }',
      '{ measure: long-term-stable-u2-u5-as-change, counts: long-term-stability, positions: { u2-u5: as-change } }',
      "The position of u2-u5 'as-change' is not defined; known: no-change, as-a-change",
    ],
    [
      'a point',
      RETURN,
      '{ measure: long-term-stable-u2-u5-as-change, counts: long-term-stability, positions: { u2-u5: as-a-change } }',
      '{ measure: long-term-stable-u2-u5-as-change, counts: long-term-stability, positions: { u2-u6: as-a-change } }',
      "The contested point 'u2-u6' is not defined; known: same-carer, ",
    ],
    [
      'a column',
      RETURN,
      '{ measure: teeth-checked, counts: outcome, with: { flag: TEETH_CHECK,',
      '{ measure: teeth-checked, counts: outcome, with: { flag: TEETH,',
      "The column of the table oc2 'TEETH' is not defined; known: CHILD, DOB, SDQ_SCORE, ",
    ],
    [
      'the value of a setting',
      RETURN,
      '{ measure: care-leavers-neet, counts: care-leavers, with: { test: neet,',
      '{ measure: care-leavers-neet, counts: care-leavers, with: { test: idle,',
      'Found "idle"; expected one of all, in-touch, suitable, eet, neet',
    ],
    [
      'the name of a setting',
      RETURN,
      '{ measure: children-missing, counts: missing, with: { type: M } }',
      '{ measure: children-missing, counts: missing, with: { kind: M } }',
      "Found the unknown name 'kind'",
    ],
    [
      'a sum of what has no values',
      RETURN,
      '{ measure: children-ceased, counts: ceased-children }',
      '{ measure: children-ceased, counts: ceased-children, take: sum }',
      'Found "sum"; expected numerator, denominator or share, since ceased-children has no values to add up',
    ],
    [
      'a measure given twice',
      RETURN,
      '- { measure: uasc, counts: uasc }',
      '- { measure: uasc, counts: uasc }\n  - { measure: missing-incidents, counts: uasc }',
      "The measure 'missing-incidents' is defined here and in the same return",
      ['measure: missing-incidents,'],
    ],
    // Contested points.
    [
      'a switch',
      COUNTING,
      'on: [as-a-change]',
      'on: [a-change]',
      'Found ["a-change"]; expected switches that counting uses: as-a-change',
    ],
    [
      'a position without a list',
      COUNTING,
      'lists: { left-out: [E2, E3] }',
      'lists: {}',
      'expected a list of each name that the other positions have: left-out ([] for none)',
    ],
    [
      'the position in force',
      COUNTING,
      'national: adoption-and-orders',
      'in-force: with-friends\n    national: adoption-and-orders',
      'Found "with-friends"; expected one of the positions: adoption-and-orders, with-return-home, with-family',
      ['in-force: with-friends'],
    ],
    [
      'a point of the same name',
      COUNTING,
      '  - id: groups',
      '  - id: permanence',
      'Found "permanence"; expected an id that no other point has',
      ['- id: permanence', 2],
    ],
    // Group maps.
    [
      'a row of the same name',
      AGE,
      "id: '5-9'",
      "id: '1-4'",
      'Found "1-4"; expected an id that no other row has',
      ["id: '1-4'", 2],
    ],
    [
      'a row that no child reaches',
      AGE,
      'age: { from: 5, below: 10 }',
      'age: { from: 1, below: 4 }',
      'expected children that no row above matches',
    ],
    [
      'a row whose codes are taken',
      LEGAL_STATUS,
      'when: { legal-status: [D1] }',
      'when: { legal-status: [C1, C2] }',
      'expected children that no row above matches',
    ],
    [
      'a fact of a row',
      AGE,
      'age: { from: 5, below: 10 }',
      'ages: { from: 5, below: 10 }',
      "Found the unknown name 'ages'",
    ],
    [
      'a first edition with a day',
      AGE,
      '  - rows:',
      "  - from: '2018-04-01'\n    rows:",
      'Found "2018-04-01"; expected no day in the first edition',
      ["from: '2018-04-01'"],
    ],
    [
      'editions out of order',
      LEGAL_STATUS,
      "from: '2024-04-01'",
      "from: '1900-01-01'",
      'expected a day after that of the edition before',
    ],
    // Papers and areas.
    [
      'a council',
      PAPER,
      'council: northmoor',
      'council: southmoor',
      "The council 'southmoor' is not defined; known: rotherham, northmoor",
    ],
    [
      'a return',
      PAPER,
      'returns: [ssda903]',
      'returns: [ssda904]',
      "The return 'ssda904' is not defined; known: annex-a, ssda903",
    ],
    [
      'the bands of a projection',
      PAPER,
      'ages: age',
      'ages: ages',
      "The group map 'ages' is not defined; known: ",
    ],
    [
      'the plan of a projection',
      PAPER,
      'plan: planned-change',
      'plan: planned-changes',
      "needs the measure 'planned-changes', which no source of this paper supplies",
    ],
    [
      'the indicator of a file of the department',
      'data/definitions/sources/dfe-rates.yaml',
      'indicator: S2b',
      'indicator: S2c',
      "The indicator 'S2c' is not defined",
    ],
    [
      'a row in a relation',
      'data/definitions/checks.yaml',
      '"S4[reason-ceased=adopted]"',
      '"S4[reason-ceased=adoptd]"',
      "The row of the group map reason-ceased 'adoptd' is not defined; known: home, ",
    ],
    [
      'an area of the same name',
      AREA,
      'id: yorkshire-and-the-humber',
      'id: neighbours',
      'Found "neighbours"; expected an id that no other area has',
      ['id: neighbours', 2],
    ],
  ] as readonly [string, string, string, string, string, (readonly [text: string, nth?: number])?][])(
    'reports %s, with its file and line',
    (_, file, found, instead, sentence, at) => {
      const files = definitionFiles(withText(file, found, instead))
      const { definitions, problems } = loadAll(files)
      expect(definitions).toBeUndefined()
      const [first = ''] = problems.filter(({ origin }) => origin.file === file).map(sayProblem)
      expect(first).toContain(sentence)
      expect(first).not.toMatch(STACK)
      expect(first).toContain(
        `${file}, at line ${lineOf(files, file, ...(at === undefined ? ([instead] as const) : at))}`,
      )
    },
  )
  it('requires a not-known row, so that a table adds up to its total', () => {
    const { problems } = loadAll(definitionFiles(withText(AGE, 'not-known: { label: Age not known }', '')))
    expect(problems.map(({ code, origin }) => [code, origin.file])).toEqual([['definition-invalid', AGE]])
    expect(problems.map(sayProblem).join()).toContain('not-known: Found nothing')
  })
  it('requires the points on which counting rests', () => {
    const { problems } = loadAll(definitionFiles({ [COUNTING]: 'points: []\n' }))
    expect(problems.map(sayProblem)).toContain(
      `${COUNTING}: The contested point 'same-carer' is not defined; known: none. Correct the name, or add its definition. [name-undefined]`,
    )
  })
  it('reports nothing more about a paper whose return is not defined', () => {
    expect(
      loadAll(definitionFiles(withText(PAPER, 'returns: [ssda903]', 'returns: [ssda904]'))).problems,
    ).toHaveLength(1)
  })
})

describe('check(paper) with a return that cannot be counted', async () => {
  const REQUEST = { paper: 'sufficiency-appendices', period: '2021-22' }
  const files = await realOutside().list(FOLDER)
  const without = (within: string) =>
    Object.fromEntries(files.filter(file => file.startsWith(`${FOLDER}/${within}`)).map(file => [file, null]))
  const errorsWith = async (
    changes: Readonly<Record<string, string | Uint8Array | null>>,
    request = REQUEST,
  ) =>
    (await check(request, changedOutside(changes))).problems
      .filter(({ severity }) => severity === 'error')
      .map(sayProblem)
  const LAST = `${FOLDER}/2021-22`

  it.each([
    [
      'no file',
      { ...without('') },
      `${FOLDER}: There is no file of the SSDA903 return here; expected one for each table. Save them here, each with its year in the name or in that of its folder, such as 2021-22/episodes.csv. [return-missing]`,
    ],
    [
      'no file of the year',
      { ...without('2021-22') },
      `${FOLDER}: The SSDA903 return ends on 31 March 2021; nothing of March 2022 can be counted. Add the return that covers it, or make the paper of an earlier period. [return-ends-before]`,
    ],
    [
      'no episodes in the year',
      { [`${LAST}/episodes.csv`]: null },
      `${FOLDER}: The table Episodes of 2021/22 is missing, or has no usable row; nothing can be counted without it.`,
    ],
    [
      'an empty file',
      { [`${LAST}/episodes.csv`]: '' },
      `${FOLDER}: The table Episodes of 2021/22 is missing`,
    ],
    [
      'no headings',
      { [`${LAST}/episodes.csv`]: 'hello\nworld\n' },
      `${LAST}/episodes.csv: No row among the first 20 has the headings of the table Episodes`,
    ],
    [
      'a workbook cut off',
      { ...without(''), [`${LAST}/episodes.xlsx`]: new Uint8Array([0x50, 0x4b, 3, 4, 0, 255]) },
      `${LAST}/episodes.xlsx: The file cannot be opened`,
    ],
    [
      'a zip cut off',
      { ...without(''), [`${LAST}.zip`]: new Uint8Array([0x50, 0x4b, 3, 4, 0, 255]) },
      `${LAST}.zip: The file cannot be opened`,
    ],
    [
      'XML that is not closed',
      { ...without(''), [`${LAST}.xml`]: '<a><b></a>' },
      `${LAST}.xml: The file cannot be opened`,
    ],
  ])('reports %s', async (_, changes, sentence) => {
    const errors = await errorsWith(changes)
    expect(errors[0]).toContain(sentence)
    expect(errors.length).toBeLessThanOrEqual(2)
    for (const error of errors) expect(error).not.toMatch(STACK)
  })
  it('reports that no return covers a later year', async () => {
    expect(await errorsWith({}, { ...REQUEST, period: '2022-23' })).toEqual([
      `${FOLDER}: The SSDA903 return ends on 31 March 2022; nothing of March 2023 can be counted. Add the return that covers it, or make the paper of an earlier period. [return-ends-before]`,
    ])
  })
})

describe('orderpaper with an invalid period', () => {
  const EITHER = 'expected a month such as 2017-01 or a financial year such as 2021-22.'
  it.each([
    ['produce', 'sufficiency-appendices', '2021', `Found '2021'; ${EITHER}`],
    ['check', 'sufficiency-appendices', '2021-23', `Found '2021-23'; ${EITHER}`],
    [
      'produce',
      'corporate-parenting-monthly',
      '2016-17',
      "Found '2016-17'; expected a month such as 2017-01.",
    ],
    ['produce', 'sufficiency-appendices', '2022-23', 'The SSDA903 return ends on 31 March 2022'],
  ])('%s %s %s', async (verb, paper, period, sentence) => {
    const before = await realOutside().list('out')
    const { out, err, end } = await orderpaper(verb, paper, period)
    expect(end).toBe('problems')
    expect(out + err).toContain(sentence)
    expect(out + err).not.toMatch(STACK)
    expect((await realOutside().list('out')).filter(file => file.includes(`${paper}/${period}/`))).toEqual(
      before.filter(file => file.includes(`${paper}/${period}/`)),
    )
  })
})
