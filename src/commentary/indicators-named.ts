// Finds which indicators a text is about. In: words and the topic's indicators. Out: the indicators named, by
// the words that distinguish them.
// Worked: in Health, `dental checks up to date` names 6.10 alone, though 6.9 is `up to date` as well.
import type { RatedIndicator } from '../ratings/rated-indicator.ts'

export interface Named {
  /** The best match, and any that match equally well. */
  readonly indicators: readonly RatedIndicator[]
  /** Only one matches: by a word that no other indicator in the topic has, or by all of its words. */
  readonly isClear: boolean
}

export interface Vocabulary {
  named(text: string): Named
  /**
   * Indicators of other topics whose short name the text contains nearly in full, or whose reference it
   * gives.
   */
  namedElsewhere(text: string): readonly RatedIndicator[]
}

const SMALL = new Set(
  'children child young people of the in to with for a an and or who by from at have has had that this be is are was were month months end share number made every per on out their its area left living'.split(
    ' ',
  ),
)

/**
 * The first five letters: `adopted` and `adoptions` are one word; `up to date` and `in time` count as single
 * words.
 */
function stemsOf(text: string): Set<string> {
  const joined = text
    .toLowerCase()
    .replace(/\b(?:for|at) the first time\b|\bat first\b/g, '')
    .replace(/\bup[\s-]to[\s-]date\b|\bin date\b/g, 'uptodate')
    .replace(/\b(?:in|on) time\b/g, 'timely')
    .replace(/['’]s\b/g, '')
    .replace(/(\d),(\d)/g, '$1$2')
  return new Set(
    (joined.match(/[a-z]+|\d+/g) ?? [])
      .filter(word => !SMALL.has(word))
      .map(word => (word.length > 5 ? word.slice(0, 5) : word.replace(/s$/, ''))),
  )
}

const unitWords: Readonly<Record<string, string>> = { 'rate-per-10000': ' rate', money: ' cost spend' }

export function vocabularyOf(
  topic: readonly RatedIndicator[],
  all: readonly RatedIndicator[],
  called: Readonly<Record<string, readonly string[]>>,
): Vocabulary {
  const words = new Map(
    topic.map(one => [
      one,
      stemsOf(`${one.definition.name} ${one.definition.short}${unitWords[one.definition.unit] ?? ''}`),
    ]),
  )
  const inHowMany = (stem: string) => [...words.values()].filter(stems => stems.has(stem)).length
  const elsewhere = all
    .filter(one => !topic.includes(one))
    .map(one => ({ one, stems: stemsOf(one.definition.short) }))
  return {
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
        if ((called[one.definition.ref] ?? []).some(name => hasPhrase(text, name)))
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
      return {
        indicators: chosen.map(({ one }) => one),
        isClear: chosen.length === 1 && chosen.every(one => one.alone || one.whole === 1),
      }
    },
    namedElsewhere(text) {
      const inText = stemsOf(text)
      return elsewhere
        .filter(
          ({ one, stems }) =>
            refIn(text, one.definition.ref) ||
            (stems.size > 0 && [...stems].filter(stem => inText.has(stem)).length / stems.size >= 0.66),
        )
        .map(({ one }) => one)
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
