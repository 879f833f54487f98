// A project of one paper with one section. In: the parts of the section, in YAML. Out: the problems of reading its
// definitions.

import { AGE, PROVIDER } from '../papers/section-world.ts'
import { textOf } from '../workspace.ts'
import { loadAll } from './project.ts'

const indicatorText = (ref: string, unit: string, method: string) =>
  `  - { ref: ${ref}, name: ${ref}, short: ${ref}, definition: D., unit: ${unit}, polarity: none, owner: Head of Tests, method: ${method}, year-to-date: latest, annual: latest, targets: [{ state: none }] }`
const FILES = {
  'data/definitions/areas.yaml':
    'council: { id: here, name: Here, short: Here }\ncomparators: [{ id: england, name: England, short: England }]\n',
  'data/definitions/counting.yaml': await textOf('data/definitions/counting.yaml'),
  'data/definitions/groups/age.yaml': AGE,
  'data/definitions/groups/provider.yaml': PROVIDER,
  'data/definitions/indicators/all.yaml': [
    'topic: All',
    'indicators:',
    indicatorText('S1', 'count', '{ kind: count, measure: stock }'),
    indicatorText('R1', 'rate-per-10000', '{ kind: rate-per-10000, count: stock, population: people }'),
    indicatorText('P1', 'percentage', '{ kind: percentage, numerator: stable, denominator: stock }'),
  ].join('\n'),
  'data/definitions/sources/people.yaml':
    'id: people\ntitle: People\nfolder: benchmarks\nfile: people*.xlsx\ntables:\n  - { sheet: S, layout: periods-down, header: { find: [Day, People] }, periods: { heading: Day, form: day, unbroken: false }, columns: [{ heading: People, measure: people, unit: count }] }\n',
  'data/definitions/returns/cases.yaml':
    'id: cases\ntitle: Cases\nfolder: returns/cases\nform: ssda903\ntables: [{ table: episodes, title: Episodes, named: episodes, columns: [{ name: CHILD, is: child }] }]\ngives: [{ measure: stock, counts: in-care }]\ncannot-give: { stable: it has no placements }\n',
}
export const paper = (parts: string, head = '') =>
  `id: test\ntitle: Test\ncommittee: Tests\nlook: plain\nsources: [people]\nreturns: [cases]\nmonths-shown: { before: 0, to-year-end: false }\nyears-shown: 1\n${head}blocks:\n  - { block: section, id: profile, title: Profile, parts: [${parts}] }\n`
export const problemsOf = (text: string, changes: Readonly<Record<string, string>> = {}) =>
  loadAll(new Map(Object.entries({ ...FILES, 'data/definitions/papers/test.yaml': text, ...changes })))
    .problems

export const TABLE = '{ part: table, id: age, title: T, rows: { by: age, of: S1 }, cell: share }'
