// Lists the exceptions, for the analyst only. In: the verdicts of a numerator, and of its denominator where
// that is a measure of the same return. Out: each child who is not in the numerator, with the reason and a row.
import type { Return } from '../extracts/return.ts'
import type { CountException } from './counter.ts'
import type { ChildHistory } from './histories/child-history.ts'
import type { ChildVerdict } from './leaf.ts'
import type { PreparedMeasure } from './prepared-measure.ts'
import type { CountedChildren } from './totals-by-group.ts'
import { isCounted, verdictForMeasure } from './verdict-for-measure.ts'

export interface CountedMeasure {
  readonly one: PreparedMeasure
  readonly counted: CountedChildren
}

interface Judged {
  readonly child: ChildHistory
  readonly verdict: ChildVerdict
}

/**
 * Where the denominator has the same rule as the numerator, or there is none, the verdicts on the numerator
 * say who is in the denominator, and those left out of both are listed too.
 * Otherwise the exceptions are those who count in the denominator and not in the numerator.
 */
export function exceptionsOf(
  numerator: CountedMeasure,
  denominator: CountedMeasure | undefined,
  given: Return,
): CountException[] {
  const found =
    denominator === undefined || isDenominatorOf(denominator.one, numerator.one)
      ? judgedBy(numerator).filter(({ verdict }) => verdict.stands !== 'in-numerator')
      : onlyInDenominator(numerator, denominator)
  return found.flatMap(judged => withRow(judged, given))
}

/** Worked: long-term-cohort is the denominator that the rule of long-term-stable counts. */
const isDenominatorOf = (denominator: PreparedMeasure, numerator: PreparedMeasure): boolean =>
  denominator.given.take === 'denominator' &&
  denominator.key === numerator.key &&
  JSON.stringify(denominator.given.only) === JSON.stringify(numerator.given.only)

function judgedBy({ one, counted: { children, verdicts } }: CountedMeasure): Judged[] {
  const verdictFor = verdictForMeasure(one)
  return children.flatMap((child, at): Judged[] => {
    const verdict = verdicts[at]
    return verdict === undefined ? [] : [{ child, verdict: verdictFor(child, verdict) }]
  })
}

/**
 * Worked: of 244 in foster-placements 170 are in foster-in-house. The other 74 are listed, each with the
 * reason why foster-in-house does not count the child.
 */
function onlyInDenominator(numerator: CountedMeasure, denominator: CountedMeasure): Judged[] {
  const byDenominator = judgedBy(denominator)
  const numeratorFor = verdictInNumerator(numerator, denominator, byDenominator)
  return byDenominator.flatMap(({ child, verdict }, at): Judged[] => {
    if (!isCounted(denominator.one, verdict)) return []
    const found = numeratorFor(child, verdict, at)
    if (found !== undefined && isCounted(numerator.one, found)) return []
    const because = found?.because ?? `not among those that ${numerator.one.given.measure} considers`
    return [{ child, verdict: { ...(found ?? verdict), stands: 'in-denominator', because } }]
  })
}

/**
 * The numerator's verdict on what the denominator has counted. Measures with the same way of counting have
 * their verdicts in the same places. Otherwise an event is found by the child and the day; a child who counts
 * once in the denominator is found by the child alone, and counts if one of the verdicts does.
 */
function verdictInNumerator(
  numerator: CountedMeasure,
  denominator: CountedMeasure,
  byDenominator: readonly Judged[],
): (child: ChildHistory, verdict: ChildVerdict, at: number) => ChildVerdict | undefined {
  const judged = judgedBy(numerator)
  if (numerator.one.key === denominator.one.key) return (_child, _verdict, at) => judged[at]?.verdict
  const byChild = Map.groupBy(judged, ({ child }) => child.child)
  const timesCounted = Map.groupBy(
    byDenominator.filter(({ verdict }) => isCounted(denominator.one, verdict)),
    ({ child }) => child.child,
  )
  return ({ child }, { on }) => {
    const found = (byChild.get(child) ?? []).map(({ verdict }) => verdict)
    const sameDay = found.find(verdict => verdict.on === on)
    if (timesCounted.get(child)?.length !== 1) return sameDay
    return found.find(verdict => isCounted(numerator.one, verdict)) ?? sameDay ?? found[0]
  }
}

/** With the row of the episode, or else the first row about the child. */
function withRow({ child, verdict }: Judged, { files }: Return): CountException[] {
  const { stands, because, episode } = verdict
  const place = episode?.place ?? child.episodes[0]?.place ?? [...child.rows.values()][0]?.[0]?.place
  if (stands === 'in-numerator' || place === undefined) return []
  return [{ child: child.child, stands, because, file: files[place.file]?.file ?? '', row: place.row }]
}
