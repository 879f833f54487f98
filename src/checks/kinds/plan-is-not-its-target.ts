// A plan that does not lead to its target: 4, 13, 22 and 22 fewer than 488 are 427, and the strategy aims for 399. Also
// a path that goes the other way, a year without a figure or with two, and another target in the register.
import type { Check } from '../check-evidence.ts'
import { contradictionsOfAims } from '../plans/aims-together.ts'
import { contradictionsOfPlans } from '../plans/path-to-aims.ts'
import { otherTargetsInRegister } from '../plans/register-beside-aims.ts'
import { aimsOfPaper, type StrategyAim } from '../plans/strategy-aims.ts'

export const planIsNotItsTarget: Check<'plan-is-not-its-target'> = evidence => {
  const aims = aimsOfPaper(evidence)
  const ofPlans = contradictionsOfPlans(evidence, aims)
  // Where the plan misses a target, another target for that day is the same contradiction.
  const missed = new Set(ofPlans.map(({ origin }) => `${origin.file}|${origin.entry}`))
  const isMissed = ({ origin }: StrategyAim) => missed.has(`${origin.file}|${origin.entry}`)
  return [...ofPlans, ...contradictionsOfAims(aims, isMissed), ...otherTargetsInRegister(aims)]
}
