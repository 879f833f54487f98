// One measure with two values: 6.10 for 2015/16 is 95.0 on its topic page and 94.5 on the scorecard. So with
// counts by measure, and with the parts of a group map.
// A difference explained by another month's column or another row is reported by that check instead.
import { sayOrigin } from '../../terms/origin.ts'
import { sayPeriod } from '../../terms/period.ts'
import type { Check } from '../check-evidence.ts'
import { comparedArea } from '../compared-area.ts'
import { measuresStatedOtherwise } from '../measures-again.ts'

export const statedOtherwise: Check<'stated-otherwise'> = evidence => [
  ...evidence.differences
    .filter(one => one.otherMonth === undefined && one.otherIndicator === undefined)
    .map(({ indicator, reading, stated, first, elsewhere }) => ({
      facts: {
        indicator: indicator.ref,
        area: comparedArea(evidence, reading.area),
        period: sayPeriod(reading.period),
        stated,
        first,
        elsewhere: elsewhere === undefined ? 'the paper' : sayOrigin(elsewhere),
      },
      origin: reading.origin,
      indicator: indicator.ref,
      period: reading.period,
    })),
  ...measuresStatedOtherwise(evidence),
]
