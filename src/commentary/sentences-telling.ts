// Finds numbers that officers typed and that an edition keeps back. In: the words on a topic, and the numbers of its figures
// that are kept back, as printed. Out: the sentences with one of them, with their lines.
//
// What a sentence means need not be understood: `3 came within twelve months (33.3%)` gives both numbers away.
import type { Origin } from '../terms/origin.ts'
import { monthNames } from '../terms/period.ts'
import { numberInWords } from '../terms/words.ts'
import { shortened } from './say-figure-shown.ts'
import { splitSentences } from './split-sentences.ts'

export interface WordsOnTopic {
  readonly file: string
  readonly text: string
}

export interface SentenceTelling {
  readonly origin: Origin
  readonly sentence: string
}

export const sentencesTelling = (
  { file, text }: WordsOnTopic,
  numbers: ReadonlySet<string>,
): SentenceTelling[] =>
  splitSentences(text)
    .filter(sentence => tells(sentence.text, numbers))
    .map(({ text: sentence, at }) => ({
      origin: { file, entry: `line ${text.slice(0, at).split('\n').length}` },
      sentence: shortened(sentence),
    }))

const upTo = (most: number): string[] => Array.from({ length: most }, (_, n) => numberInWords(n + 1))

/** Bindings, references, days, years and spans of time are no numbers of the paper that someone typed. */
const OTHERS = new RegExp(
  [
    String.raw`\{\{[^}]*\}\}`,
    `\\b\\d{1,2}(?:st|nd|rd|th)? (?:${monthNames.join('|')})\\b`,
    String.raw`\b(?:19|20)\d\d(?:[/-]\d\d)?\b`,
    String.raw`(?<![\d.,])\b(?:\d+|${upTo(12).join('|')}) (?:days?|weeks?|months?|years?)\b`,
    String.raw`\baged? \d+(?: (?:to|and) \d+)?\b`,
    String.raw`\((?:[A-Z]*\d+(?:\.\d+)?)\)`,
  ].join('|'),
  'gi',
)
const NUMBER = /(?<![\w.,£–-])\d[\d,]*(?:\.\d+)?%?(?![\w–])/g
const WORD = new RegExp(`\\b(?:${upTo(10).join('|')})\\b`, 'gi')

function tells(sentence: string, numbers: ReadonlySet<string>): boolean {
  const bare = sentence.replace(OTHERS, ' ')
  const typed = [...bare.matchAll(NUMBER)].map(([number]) => number.replace(/,$/, ''))
  const inWords = [...bare.matchAll(WORD)].map(([word]) => String(upTo(10).indexOf(word.toLowerCase()) + 1))
  return [...typed, ...inWords].some(number => numbers.has(number))
}
