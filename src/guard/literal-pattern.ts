// Writes a text as an expression that finds just it, with any space between its words.

export const literalPattern = (text: string): string =>
  text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/ /g, '\\s+')
