// Prepares passages for the leaves. In: passages in the order of their files. Out: each with plain signs, its sentences and what
// stands around it.
import { splitSentences } from '../commentary/split-sentences.ts'
import type { GuardedText } from './guard-class.ts'
import type { Passage } from './passage.ts'
import { plainSigns } from './plain-signs.ts'

/** A heading or the name of a case; a paragraph is longer. */
const LONGEST_HEADING = 70
const NEIGHBOURS = 8
/** `S1[age=1-4]%@2017/18`: a figure's reference is no address. */
const REFERENCE = /[\w.%=+[\]-]+@\d{4}[\w/.-]*/g

export function guardedTexts(passages: readonly Passage[], mask: (text: string) => string): GuardedText[] {
  const plain = (text: string): string => mask(withoutReferences(plainSigns(text).replace(/\n/g, ' ')))
  return [...Map.groupBy(passages, ({ file }) => file).values()].flatMap(ofFile => {
    const texts = ofFile.map(({ text }) => plain(text))
    return ofFile.map((passage, at): GuardedText => {
      const text = texts[at] ?? ''
      const last = passage.kind === 'cell' ? undefined : texts[at - 1]
      const isHeading =
        last !== undefined &&
        last.length <= LONGEST_HEADING &&
        !/[.!?]$/.test(last) &&
        ofFile[at - 1]?.kind !== 'file name'
      // Few leaves look at the row, and a workbook has thousands of cells.
      let beside: string | undefined
      return {
        passage,
        text,
        sentences: splitSentences(text).map(sentence => sentence.text),
        get beside() {
          beside ??= passage.beside === undefined ? '' : plain(passage.beside)
          return beside
        },
        tableHead: passage.tableHead === undefined ? '' : plain(passage.tableHead),
        heading: isHeading ? last : '',
        before: texts.slice(Math.max(0, at - NEIGHBOURS), at).reverse(),
        after: texts.slice(at + 1, at + 1 + NEIGHBOURS),
      }
    })
  })
}

const withoutReferences = (text: string): string =>
  text.includes('@') ? text.replace(REFERENCE, 'a figure') : text
