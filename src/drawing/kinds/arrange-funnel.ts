// In: a funnel of councils. Out: the rows and params of charts/funnel.vl.json: a sign for each council at its base and its
// figure, the limits, and the figure of all of them together.
import type { FunnelChart, FunnelPoint } from '../../papers/chart.ts'
import type { Arrangement, SpecParams } from '../arrangement.ts'
import { type Axis, closeAxisFor, EDGE, formatLike, roomLeftOf, scaleFor } from '../axis.ts'
import { truncateApart } from '../fit-text.ts'
import { keyRows } from '../key-rows.ts'
import { labelsBeside } from '../labels-beside.ts'
import type { TextMeasure } from '../measure-text.ts'
import { namesBesidePoints } from './funnel/names-beside-points.ts'

/** Each line, from the top, with the param that has its word. */
const LINES = [
  { id: 'upper-998', word: 'outerWord', isOuter: true, valueAt: ({ at998 }: Line) => at998.upper },
  { id: 'upper-95', word: 'innerWord', isOuter: false, valueAt: ({ at95 }: Line) => at95.upper },
  { id: 'lower-95', word: 'innerWord', isOuter: false, valueAt: ({ at95 }: Line) => at95.lower },
  { id: 'lower-998', word: 'outerWord', isOuter: true, valueAt: ({ at998 }: Line) => at998.lower },
] as const

type Line = FunnelChart['lines'][number]
type Sign = 'ours' | 'within' | 'beyond-95' | 'beyond-99.8'

const KEY: readonly { readonly sign: Sign; readonly word: string }[] = [
  { sign: 'ours', word: 'oursWord' },
  { sign: 'within', word: 'withinWord' },
  { sign: 'beyond-95', word: 'beyondInnerWord' },
  { sign: 'beyond-99.8', word: 'beyondOuterWord' },
]

export function arrangeFunnel(chart: FunnelChart, look: SpecParams, measure: TextMeasure): Arrangement {
  const { points, lines, together } = chart
  const axis = closeAxisFor(
    valuesShown(chart),
    points.map(({ text }) => text),
  )
  const across = acrossOf(chart)
  const ends = endsOf(chart, look)
  const beside = labelsBeside(ends, look, measure)
  const left = roomLeftOf(axis, look, measure)
  const tickSize = look.number('tickSize')
  const lastTick = measure.width(across.texts.at(-1) ?? '', tickSize) / 2
  const width = look.number('pictureWidth') - left - Math.max(beside.width, lastTick) - EDGE
  const shownSigns = new Set(points.map(signOf))
  const key = keyRows(
    KEY.filter(({ sign }) => shownSigns.has(sign)).map(({ sign, word }) => ({
      sign,
      words: sign === 'ours' ? (points.find(({ isOurs }) => isOurs)?.label ?? '') : look.word(word),
    })),
    width,
    look,
    measure,
  )
  const top = tickSize / 2 + EDGE
  const underAxis = 2 * 1.4 * tickSize
  const height = look.number('pictureHeight') - top - underAxis - key.height
  const scale = scaleFor(axis, height, 0, 0)
  const x = (base: number): number => ((base - across.from) / (across.to - across.from)) * width
  const isOn = (value: number): boolean => value >= axis.from && value <= axis.to
  const limits = LINES.flatMap(({ id, isOuter, valueAt }) =>
    lines.map(line => {
      const value = valueAt(line)
      return { x: x(line.base), value: isOn(value) ? value : null, line: id, isOuter }
    }),
  )
  const names = truncateApart(points.map(nameOf), look.number('widestName'), (text, i) =>
    measure.width(text, look.number('nameSize'), points[i]?.isOurs ? 'semibold' : 'regular'),
  )
  return {
    width,
    height,
    padding: {
      top,
      right: look.number('pictureWidth') - left - width,
      bottom: underAxis + key.height,
      left,
    },
    params: { ticks: axis.ticks, tickTexts: axis.texts, yFrom: scale.from, yTo: scale.to },
    rows: {
      limits,
      together: lines.length === 0 ? [] : [{ value: together.value }],
      signs: points.map(point => ({ x: x(point.base), value: point.value, sign: signOf(point) })),
      ...namesBesidePoints(
        points
          .map(({ base, value, isOurs, beyond }, i) => ({
            x: x(base),
            y: scale.y(value),
            text: names[i] ?? '',
            isOurs,
            isBeyond: beyond !== undefined,
          }))
          .toSorted((a, b) => Number(b.isOurs) - Number(a.isOurs) || Number(b.isBeyond) - Number(a.isBeyond)),
        {
          width,
          height,
          size: look.number('nameSize'),
          measure,
          lines: [
            ...LINES.map(({ id }) =>
              limits.flatMap(({ x: at, value, line }) =>
                line === id && value !== null ? [{ x: at, y: scale.y(value) }] : [],
              ),
            ),
            [0, width].map(at => ({ x: at, y: scale.y(together.value) })),
          ],
        },
      ),
      bases: [
        ...across.ticks.map((tick, i) => ({
          x: x(tick),
          y: height + 1.3 * tickSize,
          text: across.texts[i] ?? '',
          isTitle: false,
        })),
        { x: width / 2, y: height + 2.5 * tickSize, text: chart.baseIs, isTitle: true },
      ],
      ...key.rows(height + underAxis),
      ...beside.rows(
        ends.map(({ value }) => ({ x: x(lines.at(-1)?.base ?? across.to), y: scale.y(value) })),
        width,
        height,
      ),
    },
  }
}

