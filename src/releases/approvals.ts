// What someone must have approved before it is published: counts that fell, closed years restated, indicators redefined, added, withdrawn.
// In: the changes and data/releases/<paper>/approvals.yaml. Out: each with its approval, if there is one.
import { z } from 'zod'
import type { IndicatorDefinition } from '../definitions/indicator.ts'
import { exact } from '../terms/exact.ts'
import { financialYearOf, parseMonth, periodId, sayPeriod, yearToDate, type Month } from '../terms/period.ts'
import type { ApprovalKind, Change, ToApprove } from './comparison.ts'
import { sameRule, sameTarget } from './mix.ts'
import { nameOf, type PublishedFigure, type Release } from './release.ts'

const approval = z.strictObject({
  /** The release since which it is a change: `2017-01/1`. */
  since: z.string().regex(/^\d{4}-\d{2}\/[1-9]\d*$/, 'a release such as "2017-01/1"'),
  /** The figure's reference, or the indicator's. */
  what: z.string('a reference in quotes, such as "6.4@2015/16"'),
  /** The new figure as printed: another value needs another approval. */
  to: z.string('a figure in quotes, as it is printed').optional(),
  /** A post, never a person. */
  by: z.string(),
  on: z.iso.date('a day of the calendar such as 2017-02-20'),
  because: z.string(),
})

export const approvalsSchema = z.strictObject({ approvals: z.array(approval) })
export type Approval = z.infer<typeof approval>

/** As much as is needed of a figure that the paper prints now. */
export type Printed = Pick<PublishedFigure, 'text' | 'value'>

export interface ApprovalRequest {
  readonly release: Release
  readonly now: { readonly indicators: readonly IndicatorDefinition[]; readonly period: Month }
  readonly changed: readonly Change[]
  readonly printed: ReadonlyMap<string, Printed>
  readonly approvals: readonly Approval[]
}

export function toApprove(request: ApprovalRequest): ToApprove[] {
  const { release, approvals } = request
  return [...fell(request), ...restated(request), ...redefined(request), ...comeAndGone(request)].map(item => {
    const given = approvals.find(one => one.since === nameOf(release) && one.what === item.what && one.to === item.to)
    return given === undefined ? item : { ...item, approval: { by: given.by, on: given.on, because: given.because } }
  })
}

/** A sum of months can only grow, within its year. A later paper's own year to date is held against the one published before it. */
function fell({ release, now, changed, printed }: ApprovalRequest): ToApprove[] {
  const restatedNow = changed.filter(({ kind, indicator }) => kind === 'year-to-date' && isSum(indicator, now.indicators))
    .filter(({ difference }) => difference?.startsWith('−') === true)
    .map(({ ref, name, said, was, is }) => item('cumulative-fell', ref, name, `${name}, ${said}: the total fell from ${was.text} to ${is.text}.`, is.text))
  return [...restatedNow, ...release.indicators.flatMap(({ ref, short }) => {
    const before = release.figures.find(figure => figure.indicator === ref && figure.kind === 'year-to-date')
    const nowRef = `${ref}@${periodId(yearToDate(now.period))}`
    const after = printed.get(nowRef)
    if (before?.ref === nowRef || before?.value === undefined || after?.value === undefined || !isSum(ref, now.indicators) || !isSameYear(release.period, now.period)) return []
    return exact(after.value).compare(exact(before.value)) < 0
      ? [item('cumulative-fell', nowRef, short, `${short}: the total was ${before.text} for ${before.said} and is ${after.text} for ${sayPeriod(yearToDate(now.period))}.`, after.text)] : []
  })]
}

const isSum = (ref: string, indicators: readonly IndicatorDefinition[]) => indicators.some(one => one.ref === ref && one['year-to-date'] === 'sum')

function isSameYear(period: string, now: Month): boolean {
  const month = parseMonth(period)
  return month !== undefined && financialYearOf(month).startYear === financialYearOf(now).startYear
}

/** By data: a year that a new rule works out in another way is told where the rule is. */
function restated({ changed }: ApprovalRequest): ToApprove[] {
  return changed.filter(({ kind, causes }) => kind === 'year' && (causes.includes('data') || causes.includes('population')))
    .map(({ ref, name, said, was, is }) => item('year-restated', ref, name, `${name}, ${said}: a closed year is restated from ${was.text} to ${is.text}.`, is.text))
}

function redefined({ release, now }: ApprovalRequest): ToApprove[] {
  return now.indicators.flatMap(is => {
    const was = release.indicators.find(one => one.ref === is.ref)
    if (was === undefined) return []
    const parts = [
      ...(was.name !== is.name ? ['its name'] : []),
      ...(was.definition !== is.definition ? ['its definition'] : []),
      ...(sameRule(was, is) ? [] : ['the rule that works it out']),
      ...(sameTarget(was, is) ? [] : ['its target or tolerance']),
    ]
    return parts.length === 0 ? [] : [item('redefined', is.ref, is.short, `${is.ref} ${is.short}: ${parts.join(' and ')} changed.`)]
  })
}

function comeAndGone({ release, now }: ApprovalRequest): ToApprove[] {
  const without = (these: readonly IndicatorDefinition[], those: readonly IndicatorDefinition[]) => these.filter(one => !those.some(other => other.ref === one.ref))
  return [
    ...without(now.indicators, release.indicators).map(one => item('added', one.ref, one.short, `${one.ref} ${one.short} is new in this paper.`)),
    ...without(release.indicators, now.indicators).map(one => item('withdrawn', one.ref, one.short, `${one.ref} ${one.short} was published and is no longer in this paper.`)),
  ]
}

const item = (kind: ApprovalKind, what: string, name: string, sentence: string, to?: string): ToApprove => ({ kind, what, name, sentence, ...(to !== undefined && { to }) })
