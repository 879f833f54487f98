// What scorecards and measures of success have in common. In: a judged target or measure. Out: the plans of
// its cells, and the sentences that explain the verdicts.

import { indicatorOf } from '../../commentary/commentary-context.ts'
import type { Baseline, StrategyMeasure, StrategyTarget } from '../../definitions/strategy.ts'
import { sayTypedBaseline } from '../../figures/say-aims.ts'
import { sayNumber, unitNames } from '../../figures/say-figure.ts'
import { verdictCell, verdictLegend, verdicts } from '../../figures/say-strategy-verdicts.ts'
import { headingOf } from '../../figures/times.ts'
import type { JudgedAgainst, JudgedPart, StrategyVerdict } from '../../ratings/judged-strategy.ts'
import { exact } from '../../terms/exact.ts'
import { referenceOf } from '../../terms/figure-reference.ts'
import { endMonthOf, lastDayOf, type Period, sayDay } from '../../terms/period.ts'
import { listInWords, lowerFirst } from '../../terms/words.ts'
import { plannedFigure, plannedText } from './planned-cells.ts'
import { tableNotes } from './table-notes.ts'
import type { PlannedCell, PlannedRow, PlanningContext, TablePlan } from './table-plan.ts'

/** The verdicts for a part of the paper. If they are absent, the program is at fault. */
export function judgedPart<P extends JudgedPart['part']>(
  planning: PlanningContext,
  id: string,
  part: P,
): Extract<JudgedPart, { part: P }> {
  const judged = planning.strategies.get(id)
  if (judged === undefined || !isOf(judged, part))
    throw new Error(`the paper was written without the ${part} ${id}`)
  return judged
}
const isOf = <P extends JudgedPart['part']>(
  judged: JudgedPart,
  part: P,
): judged is Extract<JudgedPart, { part: P }> => judged.part === part

export function plannedBaseline(
  planning: PlanningContext,
  ref: string,
  baseline: Baseline | undefined,
  judged: JudgedAgainst,
): PlannedCell {
  if (baseline === undefined) return plannedText('No baseline')
  if (judged.baseline !== undefined)
    return plannedFigure(referenceOf(judged.baseline), sayWhen(planning, ref, judged.baseline.period))
  if (baseline.value === undefined) return plannedText(`No figure yet: ${sayDay(baseline.on)}`)
  return plannedText(
    sayTypedBaseline(baseline.on, baseline.value, indicatorOf(planning, ref).definition.unit),
  )
}

/** With its date, unless the cell next to it gives the same one. */
export function plannedResult(
  planning: PlanningContext,
  ref: string,
  { result }: JudgedAgainst,
  dateBeside?: string,
): PlannedCell {
  if (result === undefined) throw new Error(`a target of ${ref} was judged without a figure`)
  const when = sayWhen(planning, ref, result.period)
  return plannedFigure(referenceOf(result), when === dateBeside ? undefined : when)
}

/** `Reached 30 September 2019`. A milestone reached after the paper's date does not count yet. */
export const plannedMilestone = ({ period }: PlanningContext, reached: string | undefined): PlannedCell =>
  plannedText(
    reached !== undefined && reached <= lastDayOf(period) ? `Reached ${sayDay(reached)}` : 'Not reached',
  )

export const plannedVerdict = ({ verdict, result }: JudgedAgainst): PlannedCell => ({
  want: 'verdict',
  rating: verdictCell(verdicts[verdict]),
  ...(result !== undefined && { judged: referenceOf(result) }),
})

/** `31 March 2022`, `2021/22`, `April to December 2016`. */
const sayWhen = (planning: PlanningContext, ref: string, period: Period): string =>
  headingOf(period.kind === 'year' ? period : endMonthOf(period), indicatorOf(planning, ref).definition)

/** `6 targets: 3 met, 2 not met and 1 not known.` */
export function sayVerdicts(judged: readonly JudgedAgainst[], noun: string): string {
  const used = (Object.keys(verdicts) as StrategyVerdict[]).flatMap(verdict => {
    const count = judged.filter(one => one.verdict === verdict).length
    return count === 0 ? [] : [`${count} ${lowerFirst(verdicts[verdict].word)}`]
  })
  return `${judged.length} ${noun}${judged.length === 1 ? '' : 's'}: ${listInWords(used)}.`
}

/** A verdict with its id in the table, and the indicator that measures it if there is one. */
interface NamedJudged extends JudgedAgainst {
  readonly id: string
  readonly ref?: string
}

export const namedBy = (aim: StrategyTarget | StrategyMeasure, judged: JudgedAgainst): NamedJudged => ({
  ...judged,
  id: aim.id,
  ...('indicator' in aim && { ref: aim.indicator }),
})

/** The notes of a table of verdicts: those declared for its rows, then what the verdicts mean. */
export const judgedNotes = (
  planning: PlanningContext,
  judged: readonly NamedJudged[],
  rows: readonly PlannedRow[],
  declared: readonly string[] = [],
): TablePlan['notes'] =>
  tableNotes(planning, {
    declared: [...declared, ...verdictNotes(planning, judged)],
    indicators: [...new Set(judged.flatMap(({ ref }) => ref ?? []))].map(
      ref => indicatorOf(planning, ref).definition,
    ),
    form: 'figure',
    rows,
  })

/**
 * The indicator that measures each; `M1: the straight path from its baseline to its target is at 462 on 31
 * March 2018.`; then each verdict that is used.
 */
function verdictNotes(planning: PlanningContext, judged: readonly NamedJudged[]): string[] {
  const paths = judged.flatMap(({ id, ref, path }) => {
    if (path === undefined || ref === undefined) return []
    const { definition, decimals } = indicatorOf(planning, ref)
    return [
      `${id}: the straight path from its baseline to its target is at ${sayNumber(exact(path), definition.unit, decimals)} on ${sayDay(lastDayOf(planning.period))}.`,
    ]
  })
  const byIndicator = Map.groupBy(
    judged.filter(({ ref }) => ref !== undefined),
    ({ ref = '' }) => ref,
  )
  const measured = [...byIndicator].map(
    ([ref, found]) => `${listInWords(found.map(({ id }) => id))} ${sayIndicator(planning, ref)}`,
  )
  return [
    ...(measured.length > 0 ? [`Measured by: ${measured.join('; ')}.`] : []),
    ...paths,
    ...verdictLegend(
      verdicts,
      judged.map(({ verdict }) => verdict),
    ),
    'Each verdict is decided on the figure as printed.',
  ]
}

/** `Children looked after (number)`. */
function sayIndicator(planning: PlanningContext, ref: string): string {
  const { name, unit } = indicatorOf(planning, ref).definition
  return `${name} (${unitNames[unit]})`
}
