// Judges the strategies of a paper. In: their definitions, the observations, the delivery plans and the
// paper's date. Out: by part of the paper, each target, measure and action with its verdict.
import type { Definitions } from '../definitions/definitions.ts'
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import { type PaperDefinition, partsOfPaper } from '../definitions/paper-definition.ts'
import type { PartDefinition } from '../definitions/parts/index.ts'
import type { Baseline, Strategy, StrategyMeasure, StrategyTarget } from '../definitions/strategy.ts'
import type { Extract as SheetExtract } from '../extracts/extract.ts'
import type { Observation, Observations } from '../observations/observation.ts'
import { type Problem, problem } from '../problems/problem.ts'
import { type Exact, exact, plainDecimal } from '../terms/exact.ts'
import {
  endMonthOf,
  type FinancialYear,
  financialYearOf,
  lastDayOf,
  type Month,
  monthOfYear,
  type Period,
  sayDay,
  yearToDate,
} from '../terms/period.ts'
import { usualDecimals } from '../terms/unit.ts'
import { asPrinted } from './as-printed.ts'
import type { JudgedAgainst, JudgedMeasure, JudgedPart, JudgedTarget } from './judged-strategy.ts'
import { actionStatus, DUE_SOON_DAYS } from './rules/action-status.ts'
import { byDate } from './rules/by-date.ts'
import { reachedBy } from './rules/reached-by.ts'
import { sinceBaseline } from './rules/since-baseline.ts'

export interface JudgeRequest {
  readonly paper: PaperDefinition
  readonly definitions: Definitions
  readonly observations: Observations
  readonly extracts: readonly SheetExtract[]
  /** The paper's own month or financial year. Today's date has no effect on a verdict. */
  readonly period: Month | FinancialYear
}

interface Found<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}

export function judgeStrategies(request: JudgeRequest): {
  strategies: Map<string, JudgedPart>
  problems: Problem[]
} {
  const found = partsOfPaper(request.paper)
    .filter(judges)
    .map(part => ({ id: part.id, judged: judgePart(part, request) }))
  return {
    strategies: new Map(found.map(({ id, judged }) => [id, judged.value])),
    problems: found.flatMap(({ judged }) => [...judged.problems]),
  }
}

/** The kinds of part that print verdicts; most parts of a section do not. */
type JudgingPart = PartDefinition<JudgedPart['part']>
const JUDGING: readonly string[] = ['scorecard', 'measures', 'delivery-plan'] satisfies JudgedPart['part'][]
const judges = (part: PartDefinition): part is JudgingPart => JUDGING.includes(part.part)

function judgePart(part: JudgingPart, request: JudgeRequest): Found<JudgedPart> {
  switch (part.part) {
    case 'scorecard':
      return judgeTargets(strategyOf(request, part.from), request)
    case 'measures':
      return judgeMeasures(strategyOf(request, part.from), request)
    case 'delivery-plan':
      return { value: judgePlan(request, part.from), problems: [] }
  }
}

/** The definitions were checked, so a missing strategy is a fault of the program. */
function strategyOf({ definitions }: JudgeRequest, id: string): Strategy {
  const strategy = definitions.strategies.get(id)
  if (strategy === undefined) throw new Error(`the definitions have no strategy ${id}`)
  return strategy
}

const asAtOf = ({ period: of }: JudgeRequest): string => lastDayOf(endMonthOf(of))

function judgeTargets(strategy: Strategy, request: JudgeRequest): Found<JudgedPart> {
  const judged = strategy.targets.map(target => {
    const { value, problems } = judge(aimOf(target), strategy, request)
    return {
      target: { target, ...value },
      problems: [...problems, ...reasonMissing(target, value, strategy)],
    }
  })
  return {
    value: { part: 'scorecard', targets: judged.map(({ target }): JudgedTarget => target) },
    problems: judged.flatMap(({ problems }) => problems),
  }
}

function judgeMeasures(strategy: Strategy, request: JudgeRequest): Found<JudgedPart> {
  const judged = strategy.measures.map(measure => {
    const { value, problems } = judge(measure, strategy, request)
    return { measure: { measure, ...value }, problems }
  })
  return {
    value: { part: 'measures', measures: judged.map(({ measure }): JudgedMeasure => measure) },
    problems: judged.flatMap(({ problems }) => problems),
  }
}

const judgePlan = (request: JudgeRequest, source: string): JudgedPart => ({
  part: 'delivery-plan',
  actions: request.extracts
    .filter(extract => extract.source === source)
    .flatMap(({ plan = [] }) => plan)
    .map(action => ({ action, status: actionStatus(action, asAtOf(request)) })),
  dueSoonDays: DUE_SOON_DAYS,
})

/**
 * What targets and measures have in common. A target is judged like a measure whose bound says what is good.
 */
type Aim =
  | Omit<Extract<StrategyMeasure, { milestone: unknown }>, 'aspiration' | 'text'>
  | Omit<Extract<StrategyMeasure, { indicator: string }>, 'aspiration' | 'text'>

