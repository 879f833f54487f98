// In: a bar of a stacked chart. Out: the texts over it, the marks of what it does not draw among them.
import type { ChartPoint, StackedChart } from '../../../papers/chart.ts'

/**
 * From the bar up: the mark of each missing value, in the place of the segment that is not drawn, and the total. Where there
 * is no bar, they stand on the zero line.
 */
export function textsOver({
  total,
  values,
}: StackedChart['bars'][number]): { text: string; isMark: boolean }[] {
  return [
    ...marksAmong(values)
      .filter(text => text !== total)
      .map(text => ({ text, isMark: true })),
    ...(total === '' ? [] : [{ text: total, isMark: false }]),
  ]
}

/** `[c]`, once, where a figure is kept back. */
export const marksAmong = (values: readonly (ChartPoint | undefined)[]): string[] => [
  ...new Set(
    values.flatMap(point =>
      point === undefined || point.value !== null || point.text === '' ? [] : point.text,
    ),
  ),
]
