import * as vega from 'vega'
import { describe, expect, it } from 'vitest'
import { chartDrawer } from '../../src/drawing/draw.ts'
import type { Chart } from '../../src/papers/chart.ts'
import { anyCharts } from './any-charts.ts'
import { control, controls } from './control-examples.ts'
import { draw, palette, textsOf } from './drawn.ts'
import { flows, history, published, publishedFlows, sparkline, templates } from './examples.ts'
import { funnel, funnels } from './funnel-examples.ts'
import { faultsOf, pictureOf } from './picture.ts'
import { lines, multiples, ordinary, projection, pyramid, ranked, stacked } from './section-examples.ts'

const everyKind: readonly Chart[] = [
  published.rate,
  publishedFlows,
  sparkline('spark', [98, '[x]', 96, 97], 95),
  controls.stepped,
  controls.rebased,
  funnels.ordinary,
]

describe('draw(chart)', () => {
  it.each(everyKind)('is one image with one text alternative: $chart', chart => {
    const svg = draw(chart)
    expect(svg).toMatch(
      /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+" height="\d+" viewBox="0 0 \d+ \d+" role="img" aria-label="Column chart: [^"]+" font-family="SourceSans3" fill="none">/,
    )
    expect(svg.match(/ role=| aria-/g)).toHaveLength(2)
    expect(svg).not.toMatch(
      /<style|<script|<a |<image|<title|<desc| class=| style=|xlink|https?:(?!\/\/www\.w3\.org\/2000\/svg)/,
    )
    expect(svg.replaceAll(/url\(#[\w-]+\)/g, '')).not.toContain('url(')
  })

  it.each(everyKind)('rounds positions to two decimals and writes no default attribute: $chart', chart => {
    const svg = draw(chart).replace(/aria-label="[^"]*"/, '')
    expect(svg).not.toMatch(/\d\.\d{3}/)
    expect(svg).not.toMatch(
      /opacity="1"|font-weight="400"|text-anchor="start"|translate\(0,0\)| stroke-width="1"|font-family="[^"]*".*font-family/,
    )
  })

  it('keeps text as text', () => {
    expect(textsOf(draw(published.rate))).toEqual(
      expect.arrayContaining([
        'In month',
        'Year end',
        'Latest benchmarks',
        '85.5',
        'Jan',
        'England',
        'average 75.8',
      ]),
    )
    expect(textsOf(draw(publishedFlows))).toEqual(
      expect.arrayContaining(['Admissions', 'Discharges', 'trend', 'Net', '−5', '+10']),
    )
    expect(textsOf(draw(sparkline('s', [1, 2])))).toEqual([])
  })

  it('names clip paths after the chart, so that one page can hold many pictures', () => {
    const svg = draw({ ...publishedFlows, id: 'figure 3"' })
    expect(svg.match(/ id="[^"]*"/g)).toEqual([' id="figure_3_-clip1"'])
    expect(new Set(svg.match(/url\(#[^)]*\)/g))).toEqual(new Set(['url(#figure_3_-clip1)']))
  })

  it('writes the same bytes again after other charts, and from another drawer', async () => {
    const first = everyKind.map(chart => draw(chart))
    const other = await chartDrawer(templates)
    expect(
      [...everyKind]
        .reverse()
        .map(chart => other.draw(chart))
        .reverse(),
    ).toEqual(first)
    expect(everyKind.map(chart => draw(chart))).toEqual(first)
  })

  it("restores Vega's text metrics", () => {
    const before = 'textMetrics' in vega ? Object.values(Object(vega.textMetrics)) : []
    draw(published.rate)
    expect('textMetrics' in vega ? Object.values(Object(vega.textMetrics)) : undefined).toEqual(before)
  })

  it('makes hostile texts inert', () => {
    const evil = '<script>alert(1)</script>" onload="x\u0000\u001b[31m\u202Edetrever\u2066\uD800 & \'\uFFFE'
    const chart = history('x"><script>', {
      months: [50, 60, '<img src=x onerror=y>'],
      labels: [evil, 'Feb 16', `\${alert(1)}`],
      benchmarks: [70],
      benchmarkNames: [evil],
      neighbours: 55,
      current: 1,
    })
    const svg = draw({
      ...chart,
      alternative: evil,
      zones: chart.zones.map(zone => ({ ...zone, title: evil })),
    })
    expect(svg.replace(/>[^<]*</g, '><')).not.toContain('onload="')
    expect(svg).not.toMatch(/<script|<img|[\u0000-\u001F\u202A-\u202E\u2066-\u2069\uFFFE]/)
    expect(svg.isWellFormed()).toBe(true)
    expect(svg).toContain(
      'aria-label="&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&quot;x[31mdetrever &amp; \'"',
    )
    const flow = draw(flows('f', [1, 2, 3], [1, 2, 3], [evil, evil, evil], [evil, evil]))
    expect(flow).not.toContain('<script')
    expect(flow.replace(/>[^<]*</g, '><')).not.toContain('onload="')
  })
})

describe('chartDrawer(templates)', () => {
  const withSpec = (change: (spec: string) => string) =>
    chartDrawer({
      ...templates,
      files: new Map([
        ...templates.files,
        ['charts/sparkline.vl.json', change(templates.files.get('charts/sparkline.vl.json') ?? '')],
      ]),
    })
  const chart = sparkline('s', [1, 2], 2)

  it('refuses a spec that would fetch or link', async () => {
    await expect(
      withSpec(spec => spec.replace('"name": "target" }', '"url": "file:///etc/passwd" }')).then(drawer =>
        drawer.draw(chart),
      ),
    ).rejects.toThrow('"url" is not allowed in a chart')
    await expect(
      withSpec(spec =>
        spec.replace('"encoding": { "x2"', '"encoding": { "href": { "value": "javascript:x" }, "x2"'),
      ).then(drawer => drawer.draw(chart)),
    ).rejects.toThrow('"href" is not allowed in a chart')
  })

  it('names the colour or the data that a spec uses and that does not exist', async () => {
    await expect(
      withSpec(spec => spec.replace('$spark', '$sparkle')).then(drawer => drawer.draw(chart)),
    ).rejects.toThrow('"$sparkle", which templates/palette.json does not have')
    await expect(
      withSpec(spec => spec.replace('"name": "dots"', '"name": "spots"')).then(drawer => drawer.draw(chart)),
    ).rejects.toThrow('uses the data "spots", which this chart does not have. It has points, dots, target')
  })

  it('draws a look with one layer fewer', async () => {
    const drawer = await withSpec(spec =>
      spec.replace(/\{\s*"data": \{ "name": "target" \}[\s\S]*?\n {4}\},/, ''),
    )
    expect(drawer.draw(chart)).not.toContain('stroke-dasharray')
  })

  it('uses no colour that the palette does not name', () => {
    const values = new Set(Object.values(palette.tokens).map(({ value }) => value))
    for (const chart of everyKind)
      for (const used of draw(chart).match(/#[0-9A-Fa-f]{6}/g) ?? []) expect(values).toContain(used)
  })
})

const every: readonly Chart[] = Object.values(ordinary)

describe('draw(chart of a section)', () => {
  it.each(every)(
    'is one image with one alternative, in colours of the palette, with finite places: $chart',
    chart => {
      const svg = draw(chart)
      expect(svg).toMatch(/^<svg [^>]*role="img" aria-label="[^"]+"/)
      expect(svg.match(/ role=| aria-/g)).toHaveLength(2)
      expect(svg).not.toMatch(/NaN|Infinity|undefined|null|<script|<image| style=/)
      const values = new Set(Object.values(palette.tokens).map(({ value }) => value))
      for (const used of svg.match(/#[0-9A-Fa-f]{6}/g) ?? []) expect(values).toContain(used)
      expect(pictureOf(svg).width).toBe(642)
    },
  )

  it('lets no text overlap another or extend over the edge, in 100 invented charts of each kind', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      for (const chart of anyCharts(seed)) {
        const svg = draw(chart)
        expect(svg).not.toMatch(/="[^"]*(NaN|Infinity|undefined|null)/)
        expect([chart.id, ...faultsOf(pictureOf(svg))]).toEqual([chart.id])
      }
    }
  }, 120_000)

  it('survives a chart without data', () => {
    for (const chart of [
      stacked('s', [], [], []),
      multiples('m', [], [], []),
      lines('l', {}, []),
      ranked('r', {}, ''),
      pyramid('p', [], [], []),
      projection('j', { actual: [], ahead: [] }),
      funnel('f', []),
      funnel('f', [['Alone', 0, 0]]),
      funnel('f', [
        ['One', 5, 0],
        ['Other', 5, 0],
      ]),
      control('c', { values: [] }),
      control('c', { values: ['[x]', null] }),
      control('c', { values: [0], limits: null, mean: 0 }),
    ]) {
      expect(faultsOf(pictureOf(draw(chart)))).toEqual([])
    }
  })

  it('makes hostile texts inert', () => {
    const evil = '<script>alert(1)</script>" onload="x\u0000\u202Ey'
    for (const chart of [
      stacked('s', [evil], [[5]], [evil]),
      multiples('m', [evil], [[5]], [evil]),
      lines('l', { [evil]: [5] }, [evil]),
      ranked('r', { [evil]: 5 }, evil),
      pyramid('p', [evil], [5], [5], [evil, evil]),
      funnel('f', [
        [evil, 100, 40],
        [`${evil}2`, 50, 60],
      ]),
      control('c', {
        values: [5, 6],
        labels: [evil, 'Feb 16'],
        starts: { 1: evil },
        special: { 0: 'low' },
        print: () => evil,
      }),
    ]) {
      const svg = draw(chart)
      expect(svg).not.toMatch(/<script|\u0000|\u202E/)
      expect(svg.replace(/>[^<]*</g, '><')).not.toContain('onload="')
    }
  })
})
