// Children adopted in the span within twelve months of the decision: adopted by then, or placed by then (rule
// ADOPTION-2). In: a history, a span, and `to` told.
// Out: where each adopted child stands. Source: DfE, children looked after data guidance 2023 (placed);
// published corporate parenting reports (adopted).
// Worked: decision on 2 March 2021, adopted on 1 March 2022: 364 days, in both parts; on 2 March 2022: 365
// days, in the denominator alone.
import { WITHIN } from '../../definitions/ways-of-counting.ts'
import { type Adoption, adoptionsIn } from '../adoption-dates.ts'
import type { CountingLeaf, Told, Verdict } from '../leaf.ts'
import { toldWord } from '../rows.ts'
import { NOT_IN_DATA } from './adoption-interval.ts'

const DAYS_BELOW = 365

/** A placement that broke down is passed over. */
const stepOf = (told: Told) => (toldWord(told, 'to', WITHIN) === 'placed' ? 'placed-for-good' : 'adopted')

/** Where each adoption stands; the list of Annex A gives the same verdicts from its own days. */
export function withinTwelveMonths(adoptions: readonly Adoption[], told: Told): Verdict[] {
  const step = stepOf(told)
  return adoptions.map(({ episode, on, dayOf }): Verdict => {
    const stand = (stands: Verdict['stands'], because: string, value?: number): Verdict => ({
      stands,
      because,
      ...(value !== undefined && { value }),
      ...(episode && { episode }),
      on,
    })
    const [decision, done] = [dayOf('decision'), dayOf(step)]
    if (decision === undefined) return stand('in-denominator', NOT_IN_DATA.decision)
    if (done === undefined) return stand('in-denominator', NOT_IN_DATA[step])
    const days = done - decision
    if (days < 0)
      return stand('in-denominator', `${step === 'adopted' ? 'adopted' : 'placed'} before the decision`)
    return stand(
      days < DAYS_BELOW ? 'in-numerator' : 'in-denominator',
      days < DAYS_BELOW ? 'within twelve months' : 'later than twelve months',
      days,
    )
  })
}

export const sayWithin = (when: string, told: Told): string =>
  `of the children adopted ${when}, those ${stepOf(told) === 'adopted' ? 'adopted' : 'placed for adoption'} within twelve months (0 to ${DAYS_BELOW - 1} days) of the decision that they should be placed; without a date of the decision not among them`

export const adoptedWithin12Months: CountingLeaf = {
  says: (_, told) => sayWithin('in the period', told),
  source: 'DfE, children looked after in England: data guidance 2023',
  among: 'those-who-moved',
  over: 'whole-span',
  tables: ['ad1'],
  filled: ['ad1'],
  count: (span, _, told) => child => withinTwelveMonths(adoptionsIn(child, span), told),
}