const aimOf = (target: StrategyTarget): Aim =>
  'milestone' in target
    ? { id: target.id, polarity: 'milestone', milestone: target.milestone, by: target.by }
    : {
        id: target.id,
        polarity: 'stable',
        indicator: target.indicator,
        baseline: target.baseline,
        target: { bound: target.bound, by: target.by },
      }

function judge(aim: Aim, strategy: Strategy, request: JudgeRequest): Found<JudgedAgainst> {
  const asAt = asAtOf(request)
  if ('milestone' in aim)
    return { value: { verdict: reachedBy(aim.milestone.reached, aim.by, asAt) }, problems: [] }
  const definition = request.definitions.indicators.get(aim.indicator)
  if (definition === undefined)
    throw new Error(`the strategy ${strategy.id} names the undefined indicator ${aim.indicator}`)
  const decimals = definition.decimals ?? usualDecimals[definition.unit]
  const { target } = aim
  const due = target?.by !== undefined && target.by <= asAt ? target.by : undefined
  const result = observed(
    definition,
    due === undefined ? latestOf(request.period, definition) : periodAt(due, definition),
    request,
  )
  const from = baselineOf(aim.baseline, definition, decimals, request)
  const value = asPrinted(result, decimals)
  const judged =
    target === undefined
      ? { verdict: sinceBaseline(value, from.value, aim.polarity) }
      : byDate(value, {
          bound: target.bound,
          ...(target.by !== undefined && { by: target.by }),
          asAt,
          decimals,
          ...(aim.baseline !== undefined &&
            from.value !== undefined && { baseline: { on: aim.baseline.on, value: from.value } }),
        })
  return {
    value: { ...judged, result, ...(from.observation && { baseline: from.observation }) },
    problems: from.differs === undefined ? [] : [baselineDiffers(aim, strategy, definition, from.differs)],
  }
}

interface From {
  readonly value?: Exact
  readonly observation?: Observation
  /** A typed baseline that differs from the figure for its date. */
  readonly differs?: { readonly on: string; readonly stated: string; readonly found: string }
}

/**
 * The printed figure for the baseline's date takes precedence over a typed baseline, which applies only if
 * there is no such figure. A future date has no figure.
 */
function baselineOf(
  baseline: Baseline | undefined,
  definition: IndicatorDefinition,
  decimals: number,
  request: JudgeRequest,
): From {
  if (baseline === undefined) return {}
  const typed = baseline.value === undefined ? undefined : exact(baseline.value)
  const observation =
    baseline.on > asAtOf(request)
      ? undefined
      : observed(definition, periodAt(baseline.on, definition), request)
  const found = observation && asPrinted(observation, decimals)
  if (found === undefined)
    return typed === undefined ? { ...(observation && { observation }) } : { value: typed }
  const isOther = typed !== undefined && !typed.equals(found)
  return {
    value: found,
    ...(observation && { observation }),
    ...(isOther && {
      differs: { on: baseline.on, stated: baseline.value ?? '', found: plainDecimal(found, decimals) },
    }),
  }
}

const observed = (
  { ref }: IndicatorDefinition,
  at: Period,
  { observations, definitions }: JudgeRequest,
): Observation => observations.find(ref, definitions.areas.council.id, at)

/**
 * The period whose figure belongs to a month end: in March the financial year; otherwise the month, or April
 * to that month for an indicator that adds up over the year.
 */
function periodAt(day: string, definition: IndicatorDefinition): Period {
  const at = endMonthOf({ kind: 'day', day })
  return monthOfYear(at) === 3 && definition.annual !== 'none' ? financialYearOf(at) : inMonth(at, definition)
}

const latestOf = (of: Month | FinancialYear, definition: IndicatorDefinition): Period =>
  of.kind === 'year' ? of : inMonth(of, definition)
const inMonth = (at: Month, { annual }: IndicatorDefinition): Period =>
  annual === 'latest' || annual === 'none' ? at : yearToDate(at)

const fileOf = ({ id }: Strategy) => `data/definitions/strategies/${id}.yaml`

function baselineDiffers(
  { id }: Aim,
  strategy: Strategy,
  { ref, name }: IndicatorDefinition,
  { on, stated, found }: NonNullable<From['differs']>,
): Problem {
  return problem(
    'warning',
    'baseline-otherwise',
    { file: fileOf(strategy), entry: id },
    { indicator: `${ref} ${name}`, on: sayDay(on), stated, found },
  )
}

/** A missed target must state a reason. */
function reasonMissing(target: StrategyTarget, { verdict }: JudgedAgainst, strategy: Strategy): Problem[] {
  if (verdict !== 'not-met' || target.reason !== undefined) return []
  return [
    problem(
      'warning',
      'target-without-reason',
      { file: fileOf(strategy), entry: target.id },
      { target: target.text, by: sayDay(target.by) },
    ),
  ]
}
