// Marks abbreviations in running text. In: a paper's abbreviations and escaped text. Out: the text with each
// abbreviation in an <abbr>.
import Handlebars from 'handlebars'
import type { Abbreviation } from '../../papers/paper.ts'

/**
 * Matches whole words only: PEP in `PEPs`, but not in `PEPPER`. The longest come first, so that one is not found within
 * another.
 */
export function abbreviator(abbreviations: readonly Abbreviation[]): (escaped: string) => string {
  if (abbreviations.length === 0) return escaped => escaped
  const long = new Map(abbreviations.map(one => [one.short, Handlebars.escapeExpression(one.long)]))
  const shorts = [...long.keys()]
    .sort((a, b) => b.length - a.length)
    .map(short => short.replace(/[-&]/g, '\\$&'))
  const expression = new RegExp(`(?<![\\w&;-])(${shorts.join('|')})(?=s?(?![\\w&-]))`, 'g')
  return escaped =>
    escaped.replace(expression, short => `<abbr title="${long.get(short) ?? ''}">${short}</abbr>`)
}
