import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { areasSchema } from '../../src/definitions/areas.ts'
import { blockKinds } from '../../src/definitions/blocks/index.ts'
import { FACTS } from '../../src/definitions/child-facts.ts'
import { commentarySchema } from '../../src/definitions/commentary-rules.ts'
import { indicatorFileSchema } from '../../src/definitions/indicator-definition.ts'
import { paperSchema } from '../../src/definitions/paper-definition.ts'
import { parseYaml } from '../../src/definitions/parse-yaml.ts'
import { returnSchema } from '../../src/definitions/returns.ts'
import { sourceSchema } from '../../src/definitions/source.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { sayProblem } from '../../src/problems/say-problems.ts'

const FILE = 'data/definitions/indicators/test.yaml'

/** One indicator, a line each, so that a changed line is the one that a problem names. */
const LINES = {
  ref: '"6.10"',
  name: 'N',
  short: 'S',
  definition: 'D.',
  unit: 'percentage',
  polarity: 'high',
  owner: 'Head of N',
  method: '{ kind: percentage, numerator: a, denominator: b }',
  'year-to-date': 'ratio-of-sums',
  annual: 'latest',
  targets: '[{ green: { at-least: 95 } }]',
}
const FIRST_LINE = 3

function indicatorFile(changes: Readonly<Record<string, string>>): string {
  const [[ref = '', first = ''] = [], ...others] = Object.entries({ ...LINES, ...changes })
  return [
    'topic: T',
    'indicators:',
    `  - ${ref}: ${first}`,
    ...others.map(([name, value]) => `    ${name}: ${value}`),
  ].join('\n')
}
const lineOf = (name: string, changes: Readonly<Record<string, string>>) =>
  FIRST_LINE + Object.keys({ ...LINES, ...changes }).indexOf(name)
const indicator = (changes: Readonly<Record<string, string>>) =>
  parseYaml(FILE, indicatorFile(changes), indicatorFileSchema)

/** Found and expected of a problem with one entry; other codes have none. */
const foundAndExpected = (problem: Problem | undefined) =>
  problem?.code === 'definition-invalid' ? problem.facts : undefined

describe('parseYaml(file, text, schema) of what is right', () => {
  it('gives the value, with what may be left out', () => {
    const { value, problems } = indicator({})
    expect(problems).toEqual([])
    expect(value?.indicators[0]).toMatchObject({
      ref: '6.10',
      notes: [],
      targets: [{ from: '1900-01', judges: 'month', green: { 'at-least': '95' } }],
    })
  })
  it('keeps a bound as it is written, not as a binary fraction', () => {
    expect(
      indicator({ targets: '[{ green: { at-least: 22.7 } }]' }).value?.indicators[0]?.targets[0],
    ).toMatchObject({ green: { 'at-least': '22.7' } })
  })
  it('finds the lines of a name, as a value and not as a key', () => {
    expect(indicator({ name: 'owner' }).linesOf('owner')).toEqual([4])
    expect(indicator({ name: '"6.10"' }).linesOf('6.10')).toEqual([3, 4])
    expect(indicator({ name: '"6.10"' }).linesOf('6.10', 'ref')).toEqual([3])
  })
})