/** From the smallest base of the lines to the largest, with the ticks in between. */
function acrossOf({ lines }: FunnelChart): Axis {
  const bases = lines.map(({ base }) => base)
  const round = closeAxisFor(bases, ['0'])
  const [from, to] = [bases[0] ?? round.from, bases.at(-1) ?? round.to]
  const shown = round.ticks
    .map((tick, i) => ({ tick, text: round.texts[i] ?? '' }))
    .filter(({ tick }) => tick >= from && tick <= to)
  return { from, to, ticks: shown.map(({ tick }) => tick), texts: shown.map(({ text }) => text) }
}

/**
 * What the axis must reach: the figures, and the limits for a middling base. The limits of a very small council would make
 * everything else flat; they leave the plot.
 */
function valuesShown({ points, lines, together }: FunnelChart): number[] {
  const bases = points.map(({ base }) => base).sort((a, b) => a - b)
  const middling = bases[Math.floor((bases.length - 1) / 4)] ?? 0
  const line = lines.findLast(({ base }) => base <= middling)
  return [
    ...points.map(({ value }) => value),
    ...(lines.length === 0 ? [] : [together.value]),
    ...(line === undefined ? [] : [line.at998.lower, line.at998.upper]),
  ]
}

/** The lines at their right end, with their words, and the figure of all of them together. */
function endsOf({ lines, together }: FunnelChart, look: SpecParams) {
  const last = lines.at(-1)
  if (last === undefined) return []
  const [upperOuter, upperInner, lowerInner, lowerOuter] = LINES.map(({ word, valueAt }) => ({
    text: `${look.word(word)} ${formatLike(valueAt(last), together.text)}`,
    isOurs: false,
    value: valueAt(last),
  }))
  const middle = {
    text: `${look.word('togetherWord')} ${together.text}`,
    isOurs: false,
    value: together.value,
  }
  return [upperOuter, upperInner, middle, lowerInner, lowerOuter].filter(one => one !== undefined)
}

/** Our sign is a diamond wherever it is: the title says where. */
function signOf({ isOurs, beyond }: FunnelPoint): Sign {
  if (isOurs) return 'ours'
  return beyond === undefined ? 'within' : `beyond-${beyond}`
}

/** Ours with its figure. Those of others may be published rounded, and a council is drawn where its two numbers put it. */
const nameOf = ({ label, text, isOurs }: FunnelPoint): string => (isOurs ? `${label} ${text}` : label)
