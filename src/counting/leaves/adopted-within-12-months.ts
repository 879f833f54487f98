// Children adopted in the span, and which of them were adopted, or placed, within twelve months of the
// decision (rules ADOPTION-2 and ADOPTION-6). In: a history, a span, and the setting `to`. Out: where each
// adopted child is counted.
// Source: DfE, children looked after data guidance 2023 (placed); published corporate parenting reports
// (adopted).
// Worked: decision on 2 March 2021. Adopted on 1 March 2022: 364 days, in both parts. Adopted on 2 March
// 2022: 365 days, in the denominator only.
import { ADOPTION_STEPS } from '../../definitions/ways-of-counting.ts'
import type { Day } from '../../terms/day.ts'
import { type Adoption, adoptionsIn } from '../adoption-dates.ts'
import { requiredWord } from '../history-rows.ts'
import type { ChildVerdict, CountingLeaf, MeasureSettings } from '../leaf.ts'
import { STEP_MISSING } from './adoption-interval.ts'
import { endsIn } from './starts-and-ends.ts'

const DAYS_BELOW = 365

/** A placement that broke down is ignored. */
const stepOf = (settings: MeasureSettings) =>
  requiredWord(settings, 'to', ADOPTION_STEPS) === 'placed' ? 'placed-for-good' : 'adopted'

/** Rule FACT-1: without both days nothing can be said of an adoption. */
export const lackingWithin = (settings: MeasureSettings): ReadonlySet<string> =>
  new Set([STEP_MISSING.decision, STEP_MISSING[stepOf(settings)]])

/** Where each adoption is counted; the list of Annex A gives the same verdicts from its own days. */
export function withinTwelveMonths(
  adoptions: readonly Adoption[],
  settings: MeasureSettings,
): ChildVerdict[] {
  const step = stepOf(settings)
  return adoptions.map(({ episode, on, dayOf }): ChildVerdict => {
    const verdict = (stands: ChildVerdict['stands'], because: string, value?: number): ChildVerdict => ({
      stands,
      because,
      ...(value !== undefined && { value }),
      ...(episode && { episode }),
      on,
    })
    const [decision, done] = [dayOf('decision'), dayOf(step)]
    if (decision === undefined) return verdict('in-denominator', STEP_MISSING.decision)
    if (done === undefined) return verdict('in-denominator', STEP_MISSING[step])
    const days = done - decision
    if (days < 0)
      return verdict('in-denominator', `${step === 'adopted' ? 'adopted' : 'placed'} before the decision`)
    return verdict(
      days < DAYS_BELOW ? 'in-numerator' : 'in-denominator',
      days < DAYS_BELOW ? 'within twelve months' : 'later than twelve months',
      days,
    )
  })
}

/** As children who ceased are counted (rule END-2): each once, by the last end. */
export const onlyLast = (verdicts: readonly ChildVerdict[], last: Day | undefined): ChildVerdict[] =>
  verdicts.map(verdict =>
    verdict.on === last
      ? verdict
      : { ...verdict, stands: 'out', because: 'a later end of care of the same child' },
  )

export const sayWithin = (when: string, settings: MeasureSettings): string =>
  `of the ${settings['of'] === 'children' ? 'children adopted' : 'adoptions'} ${when}${settings['of'] === 'children' ? ', each counted once by the last end of care' : ''}, those ${stepOf(settings) === 'adopted' ? 'adopted' : 'placed for adoption'} within twelve months (0 to ${DAYS_BELOW - 1} days) of the decision that they should be placed; a child without a date of the decision is not counted among them`

export const adoptedWithin12Months: CountingLeaf = {
  describe: (_, settings) => sayWithin('in the period', settings),
  source: 'DfE, children looked after in England: data guidance 2023',
  population: 'those-who-moved',
  needs: 'whole-span',
  tables: ['ad1'],
  tablesOfYear: ['ad1'],
  lacking: lackingWithin,
  count: (span, options, settings) => child => {
    const verdicts = withinTwelveMonths(adoptionsIn(child, span), settings)
    if (settings['of'] !== 'children' || verdicts.length === 0) return verdicts
    const last = endsIn(child, span, options).findLast(({ stands }) => stands === 'in-numerator')
    return onlyLast(verdicts, last?.on)
  },
}
