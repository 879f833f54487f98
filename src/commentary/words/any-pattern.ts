// Asks of many patterns at once whether a text has any of them, where most texts have none: one look instead of one for each. In:
// patterns. Out: yes or no, in whatever case.
// Worked: of `fell` and `rose`, `Visits rose` has one.
import { longPattern } from '../../terms/long-pattern.ts'

export function hasAnyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  const any = longPattern(patterns.map(one => `(?:${one.source})`).join('|'), 'i')
  return text => any.test(text)
}
