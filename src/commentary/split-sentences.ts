// Splits a passage into sentences. In: plain text. Out: sentences with their positions. Decimals, references,
// initials and abbreviations do not end a sentence.
// Worked: `6.10 is 66.1%, e.g. in Jan. 2017. It fell.` gives two.

export interface Sentence {
  readonly text: string
  readonly at: number
}

const ABBREVIATIONS =
  /(?:\b(?:e\.g|i\.e|etc|vs|cf|approx|avg|pop|no|nos|para|fig|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mr|mrs|ms|dr|st)|\b[A-Z])$/i

/** A sentence ends at . ! ? before a space, unless after an abbreviation or before a lowercase letter. */
export function splitSentences(text: string): Sentence[] {
  const sentences: Sentence[] = []
  let start = 0
  for (const { index, 0: mark } of text.matchAll(/[.!?]+[)"'”’]*(?=\s|$)/g)) {
    const after = text.slice(index + mark.length).trimStart()
    if (mark.startsWith('.') && /^[a-z]/.test(after)) continue
    if (
      mark === '.' &&
      after !== '' &&
      ABBREVIATIONS.test(text.slice(0, index)) &&
      !/\bno$/.test(text.slice(0, index))
    )
      continue
    push(index + mark.length)
  }
  push(text.length)
  return sentences

  function push(end: number) {
    const whole = text.slice(start, end)
    const at = start + (whole.length - whole.trimStart().length)
    if (whole.trim() !== '') sentences.push({ text: whole.trim(), at })
    start = end
  }
}
