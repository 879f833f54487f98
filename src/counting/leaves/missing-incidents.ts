// Incidents of children missing in the span: events, not children (rule MISSING-1). In: a history, a span and the
// type told. Out: a verdict for each incident.
// Source: LAIT data dictionary, measure 161. The mean a child is this number over the children of leaf
// `missing`.
// Worked, 2021/22: two incidents in June 2021 and one from 30 March to 2 April 2021 of a child looked after
// in the year: three.
import type { CountingLeaf, Verdict } from '../leaf.ts'
import { incidentsIn, sayType } from '../missing-incidents-of.ts'
import { duringYear } from './during-year.ts'

export const missingIncidents: CountingLeaf = {
  says: (_, told) =>
    `incidents in the period of children ${sayType(told)}, of those looked after at some time in it; one that began before it and lasts into it counts`,
  source: 'DfE, LAIT data dictionary, measure 161',
  over: 'whole-span',
  tables: ['missing'],
  count: (span, options, told) => child => {
    const during = duringYear.count(span, options, told)(child)
    if (during === undefined || !('stands' in during)) return undefined
    return incidentsIn(child, span, told).map(
      (start): Verdict => ({
        ...during,
        on: Math.max(start, span.first),
        because: during.stands === 'out' ? during.because : 'an incident in the period',
      }),
    )
  },
}
