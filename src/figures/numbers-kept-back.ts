// The numbers of figures that an edition keeps back, as they would stand in a sentence. In: the figures of the whole paper.
// Out: texts such as `3`, `33.3%`.
import { endMonthOf, type PaperPeriod, periodId, yearToDate } from '../terms/period.ts'
import type { Figure } from './figure.ts'

/**
 * Whole numbers of long ago may be anything; so may every number of them, in words about all indicators: only those of
 * the paper's own period and its year to date are looked for there.
 */
export function numbersKeptBack(
  figures: readonly Figure[],
  of: PaperPeriod,
  isOfWholePaper = false,
): Set<string> {
  const own = [of, yearToDate(endMonthOf(of))].map(periodId)
  return new Set(
    figures.flatMap(({ text, parts, period }) => {
      const all = [text, ...(parts === undefined ? [] : [parts.numerator, parts.denominator])]
      return all.filter(one => own.includes(period) || (!isOfWholePaper && one.includes('.')))
    }),
  )
}
