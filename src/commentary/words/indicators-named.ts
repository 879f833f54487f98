// Finds which indicators a text is about. In: words and the topic's indicators. Out: the indicators named, by
// the words that distinguish them.
// Worked: in Health, `dental checks up to date` names 6.10 alone, though 6.9 is `up to date` as well.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'
import type { TextSpan } from './phrases.ts'
import { stemOf, stemsOf } from './stems.ts'

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

/** Words that always change what is claimed, also where they are part of a name. */
const TELLING = new Set([
  'one',
  'own',
  'other',
  'any',
  'same',
  'all',
  'not',
  'each',
  'another',
  'more',
  'less',
])

/** How well an indicator fits a text. */
interface Scored {
  readonly one: RatedIndicator
  /** The share of its words that the text has. */
  readonly whole: number
  /** The text has a word that no other indicator of the topic has. */
  readonly alone: boolean
}

/** What a text may call an indicator by its unit, though its name does not. */
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
  const elsewhere = all
    .filter(one => !topic.includes(one))
    .map(one => ({ one, stems: stemsOf(one.definition.short) }))
  const known = new Set([
    ...[...words.values()].flatMap(stems => [...stems]),
    ...topic.flatMap(one => (called[one.definition.ref] ?? []).flatMap(name => [...stemsOf(name)])),
  ])
  const everyName = all.flatMap(one => [
    `${one.definition.name} ${one.definition.short}`,
    ...(called[one.definition.ref] ?? []),
  ])
  const written = new Set([
    ...everyName.flatMap(name =>
      (name.toLowerCase().match(/[a-z]+\d*/g) ?? []).filter(word => !TELLING.has(word)).map(stemOf),
    ),
    ...everyName.flatMap(name => [...stemsOf(name)]),
  ])
  const byRef = new Map([...all, ...topic].map(one => [one.definition.ref.toLowerCase(), one]))
  const stemsRead = new Map<RatedIndicator, ReadonlySet<string>>()
  /** Asked for at every claim, and read once. */
  const stemsCalled = (one: RatedIndicator): ReadonlySet<string> => {
    const known = stemsRead.get(one)
    if (known !== undefined) return known
    const { definition } = one
    const names = [definition.name, definition.short, ...(called[definition.ref] ?? [])].join(' ')
    const stems = stemsOf(`${names}${unitWords[definition.unit] ?? ''}`)
    stemsRead.set(one, stems)
    return stems
  }
  return {
    hasWord: word => written.has(stemOf(word)),
    withRef: ref => byRef.get(ref.toLowerCase()),
    rowsIn: () => [],
    saysRowsOf: () => true,
    saysWholeOf: () => true,
    knows: stem => known.has(stem),
    stems: stemsCalled,
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
      return pickedFrom(chosen, best, inText)
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
