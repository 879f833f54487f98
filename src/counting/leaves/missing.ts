// Children with a missing incident in the span, of all children looked after during it (rules MISSING-1 and
// CARE-3). In: a history, a span and the type (M or A, or neither for both). Out: where the child is counted.
// Source: LAIT data dictionary, measure 161; DfE, children looked after data guidance 2023, which warns that
// some authorities report A as M.
// Worked, 2021/22: missing from 30 March to 2 April 2021 and in care until 10 April 2021: in both parts. In
// care without an incident: in the denominator only.
import type { CountingLeaf } from '../leaf.ts'
import { incidentsIn, sayType } from '../missing-incidents-of.ts'
import { duringYear } from './during-year.ts'

export const missingChildren: CountingLeaf = {
  describe: (_, settings) =>
    `of the children looked after at some time in the period, those ${sayType(settings)} at least once in it`,
  source: 'DfE, LAIT data dictionary, measure 161',
  needs: 'whole-span',
  tables: ['missing'],
  count: (span, options, settings) => child => {
    const during = duringYear.count(span, options, settings)(child)
    if (during === undefined || !('stands' in during) || during.stands === 'out') return during
    const isMissing = incidentsIn(child, span, settings).length > 0
    return {
      ...during,
      stands: isMissing ? 'in-numerator' : 'in-denominator',
      because: isMissing ? 'an incident in the period' : 'no incident in the period',
    }
  },
}
