// Days between two steps of an adoption, for a mean (rules ADOPTION-3 to ADOPTION-5 and ADOPTION-7). In: a
// history, a span, and the steps (from, to). Out: the days of each adopted child, or why they are not known.
// Source: adoption scorecard methodology (indicators A1, A2); ASGLB (indicator A10, in place of A1 in
// quarterly data from 2021-22).
// Worked, scorecard A1: entry on 4 February 2019, first placed for adoption on 5 February 2020: 366 days.
// Scorecard A10: the same child is adopted by the foster carer, with whom the child has lived since 20 March
// 2019: 44 days. Scorecard A2: order on 10 June 2019, match on 1 June 2019: before the order, so 0.
import { INTERVAL_FROM, INTERVAL_TO } from '../../definitions/ways-of-counting.ts'
import { addMonths } from '../../terms/day.ts'
import { type Adoption, type AdoptionStep, adoptionsIn } from '../adoption-dates.ts'
import { requiredWord } from '../history-rows.ts'
import type { ChildVerdict, CountingLeaf, CountingOptions, CountingSpan, MeasureSettings } from '../leaf.ts'

const SAYS: Readonly<Record<AdoptionStep, string>> = {
  entry: 'the start of care',
  decision: 'the decision that the child should be placed for adoption',
  order: 'the placement order',
  matched: 'the match with a family',
  placed: 'the first placement for adoption',
  'moved-in':
    'moving in with the adoptive family (for a foster carer who adopts, the start of that placement)',
  'placed-for-good': 'the placement for adoption that lasted',
  adopted: 'the adoption order',
}
export const STEP_MISSING: Readonly<Record<AdoptionStep, string>> = {
  entry: 'the start of care is not in the data',
  decision: 'no date of a decision for adoption',
  order: 'no placement order in the data',
  matched: 'no date of a match',
  placed: 'no placement for adoption in the data',
  'moved-in': 'no placement for adoption in the data',
  'placed-for-good': 'no placement for adoption in the data',
  adopted: 'not adopted',
}

/** Rule FACT-1: the reasons of those for whom a day is not known. */
export const LACKING: ReadonlySet<string> = new Set(Object.values(STEP_MISSING))

/**
 * From entry to placement is indicator A1 of the scorecard (rule ADOPTION-3), or A10 where moving in with the
 * carer stops the clock (rule ADOPTION-4).
 */
function stepsOf(
  settings: MeasureSettings,
  options: CountingOptions,
): { readonly from: AdoptionStep; readonly to: AdoptionStep } {
  const [from, to] = [
    requiredWord(settings, 'from', INTERVAL_FROM),
    requiredWord(settings, 'to', INTERVAL_TO),
  ]
  return {
    from,
    to:
      from === 'entry' && to === 'placed' && options.is('adoption-cohort', 'carer-stops-the-clock')
        ? 'moved-in'
        : to,
  }
}

/** How many months of adoptions there are; undefined for those of the span. */
function monthsOfCohort(options: CountingOptions): number | undefined {
  if (options.is('adoption-cohort', 'three-years')) return 36
  return options.is('adoption-cohort', 'rolling-year') ? 12 : undefined
}

/**
 * Which adoptions are counted. Worked, December 2021: three years from 1 January 2019; rolling year from 1
 * January 2021.
 */
function cohortOf(span: CountingSpan, options: CountingOptions): CountingSpan {
  const months = monthsOfCohort(options)
  return months === undefined ? span : { first: addMonths(span.last, -months) + 1, last: span.last }
}

function sayCohort(options: CountingOptions): string {
  const months = monthsOfCohort(options)
  if (months === undefined) return 'in the period'
  return `in the ${months === 12 ? 'twelve' : months} months to the last day`
}

/** The steps of each adoption; the list of Annex A gives the same verdicts from its own days. */
export function intervals(
  adoptions: readonly Adoption[],
  options: CountingOptions,
  settings: MeasureSettings,
): ChildVerdict[] {
  const { from, to } = stepsOf(settings, options)
  return adoptions.map(({ episode, on, dayOf }): ChildVerdict => {
    const verdict = { ...(episode && { episode }), on }
    const [began, ended] = [dayOf(from), dayOf(to)]
    if (began === undefined) return { stands: 'out', because: STEP_MISSING[from], ...verdict }
    if (ended === undefined) return { stands: 'out', because: STEP_MISSING[to], ...verdict }
    // Rule ADOPTION-5: a match counts only for a child who was placed.
    if (to === 'matched' && dayOf('placed') === undefined)
      return { stands: 'out', because: STEP_MISSING.placed, ...verdict }
    if (ended < began && !isOrderToMatch({ from, to }))
      return { stands: 'out', because: 'the second step is before the first', ...verdict }
    return {
      stands: 'in-numerator',
      because: 'both days are known',
      value: Math.max(ended - began, 0),
      ...verdict,
    }
  })
}

export function sayInterval(when: string, options: CountingOptions, settings: MeasureSettings): string {
  const { from, to } = stepsOf(settings, options)
  return `of the children adopted ${when}, the days from ${SAYS[from]} to ${SAYS[to]}; a child is left out where either day is not known${isOrderToMatch({ from, to }) ? '; a match before the order counts as 0 days' : ''}`
}

const isOrderToMatch = ({ from, to }: { readonly from: AdoptionStep; readonly to: AdoptionStep }) =>
  from === 'order' && to === 'matched'

export const adoptionInterval: CountingLeaf = {
  describe: (options, settings) => sayInterval(sayCohort(options), options, settings),
  source: 'Adoption scorecard methodology (A1, A2); ASGLB, quarterly adoption data (A10)',
  population: 'everyone',
  needs: 'whole-span',
  monthsBack: monthsOfCohort,
  lacking: () => LACKING,
  count: (span, options, settings) => child =>
    intervals(adoptionsIn(child, cohortOf(span, options)), options, settings),
}
