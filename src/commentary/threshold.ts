// Checks a threshold against the figure. In: `above 98%` and its context. Out: matched or contradicts;
// nothing if the figure is not clear.
// Worked: 98.2% meets `above 98%`, and contradicts `below 98%`; `green begins at 95%` is about the bound.
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { observationAt, roundedAsPrinted } from './figure-facts.ts'
import { isThreshold, meetsThreshold } from './fits.ts'
import type { NumberVerdict } from './number-verdict.ts'
import type { NumberInText } from './numbers.ts'
import type { SentencePlace } from './place.ts'
import type { SentenceSegment } from './read-sentence.ts'

export function againstThreshold(
  said: NumberInText,
  segment: SentenceSegment,
  { named, periods }: SentencePlace,
): NumberVerdict | undefined {
  const [meant, another] = named.indicators
  if (!isThreshold(said) || isAboutBounds(said, segment)) return undefined
  if (meant === undefined || another !== undefined || !isInItsUnit(said, meant)) return undefined
  const shown = periods.flatMap(id => observationAt(meant, id) ?? [])
  const values = shown.flatMap(one => roundedAsPrinted(meant, one) ?? [])
  if (values.some(value => meetsThreshold(said, value))) return { verdict: 'matched' }
  // A missing figure meets no threshold, but counts only if the indicator is clearly named.
  const known = shown.find(one => one.amount.kind === 'known')
  const broken = known ?? (named.isClear ? shown[0] : undefined)
  return broken && said.kind !== 'points'
    ? { verdict: 'contradicts', right: { indicator: meant, observation: broken } }
    : undefined
}

const isInItsUnit = ({ kind }: NumberInText, { definition }: RatedIndicator): boolean =>
  (definition.unit === 'percentage') === (kind === 'percentage')

/** `green begins at 95%`, `the target is above 90%`: the words are about the bound, not the figure. */
function isAboutBounds({ at, end }: NumberInText, segment: SentenceSegment): boolean {
  return (
    /\b(?:green|amber|red|target|tolerance|limit|bound)s?\b[^.]{0,12}\b(?:is|are|was|begins?|starts?|means|of|being|at)\b[^.]{0,16}$/i.test(
      segment.text.slice(0, at - segment.at),
    ) || /^\s*(?:points? )?(?:away|from)\b/.test(segment.text.slice(end - segment.at))
  )
}
