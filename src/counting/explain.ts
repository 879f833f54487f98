// Says who was counted, and why the others were not. In: verdicts. Out: numbers by reason, and the children
// outside the numerator for the analyst alone.
import type { Fact } from '../definitions/facts.ts'
import type { GivenMeasure } from '../definitions/returns.ts'
import type { Return } from '../extracts/return.ts'
import type { CountException, CountExplained } from './counter.ts'
import type { CountingOptions, Verdict } from './leaf.ts'
import type { Ready } from './ready.ts'
import { type Adds, amountOf, type Counted, listOf } from './tally.ts'

const NOT_WANTED = 'not of those that the measure asks for'
/** What is added up for the number of those counted, and what the rule says of it. */
const TAKEN: Readonly<
  Record<GivenMeasure['take'], { readonly adds: Adds; readonly said: readonly string[] }>
> = {
  numerator: { adds: 'numerator', said: [] },
  denominator: { adds: 'denominator', said: ['the denominator'] },
  sum: { adds: 'sum', said: ['the sum'] },
  share: { adds: 'numerator', said: ['as a share of all counted'] },
  mean: { adds: 'numerator', said: ['the mean'] },
}
const ORDER = ['in-numerator', 'in-denominator', 'out'] as const

/** Numbers are of children, or of events where those are counted; `counted` is the figure. */
export function explained(
  { given, leaf, options, isWanted }: Ready,
  { children, verdicts }: Counted,
): CountExplained {
  const byReason = new Map<string, { stands: Verdict['stands']; because: string; count: number }>()
  const { adds } = TAKEN[given.take]
  let counted = 0
  children.forEach((child, at) => {
    const verdict = verdicts[at]
    if (verdict === undefined) return
    const { stands, because } = isWanted?.(child, verdict) === false ? unwanted(verdict, given.take) : verdict
    const key = `${stands}|${because}`
    byReason.set(key, { stands, because, count: (byReason.get(key)?.count ?? 0) + 1 })
    if (because !== NOT_WANTED) counted += amountOf(verdict, adds) ?? 0
  })
  const only = Object.entries(given.only).map(
    ([fact, wanted]) => `only ${fact} ${sayWanted(wanted, options)}`,
  )
  return {
    rule: [leaf.says(options, given.with), ...only, ...TAKEN[given.take].said].join('; '),
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

/**
 * Each child outside the numerator, with the row that holds the episode, or the first row about the child.
 */
export function exceptionsOf(
  { given, isWanted }: Ready,
  { children, verdicts }: Counted,
  { files }: Return,
): CountException[] {
  return children.flatMap((child, at): CountException[] => {
    const verdict = verdicts[at]
    if (verdict === undefined) return []
    const { stands, because } = isWanted?.(child, verdict) === false ? unwanted(verdict, given.take) : verdict
    const place =
      verdict.episode?.place ?? child.episodes[0]?.place ?? [...child.rows.values()][0]?.[0]?.place
    if (stands === 'in-numerator' || place === undefined) return []
    return [{ child: child.child, stands, because, file: files[place.file]?.file ?? '', row: place.row }]
  })
}

/** Whoever is out keeps that reason; of a share, whoever is not asked for stands in the denominator. */
const unwanted = (
  { stands, because }: Verdict,
  take: GivenMeasure['take'],
): Pick<Verdict, 'stands' | 'because'> => ({
  stands: take === 'share' && stands !== 'out' ? 'in-denominator' : 'out',
  because: stands === 'out' ? because : NOT_WANTED,
})

function sayWanted(wanted: NonNullable<GivenMeasure['only'][Fact]>, options: CountingOptions): string {
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
