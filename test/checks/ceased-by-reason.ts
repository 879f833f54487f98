// A table of those who ceased to be looked after, by reason. In: numbers and percentages as printed. Out: its
// readings.
import type { Reading } from '../../src/extracts/extract.ts'
import { exact } from '../../src/terms/exact.ts'
import { count, reading } from './build.ts'

/** `20%` and `0.5%` beside a count. */
export const part = (
  row: string,
  number: string,
  percentage?: string,
  more: Partial<Reading> = {},
): Reading => ({
  ...reading('ceased', '2013/14', number),
  part: `reason=${row}`,
  ...(percentage !== undefined && {
    share: { value: exact(percentage), decimals: percentage.split('.')[1]?.length ?? 0 },
  }),
  ...more,
})
export const total = (number: string, more: Partial<Reading> = {}): Reading => ({
  ...reading('ceased', '2013/14', number),
  ...more,
})
export const indicators = [count('S4', 'ceased', { annual: 'counted' })]
export const onSheet = (sheet: string): Partial<Reading> => ({
  origin: { file: 'test.xlsx', sheet, cell: sheet },
})
