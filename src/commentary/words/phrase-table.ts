// Finds the longest phrase of a table that begins at a word. In: phrases with what they mean. Out: a lookup over tokens.
// Worked: `just over` is found before `over`, and `held steady` before `held`.
import type { Token } from './tokens.ts'

interface PhraseFound<T> {
  readonly meant: T
  readonly length: number
}

export type PhraseTable<T> = (tokens: readonly Token[], at: number) => PhraseFound<T> | undefined

interface Phrase<T> {
  readonly words: readonly string[]
  readonly meant: T
}

export const wordsOf = (phrase: string): readonly string[] =>
  phrase.toLowerCase().replace(/’/g, "'").replace(/-/g, ' ').trim().split(/\s+/)

/** Where two tables have one phrase, the first counts. */
export function phraseTable<T>(entries: readonly (readonly [T, readonly string[]])[]): PhraseTable<T> {
  const byFirst = new Map<string, Phrase<T>[]>()
  for (const [meant, phrases] of entries)
    for (const phrase of phrases) {
      const words = wordsOf(phrase)
      const [first = ''] = words
      byFirst.set(first, [...(byFirst.get(first) ?? []), { words, meant }])
    }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return (tokens, at) => {
    const phrase = byFirst
      .get(tokens[at]?.word ?? '')
      ?.find(({ words }) => words.every((word, nth) => tokens[at + nth]?.word === word))
    return phrase && { meant: phrase.meant, length: phrase.words.length }
  }
}
