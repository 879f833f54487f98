// A text for comparing with another. In: a name or a sentence. Out: its words in small letters, without
// stops.

export const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
