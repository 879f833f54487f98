// The indicators of a paper, counted by rating and by movement. In: rated indicators. Out: one or two sentences.
import { isClear } from '../../../figures/say-signals.ts'
import type { RatedIndicator } from '../../../ratings/rated-indicator.ts'
import { sayPeriod } from '../../../terms/period.ts'
import { listInWords } from '../../../terms/words.ts'
import type { PaperWriting } from '../../paper-writing.ts'

/**
 * `28 indicators in January 2017: 2 green, 4 amber, 12 red, 10 not rated. 12 moved the wrong way since the month before
 * and 10 the right way; by more than chance, 6 are getting worse and 1 is improving (6.8).`
 */
export function countedForMembers(
  all: readonly RatedIndicator[],
  { period }: Pick<PaperWriting, 'period'>,
): string {
  const rated = (status: RatedIndicator['rating']['status']) =>
    all.filter(({ rating }) => rating.status === status).length
  const counts = `${all.length} indicators in ${sayPeriod(period)}: ${rated('green')} green, ${rated('amber')} amber, ${rated('red')} red, ${rated('not-rated')} not rated.`
  const down = all.filter(({ direction }) => direction.meaning === 'worse').length
  const up = all.filter(({ direction }) => direction.meaning === 'better').length
  if (!all.some(({ change }) => change !== undefined))
    return `${counts} ${up} improved and ${down} got worse since the month before.`
  const known = all.filter(({ latest }) => latest.amount.kind === 'known')
  const worse = known.filter(one => isClear(one, 'worse')).length
  const better = known.filter(one => isClear(one, 'better'))
  const named = better.length === 0 ? '' : ` (${listInWords(better.map(({ definition }) => definition.ref))})`
  const are = (count: number) => `${count} ${count === 1 ? 'is' : 'are'}`
  return `${counts} ${down} moved the wrong way since the month before and ${up} the right way; by more than chance, ${are(worse)} getting worse and ${are(better.length)} improving${named}.`
}
