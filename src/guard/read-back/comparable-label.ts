// Makes the words of a label comparable: `31 March 2018`, `March 2018` and `Mar 18` are the same. In: words. Out: the same without capitals and
// signs.
import { monthNames } from '../../terms/period.ts'

const MONTH = new RegExp(
  `\\b(?:\\d{1,2} )?(${monthNames.map(name => `${name}|${name.slice(0, 3)}`).join('|')})\\b`,
  'gi',
)

export const comparableLabel = (words: string): string =>
  words
    .replace(MONTH, (_, month: string) => month.slice(0, 3))
    .replace(/\b20(\d\d)\b/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
