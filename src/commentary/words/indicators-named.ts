// Finds which indicators a text is about. In: words and the topic's indicators. Out: the indicators named, by
// the words that distinguish them.
// Worked: in Health, `dental checks up to date` names 6.10 alone, though 6.9 is `up to date` as well.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import { remembered } from '../../terms/remembered.ts'
import type { NamesOfPaper } from './names-of-paper.ts'
import type { TextSpan } from './phrases.ts'
import { stemsOf } from './stems.ts'
import { stemsOfShort } from './stems-of-names.ts'

export interface IndicatorsNamed {
  /** The best match, and any that match equally well. */
  readonly indicators: readonly RatedIndicator[]
  /** Only one matches: by a word that no other indicator in the topic has, or by all of its words. */
  readonly isClear: boolean
}

export interface Vocabulary {
  named(text: string): IndicatorsNamed
  /**
   * Indicators of other topics whose short name the text contains nearly in full, or whose reference it
   * gives.
   */
  namedElsewhere(text: string): readonly RatedIndicator[]
  /** Whether a word is one of those in the topic's names. */
  knows(stem: string): boolean
  /** Whether a word, as written or in its usual form, is in the names of any indicator of the paper. */
  hasWord(word: string): boolean
  /** The indicator with this reference. */
  withRef(ref: string): RatedIndicator | undefined
  /** Where it names rows of a group map. */
  rowsIn(text: string): readonly TextSpan[]
  /** Whether each row that it names is one of these. */
  saysRowsOf(text: string, indicators: readonly RatedIndicator[]): boolean
  /** Whether the rows that it names are what the shares of these are of. */
  saysWholeOf(text: string, indicators: readonly RatedIndicator[]): boolean
  /** The words of an indicator's names. */
  stems(indicator: RatedIndicator): ReadonlySet<string>
}

/** How well an indicator fits a text. */
interface Scored {
  readonly one: RatedIndicator
  /** The share of its words that the text has. */
  readonly whole: number
  /** The text has a word that no other indicator of the topic has. */
  readonly alone: boolean
}

export function vocabularyOf(topic: readonly RatedIndicator[], paper: NamesOfPaper): Vocabulary {
  const words = new Map(topic.map(one => [one, paper.stems(one)]))
  const counts = new Map<string, number>()
  for (const stem of [...words.values()].flatMap(stems => [...stems]))
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  const inHowMany = (stem: string) => counts.get(stem) ?? 0
  /** Nothing of its own is left unsaid, as it is of each other that fits: `health assessments` are not the first ones. */
  const isLikeliest = (one: RatedIndicator, inText: ReadonlySet<string>) =>
    unsaid(one, inText) === 0 &&
    topic.every(other => other === one || unsaid(other, inText) > 0 || !overlapsIn(other, inText))
  const unsaid = (one: RatedIndicator, inText: ReadonlySet<string>) =>
    [...(words.get(one) ?? [])].filter(stem => inHowMany(stem) === 1 && !inText.has(stem)).length
  const overlapsIn = (one: RatedIndicator, inText: ReadonlySet<string>) =>
    [...(words.get(one) ?? [])].some(stem => inText.has(stem))
  /** The fullest, if it is clear; else all that fit as well. */
  const pickedFrom = (
    chosen: readonly Scored[],
    best: readonly Scored[],
    inText: ReadonlySet<string>,
  ): IndicatorsNamed => {
    const isClear =
      chosen.length === 1 && chosen.every(one => one.alone || one.whole === 1 || isLikeliest(one.one, inText))
    return { indicators: (isClear ? chosen : best).map(({ one }) => one), isClear }
  }
  const elsewhere = paper.indicators.filter(one => !topic.includes(one))
  const known = new Set([
    ...counts.keys(),
    ...topic.flatMap(paper.called).flatMap(name => [...stemsOf(name)]),
  ])
  const byRef = new Map([...paper.indicators, ...topic].map(one => [one.definition.ref.toLowerCase(), one]))
  return {
    hasWord: paper.has,
    withRef: ref => byRef.get(ref.toLowerCase()),
    rowsIn: () => [],
    saysRowsOf: () => true,
    saysWholeOf: () => true,
    knows: stem => known.has(stem),
    stems: paper.stemsCalled,
    named(text) {
      const byRef = topic.filter(one => refIn(text, one.definition.ref))
      if (byRef.length > 0) return { indicators: byRef, isClear: byRef.length === 1 }
      if (topic.length === 1)
        return {
          indicators: topic,
          isClear: [...stemsOf(text)].some(stem => [...words.values()][0]?.has(stem)),
        }
      const inText = stemsOf(text)
      const scored = topic.map(one => {
        const stems = [...(words.get(one) ?? [])]
        const heard = stems.filter(stem => inText.has(stem))
        if (paper.called(one).some(name => hasPhrase(text, name)))
          return { one, score: 10, whole: 1, alone: true }
        return {
          one,
          score: heard.reduce((sum, stem) => sum + 1 / inHowMany(stem), 0),
          whole: heard.length / stems.length,
          alone: heard.some(stem => inHowMany(stem) === 1),
        }
      })
      const top = Math.max(...scored.map(one => one.score))
      if (top === 0) return { indicators: [], isClear: false }
      const best = scored.filter(one => one.score > top - 0.001)
      const fullest = Math.max(...best.map(one => one.whole))
      const chosen = best.filter(one => one.whole === fullest)
      return pickedFrom(chosen, best, inText)
    },
    namedElsewhere(text) {
      const inText = stemsOf(text)
      return elsewhere.filter(one => {
        const stems = stemsOfShort(one)
        return (
          refIn(text, one.definition.ref) ||
          (stems.size > 0 && [...stems].filter(stem => inText.has(stem)).length / stems.size >= 0.66)
        )
      })
    },
  }
}

const hasPhrase = (text: string, phrase: string) =>
  ` ${text.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `.includes(
    ` ${phrase.toLowerCase().replace(/[^a-z0-9]+/g, ' ')} `,
  )

/** `6.10`, `(6.10)`, `indicator 6.10`; not `6.10%` nor `6.10 days`. */
function refIn(text: string, ref: string): boolean {
  return (
    text.includes(ref) &&
    new RegExp(
      `(?:\\(|\\bindicators? |\\bmeasures? |\\bref\\.? |^)${ref.replace(/[.]/g, '\\.')}(?=[\\s).,:;]|$)(?!\\s*(?:%|per|days|points))`,
      'i',
    ).test(text)
  )
}

/** Asked for the same names by every rule of a sentence, and read once. */
export const readOnce = (vocabulary: Vocabulary): Vocabulary => ({
  ...vocabulary,
  named: remembered(text => vocabulary.named(text)),
  namedElsewhere: remembered(text => vocabulary.namedElsewhere(text)),
  rowsIn: remembered(text => vocabulary.rowsIn(text)),
})
