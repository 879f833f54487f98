// Writes a text as a part of an expression that finds just it. In: any text. Out: the same, with the signs that mean something there escaped.

export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
