// `highest since September`, `the lowest of the months shown`, `best this year`. In: words and the series.
// Out: the claims that another month contradicts.
// Worked: 482 in January 2017 is not the highest since September 2016: December has 484.
import { financialYearOf, firstMonthOf, type Month, monthsAfter, periodId } from '../../terms/period.ts'
import { observationAt, seriesAt } from '../figure-facts.ts'
import { numberWords } from '../number-words.ts'
import {
  type Claimed,
  type ClaimLeaf,
  isNegated,
  isNotYet,
  type JudgedClaim,
  monthOf,
  type Subject,
  segmentOf,
  show,
  untrueClaims,
} from './claim.ts'

type Rank = 'highest' | 'lowest' | 'best' | 'worst'

const SCOPE =
  /^(?:\s+(?!since\b)[a-z'’]+){0,5}?\s+(?:(since)\b|(of|in) (?:all )?the (?:\w+ )?months shown|(?:for|in|of the last) (\w+) months|(on record|ever|yet|so far recorded)|(?:of|in|so far|for) (this|the) (?:financial )?year)/i

export const rank: ClaimLeaf = claimed => {
  const { sentence, topic } = claimed
  return topic.lexicon.claims.rank(sentence.text).flatMap(word => {
    const scope = SCOPE.exec(sentence.text.slice(word.end))
    const segment = segmentOf(sentence, word)
    if (scope === null || segment === undefined || isNotYet(claimed, word, segment)) return []
    const claim = sentence.text.slice(word.at, word.end + scope[0].length)
    return untrueClaims(
      claim,
      claimed,
      claimed.subjectsAt(segment),
      subject => judge(claimed, subject, word, scope),
      isNegated(claimed, word, segment),
    )
  })
}

function judge(
  { sentence, topic }: Claimed,
  { indicator, series, periods }: Subject,
  word: { claims: Rank; at: number },
  scope: RegExpExecArray,
): JudgedClaim | undefined {
  const to = monthOf(periods)
  if (to === undefined) return undefined
  const shown = indicator.months.flatMap(({ period }) =>
    period.kind === 'month' && period.index < to.index ? period : [],
  )
  const next = sentence.segments.flatMap(one => one.periods).find(one => one.at > word.at)
  const since = scope[1] !== undefined && next?.role === 'since' ? next.month : undefined
  const begins = since ? monthsAfter(since, 1) : startOf(scope, to)
  const earliest = shown[0]
  // A claim about months before those shown cannot be checked.
  if (earliest === undefined || (begins && begins.index < earliest.index)) return undefined
  const others = shown.filter(month => begins === undefined || month.index >= begins.index)
  const beating = others.filter(other => beats(other))
  return {
    holds: seriesAt(indicator, series, periodId(to)) !== undefined && beating.length === 0,
    shown: show(
      indicator,
      observationAt(indicator, periodId(to)),
      ...beating.slice(-2).map(one => observationAt(indicator, periodId(one))),
    ),
  }

  function beats(other: Month): boolean {
    const [otherValue, value] = [
      seriesAt(indicator, series, periodId(other)),
      seriesAt(indicator, series, periodId(to ?? other)),
    ]
    const [previous, latest] = [
      observationAt(indicator, periodId(other)),
      observationAt(indicator, periodId(to ?? other)),
    ]
    if (otherValue === undefined || value === undefined || previous === undefined || latest === undefined)
      return false
    if (word.claims === 'highest') return otherValue.compare(value) > 0
    if (word.claims === 'lowest') return otherValue.compare(value) < 0
    const { meaning } = topic.judge({ ...indicator, previous, latest }).direction
    return meaning === (word.claims === 'best' ? 'worse' : 'better')
  }
}

/** The first month of a claim; undefined means all months shown. */
function startOf([, since, , count, , year]: RegExpExecArray, to: Month): Month | undefined {
  if (count !== undefined)
    return monthsAfter(to, 1 - (numberWords[count.toLowerCase()] ?? (Number(count) || 1)))
  return year !== undefined || since !== undefined ? firstMonthOf(financialYearOf(to)) : undefined
}
