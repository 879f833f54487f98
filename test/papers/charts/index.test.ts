// Every chart of the worked example.
import { describe, expect, it } from 'vitest'
import { charts } from '../monthly-blocks.ts'

describe('the charts', () => {
  it.each(charts.map(chart => [chart.id, chart] as const))(
    '%s has an alternative of 60 to 400 characters that does not repeat its title',
    (_, chart) => {
      expect(chart.alternative.length).toBeGreaterThanOrEqual(60)
      expect(chart.alternative.length).toBeLessThanOrEqual(400)
      expect(chart.alternative).not.toContain(chart.title)
      expect(chart.title).not.toBe('')
    },
  )
  it('draw a gap, and not a zero, where there is no figure', () => {
    const points = charts.flatMap(chart => (chart.chart === 'sparkline' ? chart.points : []))
    expect(points.filter(point => point.text.startsWith('[')).every(point => point.value === null)).toBe(true)
    expect(points.some(point => point.value === null)).toBe(true)
  })
})
