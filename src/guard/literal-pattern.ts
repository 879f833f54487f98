// Writes a text as an expression that finds just it, with any space between its words.
import { escapePattern } from '../terms/escape-pattern.ts'

export const literalPattern = (text: string): string => escapePattern(text).replace(/ /g, '\\s+')
