// Unaccompanied asylum-seeking children in care on the last day (rule UASC-1). In: a history and a span. Out:
// counted, or in care and not one of them.
// Source: DfE, children looked after data guidance 2023. The table lists everyone who was one at some time in
// the year, so the day on which the status ceased (DUC) decides.
// Worked, on 31 March 2022: DUC blank or 1 April 2022: counted; DUC 31 March 2022: no longer. The share is of
// all children in care on the day.
import { careOn, inShortBreaks } from '../care-on.ts'
import { dayIn, historyRows } from '../history-rows.ts'
import type { CountingLeaf } from '../leaf.ts'

export const uasc: CountingLeaf = {
  describe: () =>
    'of the children in care on the last day, those in the UASC table whose status had not ceased by then',
  source: 'DfE, children looked after in England: data guidance 2023',
  tables: ['uasc'],
  count:
    ({ last }, options) =>
    child => {
      const care = careOn(child, last, options)
      if (care === undefined) return undefined
      const { episode } = care
      if (!care.isCounted) return inShortBreaks(episode, last)
      // A later return replaces an earlier one.
      const row = historyRows(child, 'uasc')
        .toSorted((a, b) => a.year - b.year)
        .at(-1)
      if (row === undefined)
        return { stands: 'in-denominator', because: 'not in the UASC table', episode, on: last }
      const ceased = dayIn(row, 'DUC')
      const isOne = ceased === undefined || ceased > last
      return {
        stands: isOne ? 'in-numerator' : 'in-denominator',
        because: isOne ? 'an unaccompanied asylum-seeking child' : 'the UASC status had ceased',
        episode,
        on: last,
      }
    },
}