const mistakes: readonly [
  what: string,
  changes: Record<string, string>,
  at: string,
  entry: string,
  found: string,
  expected: string,
][] = [
  [
    'a reference without quotation marks',
    { ref: '6.10' },
    'ref',
    'ref',
    '6.1',
    'a reference in quotes, such as "6.10"',
  ],
  [
    'a reference with a blank',
    { ref: '"6 10"' },
    'ref',
    'ref',
    '"6 10"',
    'a reference of letters, digits, points and hyphens, such as "6.10"',
  ],
  [
    'a measure without quotation marks',
    { method: '{ kind: as-supplied, measure: 6.10 }', 'year-to-date': 'none' },
    'method',
    'method.measure',
    '6.1',
    'a text, in quotation marks',
  ],
  [
    'a text that YAML takes for yes or no',
    { name: 'true' },
    'name',
    'name',
    'true',
    'a text, in quotation marks',
  ],
  [
    'an empty reason for no control chart',
    { 'control-chart': '{ none: "" }' },
    'control-chart',
    'control-chart.none',
    '""',
    'the reason why it has no control chart',
  ],
  [
    'an unknown name',
    { onwer: 'x' },
    'ref',
    '',
    "the unknown name 'onwer'",
    'only the names ref, use, replaces, name, short, definition, unit, decimals, may-be, polarity, question, owner, method, year-to-date, annual, quarter, stock-and-flow, parts, provisional-months, updated, targets, year-end, control-chart, breaks, least-base, notes',
  ],
  [
    'nothing where something is needed',
    { unit: '' },
    'unit',
    'unit',
    'nothing',
    'one of count, percentage, rate-per-10000, days, average, milestone, money',
  ],
  [
    'an indicator without a post, in a file without one',
    { owner: '' },
    'owner',
    'owner',
    'nothing',
    'the post responsible for it, here or once for the file, beside topic',
  ],
  [
    'an unknown unit',
    { unit: 'percent' },
    'unit',
    'unit',
    '"percent"',
    'one of count, percentage, rate-per-10000, days, average, milestone, money',
  ],
  [
    'an unknown method',
    { method: '{ kind: median, measure: a }' },
    'method',
    'method.kind',
    '"median"',
    'one of as-supplied, count, percentage, rate-per-10000, mean, difference, rolling-12-sum, rolling-12-percentage',
  ],
  ['half a place', { decimals: '1.5' }, 'decimals', 'decimals', '1.5', 'a whole number'],
  ['too many places', { decimals: '5' }, 'decimals', 'decimals', '5', 'at most 4'],
  ['a list that is none', { targets: 'none' }, 'targets', 'targets', '"none"', 'a list'],
  ['no target', { targets: '[]' }, 'targets', 'targets', '[]', 'at least 1 in the list'],
  [
    'a bound that is no number',
    { targets: '[{ green: { at-least: high } }]' },
    'targets',
    'targets[1].green.at-least',
    '"high"',
    'a number',
  ],
  [
    'an unknown name of a target',
    { targets: '[{ green: { at-least: 95 }, ambr: { at-least: 90 } }]' },
    'targets',
    'targets[1]',
    "the unknown name 'ambr'",
    'only the names from, judges, green, amber, red, amber-within, amber-if',
  ],
  [
    'a month in another form',
    { targets: '[{ from: 2016-4, green: { at-least: 95 } }]' },
    'targets',
    'targets[1].from',
    '"2016-4"',
    'a month such as 2016-04',
  ],
  [
    'a day that is not in the calendar',
    {
      unit: 'milestone',
      polarity: 'milestone',
      targets: '[{ milestone: { due: 2017-02-29, amber-days-before: 28 } }]',
    },
    'targets',
    'targets[1].milestone.due',
    '"2017-02-29"',
    'a day of the calendar such as 2017-03-31',
  ],
  [
    'two targets that begin together',
    { targets: '[{ from: 2016-04, state: none }, { from: 2016-04, green: { at-least: 95 } }]' },
    'targets',
    'targets[2].from',
    '"2016-04"',
    'another month than that of the target before it: only one can apply',
  ],
  [
    'a green bound that does not fit the polarity',
    { targets: '[{ green: { below: 95 } }]' },
    'targets',
    'targets[1].green',
    '{"below":95}',
    'a green bound that fits the polarity high: at-least or above for high, at-most or below for low and zero, within for band',
  ],
  [
    'a milestone of a percentage',
    { targets: '[{ milestone: { due: 2017-03-31, amber-days-before: 28 } }]' },
    'targets',
    'targets[1]',
    '{"milestone":{"due":"2017-03-31","amber-days-before":28}}',
    'a milestone only where the unit is milestone (1 reached, 0 not)',
  ],
  [
    'a sum of percentages',
    { annual: 'sum' },
    'annual',
    'annual',
    '"sum"',
    'a sum only of numbers that can be added up: not of shares, rates, means or rolling months',
  ],
  [
    'a ratio of sums without parts',
    { method: '{ kind: count, measure: a }', unit: 'count' },
    'year-to-date',
    'year-to-date',
    '"ratio-of-sums"',
    'a ratio of sums only with the method percentage or mean, whose parts are known',
  ],
  [
    'parts of a percentage',
    { parts: '[girls, boys]' },
    'parts',
    'parts',
    '["girls","boys"]',
    'parts only with the method count or as-supplied',
  ],
  [
    'flows of a percentage',
    { 'stock-and-flow': '{ started: s, ceased: c }' },
    'stock-and-flow',
    'stock-and-flow',
    '{"started":"s","ceased":"c"}',
    'a stock and its flows only with the method count',
  ],
]

