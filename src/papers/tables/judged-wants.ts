// What scorecards and measures of success have in common. In: a judged target or measure. Out: the plans of
// its cells, and the sentences that explain the verdicts.

import { indicatorOf } from '../../commentary/bearings.ts'
import type { Baseline, StrategyMeasure, StrategyTarget } from '../../definitions/strategy.ts'
import { sayNumber, unitNames } from '../../figures/say-figure.ts'
import { headingOf } from '../../figures/times.ts'
import type { Judged, JudgedPart, Verdict } from '../../ratings/judged.ts'
import { exact } from '../../terms/exact.ts'
import { referenceOf } from '../../terms/figure-reference.ts'
import { endMonthOf, lastDayOf, type Period, sayDay } from '../../terms/period.ts'
import { lowerFirst } from '../../terms/words.ts'
import { explained, verdictCell, verdicts } from '../words/verdicts.ts'
import { notesOf } from './notes.ts'
import { listed } from './says.ts'
import type { PlannedRow, Planning, TablePlan, Want } from './table-plan.ts'
import { figureWant, textWant } from './wants.ts'

/** The verdicts for a part of the paper. If they are absent, the program is at fault. */
export function judgedPart<P extends JudgedPart['part']>(
  planning: Planning,
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

/** A typed number keeps its decimals. */
export function baselineWant(
  planning: Planning,
  ref: string,
  baseline: Baseline | undefined,
  judged: Judged,
): Want {
  if (baseline === undefined) return textWant('No baseline')
  if (judged.baseline !== undefined)
    return figureWant(referenceOf(judged.baseline), sayWhen(planning, ref, judged.baseline.period))
  const day = sayDay(baseline.on)
  if (baseline.value === undefined) return textWant(`No figure yet: ${day}`)
  const { unit } = indicatorOf(planning, ref).definition
  const decimals = baseline.value.split('.')[1]?.length ?? 0
  return textWant(`${sayNumber(exact(baseline.value), unit, decimals)} (${day})`)
}

/** With its date, unless the cell next to it gives the same one. */
export function resultWant(planning: Planning, ref: string, { result }: Judged, dateBeside?: string): Want {
  if (result === undefined) throw new Error(`a target of ${ref} was judged without a figure`)
  const when = sayWhen(planning, ref, result.period)
  return figureWant(referenceOf(result), when === dateBeside ? undefined : when)
}

/** `Reached 30 September 2019`. A milestone reached after the paper's date does not count yet. */
export const reachedWant = ({ period }: Planning, reached: string | undefined): Want =>
  textWant(
    reached !== undefined && reached <= lastDayOf(period) ? `Reached ${sayDay(reached)}` : 'Not reached',
  )

export const judgedWant = ({ verdict, result }: Judged): Want => ({
  want: 'verdict',
  rating: verdictCell(verdicts[verdict]),
  ...(result !== undefined && { judged: referenceOf(result) }),
})

/** `31 March 2022`, `2021/22`, `April to December 2016`. */
const sayWhen = (planning: Planning, ref: string, period: Period): string =>
  headingOf(period.kind === 'year' ? period : endMonthOf(period), indicatorOf(planning, ref).definition)

/** `6 targets: 3 met, 2 not met and 1 not known.` */
export function sayVerdicts(judged: readonly Judged[], noun: string): string {
  const used = (Object.keys(verdicts) as Verdict[]).flatMap(verdict => {
    const count = judged.filter(one => one.verdict === verdict).length
    return count === 0 ? [] : [`${count} ${lowerFirst(verdicts[verdict].word)}`]
  })
  return `${judged.length} ${noun}${judged.length === 1 ? '' : 's'}: ${listed(used)}.`
}

/** A verdict with its id in the table, and the indicator that measures it if there is one. */
interface NamedJudged extends Judged {
  readonly id: string
  readonly ref?: string
}

export const namedBy = (aim: StrategyTarget | StrategyMeasure, judged: Judged): NamedJudged => ({
  ...judged,
  id: aim.id,
  ...('indicator' in aim && { ref: aim.indicator }),
})

/** The notes of a table of verdicts: those declared for its rows, then what the verdicts mean. */
export const judgedNotes = (
  planning: Planning,
  judged: readonly NamedJudged[],
  rows: readonly PlannedRow[],
  declared: readonly string[] = [],
): TablePlan['notes'] =>
  notesOf(planning, {
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
function verdictNotes(planning: Planning, judged: readonly NamedJudged[]): string[] {
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
    ([ref, found]) => `${listed(found.map(({ id }) => id))} ${sayIndicator(planning, ref)}`,
  )
  return [
    ...(measured.length > 0 ? [`Measured by: ${measured.join('; ')}.`] : []),
    ...paths,
    ...explained(
      verdicts,
      judged.map(({ verdict }) => verdict),
    ),
    'Each verdict is decided on the figure as printed.',
  ]
}

/** `Children looked after (number)`. */
function sayIndicator(planning: Planning, ref: string): string {
  const { name, unit } = indicatorOf(planning, ref).definition
  return `${name} (${unitNames[unit]})`
}
