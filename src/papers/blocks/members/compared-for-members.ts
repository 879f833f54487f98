// How the council compares. In: rated indicators and the areas. Out: one sentence: on which indicators it is better and on
// which worse than the first area of comparison, such as the average of its statistical neighbours.
import { areaInWords } from '../../../figures/say-area.ts'
import type { Meaning } from '../../../ratings/direction.ts'
import type { RatedIndicator } from '../../../ratings/rated-indicator.ts'
import type { PaperWriting } from '../../paper-writing.ts'
import { besideYear } from '../../words/beside-a-year.ts'
import { withUnit } from './with-unit.ts'

const SAID: readonly (readonly [Meaning, string])[] = [
  ['better', 'better on'],
  ['worse', 'worse on'],
  ['unchanged', 'the same on'],
]

/** `Against … (ours first, theirs second): better on 9.2 Care to adoptive home (374.7 days; 546.5 days); worse on …` */
export function sayCompared(
  writing: PaperWriting,
  indicators: readonly RatedIndicator[],
): string | undefined {
  const area = indicators
    .flatMap(({ comparators }) => comparators)
    .find(({ amount }) => amount.kind === 'known')?.area
  if (area === undefined) return undefined
  const compared = indicators.flatMap(one => besideOf(writing, one, area))
  const parts = SAID.flatMap(([meaning, words]) => {
    const alike = compared.filter(one => one.meaning === meaning)
    return alike.length === 0 ? [] : [`${words} ${alike.map(({ text }) => text).join(', ')}`]
  })
  return parts.length === 0
    ? undefined
    : `Against ${areaInWords(writing, area)} (ours first, theirs second): ${parts.join('; ')}.`
}

function besideOf(
  writing: PaperWriting,
  one: RatedIndicator,
  area: string,
): { meaning: Meaning; text: string }[] {
  const theirs = one.comparators.find(other => other.area === area)
  const ours = besideYear(one)
  if (theirs?.amount.kind !== 'known' || ours.amount.kind !== 'known') return []
  const { meaning } = writing.judge({ ...one, latest: ours, previous: theirs }).direction
  const [our, their] = [ours, theirs].map(of => withUnit(writing.figures.figure(one, of).text, one))
  return [{ meaning, text: `${one.definition.ref} ${one.definition.short} (${our}; ${their})` }]
}
