// Invented charts of sections. In: a seed. Out: a chart of each kind.
import type { Chart } from '../../src/papers/chart.ts'
import { count, rate, type Value } from './examples.ts'
import { funnel } from './funnel-examples.ts'
import { numbers } from './numbers.ts'
import { lines, multiples, projection, pyramid, ranked, stacked, years } from './section-examples.ts'

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

/** A chart of each kind with data of one seed: few or many, small or large, missing, zero. */
export function anyCharts(seed: number): Chart[] {
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
    funnel(
      `f${seed}`,
      areas.map(name => [name, upTo(seed % 3 ? 400 : 90_000), Math.floor(next() * 100)]),
    ),
  ]
}
