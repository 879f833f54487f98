import { describe, expect, it } from 'vitest'
import { chartDrawer } from '../../src/drawing/draw.ts'
import { segmentsOf, stepsFor } from '../../src/drawing/kinds/stacked/segments.ts'
import { greyOf } from '../../src/drawing/palette/colour.ts'
import type { Chart } from '../../src/papers/paper.ts'
import { count, point, rate, templates, type Value } from './examples.ts'
import { faultsOf, pictureOf, textsOnBars } from './picture.ts'
import {
  lines,
  multiples,
  ordinary,
  projection,
  pyramid,
  ranked,
  stacked,
  years,
} from './section-examples.ts'

const { draw } = await chartDrawer(templates)
const palette: { tokens: Record<string, { value: string }> } = JSON.parse(
  templates.files.get('palette.json') ?? '',
)
const colour = (name: string): string => palette.tokens[name]?.value ?? name
const shapesOf = (chart: Chart, ...names: string[]) =>
  pictureOf(draw(chart)).shapes.filter(shape => names.some(name => shape.fill === colour(name)))
const textsOf = (chart: Chart) => pictureOf(draw(chart)).texts.map(({ text }) => text)
const every: readonly Chart[] = Object.values(ordinary)

/** Mulberry32: the same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
const NAMES = [
  'Under 1',
  'Placed with parents or another person with parental responsibility',
  'Llanfairpwllgwyngyllgogerychwyrndrobwll',
  'A',
  'Kingston-upon-Hull',
  'Statistical neighbour average',
  'Ŵŷ',
  'Own foster carers',
  'Not known',
  'England average',
  'Semi-independent',
  '16 and over',
]

/** A chart of each kind with data of one seed: few or many, small or large, missing, nought. */
function anyCharts(seed: number): Chart[] {
  const next = numbers(seed)
  const upTo = (most: number): number => 1 + Math.floor(next() * most)
  const most = [4, 60, 999, 45_678][seed % 4] ?? 9
  const value = (): Value => {
    if (next() < 0.12) return (['[x]', '[c]', null] as const)[Math.floor(next() * 3)] ?? null
    return next() < 0.1 ? 0 : Math.floor(next() * most)
  }
  const values = (number: number): Value[] => Array.from({ length: number }, value)
  const names = (number: number): string[] =>
    NAMES.map((name, i) => ({ name, at: (i * 5 + seed) % NAMES.length }))
      .sort((a, b) => a.at - b.at)
      .slice(0, number)
      .map(({ name }) => name)
  const labels = seed % 3 === 0 ? names(upTo(6)) : years(2021, upTo(15))
  const shown = names(upTo(6))
  const areas = names(upTo(11))
  const panels = names(upTo(12))
  const ahead = Array.from({ length: upTo(4) }, () => {
    const low = Math.floor(next() * most)
    return [low, low + 3, low + 9] as const
  })
  return [
    stacked(
      `s${seed}`,
      shown,
      shown.map(() => values(labels.length)),
      labels,
    ),
    stacked(
      `p${seed}`,
      shown,
      shown.map(() => values(labels.length).map(one => (typeof one === 'number' ? one % 100 : one))),
      labels,
      true,
    ),
    multiples(
      `m${seed}`,
      panels,
      panels.map(() => values(labels.length)),
      labels,
    ),
    lines(
      `l${seed}`,
      Object.fromEntries(areas.slice(0, 6).map(name => [name, values(labels.length)])),
      labels,
      seed % 2 ? rate : count,
    ),
    ranked(
      `r${seed}`,
      Object.fromEntries(areas.map((name, i) => [name, seed % 5 === 0 && i === 1 ? -7 : value()])),
      areas[0] ?? '',
    ),
    pyramid(
      `y${seed}`,
      panels,
      values(panels.length),
      values(panels.length),
      seed % 2 ? ['Girls', 'Boys'] : ['Children who are girls', 'Children who are boys'],
    ),
    projection(`j${seed}`, {
      actual: values(upTo(8)),
      ahead,
      others:
        seed % 2
          ? {
              'Said in 2018/19': { '2018/19': most / 2, '2019/20': most / 3 },
              'Planned path': { '2025/26': 0 },
            }
          : {},
    }),
  ]
}

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

  it('lets no text lie on another or reach over the edge, in 100 invented charts of each kind', () => {
    for (let seed = 1; seed <= 100; seed += 1) {
      for (const chart of anyCharts(seed)) {
        const svg = draw(chart)
        expect(svg).not.toMatch(/="[^"]*(NaN|Infinity|undefined|null)/)
        expect([chart.id, ...faultsOf(pictureOf(svg))]).toEqual([chart.id])
      }
    }
  }, 120_000)

  it('survives no data at all', () => {
    for (const chart of [
      stacked('s', [], [], []),
      multiples('m', [], [], []),
      lines('l', {}, []),
      ranked('r', {}, ''),
      pyramid('p', [], [], []),
      projection('j', { actual: [], ahead: [] }),
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
    ]) {
      const svg = draw(chart)
      expect(svg).not.toMatch(/<script|\u0000|\u202E/)
      expect(svg.replace(/>[^<]*</g, '><')).not.toContain('onload="')
    }
  })
})

