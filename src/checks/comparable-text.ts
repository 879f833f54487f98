// A text to compare with another. In: a name or a sentence. Out: its words in lowercase, without punctuation.

export const comparableText = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
