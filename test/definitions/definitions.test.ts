import { describe, expect, it } from 'vitest'
import { type Definitions, measureName } from '../../src/definitions/definitions.ts'
import { sourceSchema } from '../../src/definitions/source.ts'

describe('measureName(definitions, measure)', () => {
  const row = (label: string, measure: string) => ({ label, measure, unit: 'count' })
  const source = sourceSchema.parse({
    id: 's',
    title: 'S',
    folder: 'extracts',
    tables: [
      {
        layout: 'periods-across',
        header: { find: ['What'] },
        periods: { form: 'month' },
        rows: {
          heading: 'What',
          measures: [
            row('Foster carers', 'carers'),
            row('WM5 / Numerator', 'many-moves'),
            row('No. of LAC', 'WM1'),
          ],
        },
      },
    ],
  })
  const definitions = {
    sources: new Map([[source.id, source]]),
    indicators: new Map([['WM1', { short: 'Children looked after' }]]),
    national: new Map(),
  } as unknown as Definitions
  it.each([
    ['carers', 'Foster carers', 'its label'],
    ['many-moves', 'many moves', 'its own name, where the label finds a row under another'],
    ['WM1', 'Children looked after', 'the indicator whose figure it is'],
    ['not-there', 'not there', 'its own name, where no source has it'],
  ])('calls %s %s: %s', (measure, words) => expect(measureName(definitions, measure)).toBe(words))
})
