// The key to the ratings, arrows and marks of the paper. In: a legend. Out: three short lists.
import type { Paragraph } from 'docx'
import type { Legend } from '../../papers/paper.ts'
import type { WordContext } from './word-context.ts'
import { direction, line, paragraph, quiet, rating, strong, textRun } from './word-runs.ts'

export function writeLegend(
  { ratings, directions, signals = [], marks }: Legend,
  { colour }: WordContext,
): Paragraph[] {
  return [
    ...(ratings.length === 0 ? [] : [paragraph('Label', [textRun('Ratings')])]),
    ...ratings.map(one => line('Key', [...rating(one, colour), quiet(` ${one.reason}`)])),
    ...(directions.length === 0 ? [] : [paragraph('Label', [textRun('Direction of travel')])]),
    ...directions.map(one => line('Key', [...direction(one, colour), quiet(` ${one.sentence}`)])),
    ...(signals.length === 0 ? [] : [paragraph('Label', [textRun('Signal or noise')])]),
    ...signals.map(({ symbol, word, means }) =>
      line('Key', [strong(`${symbol} ${word}`), quiet(` ${means}`)]),
    ),
    ...(marks.length === 0 ? [] : [paragraph('Label', [textRun('Marks')])]),
    ...marks.map(({ mark, meaning }) => line('Key', [strong(mark), quiet(` ${meaning}`)])),
  ]
}
