// Finds words that give away what an edition keeps back. In: the figures of the whole paper that are kept back, and the words.
// Out: the sentences of the commentary that state one, and the register without the notes that do.
import { commentaryPlaces } from '../definitions/commentary-places.ts'
import type { IndicatorDefinition } from '../definitions/indicator-definition.ts'
import { type PaperDefinition, topicsIn } from '../definitions/paper-definition.ts'
import type { Figure } from '../figures/figure.ts'
import { numbersKeptBack } from '../figures/numbers-kept-back.ts'
import type { PaperPeriod } from '../terms/period.ts'
import { type SentenceTelling, sentencesTelling } from './sentences-telling.ts'

export interface FiguresKeptBack {
  readonly paper: PaperDefinition
  /** The period of the paper. */
  readonly of: PaperPeriod
  /** With their numbers, as the whole paper prints them. */
  readonly figures: readonly Figure[]
  /** The texts of the figures that the edition prints. */
  readonly printed: ReadonlySet<string>
}

export const sentencesTellingKeptBack = (
  commentary: readonly { readonly file: string; readonly text: string; readonly topic: string }[],
  { paper, of, figures, printed }: FiguresKeptBack,
): SentenceTelling[] => {
  const places = new Map(commentaryPlaces(paper).map(place => [place.id, place]))
  // 98.9% gives itself away under any topic, where no figure that is printed is 98.9% as well.
  const anywhere = figures.map(({ text }) => text).filter(text => text.includes('.') && !printed.has(text))
  return commentary.flatMap(words => {
    const place = places.get(words.topic)
    const ofPlace = figures.filter(({ indicator }) => place?.indicators.includes(indicator))
    const numbers = numbersKeptBack(ofPlace, of, place?.isOfWholePaper)
    return sentencesTelling(words, new Set([...numbers, ...anywhere]))
  })
}

/** The register without the notes that state such a figure, and the indicators that lost one. */
export function withoutNotesTelling(
  register: ReadonlyMap<string, IndicatorDefinition>,
  { paper, of, figures }: Omit<FiguresKeptBack, 'printed'>,
): { readonly indicators: ReadonlyMap<string, IndicatorDefinition>; readonly leftOut: readonly string[] } {
  const topics = topicsIn(paper)
  const leftOut: string[] = []
  const withoutTelling = (indicator: IndicatorDefinition): IndicatorDefinition => {
    const { ref } = indicator
    const beside = topics.find(({ indicators }) => indicators.includes(ref))?.indicators ?? [ref]
    const numbers = numbersKeptBack(
      figures.filter(one => beside.includes(one.indicator)),
      of,
    )
    const notes = indicator.notes.filter(
      ({ text }) => sentencesTelling({ file: '', text }, numbers).length === 0,
    )
    if (notes.length === indicator.notes.length) return indicator
    leftOut.push(ref)
    return { ...indicator, notes }
  }
  const indicators = new Map([...register].map(([ref, one]) => [ref, withoutTelling(one)]))
  return { indicators, leftOut }
}
