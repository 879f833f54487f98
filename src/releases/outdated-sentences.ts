// Finds sentences in the published commentary that quote a figure that has since changed. In: a release and
// the changes. Out: the sentences, for a person to check.
import { monthNames } from '../terms/period.ts'
import type { Change, OutdatedSentence } from './comparison.ts'
import type { Release } from './release-record.ts'

export function outdatedSentences(
  { commentary, period }: Release,
  changed: readonly Change[],
): OutdatedSentence[] {
  return commentary.flatMap(({ topic, title, indicators, text }) =>
    sentencesOf(text).flatMap(sentence =>
      once(
        changed
          .filter(
            change =>
              indicators.includes(change.indicator) &&
              change.was.text !== change.is.text &&
              !change.was.text.startsWith('['),
          )
          .filter(change => isQuoted(change.was.text, sentence) && isAbout(change, sentence, period))
          .map(change => ({
            topic,
            title,
            sentence,
            ref: change.ref,
            was: change.was.text,
            is: change.is.text,
          })),
      ),
    ),
  )
}

/** A month and its year to date may be the same figure: the number is listed once. */
const once = (found: readonly OutdatedSentence[]) =>
  found.filter((one, at) => found.findIndex(other => other.was === one.was && other.is === one.is) === at)

/** Splits a line after each full stop that ends a sentence: not within `6.7` or `98.2%`. */
const sentencesOf = (text: string): string[] =>
  text
    .split('\n')
    .flatMap(line => line.trim().split(/(?<=[.!?])\s+(?=[A-Z“"])/))
    .filter(sentence => sentence !== '')

/** Exactly as printed: 484 is not quoted by 1,484, by 484.5 or by 484%. */
function isQuoted(printed: string, sentence: string): boolean {
  const text = printed.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\d£−-]|\\d[.,])${text}(?!\\d|%|[.,]\\d)`).test(sentence)
}

/**
 * A sentence quotes a figure of another month or year only if it names that period; a sentence that names no
 * period is about the paper's own.
 */
function isAbout({ kind, said, period }: Change, sentence: string, own: string): boolean {
  if (period.replace('/', '-') === own) return true
  if (kind === 'year')
    return sentence.includes(period) || sentence.includes(`March ${Number(period.slice(0, 4)) + 1}`)
  return kind !== 'month' || monthNames.some(month => said.startsWith(month) && sentence.includes(month))
}
