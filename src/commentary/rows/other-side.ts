// Finds whether words name the other side of an indicator's bound. In: words and an indicator. Out: yes or no.
// Worked: `20 miles or less` is no part of `Placed over 20 miles from home`; nor is it all
// that remains, where some distances are not known.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'

const AT_MOST = /\b(?:within|less|under|fewer|below|near|close)\b/i
const BEYOND = /\b(?:over|more|further|above|beyond)\b/i

export function isOtherSide(text: string, { definition }: Pick<RatedIndicator, 'definition'>): boolean {
  const name = `${definition.name} ${definition.short}`
  return AT_MOST.test(text) && !BEYOND.test(text) && BEYOND.test(name) && !AT_MOST.test(name)
}
