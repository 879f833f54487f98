import { describe, expect, it } from 'vitest'
import { chartsOf } from '../../src/formats/charts-of.ts'
import { sampleStrategy } from '../templates/sample-strategy.ts'

describe('chartsOf(paper)', () => {
  it('includes the charts of sections', () => {
    expect(chartsOf(sampleStrategy).map(({ id }) => id)).toEqual(['chart-rates', 'chart-age'])
  })
})
