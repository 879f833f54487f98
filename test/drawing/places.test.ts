import { describe, expect, it } from 'vitest'
import { chartDrawer } from '../../src/drawing/draw.ts'
import { control } from './control-examples.ts'
import {
  count,
  flows,
  history,
  monthLabels,
  percent,
  rate,
  signed,
  templates,
  type Value,
} from './examples.ts'
import { numbers } from './numbers.ts'
import { faultsOf, pictureOf, textsOnBars, textsStruck } from './picture.ts'

const wide = {
  ...templates,
  files: new Map(
    [...templates.files].map(([path, text]) => [
      path,
      text.replace('"pictureWidth", "value": 668', '"pictureWidth", "value": 1040'),
    ]),
  ),
}
const narrow = {
  ...templates,
  files: new Map(
    [...templates.files].map(([path, text]) => [
      path,
      text.replace('"pictureWidth", "value": 668', '"pictureWidth", "value": 560'),
    ]),
  ),
}
const drawers = await Promise.all([templates, wide, narrow].map(each => chartDrawer(each)))
const BARS = new Set(['#5694CA', '#12436D', '#8C8C8C'])
const LINES = new Set(['#0B0C0C', '#801650'])

const PRINTS = [
  percent,
  rate,
  count,
  signed,
  (value: number) => `£${count(Math.round(Math.abs(value)))}`,
  (value: number) => `${value.toFixed(1)} days`,
] as const
const NAMES: readonly [readonly string[], ...(readonly string[])[]] = [
  ['Neighbour average', 'Best neighbour', 'England', 'Top quartile'],
  ['SN AVE', 'BEST SN', 'NAT AVE', 'NAT TOP QTILE'],
  [
    'Statistical neighbour average',
    'Best statistical neighbour',
    'England average',
    'National top quartile threshold',
  ],
  ['Llanfairpwllgwyngyllgogerychwyrndrobwll', 'Kingston-upon-Hull', 'St Helens', 'Ŵŷ'],
]
const QUARTERS = Array.from(
  { length: 15 },
  (_, i) => `Q${(i % 4) + 1} 20${13 + Math.floor(i / 4)}/${14 + Math.floor(i / 4)}`,
)
const LONG_MONTHS = monthLabels.map(label => label.replace(/^(\w+) (\d+)$/, '$1uary 20$2'))

function anyHistory(seed: number) {
  const next = numbers(seed)
  const pick = <T>(from: readonly [T, ...T[]]): T => from[Math.floor(next() * from.length)] ?? from[0]
  const middle = pick([0.3, 5, 50, 95, 430, 12345, 4.2e7])
  const spread = pick([0, 0.01, 0.2, 1])
  const print = pick(PRINTS)
  const isNegative = print === signed
  const value = (): Value => {
    if (next() < 0.12) return pick(['[x]', '[c]', '[low]', '[z]', null])
    const made = middle * (1 + spread * (next() * 2 - 1)) * (isNegative && next() < 0.5 ? -1 : 1)
    return print === count || isNegative ? Math.round(made) : Math.round(made * 10) / 10
  }
  const values = (most: number): Value[] => Array.from({ length: Math.ceil(next() * most) }, value)
  const some = <T>(made: T): T | undefined => (next() < 0.7 ? made : undefined)
  const near = (): number => Math.abs(Math.round(middle * (1 + 0.1 * (next() - 0.5)) * 10) / 10)
  const [months, years, benchmarks, target, neighbours] = [
    values(15),
    some(values(4)),
    some(values(4)),
    some(near()),
    some(near()),
  ]
  return history(`seed${seed}`, {
    months,
    ...(years && { years }),
    ...(benchmarks && { benchmarks, benchmarkNames: pick(NAMES) }),
    ...(target !== undefined && { target }),
    ...(neighbours !== undefined && { neighbours }),
    current: Math.floor(next() * months.length),
    labels: pick([monthLabels, QUARTERS, LONG_MONTHS]),
    print,
  })
}

const SIGNS = ['common-cause', 'common-cause', 'improving', 'worsening', 'high', 'low'] as const
const REASONS = [
  'the council joined the regional agency',
  'x',
  'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch took over the recording of reviews',
]

function anyControl(seed: number) {
  const next = numbers(seed)
  const pick = <T>(from: readonly [T, ...T[]]): T => from[Math.floor(next() * from.length)] ?? from[0]
  const middle = pick([0.3, 5, 50, 95, 430, 12345, 4.2e7])
  const spread = pick([0, 0.01, 0.2, 1])
  const months = 1 + Math.floor(next() * 60)
  const value = (): Value =>
    next() < 0.1
      ? pick(['[x]', '[c]', '', null])
      : Math.round(middle * (1 + spread * (next() * 2 - 1)) * 10) / 10
  return control(`seed${seed}`, {
    values: Array.from({ length: months }, value),
    mean: middle,
    limits: pick([null, [middle * (1 - spread), middle * (1 + spread)]]),
    special: Object.fromEntries(Array.from({ length: months }, (_, i) => [i, pick(SIGNS)])),
    starts: Object.fromEntries(
      Array.from({ length: Math.floor(next() * 4) }, () => [
        1 + Math.floor(next() * months),
        REASONS[Math.floor(next() * REASONS.length)] ?? '',
      ]),
    ),
    ...(next() < 0.5 && { target: middle }),
    print: pick(PRINTS),
    labels: Array.from(
      { length: months },
      (_, i) => `${monthLabels[i % 12]?.slice(0, 3)} ${14 + Math.floor(i / 12)}`,
    ),
  })
}

