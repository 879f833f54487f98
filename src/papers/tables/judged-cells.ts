// What scorecards and measures of success have in common. In: a judged target or measure. Out: its cells, and
// the sentences that explain the verdicts.

import { indicatorOf } from '../../commentary/bearings.ts'
import type { Baseline } from '../../definitions/strategy.ts'
import { sayNumber, unitNames } from '../../figures/say-figure.ts'
import { headingOf } from '../../figures/times.ts'
import type { Judged, JudgedPart, Verdict } from '../../ratings/judged.ts'
import { exact } from '../../terms/exact.ts'
import { endMonthOf, lastDayOf, type Period, sayDay } from '../../terms/period.ts'
import { lowerFirst } from '../../terms/words.ts'
import type { TableCell } from '../paper.ts'
import { explained, verdictCell, verdicts } from '../words/verdicts.ts'
import type { Writing } from '../writing.ts'
import { figureCell } from './cells.ts'
import { listed } from './says.ts'

export const textCell = (text: string): TableCell => ({ cell: 'text', text })

/** What the conductor judged for a part of the paper: its absence is a fault of the program. */
export function judgedPart<P extends JudgedPart['part']>(
  writing: Writing,
  id: string,
  part: P,
): Extract<JudgedPart, { part: P }> {
  const judged = writing.strategies.get(id)
  if (judged === undefined || !isOf(judged, part))
    throw new Error(`the paper was written without the ${part} ${id}`)
  return judged
}
const isOf = <P extends JudgedPart['part']>(
  judged: JudgedPart,
  part: P,
): judged is Extract<JudgedPart, { part: P }> => judged.part === part

/** A number that was typed is printed with the decimals that it was typed with. */
export function baselineCell(
  writing: Writing,
  ref: string,
  baseline: Baseline | undefined,
  judged: Judged,
): TableCell {
  if (baseline === undefined) return textCell('No baseline')
  const indicator = indicatorOf(writing, ref)
  if (judged.baseline !== undefined)
    return figureCell(writing, indicator, judged.baseline, sayWhen(writing, ref, judged.baseline.period))
  if (baseline.value === undefined) return textCell(`No figure yet: ${sayDay(baseline.on)}`)
  return textCell(
    `${sayNumber(exact(baseline.value), indicator.definition.unit, baseline.value.split('.')[1]?.length ?? 0)} (${sayDay(baseline.on)})`,
  )
}

/** With its date, unless that stands beside it. */
export function resultCell(
  writing: Writing,
  ref: string,
  { result }: Judged,
  dateBeside?: string,
): TableCell {
  if (result === undefined) throw new Error(`a target of ${ref} was judged without a figure`)
  const when = sayWhen(writing, ref, result.period)
  return figureCell(writing, indicatorOf(writing, ref), result, when === dateBeside ? undefined : when)
}

/** `Reached 30 September 2019`; what was reached after the paper's date was not reached then. */
export const reachedCell = (writing: Writing, reached: string | undefined): TableCell =>
  textCell(
    reached !== undefined && reached <= lastDayOf(writing.period)
      ? `Reached ${sayDay(reached)}`
      : 'Not reached',
  )

export const judgedCell = ({ verdict }: Judged): TableCell => ({
  cell: 'rating',
  rating: verdictCell(verdicts[verdict]),
})

/** `31 March 2022`, `2021/22`, `April to December 2016`. */
const sayWhen = (writing: Writing, ref: string, period: Period): string =>
  headingOf(period.kind === 'year' ? period : endMonthOf(period), indicatorOf(writing, ref).definition)

/** `6 targets: 3 met, 2 not met and 1 not known.` */
export function sayVerdicts(judged: readonly Judged[], noun: string): string {
  const used = (Object.keys(verdicts) as Verdict[]).flatMap(verdict => {
    const count = judged.filter(one => one.verdict === verdict).length
    return count === 0 ? [] : [`${count} ${lowerFirst(verdicts[verdict].word)}`]
  })
  return `${judged.length} ${noun}${judged.length === 1 ? '' : 's'}: ${listed(used)}.`
}

/**
 * By what each is measured; `M1: the straight path from its baseline to its target stands at 462 on 31 March
 * 2018.`; then each verdict that is used.
 */
export function verdictNotes(
  writing: Writing,
  judged: readonly (Judged & { readonly id: string; readonly ref?: string })[],
): string[] {
  const paths = judged.flatMap(({ id, ref, path }) => {
    if (path === undefined || ref === undefined) return []
    const { definition, decimals } = indicatorOf(writing, ref)
    return [
      `${id}: the straight path from its baseline to its target stands at ${sayNumber(exact(path), definition.unit, decimals)} on ${sayDay(lastDayOf(writing.period))}.`,
    ]
  })
  const byIndicator = Map.groupBy(
    judged.filter(({ ref }) => ref !== undefined),
    ({ ref = '' }) => ref,
  )
  const measured = [...byIndicator].map(
    ([ref, found]) => `${listed(found.map(({ id }) => id))} ${sayIndicator(writing, ref)}`,
  )
  return [
    ...(measured.length > 0 ? [`Measured by: ${measured.join('; ')}.`] : []),
    ...paths,
    ...explained(
      verdicts,
      judged.map(({ verdict }) => verdict),
    ),
    'A verdict is decided on the figure as printed.',
  ]
}

/** `Children looked after (number)`. */
function sayIndicator(writing: Writing, ref: string): string {
  const { name, unit } = indicatorOf(writing, ref).definition
  return `${name} (${unitNames[unit]})`
}
