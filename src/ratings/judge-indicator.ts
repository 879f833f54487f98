// Everything that is judged of an indicator of a paper, once: its rating, what its series says, and where the council stands
// among others. In: an indicator, the paper's last day and the council's rules. Out: the same, judged. Figures of other
// months, which commentary is held against, are only rated.
import type { SignalRules } from '../definitions/signal-rules.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { judgeFunnels } from './judge-funnel.ts'
import { judgeSignal } from './judge-signal.ts'
import { rankCouncils } from './rank-councils.ts'
import { rate } from './rate.ts'
import type { RatedIndicator } from './rated-indicator.ts'

export function judgeIndicator(indicator: Indicator, asAt: string, rules: SignalRules): RatedIndicator {
  const [ranks, funnels] = [rankCouncils(indicator), judgeFunnels(indicator)]
  return judgeSignal(
    {
      ...rate(indicator, asAt, rules),
      ...(ranks.length > 0 && { ranks }),
      ...(funnels.length > 0 && { funnels }),
    },
    rules,
  )
}
