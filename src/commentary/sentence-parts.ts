// Cuts commentary where one statement ends and another begins. In: its passages. Out: parts of sentences.
// Worked: `Two left, and the manager will recruit; nothing else helps.` gives three.
import { splitSentences } from './split-sentences.ts'

export const sentenceParts = (passages: readonly string[]): string[] =>
  passages
    .flatMap(splitSentences)
    .flatMap(({ text }) => text.split(/;\s+|,\s+(?=(?:and|but|so|while|whilst|although|hence)\s)/))

/** Percentages, decimals and `54 of 55`: such a part is about figures. */
export const isOfFigures = (part: string): boolean =>
  /\d%|\d\.\d|\d (?:out )?of (?:the )?\d|\bper cent\b/.test(part)
