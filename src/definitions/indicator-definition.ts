// The indicator register: what is measured, how, and by which rule it is judged. The shape of
// data/definitions/indicators/*.yaml.
import { z } from 'zod'
import { UNITS } from '../terms/unit.ts'
import { bands, type bound, type DeclaredBands, targetFrom } from './bounds.ts'
import { mayBeField, monthName } from './fields.ts'
import { OWNER_NEEDED, SHORT_NEEDED, withWhatIsLeftOut } from './left-out-of-register.ts'
import { POLARITIES, type Polarity } from './polarity.ts'
import { QUESTIONS } from './question.ts'
import { faultsOfSeries, seriesFields } from './signal-rules.ts'
import { type Bands, faultsOfTrajectory, type Trajectory, trajectorySchema } from './trajectory.ts'
import { faultsOfYearEnd, yearEndField } from './year-end.ts'

const day = z.iso.date('a day of the calendar such as 2017-03-31')
const measure = z.string()

/** How the figure of one month is worked out; each kind is a leaf in src/observations/methods. */
const method = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('as-supplied'), measure }),
  z.strictObject({ kind: z.literal('count'), measure }),
  z.strictObject({ kind: z.literal('percentage'), numerator: measure, denominator: measure }),
  z.strictObject({ kind: z.literal('rate-per-10000'), count: measure, population: measure }),
  z.strictObject({ kind: z.literal('mean'), total: measure, cases: measure }),
  z.strictObject({ kind: z.literal('difference'), from: measure, less: measure }),
  z.strictObject({ kind: z.literal('rolling-12-sum'), measure }),
  z.strictObject({ kind: z.literal('rolling-12-percentage'), numerator: measure, denominator: measure }),
])

/** How a year to date or an annual outturn is worked out from the months; `none` if it has no meaning. */
const spanRule = z.enum(['sum', 'ratio-of-sums', 'latest', 'counted', 'as-supplied', 'none'])

const milestone = z.strictObject({
  ...targetFrom,
  milestone: z.strictObject({ due: day, 'amber-days-before': z.int().min(0) }),
})
const unset = z.strictObject({
  ...targetFrom,
  state: z.enum(['to-be-set', 'none']),
  because: z.string().optional(),
})

/** Without any target an indicator is not rated. */
const NO_TARGET: z.infer<typeof unset> = { from: '1900-01', state: 'none' }

const targetSchema = z.union([bands, milestone, unset, trajectorySchema])

/** About the data of one council, where several share the register: printed only in its papers. */
const note = z.strictObject({
  text: z.string(),
  from: monthName.optional(),
  to: monthName.optional(),
  council: z.string().optional(),
})

const reference = z
  .string('a reference in quotes, such as "6.10"')
  .regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/, 'a reference of letters, digits, points and hyphens, such as "6.10"')

/** For a text that is not there; of anything else that is not a text the usual message says more. */
const whereNone =
  (expected: string) =>
  ({ input }: { readonly input?: unknown }): string | undefined =>
    input === undefined || input === null ? expected : undefined

/** What the national register and a council's own have in common. */
export const entries = z.strictObject({
  ref: reference,
  /** The national definition that gives every field which is not given beside it: see use-national.ts. */
  use: z
    .string()
    .regex(/^national\/[a-z0-9-]+$/, 'a national definition such as national/reviews-on-time')
    .optional(),
  /**
   * The indicators of earlier papers that this one takes the place of. One for one is a new number; several for
   * one are a split; one for several is a merger.
   */
  replaces: z.array(reference).min(1).optional(),
  name: z.string(),
  /** For charts, arrows and sentences. */
  short: z.string({ error: whereNone(SHORT_NEEDED) }),
  definition: z.string(),
  unit: z.enum(UNITS),
  decimals: z.int().min(0).max(4).optional(),
  /** What is outside the usual range of its unit: a mean below zero, a percentage above 100. */
  'may-be': mayBeField.optional(),
  polarity: z.enum(POLARITIES),
  /** Which of the three questions it answers. */
  question: z.enum(QUESTIONS).optional(),
  /** The post responsible for the figure; never a person. */
  owner: z.string({ error: whereNone(OWNER_NEEDED) }),
  method,
  'year-to-date': spanRule.default('none'),
  annual: spanRule.default('none'),
  /** For its quarter, where that is not worked out as its year to date is. */
  quarter: spanRule.optional(),
  /** If the figure is a stock: the measures of what comes in and goes out between two months. */
  'stock-and-flow': z.strictObject({ started: measure, ceased: measure }).optional(),
  /** Measures that must add up to this figure. */
  parts: z.array(measure).optional(),
  /**
   * How many months, counted back from the paper's own, are marked as provisional, with the year to date.
   */
  'provisional-months': z.int().min(1).max(12).optional(),
  /** How often it has a new figure; without it, with each paper, or each quarter where its figures are for quarters. */
  updated: z.enum(['monthly', 'quarterly', 'yearly']).optional(),
  /** The latest that began by the period is in force. */
  targets: z
    .array(targetSchema)
    .min(1)
    .default(() => [NO_TARGET]),
  /** What is printed of the figure at the end of the financial year. */
  'year-end': yearEndField.optional(),
  ...seriesFields,
  notes: z.array(note).default([]),
})

function fits(green: z.infer<typeof bound>, polarity: Polarity): boolean {
  switch (polarity) {
    case 'high':
      return 'at-least' in green || 'above' in green
    case 'low':
    case 'zero':
      return 'at-most' in green || 'below' in green
    case 'band':
      return 'within' in green
    case 'milestone':
    case 'none':
      return false
  }
}

