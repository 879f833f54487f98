// Asks of many patterns at once whether a text has any of them, where most texts have none: one look instead of one for each. In:
// patterns. Out: yes or no, in whatever case.
// Worked: of `fell` and `rose`, `Visits rose` has one.
import { longPattern } from '../../terms/long-pattern.ts'

/** Compiled when the first text is read: most verbs read none. */
export function hasAnyOf(patterns: readonly RegExp[]): (text: string) => boolean {
  let any: RegExp | undefined
  return text => {
    any ??= longPattern(patterns.map(one => `(?:${one.source})`).join('|'), 'i')
    return any.test(text)
  }
}
