import { describe, expect, it } from 'vitest'
import { chartDrawer } from '../../src/drawing/draw.ts'
import { narrowChart } from '../../src/drawing/narrow-chart.ts'
import type { Chart } from '../../src/papers/chart.ts'
import { anyCharts } from './any-charts.ts'
import { controls } from './control-examples.ts'
import { draw } from './drawn.ts'
import { history, published, publishedFlows, templates } from './examples.ts'
import { funnels } from './funnel-examples.ts'
import { faultsOf, pictureOf } from './picture.ts'
import { ordinary } from './section-examples.ts'

/** What a phone of 360 px shows between margins of 16 px. */
const WIDTH = 328
const { drawNarrow } = await chartDrawer(templates)
const charts: readonly Chart[] = [
  published.rate,
  publishedFlows,
  ...Object.values(controls),
  funnels.ordinary,
  ...Object.values(ordinary),
]
const textsIn = (chart: Chart) => pictureOf(drawNarrow(chart)).texts.map(({ text }) => text)

describe('drawNarrow(chart)', () => {
  it.each(charts)('draws $chart $id for a phone, with no text small, cut off or over another', chart => {
    const picture = pictureOf(drawNarrow(chart))
    expect(picture.width).toBe(WIDTH)
    expect(faultsOf(picture)).toEqual([])
  })

  it('says the same alternative as the wide drawing, and repeats no id of it', () => {
    const alternative = (svg: string) => /aria-label="([^"]*)"/.exec(svg)?.[1]
    for (const chart of charts) {
      expect(alternative(drawNarrow(chart))).toBe(alternative(draw(chart)))
      const idsOf = (svg: string) => new Set([...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))
      const wide = idsOf(draw(chart))
      expect([...idsOf(drawNarrow(chart))].filter(id => wide.has(id))).toEqual([])
    }
  })

  it('has every bar of the months, and the last of them with its figure', () => {
    const months = [90, 91, 92, 93, 94, 95, 96, 97, 98, 97, 96, 95, 94.5]
    const chart = history('all', { months, years: [80, 81, 82], benchmarks: [75, 76] })
    expect(textsIn(chart)).toContain('94.5%')
    const bars = pictureOf(drawNarrow(chart)).shapes.filter(({ y1, y2 }) => y2 - y1 > 20)
    expect(bars).toHaveLength(13)
  })

  it('is as wide and high as the spec says, and as high as the wide drawing where it says nothing', async () => {
    const path = 'charts/lines.vl.json'
    const spec = templates.files.get(path) ?? ''
    const sizeWith = async (narrow: string) => {
      const changed = spec.replace(/\{ "name": "narrow".*\},\n/, narrow)
      expect(changed).not.toBe(spec)
      const drawer = await chartDrawer({
        ...templates,
        files: new Map([...templates.files, [path, changed]]),
      })
      const { width, height } = pictureOf(drawer.drawNarrow(ordinary.lines))
      return [width, height]
    }
    const [width, height = 0] = await sizeWith(
      '{ "name": "narrow", "value": { "pictureWidth": 300, "pictureHeight": 265 } },\n',
    )
    expect(width).toBe(300)
    // The wide drawing is 165 px high, which is 100 px less.
    expect(await sizeWith('')).toEqual([WIDTH, height - 100])
  })

  it('has no text over another or over the edge in invented charts', () => {
    for (let seed = 1; seed <= 60; seed += 1)
      for (const chart of anyCharts(seed))
        expect([chart.id, ...faultsOf(pictureOf(drawNarrow(chart)))]).toEqual([chart.id])
  }, 120_000)
})

describe('narrowChart(chart)', () => {
  it('leaves the months of a history, which has years and benchmarks in its table', () => {
    const chart = history('h', { months: [1, 2], years: [3], benchmarks: [4] })
    const narrow = narrowChart(chart)
    expect(narrow.chart === 'history' && narrow.zones.map(({ id }) => id)).toEqual(['months'])
  })
  it('leaves the years where no month has a figure', () => {
    const chart = history('h', { months: [null, '[x]'], years: [3] })
    const narrow = narrowChart(chart)
    expect(narrow.chart === 'history' && narrow.zones.map(({ id }) => id)).toEqual(['months', 'years'])
  })
  it('leaves every other chart as it is', () => {
    expect(narrowChart(ordinary.lines)).toBe(ordinary.lines)
  })
})