describe('the positions of texts', () => {
  it('overlap no text, edge, bar or line, in 300 invented histories at three widths', () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const chart = anyHistory(seed)
      const picture = pictureOf(drawers[seed % 3]?.draw(chart) ?? '')
      expect([seed, ...faultsOf(picture)]).toEqual([seed])
      expect([seed, ...textsOnBars(picture, BARS), ...textsStruck(picture, LINES)]).toEqual([seed])
    }
  }, 60_000)

  it('overlap nowhere with 1 to 23 bars', () => {
    for (let bars = 1; bars <= 23; bars += 1) {
      const values = Array.from({ length: bars }, (_, i) => 90 + ((i * 7) % 10))
      const chart = history(`bars${bars}`, {
        months: values.slice(0, 15),
        ...(bars > 15 && { years: values.slice(15, 19) }),
        ...(bars > 19 && { benchmarks: values.slice(19) }),
        current: Math.min(bars, 15) - 1,
        target: 95,
        neighbours: 95.2,
      })
      const picture = pictureOf(drawers[0]?.draw(chart) ?? '')
      expect([bars, ...faultsOf(picture), ...textsOnBars(picture, BARS)]).toEqual([bars])
      expect(picture.shapes.filter(({ fill }) => BARS.has(fill))).toHaveLength(bars)
      expect(picture.texts.filter(({ isBold, size }) => isBold && size < 13).length).toBeGreaterThanOrEqual(2)
    }
  })

  it('overlap nowhere in 120 invented flows', () => {
    for (let seed = 1; seed <= 120; seed += 1) {
      const next = numbers(seed)
      const most = [9, 35, 999, 12345, 9_999_999][seed % 5] ?? 9
      const months = 1 + Math.floor(next() * 24)
      const values = (): Value[] =>
        Array.from({ length: months }, () => (next() < 0.1 ? '[x]' : Math.floor(next() * most)))
      const names: [string, string] =
        seed % 3 === 0
          ? [
              'Children who started to be looked after in the month',
              'Children who ceased to be looked after in the month',
            ]
          : ['Admissions', 'Discharges']
      const labels = Array.from(
        { length: months },
        (_, i) => `${monthLabels[i % 12]?.slice(0, 3)} ${15 + Math.floor(i / 12)}`,
      )
      const picture = pictureOf(
        drawers[seed % 3]?.draw(flows(`seed${seed}`, values(), values(), labels, names)) ?? '',
      )
      expect([seed, ...faultsOf(picture)]).toEqual([seed])
    }
  }, 60_000)

  it('overlap nowhere in 200 invented control charts', () => {
    for (let seed = 1; seed <= 200; seed += 1)
      expect([seed, ...faultsOf(pictureOf(drawers[seed % 3]?.draw(anyControl(seed)) ?? ''))]).toEqual([seed])
  }, 60_000)

  it('draws 600 months', () => {
    const chart = control('long', {
      values: Array.from({ length: 600 }, (_, i) => 90 + ((i * 7) % 10)),
      special: Object.fromEntries(Array.from({ length: 600 }, (_, i) => [i, 'worsening'])),
      labels: Array.from(
        { length: 600 },
        (_, i) => `${monthLabels[i % 12]?.slice(0, 3)} ${1950 + Math.floor(i / 12)}`,
      ),
      target: 95,
    })
    expect(faultsOf(pictureOf(drawers[0]?.draw(chart) ?? ''))).toEqual([])
  })

  it('draws an empty chart where there is no data', () => {
    for (const chart of [
      history('h', {}),
      history('h', { months: [] }),
      flows('f', [], []),
      flows('f', [null], [null]),
    ]) {
      expect(faultsOf(pictureOf(drawers[0]?.draw(chart) ?? ''))).toEqual([])
    }
  })

  it('prints every value where there is room', () => {
    const chart = history('wide', {
      months: [76.2, 74.8, 76.6, 77, 76.5, 76.3, 78.4, 79.8, 79.7, 82.2, 85, 85.9, 85.5, null, null],
      years: [70, 70, 76.6],
      benchmarks: [75.8, 56, 60],
      neighbours: 75.8,
      print: rate,
    })
    const texts = pictureOf(drawers[1]?.draw(chart) ?? '').texts.map(({ text }) => text)
    expect(texts.filter(text => /^\d\d\.\d$/.test(text))).toHaveLength(19)
  })
})
