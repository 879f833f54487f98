// Reads the delivery plan of the worked example as the program does. Each expected status was worked out by hand from
// the workbook's dates.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseYaml } from '../../src/definitions/parse-yaml.ts'
import { sourceSchema } from '../../src/definitions/source.ts'
import { readExtract } from '../../src/extracts/read-extract.ts'
import { actionStatus } from '../../src/ratings/rules/action-status.ts'
import { month } from '../../src/terms/period.ts'
import { repository } from './make-workbooks.ts'

const FILE = 'data/extracts/2021-22/delivery-plan.xlsx'
const { value: source } = parseYaml(
  '',
  readFileSync(join(repository, 'data/definitions/sources/northmoor-delivery-plan.yaml'), 'utf8'),
  sourceSchema,
)
if (source === undefined) throw new Error('the source cannot be read')
const {
  extract: { plan = [] },
  problems,
} = await readExtract(readFileSync(join(repository, FILE)), FILE, '', {
  source,
  council: 'northmoor',
  period: month(2022, 3),
  indicators: new Map(),
  areas: new Set(),
})

describe('the delivery plan of the worked example', () => {
  it('is read without a problem: 16 actions of five posts under three promises and five aspirations', () => {
    expect(problems).toEqual([])
    expect([
      plan.length,
      ...(['owner', 'promise', 'aspiration'] as const).map(
        key => new Set(plan.map(action => action[key])).size,
      ),
    ]).toEqual([16, 5, 3, 5])
    expect(
      plan.filter(({ promise, aspiration, owner }) => [promise, aspiration, owner].includes('')),
    ).toEqual([])
  })
  it('has twelve months and four ranges of years', () =>
    expect(plan.filter(({ due }) => / to /.test(due?.said ?? '')).map(({ id }) => id)).toEqual([
      '1.2',
      '2.1',
      '2.3',
      '4.2',
    ]))
  it('has on 31 March 2022 the statuses that its dates give', () => {
    expect(plan.map(action => `${action.id} ${actionStatus(action, '2022-03-31')}`)).toEqual([
      '1.1 done',
      '1.2 on-the-way',
      '1.3 overdue',
      '1.4 due-soon',
      '2.1 on-the-way',
      '2.2 done',
      '2.3 not-begun',
      '3.1 done-late',
      '3.2 due-soon',
      '3.3 overdue',
      '4.1 done',
      '4.2 on-the-way',
      '4.3 not-begun',
      '5.1 done',
      '5.2 on-the-way',
      '5.3 overdue',
    ])
  })
})