describe('draw(stacked)', () => {
  it('begins at zero, in proportion, the first category on top', () => {
    const chart = stacked('s', ['Young', 'Old'], [[100], [300]], ['2021/22'])
    const [young] = shapesOf(chart, 'step-1')
    const [old] = shapesOf(chart, 'step-5')
    expect(young?.y2).toBeLessThanOrEqual(old?.y1 ?? 0)
    expect(((old?.y2 ?? 0) - (old?.y1 ?? 0) + 1.5) / ((young?.y2 ?? 0) - (young?.y1 ?? 0) + 1.5)).toBeCloseTo(
      3,
      1,
    )
  })

  it('names every category beside the last bar, in order, and prints its figures and totals', () => {
    const { texts } = pictureOf(draw(ordinary.stacked))
    const names = ['Under 1', '1 to 4', '5 to 9', '10 to 15', '16 and over'].map(
      name => texts.find(({ text }) => text === name)?.y1 ?? NaN,
    )
    expect(names).toEqual([...names].sort((a, b) => a - b))
    expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['160', '123', '395', '482']))
  })

  it('prints a share from 6% on, and no smaller one', () => {
    expect(
      textsOf(stacked('s', ['A', 'B', 'C'], [[88], [6], [5]], ['All'], true)).filter(text =>
        /^\d%$/.test(text),
      ),
    ).toEqual(['0%'].concat(['6%']))
  })

  it('draws shares to 100 where printed ones add up to 99, and leaves the gap where one is missing', () => {
    expect(
      segmentsOf([point('A', 33, String), point('B', 33, String), point('C', 33, String)], true).map(
        ({ to }) => Math.round(to * 10) / 10,
      ),
    ).toEqual([33.3, 66.7, 100])
    expect(segmentsOf([point('A', 40, String), point('B', '[c]', String)], true)).toEqual([
      { category: 0, from: 0, to: 40, text: '40' },
    ])
  })

  it('says beside the total that a part of it is missing', () => {
    const chart = stacked(
      's',
      ['A', 'B'],
      [
        [5, '[c]'],
        [7, 8],
      ],
      years(2021, 2),
    )
    expect(textsOf(chart)).toEqual(expect.arrayContaining(['12', '8 [c]']))
  })

  it('tells up to six categories apart in grey print, each lighter than the one before', () => {
    for (let categories = 1; categories <= 6; categories += 1) {
      const greys = stepsFor(categories).map(step => greyOf(colour(`step-${step}`)))
      expect(greys).toHaveLength(categories)
      for (const [i, grey] of greys.entries())
        if (i > 0) expect(grey - (greys[i - 1] ?? 0)).toBeGreaterThanOrEqual(25)
    }
    expect(() => stepsFor(7)).toThrow('7 categories')
  })
})

describe('draw(multiples)', () => {
  it('draws every panel on one scale', () => {
    const bars = shapesOf(multiples('m', ['A', 'B'], [[10], [40]], ['2021/22']), 'bar-current')
    expect(((bars[1]?.y2 ?? 0) - (bars[1]?.y1 ?? 0)) / ((bars[0]?.y2 ?? 1) - (bars[0]?.y1 ?? 0))).toBeCloseTo(
      4,
      1,
    )
  })

  it.each([
    [1, 1],
    [3, 3],
    [4, 4],
    [5, 3],
    [6, 3],
    [7, 4],
    [8, 4],
    [9, 3],
    [12, 4],
  ])('stands %i panels in rows of %i', (panels, across) => {
    const titles = Array.from({ length: panels }, (_, i) => `Panel ${i}`)
    const { texts } = pictureOf(
      draw(
        multiples(
          'm',
          titles,
          titles.map(() => [1, 2]),
          years(2021, 2),
        ),
      ),
    )
    const first = texts.filter(({ text }) => text.startsWith('Panel'))
    expect(first.filter(({ y1 }) => Math.abs(y1 - (first[0]?.y1 ?? 0)) < 1)).toHaveLength(across)
  })

  it('leaves a gap with its mark', () => {
    expect(textsOf(multiples('m', ['A'], [[10, '[c]', 12]], years(2021, 3)))).toContain('[c]')
    expect(
      shapesOf(multiples('m', ['A'], [[10, '[c]', 12]], years(2021, 3)), 'bar', 'bar-current'),
    ).toHaveLength(2)
  })
})