interface Fault {
  readonly path: readonly PropertyKey[]
  readonly expected: string
}

/** A span rule that would add up what cannot be added up, or divide what has no parts. */
function faultsOfSpans(indicator: WithoutTargets): Fault[] {
  const { method, unit } = indicator
  const canBeSummed =
    method.kind === 'count' ||
    method.kind === 'difference' ||
    (method.kind === 'as-supplied' && (unit === 'count' || unit === 'money'))
  const hasParts = method.kind === 'percentage' || method.kind === 'mean'
  return (['year-to-date', 'annual'] as const).flatMap(span => {
    if (indicator[span] === 'sum' && !canBeSummed)
      return [
        {
          path: [span],
          expected:
            'a sum only of numbers that can be added up: not of shares, rates, means or rolling months',
        },
      ]
    return indicator[span] === 'ratio-of-sums' && !hasParts
      ? [
          {
            path: [span],
            expected: 'a ratio of sums only with the method percentage or mean, whose parts are known',
          },
        ]
      : []
  })
}

const BOUNDS = 'at-least or above for high, at-most or below for low and zero, within for band'
/** For information only and red cannot both be printed of one indicator. */
const NO_BOUNDS = `no bounds where the polarity is none, which is for information only; where a figure can be red, a polarity that says what is good: ${BOUNDS}`

/** What of a target does not fit its indicator. */
function faultsOfTarget(target: DeclaredTarget, at: number, indicator: IndicatorDefinition): Fault[] {
  const { targets, unit, polarity } = indicator
  const fault = (isFault: boolean, path: string[], expected: string) => (isFault ? [{ path, expected }] : [])
  return [
    ...fault(
      targets.findIndex(other => other.from === target.from) < at,
      ['from'],
      'another month than that of the target before it: only one can apply',
    ),
    ...fault(
      'milestone' in target && unit !== 'milestone',
      [],
      'a milestone only where the unit is milestone (1 reached, 0 not)',
    ),
    ...fault(
      'green' in target && !fits(target.green, polarity),
      ['green'],
      polarity === 'none' ? NO_BOUNDS : `a green bound that fits the polarity ${polarity}: ${BOUNDS}`,
    ),
    ...('trajectory' in target ? faultsOfTrajectory(target, indicator) : []),
    ...('amber-if' in target && target['amber-if'] !== undefined ? faultsOfAmberIf(target) : []),
  ].map(({ path, expected }) => ({ path: ['targets', at, ...path], expected }))
}

/** Why a rule that joins target and direction does not fit. */
function faultsOfAmberIf(target: z.infer<typeof bands> | Trajectory): Fault[] {
  const fault = (isFault: boolean, expected: string) => (isFault ? [{ path: ['amber-if'], expected }] : [])
  return [
    ...fault(
      'green' in target && (target.amber ?? target.red) !== undefined,
      'amber-if without amber and red: it says what is amber and what is red',
    ),
    ...fault(
      target.judges === 'year-to-date',
      'amber-if only where the month is judged: a year to date is not compared with the month before',
    ),
  ]
}

const withoutItself = entries.refine(({ ref, replaces }) => replaces?.includes(ref) !== true, {
  path: ['replaces'],
  error: 'the indicators of earlier papers, not this one',
})

/** Rules that would work out a wrong figure, or none, without any warning; those of targets apart. */
export function faultsOfRules(indicator: WithoutTargets): Fault[] {
  const { method } = indicator
  const fault = (isFault: boolean, path: string, expected: string) =>
    isFault ? [{ path: [path], expected }] : []
  return [
    ...fault(
      indicator.parts !== undefined && method.kind !== 'count' && method.kind !== 'as-supplied',
      'parts',
      'parts only with the method count or as-supplied',
    ),
    ...fault(
      indicator['stock-and-flow'] !== undefined && method.kind !== 'count',
      'stock-and-flow',
      'a stock and its flows only with the method count',
    ),
    ...faultsOfSpans(indicator),
    ...faultsOfSeries(indicator),
  ]
}

export const indicatorSchema = withoutItself.superRefine((indicator, context) => {
  const faults = [
    ...faultsOfRules(indicator),
    ...faultsOfYearEnd(indicator),
    ...indicator.targets.flatMap((target, at) => faultsOfTarget(target, at, indicator)),
  ]
  for (const { path, expected } of faults)
    context.addIssue({ code: 'custom', path: [...path], message: expected })
})

export const indicatorFileSchema = z.preprocess(
  withWhatIsLeftOut,
  z.strictObject({
    topic: z.string(),
    /** The post responsible for each of its indicators that names none itself. */
    owner: z.string().optional(),
    indicators: z.array(indicatorSchema).min(1),
  }),
)

export type IndicatorDefinition = z.infer<typeof entries>
type WithoutTargets = Pick<
  IndicatorDefinition,
  'method' | 'unit' | 'parts' | 'stock-and-flow' | 'year-to-date' | 'annual' | 'control-chart' | 'breaks'
>
export type Method = IndicatorDefinition['method']
export type SpanRule = z.infer<typeof spanRule>
/** A target as the register has it. */
export type DeclaredTarget = z.infer<typeof targetSchema>
/** The target of a month: of one that moves, the bounds of that month. */
export type Target = Exclude<DeclaredTarget, Trajectory | DeclaredBands> | Bands
