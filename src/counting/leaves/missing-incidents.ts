// Incidents of children missing in the span (rule MISSING-1): events, not children. In: a history, a span and
// the type. Out: a verdict for each incident.
// Source: LAIT data dictionary, measure 161. The mean for each child is this number divided by the children
// counted by `missing`.
// Worked, 2021/22: two incidents in June 2021 and one from 30 March to 2 April 2021, of a child looked after
// in the year: three.
import type { ChildVerdict, CountingLeaf } from '../leaf.ts'
import { incidentsIn, sayType } from '../missing-incidents-of.ts'
import { duringYear } from './during-year.ts'

export const missingIncidents: CountingLeaf = {
  describe: (_, settings) =>
    `incidents in the period of children ${sayType(settings)}, where the child was looked after at some time in it; an incident that began earlier and lasted into the period counts`,
  source: 'DfE, LAIT data dictionary, measure 161',
  needs: 'whole-span',
  tables: ['missing'],
  count: (span, options, settings) => child => {
    const during = duringYear.count(span, options, settings)(child)
    if (during === undefined || !('stands' in during)) return undefined
    return incidentsIn(child, span, settings).map(
      (start): ChildVerdict => ({
        ...during,
        on: Math.max(start, span.first),
        because: during.stands === 'out' ? during.because : 'an incident in the period',
      }),
    )
  },
}
