// Explains who was counted, and why the others were not. In: verdicts. Out: numbers by reason and, for the
// analyst only, the children outside the numerator.
import type { ChildFact } from '../definitions/child-facts.ts'
import type { GivenMeasure } from '../definitions/returns.ts'
import type { Return } from '../extracts/return.ts'
import type { CountException, CountExplained } from './counter.ts'
import type { ChildVerdict, CountingOptions } from './leaf.ts'
import type { PreparedMeasure } from './prepared-measure.ts'
import { type AddedUp, amountAdded, type CountedChildren, listOf } from './totals-by-group.ts'

const NOT_IN_GROUP = 'not in the group that the measure counts'
/** What is added up for the number counted, and what the rule adds to its words. */
const TAKEN: Readonly<
  Record<GivenMeasure['take'], { readonly adds: AddedUp; readonly words: readonly string[] }>
> = {
  numerator: { adds: 'numerator', words: [] },
  denominator: { adds: 'denominator', words: ['the denominator'] },
  sum: { adds: 'sum', words: ['the sum'] },
  share: { adds: 'numerator', words: ['as a share of all counted'] },
  mean: { adds: 'numerator', words: ['the mean'] },
}
const ORDER = ['in-numerator', 'in-denominator', 'out'] as const

/** Numbers are of children, or of events where events are counted; `counted` is the figure. */
export function explainCount(
  { given, leaf, options, isIncluded }: PreparedMeasure,
  { children, verdicts }: CountedChildren,
): CountExplained {
  const byReason = new Map<string, { stands: ChildVerdict['stands']; because: string; count: number }>()
  const { adds } = TAKEN[given.take]
  let counted = 0
  children.forEach((child, at) => {
    const verdict = verdicts[at]
    if (verdict === undefined) return
    const { stands, because } =
      isIncluded?.(child, verdict) === false ? outsideGroup(verdict, given.take) : verdict
    const key = `${stands}|${because}`
    byReason.set(key, { stands, because, count: (byReason.get(key)?.count ?? 0) + 1 })
    if (because !== NOT_IN_GROUP) counted += amountAdded(verdict, adds) ?? 0
  })
  const only = Object.entries(given.only).map(
    ([fact, wanted]) => `only ${fact.replaceAll('-', ' ')} ${sayCondition(wanted, options)}`,
  )
  return {
    rule: [leaf.describe(options, given.with), ...only, ...TAKEN[given.take].words].join('; '),
    source: leaf.source,
    counted,
    reasons: [...byReason.values()].sort(
      (a, b) =>
        ORDER.indexOf(a.stands) - ORDER.indexOf(b.stands) ||
        b.count - a.count ||
        (a.because < b.because ? -1 : 1),
    ),
  }
}

/** Each child outside the numerator, with the row of the episode or else the first row about the child. */
export function exceptionsOf(
  { given, isIncluded }: PreparedMeasure,
  { children, verdicts }: CountedChildren,
  { files }: Return,
): CountException[] {
  return children.flatMap((child, at): CountException[] => {
    const verdict = verdicts[at]
    if (verdict === undefined) return []
    const { stands, because } =
      isIncluded?.(child, verdict) === false ? outsideGroup(verdict, given.take) : verdict
    const place =
      verdict.episode?.place ?? child.episodes[0]?.place ?? [...child.rows.values()][0]?.[0]?.place
    if (stands === 'in-numerator' || place === undefined) return []
    return [{ child: child.child, stands, because, file: files[place.file]?.file ?? '', row: place.row }]
  })
}

/**
 * A child who is out keeps that reason. In a share, a child outside the requested group stays in the
 * denominator.
 */
const outsideGroup = (
  { stands, because }: ChildVerdict,
  take: GivenMeasure['take'],
): Pick<ChildVerdict, 'stands' | 'because'> => ({
  stands: take === 'share' && stands !== 'out' ? 'in-denominator' : 'out',
  because: stands === 'out' ? because : NOT_IN_GROUP,
})

function sayCondition(
  wanted: NonNullable<GivenMeasure['only'][ChildFact]>,
  options: CountingOptions,
): string {
  if (Array.isArray(wanted)) return wanted.join(', ')
  if (typeof wanted === 'string')
    return wanted.startsWith('$') ? [...listOf(wanted, options)].join(', ') : wanted
  return [
    wanted.from === undefined ? [] : [`from ${wanted.from}`],
    wanted.below === undefined ? [] : [`below ${wanted.below}`],
  ]
    .flat()
    .join(', ')
}
