// Children in care whose latest review, visit, health assessment or dental check is in date on the day of the
// list (rules ANNEX-2 to ANNEX-5). In: a history, a span and the setting `what`. Out: where the child is
// counted.
// Source: Ofsted's Annex A, List 8; months by the Regulations of 2010 (reviews, visits) and the statutory
// guidance on health of 2015 (a health assessment every six months under five, otherwise every year).
// Worked, 16 March 2021: a review on 16 September 2020 is in date, on 15 September is not; a visit on 2
// February 2021 (42 days) is, on 1 February is not; a health assessment on 16 September 2020 is in date for a
// child of 4, on 16 March 2020 for a child of 5.
import { DATED_CHECKS } from '../../definitions/ways-of-counting.ts'
import { addMonths, ageOn, type Day } from '../../terms/day.ts'
import { listedOn } from '../annex-a-lists.ts'
import type { ChildHistory } from '../histories/child-history.ts'
import { dayIn, NO_BIRTH, requiredWord } from '../history-rows.ts'
import type { CountingLeaf } from '../leaf.ts'

const VISIT_DAYS = 42
const REVIEW_MONTHS = 6
const HEALTH_MONTHS_UNDER_5 = 6
const YEAR_MONTHS = 12

const COLUMN = {
  review: 'REVIEW',
  visit: 'VISIT',
  health: 'HEALTH_ASSESSMENT_DATE',
  dental: 'TEETH_CHECK_DATE',
} as const
const SAYS = {
  review: 'latest review was held in the six months to that day',
  visit: 'latest visit by the social worker was in the 42 days to that day',
  health:
    'latest health assessment was in the six months to that day (under 5) or in the twelve months (5 and over)',
  dental: 'latest dental check was in the twelve months to that day',
} as const

/** The first day that is in date; undefined where it depends on an unknown age. */
function inDateFrom(what: (typeof DATED_CHECKS)[number], child: ChildHistory, on: Day): Day | undefined {
  switch (what) {
    case 'review':
      return addMonths(on, -REVIEW_MONTHS)
    case 'visit':
      return on - VISIT_DAYS
    case 'dental':
      return addMonths(on, -YEAR_MONTHS)
    case 'health':
      return child.born === undefined
        ? undefined
        : addMonths(on, ageOn(child.born, on) < 5 ? -HEALTH_MONTHS_UNDER_5 : -YEAR_MONTHS)
  }
}

const NO_DATE = 'no date in the list'
const LACKING: ReadonlySet<string> = new Set([NO_DATE])

export const annexAInDate: CountingLeaf = {
  describe: (_, settings) =>
    `of all children in care on the day of the list, those whose ${SAYS[requiredWord(settings, 'what', DATED_CHECKS)]}`,
  source: 'Ofsted, Annex A, List 8',
  tables: ['list-8'],
  lacking: () => LACKING,
  count:
    ({ last: on }, options, settings) =>
    child => {
      const what = requiredWord(settings, 'what', DATED_CHECKS)
      const listed = listedOn(child, on, options)
      if (listed === undefined || 'stands' in listed) return listed
      const [day, from] = [dayIn(listed.row, COLUMN[what]), inDateFrom(what, child, on)]
      if (day === undefined) return { stands: 'in-denominator', because: NO_DATE, ...listed.verdict }
      if (day > on)
        return { stands: 'in-denominator', because: 'a date after the day of the list', ...listed.verdict }
      if (from === undefined) return { stands: 'in-denominator', because: NO_BIRTH, ...listed.verdict }
      return {
        stands: day >= from ? 'in-numerator' : 'in-denominator',
        because: day >= from ? 'in date' : 'out of date',
        ...listed.verdict,
      }
    },
}
