// In: a control chart. Out: the rows and params of charts/control.vl.json: the figures with a sign for each, their
// mean and limits, the target, and a mark where a new stretch begins.
import type { ControlChart } from '../../papers/chart.ts'
import type { Arrangement, SpecParams } from '../arrangement.ts'
import { closeAxisFor, EDGE, roomLeftOf, scaleFor, ticksOn } from '../axis.ts'
import { labelsBeside } from '../labels-beside.ts'
import type { TextMeasure } from '../measure-text.ts'
import { END_OVERHANG } from '../slot-labels.ts'
import { slotsUnder } from '../under-axis.ts'
import { cornersOf, figureLineRows, figurePlaces, lineIn, stretchRows } from './control/control-lines.ts'
import { signKey } from './control/sign-key.ts'
import { startCaptions } from './control/start-captions.ts'
import { valuesAlong } from './lines/line-values.ts'

const LINES = ['mean', 'lower', 'upper'] as const

export function arrangeControl(chart: ControlChart, look: SpecParams, measure: TextMeasure): Arrangement {
  const { months, target } = chart
  const known = months.filter(({ value }) => value !== null)
  const last = months.findLastIndex(({ value }) => value !== null)
  const axis = closeAxisFor(
    [
      ...known.flatMap(({ value, against }) => [
        value ?? 0,
        ...LINES.flatMap(name => (against && lineIn(against, name)?.value) ?? []),
      ]),
      ...(target === undefined ? [] : [target.value]),
    ],
    known.map(({ text }) => text),
  )
  const named = namesOf(chart, last, look)
  const edgeLabels = labelsBeside(named, look, measure)
  const left = roomLeftOf(axis, look, measure)
  const right = look.number('pictureWidth') - left
  const slots = slotsUnder(
    months.map(({ label }, i) => ({ text: label, isCurrent: i === months.length - 1 })),
    right - Math.max(edgeLabels.width, END_OVERHANG) - EDGE,
    look,
    measure,
  )
  const captions = startCaptions(startsOf(chart, slots.slot), right - EDGE, look, measure)
  const key = signKey(
    chart.size !== undefined ? [] : known.flatMap(({ against }) => against?.variation ?? []),
    right - EDGE,
    look,
    measure,
  )
  const top = Math.max(captions.height, look.number('besideSize') / 2)
  const height = look.number('pictureHeight') - top - slots.height - key.height
  const size = look.number('valueSize')
  const isWritten = writtenIn(months, last)
  const bare = scaleFor(axis, height, size, 0)
  const isTight = months.some(
    ({ value }, i) => isWritten(i) && bare.y(value ?? axis.to) > height - 1.6 * size,
  )
  const scale = isTight ? scaleFor(axis, height, size, 1.6 * size) : bare
  const places = figurePlaces(months, slots, scale.y)
  const targetAt = (x: number, value: number) => ({ x, y: scale.y(value), isKnown: true, text: '' })
  return {
    width: slots.width,
    height,
    padding: { top, right: right - slots.width, bottom: slots.height + key.height, left },
    params: { ...ticksOn(axis, height, look), yFrom: scale.from, yTo: scale.to },
    rows: {
      figures: figureLineRows(months, slots),
      means: stretchRows(months, 'mean', slots),
      limits: [...stretchRows(months, 'lower', slots), ...stretchRows(months, 'upper', slots)],
      target: target === undefined ? [] : [{ value: target.value }],
      signs: months.flatMap(({ value, against }, i) =>
        value === null ? [] : [{ x: slots.middle(i), value, sign: against?.variation ?? 'common-cause' }],
      ),
      ...valuesAlong(
        places.filter((_, i) => isWritten(i)),
        [places],
        { width: slots.width, height, zero: height, size, measure },
        [
          ...LINES.map(name => cornersOf(months, name, slots, scale.y)),
          ...(target === undefined ? [] : [months.map((_, i) => targetAt(slots.middle(i), target.value))]),
        ],
      ),
      ...captions.rows(height),
      ...slots.rows(height),
      ...key.rows(height + slots.height),
      ...edgeLabels.rows(
        named.map(({ value, isOurs }) => ({
          x: isOurs ? slots.middle(last) + 7 : slots.width + 1,
          y: scale.y(value),
        })),
        slots.width,
        height,
      ),
    },
  }
}

/** The mark of a missing figure, and the figure of a special cause; the last figure is beside the plot. */
const writtenIn =
  (months: ControlChart['months'], last: number) =>
  (at: number): boolean =>
    at !== last && months[at]?.against?.variation !== 'common-cause'

/** `Sep 16: new case system`, half a month before that month. */
const startsOf = ({ months, starts }: ControlChart, slot: number) =>
  starts.flatMap(({ label, because }) => {
    const at = months.findIndex(month => month.label === label)
    return at === -1 ? [] : [{ x: at * slot, text: `${label}: ${because}` }]
  })

/** Labels for the last figure, and for the lines at their end: `Upper limit 101.7%`. */
function namesOf({ months, target }: ControlChart, last: number, look: SpecParams) {
  const month = months[last]
  if (month === undefined) return []
  const { against } = month
  const words = { mean: 'meanWord', lower: 'lowerLimitWord', upper: 'upperLimitWord' }
  return [
    { text: `${month.label}: ${month.text}`, isOurs: true, value: month.value ?? 0 },
    ...LINES.flatMap(name => {
      const line = against && lineIn(against, name)
      return line === undefined
        ? []
        : [{ text: `${look.word(words[name])} ${line.text}`, isOurs: false, value: line.value }]
    }),
    ...(target === undefined ? [] : [{ text: target.label, isOurs: false, value: target.value }]),
  ]
}
