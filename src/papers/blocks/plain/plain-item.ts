// An indicator in plain words. In: the rated indicator and the council's words. Out: what its figure says, how it moved
// since the month before, and what it is about.
// Worked: 98.2% with `{figure} of review meetings were on time.` says `98.2% of review meetings were on time.`
import type { PlainWords } from '../../../definitions/plain-words.ts'
import type { FigureBook } from '../../../figures/figure-book.ts'
import { observationRated } from '../../../figures/observation-rated.ts'
import { ratingCell } from '../../../figures/say-ratings.ts'
import type { RatedIndicator } from '../../../ratings/rated-indicator.ts'
import type { PlainItem } from '../../paper.ts'
import type { PaperWriting } from '../../paper-writing.ts'
import { cellWithParts } from '../topic-parts.ts'

/** @throws Error for an indicator without plain words: the names were checked. */
export function plainWordsOf(words: PlainWords, ref: string): PlainWords['indicators'][string] {
  const found = words.indicators[ref]
  if (found === undefined) throw new Error(`no plain words for ${ref}`)
  return found
}

/** The figure is the one that was rated: that of the year to date, where the target judges it. */
export function plainItem(writing: PaperWriting, indicator: RatedIndicator): PlainItem {
  const { ref } = indicator.definition
  const { name, means } = plainWordsOf(writing.plainWords, ref)
  const rating = ratingCell(indicator)
  return {
    ref,
    name,
    figure: cellWithParts(writing, indicator, observationRated(indicator)),
    rating: { ...rating, word: writing.plainWords.ratings[rating.status] },
    says: plainSays(indicator, writing),
    means,
  }
}

/** Without a figure, the sentence that says so: nothing moved. */
export function plainSays(
  indicator: RatedIndicator,
  { figures, plainWords }: Pick<PaperWriting, 'figures' | 'plainWords'>,
): string[] {
  const now = figures.figure(indicator, observationRated(indicator))
  if (now.missing !== undefined)
    return [plainWords[now.missing.reason === 'suppressed' ? 'suppressed' : 'no-figure']]
  const says = plainWordsOf(plainWords, indicator.definition.ref).says.replaceAll('{figure}', now.text)
  return [says, ...sayMoved(indicator, figures, plainWords)]
}

/** Only a month is compared with the month before. */
function sayMoved(indicator: RatedIndicator, figures: FigureBook, { moved }: PlainWords): string[] {
  const { movement, meaning } = indicator.direction
  if (movement === 'unknown' || indicator.rating.judged === 'year-to-date') return []
  if (movement === 'same') return [moved.same]
  const phrase = meaning === 'better' || meaning === 'worse' ? moved[meaning] : moved[movement]
  return [phrase.replaceAll('{before}', figures.figure(indicator, indicator.previous).text)]
}