describe('parseYaml(file, text, schema) of a mistake', () => {
  it.each(mistakes)('reports %s', (_, changes, at, entry, found, expected) => {
    const { value, problems } = indicator(changes)
    expect(value).toBeUndefined()
    expect(problems.map(({ code, severity, origin }) => [code, severity, origin.file])).toEqual([
      ['definition-invalid', 'error', FILE],
    ])
    expect(problems[0]?.origin.entry).toBe(
      `line ${lineOf(at, changes)}, indicators[1]${entry === '' ? '' : `.${entry}`}`,
    )
    expect(foundAndExpected(problems[0])).toEqual({ found, expected })
  })

  it('reports every mistake of a file', () => {
    expect(
      indicator({ unit: 'percent', owner: '', polarity: 'up' }).problems.map(({ origin }) => origin.entry),
    ).toEqual(['line 7, indicators[1].unit', 'line 8, indicators[1].polarity', 'line 9, indicators[1].owner'])
  })

  it('accepts a target for the kind that it comes nearest to', () => {
    expect(
      indicator({
        unit: 'milestone',
        polarity: 'milestone',
        targets: '[{ milestone: { due: 20170331, amber-days-before: some } }]',
      }).problems.map(foundAndExpected),
    ).toEqual([
      { found: '20170331', expected: 'a day of the calendar such as 2017-03-31' },
      { found: '"some"', expected: 'a number' },
    ])
  })

  it('says in a whole sentence that a reference needs quotation marks', () => {
    const sentence = indicator({ ref: '6.10' }).problems.map(sayProblem)[0]
    expect(sentence).toBe(
      `${FILE}, at line 3, indicators[1].ref: Found 6.1; expected a reference in quotes, such as "6.10". Correct the entry; data/README.md shows each kind of file. [definition-invalid]`,
    )
  })
})

