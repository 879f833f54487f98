// Finds commentary left from another month. In: this month's text, an earlier month's, and the topic's
// figures. Out: the indicators that moved while the text stayed the same.
// Worked: December's file for Visits saved again for January, while 77.8% became 65.6%, is stale; even if the
// list of actions is new.
import type { RatedIndicator } from '../ratings/rated-indicator.ts'
import { type Month, periodId, type Quarter } from '../terms/period.ts'
import { commentaryPassages } from './commentary-passages.ts'
import { observationAt, roundedAsPrinted } from './figure-facts.ts'
import { parseBinding } from './parse-binding.ts'

/** The indicators that moved since, if the text is the same; none if the text is new or nothing moved. */
export function movedSince(
  markdown: string,
  earlier: { readonly period: Month | Quarter; readonly markdown: string },
  indicators: readonly RatedIndicator[],
): RatedIndicator[] {
  if (wordsOf(markdown) === '' || wordsOf(markdown) !== wordsOf(earlier.markdown)) return []
  const renewed = renewedIn(markdown)
  return indicators.filter(one => {
    if (renewed.has(one.definition.ref)) return false
    const before = observationAt(one, periodId(earlier.period))
    const [was, is] = [before && roundedAsPrinted(one, before), roundedAsPrinted(one, one.latest)]
    // A figure that is not due this month gives officers nothing new to write about.
    if (is === undefined) return false
    return was === undefined || !was.equals(is)
  })
}

/** The references whose figures of this month are filled in: `{{figure "6.7"}}` is never last month's. */
function renewedIn(markdown: string): Set<string> {
  return new Set(
    [...markdown.matchAll(/\{\{(.*?)\}\}/g)].flatMap(([, inside = '']) => {
      const parsed = parseBinding(inside)
      return 'binding' in parsed && !parsed.binding.settings.has('period') ? [parsed.binding.ref] : []
    }),
  )
}

/**
 * The paragraphs, without case, punctuation and spaces; not the list of actions, whose dates may change.
 */
function wordsOf(markdown: string): string {
  const passages = commentaryPassages(markdown)
  const paragraphs = passages.filter(one => !one.isItem)
  return (paragraphs.length > 0 ? paragraphs : passages)
    .map(one => (one.text.toLowerCase().match(/[a-z0-9.%]+/g) ?? []).join(' '))
    .join(' ')
}
