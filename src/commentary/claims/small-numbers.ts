// `improved`, from very few cases. In: words and parts. Out: claims of improvement based on fewer cases than
// commentary.yaml allows.
// Worked: 3 of 9 after 0 of 1 `is an improvement` is reported; so is `improved to 50.0% (1 of 2)`;
// `236 of 262` is not.
import { observationAt } from '../figure-facts.ts'
import type { Shown } from '../number-verdict.ts'
import type { TextSpan } from '../phrases.ts'
import {
  type Claimed,
  type ClaimLeaf,
  isNegated,
  isNotYet,
  type Subject,
  segmentOf,
  show,
  type UnsupportedClaim,
} from './claim.ts'
import { stretchOf } from './stretch.ts'

export const smallNumbers: ClaimLeaf = claimed => {
  const {
    sentence,
    topic: { lexicon },
  } = claimed
  return lexicon.claims
    .movement(sentence.text)
    .filter(word => word.claims === 'better')
    .flatMap((word): UnsupportedClaim[] => {
      const segment = segmentOf(sentence, word)
      if (segment === undefined || isNotYet(claimed, word, segment) || isNegated(claimed, word, segment))
        return []
      const few = claimed.subjectsAt(segment).flatMap(subject => fewCases(claimed, subject, word))
      return few.length === 0 ? [] : [{ claim: word.text, is: 'from-small-numbers', shown: few }]
    })
}

/**
 * The months compared, if either has few cases; or the month, if the ratio in the sentence has few.
 */
function fewCases(claimed: Claimed, subject: Subject, word: TextSpan): Shown[] {
  const { below } = claimed.topic.lexicon.rules['small-numbers']
  const [stretch] = stretchOf(claimed, word, subject)
  if (stretch === undefined || subject.indicator.definition.unit === 'count') return []
  const observations = [stretch.to, stretch.from].flatMap(id => observationAt(subject.indicator, id) ?? [])
  const counted = observations.filter(
    ({ amount }) =>
      amount.kind === 'known' && amount.denominator !== undefined && amount.denominator.compare(below) < 0,
  )
  if (counted.length > 0) return show(subject.indicator, ...counted)
  const quotesFew = claimed.sentence.segments
    .flatMap(one => one.numbers)
    .some(one => one.kind === 'ratio' && one.of !== undefined && one.of.compare(below) < 0)
  return quotesFew ? show(subject.indicator, ...observations.slice(0, 1)) : []
}
