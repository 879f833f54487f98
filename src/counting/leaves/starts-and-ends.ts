// The starts and ends of care in a span. In: a history and a span. Out: verdicts in date order; those that do
// not count give the reason.
import { type CarePeriod, type ChildHistory, type Episode, isShortBreak } from '../histories/child-history.ts'
import { endsCare } from '../histories/periods-of.ts'
import type { ChildVerdict, CountingOptions, CountingSpan, Ruling } from '../leaf.ts'

/**
 * Rule START-1: the start of a period of care with the code S, not under V3 or V4. The switch a-start of
 * point start-inside-period counts every S.
 * Worked: periods from 3 May (S, C2), 9 July (S, V3) and 1 September (P): one start, on 3 May.
 */
export function startsIn(
  child: ChildHistory,
  { first, last }: CountingSpan,
  options: CountingOptions,
): ChildVerdict[] {
  const countsEveryS = options.is('start-inside-period', 'a-start')
  return child.periods.flatMap(period =>
    child.episodes.slice(period.first, period.last + 1).flatMap((episode, at): ChildVerdict[] => {
      if (episode.start < first || episode.start > last) return []
      const ruling = at === 0 ? startOfPeriod(episode, period) : startInside(episode, countsEveryS)
      if (ruling === undefined) return []
      return [{ stands: ruling.stands, because: ruling.because, episode, on: episode.start }]
    }),
  )
}

const STARTED: Ruling = { stands: 'in-numerator', because: 'started to be looked after' }

function startOfPeriod(episode: Episode, { startIsCoded }: CarePeriod): Ruling {
  if (!startIsCoded) return { stands: 'out', because: 'a period of care that is not coded S' }
  return isShortBreak(episode)
    ? { stands: 'out', because: 'started with a series of short breaks (V3 or V4)' }
    : STARTED
}

/** For an episode in the middle of a period, which is judged only where it is coded as a start. */
function startInside(episode: Episode, countsEveryS: boolean): Ruling | undefined {
  if (episode.startReason !== 'S') return undefined
  return countsEveryS && !isShortBreak(episode)
    ? STARTED
    : { stands: 'out', because: 'coded S in the middle of a period of care' }
}

/**
 * Rule END-1: the end of a period with a code other than X1, not under V3 or V4. Died (E2) and transferred
 * (E3) count, unless the list left-out of point deaths-and-transfers has them.
 * Worked: a period that ends on 31 March with E4A ended in the year to that day; one whose last code is X1 is
 * not counted as ceased (rule JOIN-7).
 */
export function endsIn(
  child: ChildHistory,
  { first, last }: CountingSpan,
  options: CountingOptions,
): ChildVerdict[] {
  const leftOut = options.list('deaths-and-transfers', 'left-out')
  return child.periods.flatMap((period): ChildVerdict[] => {
    const episode = child.episodes[period.last]
    if (episode === undefined || period.end === undefined || period.end < first || period.end > last)
      return []
    const found = { episode, on: period.end }
    if (!endsCare(episode.endReason))
      return [{ stands: 'out', because: 'care ends without a reason', ...found }]
    if (isShortBreak(episode))
      return [{ stands: 'out', because: 'a series of short breaks (V3 or V4) ended', ...found }]
    if (leftOut.has(episode.endReason ?? ''))
      return [{ stands: 'out', because: 'died, or transferred to another council', ...found }]
    return [{ stands: 'in-numerator', because: 'ceased to be looked after', ...found }]
  })
}

/** Keeps one of the counted verdicts; the others give the reason. */
export function onlyOne(
  verdicts: readonly ChildVerdict[],
  which: 'first' | 'last',
  because: string,
): ChildVerdict[] {
  const counted = verdicts.filter(verdict => verdict.stands === 'in-numerator')
  const kept = which === 'first' ? counted[0] : counted.at(-1)
  return verdicts.map(verdict =>
    verdict.stands === 'in-numerator' && verdict !== kept ? { ...verdict, stands: 'out', because } : verdict,
  )
}
