// A figure in a sentence for members. In: its text and its indicator. Out: the same, with `days` where that is its unit.
import type { RatedIndicator } from '../../../ratings/rated-indicator.ts'

export const withUnit = (text: string, { definition }: Pick<RatedIndicator, 'definition'>): string =>
  definition.unit === 'days' ? `${text} days` : text
