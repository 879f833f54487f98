// The key of a control chart: each sign that it shows, with its word.
import type { Variation } from '../../../ratings/signal.ts'
import type { SpecParams } from '../../arrangement.ts'
import { keyRows, type SignKey } from '../../key-rows.ts'
import type { TextMeasure } from '../../measure-text.ts'

/** The param of the spec that has the word of a sign. */
const WORDS: Readonly<Record<Variation, string>> = {
  'common-cause': 'commonWord',
  improving: 'improvingWord',
  worsening: 'worseningWord',
  high: 'highWord',
  low: 'lowWord',
}
const ORDER: readonly Variation[] = ['common-cause', 'improving', 'worsening', 'high', 'low']

export const signKey = (
  shown: readonly Variation[],
  width: number,
  look: SpecParams,
  measure: TextMeasure,
): SignKey =>
  keyRows(
    ORDER.filter(sign => shown.includes(sign)).map(sign => ({ sign, words: look.word(WORDS[sign]) })),
    width,
    look,
    measure,
  )
