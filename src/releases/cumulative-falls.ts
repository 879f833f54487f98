// Finds counts over the year so far that fell, since what was counted once cannot be undone. In: a release, what
// changed of it, and what is counted now. Out: each fall with its sentence.
// Worked: 201 started from April to September 2016; the paper of December says 195 from April to December.
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import { exact } from '../terms/exact.ts'
import {
  endMonthOf,
  financialYearOf,
  type PaperPeriod,
  type Period,
  periodId,
  samePeriod,
  sayPeriod,
  yearToDate,
} from '../terms/period.ts'
import type { Change } from './comparison.ts'
import { nameOfFigure } from './name-of-figure.ts'
import { type PublishedFigure, periodOfRelease, type Release } from './release-record.ts'

export interface Fall {
  readonly ref: string
  readonly name: string
  readonly to: string
  readonly sentence: string
}

type Counted = Pick<PublishedFigure, 'text' | 'value'>

/** In the release's own period; parts are among the changed figures. */
export const fallsWithin = (changed: readonly Change[], indicators: readonly IndicatorDefinition[]): Fall[] =>
  changed
    .filter(
      ({ kind, indicator, part, difference }) =>
        kind === 'year-to-date' &&
        part === undefined &&
        isCumulative(indicator, indicators) &&
        difference?.startsWith('−') === true,
    )
    .map(({ ref, name, said, was, is }) => ({
      ref,
      name,
      to: is.text,
      sentence: `${name}, ${said}: the total fell from ${was.text} to ${is.text}.`,
    }))

/** The published counts over the year so far, with the references that they have in a later paper of the year. */
export function countsCarriedOn(
  release: Pick<Release, 'period' | 'figures'>,
  of: PaperPeriod,
  indicators: readonly IndicatorDefinition[],
): { before: PublishedFigure; after: PublishedFigure }[] {
  const published = periodOfRelease(release.period)
  const isLater = endMonthOf(of).index > endMonthOf(published).index
  if (!isLater || !samePeriod(financialYearOf(published), financialYearOf(of))) return []
  const period = periodId(soFar(of))
  return release.figures
    .filter(
      ({ kind, indicator, shareOf }) =>
        kind === 'year-to-date' && shareOf === undefined && isCumulative(indicator, indicators),
    )
    .map(before => ({
      before,
      after: { ...before, period, ref: before.ref.replace(`@${before.period}`, `@${period}`) },
    }))
}

/** From an earlier paper of the same year to this one, in total and in parts. */
export function fallsSince(
  release: Release,
  of: PaperPeriod,
  indicators: readonly IndicatorDefinition[],
  countedNow: (ref: string) => Counted | undefined,
): Fall[] {
  return countsCarriedOn(release, of, indicators).flatMap(({ before, after: { ref } }) => {
    const after = countedNow(ref)
    if (before.value === undefined || after?.value === undefined) return []
    if (exact(after.value).compare(exact(before.value)) >= 0) return []
    const name = nameOfFigure(before, release)
    return [
      {
        ref,
        name,
        to: after.text,
        sentence: `${name}: the total was ${before.text} for ${before.said} and is ${after.text} for ${sayPeriod(soFar(of))}.`,
      },
    ]
  })
}

const soFar = (of: PaperPeriod): Period => (of.kind === 'year' ? of : yearToDate(endMonthOf(of)))

/** A sum of months, or a count over the year so far, can only grow within its year. */
const isCumulative = (ref: string, indicators: readonly IndicatorDefinition[]): boolean =>
  indicators.some(
    one =>
      one.ref === ref &&
      (one['year-to-date'] === 'sum' || (one['year-to-date'] === 'counted' && one.method.kind === 'count')),
  )
