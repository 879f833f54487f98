// The key to the ratings, arrows and marks of the paper. In: a legend. Out: three short lists.
import type { Paragraph } from 'docx'
import type { Legend } from '../../papers/paper.ts'
import { direction, line, paragraph, quiet, rating, strong, text } from './parts.ts'
import type { Writing } from './writing.ts'

export function writeLegend({ ratings, directions, marks }: Legend, { colour }: Writing): Paragraph[] {
  return [
    ...(ratings.length === 0 ? [] : [paragraph('Label', [text('Ratings')])]),
    ...ratings.map(one => line('Key', [...rating(one, colour), quiet(` ${one.reason}`)])),
    ...(directions.length === 0 ? [] : [paragraph('Label', [text('Direction of travel')])]),
    ...directions.map(one => line('Key', [...direction(one, colour), quiet(` ${one.sentence}`)])),
    ...(marks.length === 0 ? [] : [paragraph('Label', [text('Marks')])]),
    ...marks.map(({ mark, meaning }) => line('Key', [strong(mark), quiet(` ${meaning}`)])),
  ]
}
