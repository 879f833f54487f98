import { describe, expect, it } from 'vitest'
import { titleOfAnotherDate } from '../../../src/checks/kinds/title-of-another-date.ts'
import { evidenceOf, reading } from '../build.ts'

describe('titleOfAnotherDate', () => {
  it('reports the title with the latest period, at the title', () => {
    const evidence = evidenceOf({})
    const origin = { file: 'test.xlsx', sheet: 'Table 12', cell: 'A2' }
    const latest = reading('U7', '2016-12', '97.3')
    const titled = { title: 'Position at 30 September 2016', origin, latest }
    const extracts = evidence.extracts.map(one => ({ ...one, laterThanTitles: [titled] }))
    expect(titleOfAnotherDate({ ...evidence, extracts })).toEqual([
      {
        facts: { title: 'Position at 30 September 2016', latest: 'December 2016' },
        origin,
        period: latest.period,
      },
    ])
  })
  it('reports nothing where no title says so', () =>
    expect(titleOfAnotherDate(evidenceOf({ readings: [reading('U7', '2016-12', '97.3')] }))).toEqual([]))
})
