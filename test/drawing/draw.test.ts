import * as vega from 'vega'
import { describe, expect, it } from 'vitest'
import { chartDrawer } from '../../src/drawing/draw.ts'
import type { Chart } from '../../src/papers/paper.ts'
import { count, flows, history, published, publishedFlows, signed, sparkline, templates } from './examples.ts'
import { pictureOf } from './picture.ts'

const { draw } = await chartDrawer(templates)
const palette: { tokens: Record<string, { value: string; why: string }> } = JSON.parse(
  templates.files.get('palette.json') ?? '',
)
const colour = (name: string): string => palette.tokens[name]?.value ?? name
const everyKind: readonly Chart[] = [
  published.rate,
  publishedFlows,
  sparkline('spark', [98, '[x]', 96, 97], 95),
]
const barsOf = (svg: string, ...names: string[]) =>
  pictureOf(svg).shapes.filter(shape => names.some(name => shape.fill === colour(name)))
const textsOf = (svg: string) => pictureOf(svg).texts.map(({ text }) => text)

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

  it.each(everyKind)('rounds places to two decimals and says nothing that is the default: $chart', chart => {
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

  it('gives clip paths a name of the chart, so that many pictures stand in one page', () => {
    const svg = draw({ ...publishedFlows, id: 'figure 3"' })
    expect(svg.match(/ id="[^"]*"/g)).toEqual([' id="figure_3_-clip1"'])
    expect(new Set(svg.match(/url\(#[^)]*\)/g))).toEqual(new Set(['url(#figure_3_-clip1)']))
  })

  it('writes the same bytes again, after other charts and from another drawer', async () => {
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

  it("gives Vega's text metrics back", () => {
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

describe('draw(history)', () => {
  it('draws a bar for every value and none where it is missing', () => {
    expect(barsOf(draw(published.plans), 'bar', 'bar-current')).toHaveLength(11 + 4)
    expect(barsOf(draw(published.rate), 'bar-benchmark')).toHaveLength(3)
    expect(barsOf(draw(history('h', { months: ['[x]', null, '[c]'] })), 'bar', 'bar-current')).toHaveLength(0)
  })

  it('begins bars at zero, in proportion', () => {
    const bars = barsOf(draw(history('h', { months: [10, 20, 40], current: 9 })), 'bar')
    const [a, b, c] = bars.map(({ y1, y2 }) => y2 - y1)
    expect(new Set(bars.map(({ y2 }) => Math.round(y2 * 10))).size).toBe(1)
    expect((b ?? 0) / (a ?? 1)).toBeCloseTo(2, 1)
    expect((c ?? 0) / (a ?? 1)).toBeCloseTo(4, 1)
  })

  it('hangs a negative bar from zero', () => {
    const picture = pictureOf(draw(history('h', { months: [5, -3.5], print: signed, current: 9 })))
    const [up, down] = picture.shapes.filter(({ fill }) => fill === colour('bar'))
    expect(up?.y2).toBeCloseTo(down?.y1 ?? 0, 1)
    expect(picture.texts.find(({ text }) => text === '−3.5')?.y1).toBeGreaterThan(down?.y2 ?? Infinity)
  })

  it('marks what is missing on the zero line, and is silent about what is not yet due', () => {
    const picture = pictureOf(draw(published.plans))
    expect(picture.texts.filter(({ text }) => text === '[x]')).toHaveLength(2)
    expect(picture.texts.filter(({ text }) => text === '')).toHaveLength(0)
  })

  it('shows the current period by colour and by weight', () => {
    const svg = draw(published.plans)
    expect(barsOf(svg, 'bar-current')).toHaveLength(1)
    expect(
      pictureOf(svg)
        .texts.filter(({ isBold, size }) => isBold && size < 13)
        .map(({ text }) => text),
    ).toEqual(['79.4%', 'Jan', '17'])
  })

  it('dashes the target and not the neighbours, from end to end', () => {
    const { lines } = pictureOf(draw(published.stability))
    expect(lines.filter(({ stroke, dash }) => stroke === colour('line-target') && dash !== '')).toHaveLength(
      1,
    )
    expect(
      lines.filter(
        ({ stroke, dash, x1, x2 }) => stroke === colour('line-neighbour') && dash === '' && x2 - x1 > 400,
      ),
    ).toHaveLength(1)
  })

  it('says the axis as the figures are said, with at most six gridlines', () => {
    expect(textsOf(draw(published.plans))).toEqual(
      expect.arrayContaining(['0%', '20%', '40%', '60%', '80%', '100%']),
    )
    expect(textsOf(draw(history('h', { months: [1200, 800], print: count })))).toEqual(
      expect.arrayContaining(['0', '500', '1,000', '1,250', '1,200']),
    )
    expect(
      pictureOf(draw(published.rate)).lines.filter(({ stroke }) => stroke === colour('grid')).length,
    ).toBeLessThanOrEqual(6)
  })

  it('draws very large, very small, whole and equal values with finite places', () => {
    for (const months of [
      [1e12, 2.5e12],
      [0.1],
      [0.001, 0.002],
      [0, 0, 0],
      [100, 100],
      [1 / 3, 1e-9],
      [-1e9, 1e9],
      [Number.NaN, Infinity, 5],
    ]) {
      expect(draw(history('h', { months, print: String }))).not.toMatch(
        /="[^"]*(NaN|Infinity|undefined|null)/,
      )
    }
  })
})

describe('draw(flows)', () => {
  it('draws two bars a month, a trend through each, and the net as it came', () => {
    const svg = draw(publishedFlows)
    expect(barsOf(svg, 'flow-in')).toHaveLength(13 + 1)
    expect(barsOf(svg, 'flow-out')).toHaveLength(13 + 1)
    expect(svg.match(/<path d="M[\d.]+,[\d.]+L[\d.]+,[\d.]+"[^>]*stroke-dasharray/g)).toHaveLength(2)
    expect(textsOf(svg)).toEqual(expect.arrayContaining(['−5', '+15', '0']))
  })

  it('draws the least squares line: 10, 20, 30 is met exactly, from the first month to the last', () => {
    const svg = draw(flows('f', [10, 20, 30], [5, '[x]', 5], ['Jan 17', 'Feb 17', 'Mar 17']))
    const [, x1, y1, x2, y2] =
      /d="M([\d.]+),([\d.]+)L([\d.]+),([\d.]+)"[^>]*stroke-dasharray="8,3"/.exec(svg) ?? []
    const bars = barsOf(svg, 'flow-in').filter(bar => bar.y2 - bar.y1 > 12)
    const { lines } = pictureOf(svg)
    const left = Math.max(...lines.filter(({ stroke }) => stroke === colour('grid')).map(line => line.x1))
    expect(bars).toHaveLength(3)
    expect(Number(x1)).toBeLessThan(Number(x2))
    expect(left).toBeGreaterThan(0)
    expect(Number(y1) - Number(y2)).toBeCloseTo((bars[0]?.y1 ?? 0) - (bars[2]?.y1 ?? 0), 0)
  })

  it('draws no trend through fewer than three months', () => {
    expect(draw(flows('f', [10, 20], [5, 6]))).not.toContain('stroke-dasharray')
    expect(textsOf(draw(flows('f', [10, 20], [5, 6])))).not.toContain('trend')
  })

  it('leaves a gap where one of the two is missing', () => {
    const svg = draw(flows('f', [10, '[x]', 20], [5, 6, null]))
    expect(barsOf(svg, 'flow-in')).toHaveLength(2 + 1)
    expect(barsOf(svg, 'flow-out')).toHaveLength(2 + 1)
    expect(textsOf(svg)).toContain('[x]')
  })
})

describe('draw(sparkline)', () => {
  const line = (svg: string): string => /<path d="(M[^"A]*)"/.exec(svg)?.[1] ?? ''

  it('breaks the line where a value is missing', () => {
    expect(line(draw(sparkline('s', [1, 2, '[x]', 4, 5]))).match(/M/g)).toHaveLength(2)
    expect(line(draw(sparkline('s', [1, 2, 3, 4, 5]))).match(/M/g)).toHaveLength(1)
  })

  it('fills the last point where it is the latest period, and leaves it hollow where that one is missing', () => {
    expect(draw(sparkline('s', [1, 2]))).toContain(`fill="${colour('spark')}"`)
    expect(draw(sparkline('s', [1, 2, '[x]']))).toContain(`fill="${colour('page')}"`)
  })

  it('dashes the target', () => {
    expect(pictureOf(draw(sparkline('s', [1, 2], 2))).lines.map(({ dash }) => dash)).toEqual(['4,2'])
  })

  it('draws one point, no point and equal points', () => {
    for (const values of [[5], ['[x]', '[x]'], [], [0, 0], [100, 100, 100], [-1, 1]])
      expect(draw(sparkline('s', values))).not.toMatch(/NaN|Infinity|undefined/)
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
    ).rejects.toThrow('"url" is not for charts')
    await expect(
      withSpec(spec =>
        spec.replace('"encoding": { "x2"', '"encoding": { "href": { "value": "javascript:x" }, "x2"'),
      ).then(drawer => drawer.draw(chart)),
    ).rejects.toThrow('"href" is not for charts')
  })

  it('names the colour or the data that a spec asks for in vain', async () => {
    await expect(
      withSpec(spec => spec.replace('$spark', '$sparkle')).then(drawer => drawer.draw(chart)),
    ).rejects.toThrow('"$sparkle", which templates/palette.json does not have')
    await expect(
      withSpec(spec => spec.replace('"name": "dots"', '"name": "spots"')).then(drawer => drawer.draw(chart)),
    ).rejects.toThrow('names the data "spots"; this chart has points, dots, target')
  })

  it('draws a look with a layer less', async () => {
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
