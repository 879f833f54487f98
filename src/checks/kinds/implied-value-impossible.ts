// A mean or a share of all cases so far that moves as no new case can make it move: 30.0 days over 10 cases and 25.0
// over 11 leave −25 days for the eleventh. In December 2016 one adoption adds 0 days to A1 (9.2: 20 × 345.9 − 19 ×
// 364.1) and 1,623 to A2 (9.3), which is a part of it.
import { type Exact, sayDecimal } from '../../terms/exact.ts'
import { periodId, sayPeriod } from '../../terms/period.ts'
import type { Check, CheckEvidence, CheckFinding } from '../check-evidence.ts'
import type { Step } from '../implied/figure-so-far.ts'
import { type ImpliedValue, impliedValue } from '../implied/implied-value.ts'
import { possibleValues, sayPossible } from '../implied/possible-values.ts'
import { stepsOfMonths } from '../implied/steps-of-months.ts'
import { stepsOfYearsToDate } from '../implied/steps-of-years-to-date.ts'

type Finding = CheckFinding<'implied-value-impossible'>

export const impliedValueImpossible: Check<'implied-value-impossible'> = evidence => {
  const steps = [...stepsOfMonths(evidence), ...stepsOfYearsToDate(evidence)]
  const alone = steps.map(step => ({ step, finding: countedBetween(step) ?? outOfRange(step) }))
  const possible = alone.filter(({ finding }) => finding === undefined).map(({ step }) => step)
  return [...alone.flatMap(({ finding }) => finding ?? []), ...besideParts(possible, evidence)]
}

/** A share with its parts: what came between is the difference of each. Worked: 13 of 20, then 12 of 29: −1 of 9. */
function countedBetween(step: Step): Finding | undefined {
  const { before, after, indicator } = step
  if (before.numerator === undefined || after.numerator === undefined || indicator.unit !== 'percentage')
    return undefined
  const [part, whole] = [after.numerator.sub(before.numerator), after.cases.sub(before.cases)]
  const isPossible = whole.compare(0) >= 0 && part.compare(0) >= 0 && part.compare(whole) <= 0
  if (isPossible) return undefined
  const say = (number: Exact) => sayDecimal(number, 0)
  const working = `between them are ${say(after.numerator)} − ${say(before.numerator)} = ${say(part)} of ${say(after.cases)} − ${say(before.cases)} = ${say(whole)}`
  return findingOf(step, working, 'a part of the cases between, and no fewer than none')
}

function outOfRange(step: Step): Finding | undefined {
  const implied = impliedValue(step.before, step.after)
  const possible = possibleValues(step.indicator, step.possible)
  const { lowest, highest } = possible
  if (implied === undefined || !['percentage', 'days', 'average'].includes(step.indicator.unit))
    return undefined
  const isBelow = lowest !== undefined && implied.high.compare(lowest) < 0
  const isAbove = highest !== undefined && implied.low.compare(highest) > 0
  return isBelow || isAbove ? findingOf(step, implied.working, sayPossible(possible)) : undefined
}

/** Of the same new cases, a part of each (`parts-of`) cannot be larger than the whole. */
function besideParts(steps: readonly Step[], { definitions }: CheckEvidence): Finding[] {
  return definitions.checks.relations['parts-of'].flatMap(({ whole, parts }) =>
    steps
      .filter(({ indicator }) => indicator.ref === whole)
      .flatMap(step => parts.flatMap(part => abovePart(step, part, steps) ?? [])),
  )
}

function abovePart(step: Step, part: string, steps: readonly Step[]): Finding | undefined {
  const beside = steps.find(other => other.indicator.ref === part && isOfSameCases(other, step))
  const [all, some] = [step, beside].map(one => one && impliedValue(one.before, one.after))
  if (beside === undefined || all === undefined || some === undefined) return undefined
  if (some.low.compare(all.high) <= 0) return undefined
  return findingOf(step, all.working, `no less than the ${sayRange(some)} that ${part}, a part of it, gives`)
}

const isOfSameCases = (one: Step, other: Step): boolean =>
  periodId(one.before.period) === periodId(other.before.period) &&
  periodId(one.after.period) === periodId(other.after.period) &&
  one.before.cases.equals(other.before.cases) &&
  one.after.cases.equals(other.after.cases)

const sayRange = ({ low, high }: ImpliedValue): string =>
  low.equals(high) ? sayDecimal(low, 1) : `${sayDecimal(low, 1)} to ${sayDecimal(high, 1)}`

function findingOf({ indicator, before, after }: Step, working: string, expected: string): Finding {
  const facts = {
    indicator: indicator.ref,
    earlier: sayPeriod(before.period),
    before: before.said,
    later: sayPeriod(after.period),
    after: after.said,
    working,
    expected,
  }
  return { facts, origin: after.origin, indicator: indicator.ref, period: after.period }
}
