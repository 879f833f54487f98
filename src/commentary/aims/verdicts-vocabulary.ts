// Finds what a text is about where it counts targets, measures or actions by their verdicts. In: a vocabulary, and the verdicts
// of a section. Out: a vocabulary that names those counts too.
// Worked: `three of the eight targets were met` names the share of targets that were met; `the target was met` does not.

import type { IndicatorsNamed, Vocabulary } from '../words/indicators-named.ts'
import { blankOut, finderOf, type TextSpan } from '../words/phrases.ts'
import { stemsOf } from '../words/stems.ts'
import type { VerdictCounted } from './verdicts-counted.ts'

/** `… and four were missed`: those that the clause before counts; not `it was missed`. */
const isBare = (rest: string): boolean =>
  stemsOf(rest).size === 0 && !/\b(?:it|this|that|which|they|these)\b/i.test(rest)

export function vocabularyWithVerdicts(plain: Vocabulary, counted: readonly VerdictCounted[]): Vocabulary {
  const nounsIn = finderOf([...new Set(counted.flatMap(one => one.nouns))])
  const verdictsIn = finderOf([...new Set(counted.flatMap(one => one.phrases))])
  const spansIn = (text: string): TextSpan[] => {
    const nouns = nounsIn(text)
    return nouns.length === 0 ? [] : [...nouns, ...verdictsIn(text)]
  }
  const isOf = (one: VerdictCounted, text: string) =>
    [...one.nouns, ...one.phrases].includes(text.toLowerCase())
  return {
    ...plain,
    rowsIn: text => [...spansIn(text), ...plain.rowsIn(text)],
    saysRowsOf: (text, indicators) => {
      const span = [...nounsIn(text), ...verdictsIn(text)].find(one => one.text.length === text.length)
      if (span === undefined) return plain.saysRowsOf(text, indicators)
      return counted.some(one => indicators.includes(one.indicator) && isOf(one, text))
    },
    stems: indicator =>
      counted.some(one => one.indicator === indicator) ? new Set() : plain.stems(indicator),
    named(text) {
      const verdicts = verdictsIn(text)
      const isCount = nounsIn(text).length > 0 || isBare(blankOut(text, verdicts))
      return isCount && verdicts.length > 0 ? countNamed(text, verdicts) : plain.named(text)
    },
  }

  /** Of all of them, not of those that are about something. */
  function countNamed(text: string, verdicts: readonly TextSpan[]): IndicatorsNamed {
    const rest = plain.named(blankOut(text, [...nounsIn(text), ...verdicts]))
    const [verdict, another] = verdicts
    if (rest.indicators.length > 0 || another !== undefined) return { indicators: [], isClear: false }
    const nouns = nounsIn(text)
    const named = counted.filter(
      one =>
        one.phrases.includes(verdict?.text.toLowerCase() ?? '') &&
        nouns.every(noun => one.nouns.includes(noun.text.toLowerCase())),
    )
    return { indicators: named.map(one => one.indicator), isClear: named.length === 1 }
  }
}
