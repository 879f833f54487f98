// Tells the passages of a finished file whose numbers are bound figures. In: the commentary as it was written, with bindings. Out: whether a
// text is sentences of it, with figures in place of its bindings. The figures are audited before they are printed; what an officer typed is
// read in the commentary itself.
import { commentaryPassages } from '../commentary/commentary-passages.ts'
import { splitSentences } from '../commentary/split-sentences.ts'
import { literalPattern } from './literal-pattern.ts'
import { plainSigns } from './plain-signs.ts'

const BINDING = /\{\{.*?\}\}/

export function boundPassages(commentary: ReadonlyMap<string, string>): (text: string) => boolean {
  const patterns = [...commentary.values()]
    .flatMap(markdown => commentaryPassages(markdown))
    .filter(({ text }) => BINDING.test(text))
    .flatMap(({ text }) => splitSentences(text))
    .map(({ text }) => new RegExp(`^${text.split(BINDING).map(literally).join('.{1,80}?')}$`))
  return text => {
    const sentences = splitSentences(plainSigns(text).replace(/\s+/g, ' '))
    return sentences.every(sentence => patterns.some(pattern => pattern.test(sentence.text)))
  }
}

const literally = (part: string): string => literalPattern(plainSigns(`|${part}|`).slice(1, -1))
