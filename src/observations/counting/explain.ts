// Says who was counted, and why the others were not. In: verdicts. Out: numbers by reason, and the children outside the numerator for the analyst alone.
import type { GivenMeasure } from '../../definitions/returns.ts'
import type { Return } from '../../extracts/return.ts'
import type { CountException, CountExplained } from './counter.ts'
import type { CountingOptions, Verdict } from './leaf.ts'
import type { Ready } from './ready.ts'
import { amountOf, listOf, type Counted } from './tally.ts'

const NOT_WANTED = 'not of those that the measure asks for'
const ORDER = ['in-numerator', 'in-denominator', 'out'] as const

/** Numbers are of children, or of events where those are counted; `counted` is the figure. */
export function explained({ given, leaf, options, isWanted }: Ready, { children, verdicts }: Counted): CountExplained {
  const byReason = new Map<string, { stands: Verdict['stands']; because: string; count: number }>()
  let counted = 0
  children.forEach((child, at) => {
    const verdict = verdicts[at]
    if (verdict === undefined) return
    const { stands, because } = isWanted?.(child, verdict) === false ? unwanted(verdict) : verdict
    const key = `${stands}|${because}`
    byReason.set(key, { stands, because, count: (byReason.get(key)?.count ?? 0) + 1 })
    if (because !== NOT_WANTED) counted += amountOf(verdict, given.take) ?? 0
  })
  const only = Object.entries(given.only).map(([fact, wanted]) => `only ${fact} ${sayWanted(wanted, options)}`)
  const taken = { numerator: [], denominator: ['the denominator'], sum: ['the sum'] }[given.take]
  return {
    rule: [leaf.says(options, given.with), ...only, ...taken].join('; '),
    source: leaf.source,
    counted,
    reasons: [...byReason.values()].sort((a, b) => ORDER.indexOf(a.stands) - ORDER.indexOf(b.stands) || b.count - a.count || (a.because < b.because ? -1 : 1)),
  }
}

/** Each child outside the numerator, with the row that holds the episode, or the first row about the child. */
export function exceptionsOf({ isWanted }: Ready, { children, verdicts }: Counted, { files }: Return): CountException[] {
  return children.flatMap((child, at): CountException[] => {
    const verdict = verdicts[at]
    if (verdict === undefined) return []
    const { stands, because } = isWanted?.(child, verdict) === false ? unwanted(verdict) : verdict
    const place = verdict.episode?.place ?? child.episodes[0]?.place ?? [...child.rows.values()][0]?.[0]?.place
    if (stands === 'in-numerator' || place === undefined) return []
    return [{ child: child.child, stands, because, file: files[place.file]?.file ?? '', row: place.row }]
  })
}

/** Whoever is out keeps that reason. */
const unwanted = ({ stands, because }: Verdict) => ({ stands: 'out' as const, because: stands === 'out' ? because : NOT_WANTED })

function sayWanted(wanted: GivenMeasure['only'][string], options: CountingOptions): string {
  if (Array.isArray(wanted)) return wanted.join(', ')
  if (typeof wanted === 'string') return wanted.startsWith('$') ? [...listOf(wanted, options)].join(', ') : wanted
  return [wanted.from === undefined ? [] : [`from ${wanted.from}`], wanted.below === undefined ? [] : [`below ${wanted.below}`]].flat().join(', ')
}