describe('parseYaml(file, text, schema) of what is not YAML', () => {
  it.each([
    ['a bracket that stays open', 'topic: T\nindicators: [', 2, /the \[ that opens here is not closed/],
    ['a name twice', 'topic: T\ntopic: U', 2, /the name 'topic' is there twice/],
    ['a tab', 'topic: T\nindicators:\n\t- ref: "1"', 3, /begins with a tab/],
    ['20,000 lists in each other', `topic: ${'['.repeat(20_000)}`, 1, /nested more than 50 deep/],
    ['a colon inside a text', 'topic: Care: leavers', 1, /the text after 'topic:' has a colon in it/],
    [
      'a star without quotation marks',
      'topic: T\nfile: *.xlsx',
      2,
      /a text that begins with \* must be in quotation marks/,
    ],
  ])('reports %s with its line', (_, text, line, reason) => {
    const { value, problems } = parseYaml(FILE, text, indicatorFileSchema)
    expect(value).toBeUndefined()
    expect(problems[0]).toMatchObject({
      code: 'definition-unreadable',
      severity: 'error',
      origin: { file: FILE, entry: `line ${line}` },
    })
    expect(problems[0]?.code === 'definition-unreadable' ? problems[0].facts.reason : '').toMatch(reason)
  })

  it.each([
    ['lists', '- '],
    ['lists in brackets', '['],
    ['entries', '? '],
  ])('reports %s that are nested thousands deep, at their line', (_, mark) => {
    const { value, problems } = parseYaml(
      'deep.yaml',
      `id: deep\nof:\n  ${mark.repeat(20_000)}x\n`,
      z.unknown(),
    )
    expect(value).toBeUndefined()
    expect(problems).toMatchObject([
      {
        code: 'definition-unreadable',
        origin: { file: 'deep.yaml', entry: 'line 3' },
        facts: { reason: 'lists or entries are nested more than 50 deep' },
      },
    ])
  })
  it.each([51, 500])('reports %i lists in each other', depth => {
    const { problems } = parseYaml('deep.yaml', `of: ${'['.repeat(depth)}${']'.repeat(depth)}\n`, z.unknown())
    expect(problems).toMatchObject([
      { code: 'definition-unreadable', facts: { reason: 'lists or entries are nested more than 50 deep' } },
    ])
  })
  it('reads 40 lists in each other', () =>
    expect(parseYaml('deep.yaml', `${'['.repeat(40)}${']'.repeat(40)}\n`, z.unknown()).problems).toEqual([]))
  it('reports 500 names of names of entries at once, which took half a minute', () => {
    const { problems } = parseYaml('deep.yaml', `${'? '.repeat(500)}x\n`, z.unknown())
    expect(problems).toMatchObject([
      { code: 'definition-unreadable', facts: { reason: 'the name of an entry is a list or has entries' } },
    ])
  })
  it('reports an empty file', () => {
    expect(parseYaml(FILE, '', areasSchema).problems).toMatchObject([
      {
        code: 'definition-invalid',
        facts: { found: 'nothing', expected: 'entries of the form name: value' },
      },
    ])
  })
})

describe('parseYaml(file, text, schema) of sources and papers', () => {
  const source = (column: string) =>
    `id: s\ntitle: S\nfolder: f\nfile: s.xlsx\ntables:\n  - layout: periods-down\n    header: { find: [Month] }\n    periods: { heading: Month, form: month }\n    columns:\n      - ${column}\n`
  const paper = (block: string) =>
    `id: p\ntitle: P\ncommittee: C\nlook: l\nsources: [s]\nmonths-shown: { before: 12, to-year-end: true }\nyears-shown: 3\nblocks:\n  - ${block}\n`

  it.each([
    [
      'a measure that is a number',
      '{ heading: A, measure: 6.10, unit: count }',
      'tables[1].columns[1].measure',
      'a text, in quotation marks',
    ],
    [
      'a measure with a blank',
      '{ heading: A, measure: "A b", unit: count }',
      'tables[1].columns[1].measure',
      'a measure in lowercase letters, digits, points and hyphens, such as reviews-in-time',
    ],
    [
      'a column without a measure',
      '{ heading: A, unit: count }',
      'tables[1].columns[1]',
      'either a measure, or of: {numerator, denominator}',
    ],
    [
      'a column with two',
      '{ heading: A, measure: a, of: { numerator: b, denominator: c }, unit: count }',
      'tables[1].columns[1]',
      'either a measure, or of: {numerator, denominator}',
    ],
    [
      'a code of another word',
      '{ heading: A, measure: a, unit: count, codes: { tba: later } }',
      'tables[1].columns[1].codes.tba',
      'one of not-supplied, not-yet-due, not-yet-published, not-applicable, suppressed, low, unreliable, not-comparable',
    ],
  ])('reports %s', (_, column, entry, expected) => {
    const { problems } = parseYaml('s.yaml', source(column), sourceSchema)
    expect(problems).toMatchObject([
      { code: 'definition-invalid', origin: { entry: `line 10, ${entry}` }, facts: { expected } },
    ])
  })

  it.each([
    [
      'an unknown setting',
      '{ measure: m, counts: care-leavers, with: { test: all, form: 19 } }',
      'with',
      "the unknown name 'form'",
      'only the names test, from, below',
    ],
    [
      'a setting of a way of counting that has none',
      '{ measure: m, counts: uasc, with: { from: 5 } }',
      'with',
      "the unknown name 'from'",
      'no names',
    ],
    [
      'an unknown fact',
      '{ measure: m, counts: in-care, only: { placment: [U1] } }',
      'only',
      "the unknown name 'placment'",
      `only the names ${FACTS.join(', ')}`,
    ],
  ])('reports %s of a measure of a return', (_, measure, entry, found, expected) => {
    const text = `id: r\ntitle: R\nfolder: f\nform: ssda903\ntables:\n  - { table: t, title: T, named: n, columns: [{ name: A, is: day }] }\ngives:\n  - ${measure}\n`
    expect(parseYaml('r.yaml', text, returnSchema).problems).toMatchObject([
      {
        code: 'definition-invalid',
        origin: { entry: `line 8, gives[1].${entry}` },
        facts: { found, expected },
      },
    ])
  })

  it.each([
    [
      'a reference without quotation marks',
      '{ block: topic, id: t, title: T, indicators: [6.10] }',
      'blocks[1].indicators[1]',
      'a reference in quotes, such as "6.10"',
    ],
    [
      'an unknown block',
      '{ block: graph, title: T }',
      'blocks[1].block',
      `one of ${Object.keys(blockKinds).join(', ')}`,
    ],
    [
      'an unknown chart',
      '{ block: topic, id: t, title: T, indicators: ["1"], charts: [{ chart: pie }] }',
      'blocks[1].charts[1].chart',
      'one of history, control, flows',
    ],
    [
      'an id with a blank',
      '{ block: topic, id: "a topic", title: T, indicators: ["1"] }',
      'blocks[1].id',
      'a name in lowercase letters, digits and hyphens',
    ],
  ])('reports %s', (_, block, entry, expected) => {
    const { problems } = parseYaml('p.yaml', paper(block), paperSchema)
    expect(problems).toMatchObject([
      { code: 'definition-invalid', origin: { entry: `line 9, ${entry}` }, facts: { expected } },
    ])
  })
})

describe('the folder of a source', () => {
  const folderOf = (folder: string) => sourceSchema.shape.folder.safeParse(folder).success
  it.each(['benchmarks', 'extracts/{period}', 'benchmarks/dfe', 'extracts/2017..2018'])('may be %s', folder =>
    expect(folderOf(folder)).toBe(true),
  )
  it.each(['..', '../..', 'extracts/../../..', '/etc', '\\etc', 'a\\..\\..', ''])('may not be %j', folder =>
    expect(folderOf(folder)).toBe(false),
  )
})

describe('the words of commentary', () => {
  it('are at most 200 characters a phrase', () => {
    const { problems } = parseYaml(FILE, `no-claims: [${'fell due '.repeat(30)}]`, commentarySchema)
    expect(problems).toMatchObject([
      { code: 'definition-invalid', facts: { expected: 'a phrase of at most 200 characters' } },
    ])
  })
})