describe('draw(lines)', () => {
  const paths = (svg: string) =>
    [...svg.matchAll(/<path d="(M[^"A]*L[^"A]*)"/g)].map(([, d]) => d ?? '').filter(d => !/[hvZ]/.test(d))

  it('breaks a line where a year is missing', () => {
    expect(
      paths(draw(lines('l', { Ours: [1, 2, '[x]', 4, 5] }, years(2021, 5))))[0]?.match(/M/g),
    ).toHaveLength(2)
  })

  it('draws ours alone in a solid line', () => {
    const svg = draw(
      lines('l', { Ours: [1, 2], One: [2, 3], Two: [3, 4], Three: [4, 5], Four: [5, 6] }, years(2021, 2)),
    )
    expect(svg.match(/stroke-dasharray="/g)).toHaveLength(4)
    expect(new Set(svg.match(/stroke-dasharray="[^"]*"/g))).toHaveProperty('size', 4)
  })

  it('names each line at its end with its last figure, ours in semibold, and says the year of one that ended before', () => {
    const { texts } = pictureOf(draw(ordinary.lines))
    expect(texts.filter(({ isBold }) => isBold).map(({ text }) => text)).toContain('Rotherham 99.1')
    expect(texts.map(({ text }) => text).join(' ')).toContain('average 81.2 (2018/19)')
  })
})

describe('draw(ranked)', () => {
  it('picks ours out by colour, weight and a mark', () => {
    expect(shapesOf(ordinary.ranked, 'bar-current')).toHaveLength(1)
    expect(
      pictureOf(draw(ordinary.ranked))
        .texts.filter(({ isBold }) => isBold)
        .map(({ text }) => text),
    ).toEqual(['Rotherham', '99.1'])
    expect(draw(ordinary.ranked).match(/<path [^>]*d="M[^h"]*Z" fill="#12436D"/g)).toHaveLength(1)
  })

  it('draws no bar for what is missing, and says its mark', () => {
    expect(shapesOf(ordinary.ranked, 'bar-benchmark')).toHaveLength(9)
    expect(textsOf(ordinary.ranked)).toContain('[x]')
  })

  it('lays no text on a bar', () => {
    expect(
      textsOnBars(
        pictureOf(draw(ranked('n', { Ours: -5, Theirs: 12 }, 'Ours'))),
        new Set([colour('bar-current'), colour('bar-benchmark')]),
      ),
    ).toEqual([])
  })
})

describe('draw(pyramid)', () => {
  it('draws both sides on one scale, the youngest at the foot', () => {
    const chart = pyramid('p', ['Young', 'Old'], [10, 20], [40, 0])
    const [left] = shapesOf(chart, 'bar-current')
    const [right] = shapesOf(chart, 'bar')
    expect(((right?.x2 ?? 0) - (right?.x1 ?? 0)) / ((left?.x2 ?? 1) - (left?.x1 ?? 0))).toBeCloseTo(4, 1)
    const { texts } = pictureOf(draw(chart))
    expect(texts.find(({ text }) => text === 'Young')?.y1).toBeGreaterThan(
      texts.find(({ text }) => text === 'Old')?.y1 ?? Infinity,
    )
  })
})

describe('draw(projection)', () => {
  it('draws a solid line through what was, and through nothing else', () => {
    const svg = draw(ordinary.projection)
    const curves = [...svg.matchAll(/<path d="M[\d.]+,[\d.]+(?:L[\d.]+,[\d.]+)+"[^>]*>/g)].map(
      ([path]) => path,
    )
    expect(curves.filter(path => !path.includes('dash'))).toHaveLength(1)
    expect(curves.find(path => !path.includes('dash'))?.match(/L/g)).toHaveLength(4)
    expect(curves.filter(path => path.includes('dash')).length).toBeGreaterThanOrEqual(3)
  })

  it('says the ends of the range and names every other line', () => {
    const texts = textsOf(ordinary.projection)
    expect(texts).toEqual(
      expect.arrayContaining([
        'High 840',
        'Projected 722',
        'Low 605',
        'Planned path 530',
        'Actual',
        'Projected',
      ]),
    )
    expect(texts.join(' ')).toContain('Said in 2018/19 520')
  })

  it('says the range as its figures are said', () => {
    const money = { ...projection('j', { actual: [1000], ahead: [[1200, 1300, 1400]] }) }
    const texts = textsOf({ ...money, projected: money.projected.map(one => ({ ...one, text: '£1,300' })) })
    expect(texts).toEqual(expect.arrayContaining(['High £1,400', 'Low £1,200']))
  })
})
