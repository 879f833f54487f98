// Which charts of sections have no figure to draw. In: a paper as it was written. Out: their ids.
import { isObject } from '../definitions/is-object.ts'
import type { Paper } from './paper.ts'

/** Charts without one value, of our council or of another area. */
export const chartsWithoutFigures = ({ blocks }: Pick<Paper, 'blocks'>): string[] =>
  blocks
    .flatMap(block => (block.block === 'section' ? block.parts : []))
    .flatMap(part => (part.part === 'chart' && !hasValue(part.chart) ? [part.chart.id] : []))

/** Whether a point anywhere in it has a value. */
const hasValue = (one: unknown): boolean =>
  Array.isArray(one)
    ? one.some(hasValue)
    : isObject(one) &&
      (('value' in one && typeof one.value === 'number') || Object.values(one).some(hasValue))
