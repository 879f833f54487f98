// Children in care whose latest review, visit, health assessment or dental check is in date on the day of the
// list (rules ANNEX-2 to ANNEX-5).
// In: a history, a span and `what` is asked. Out: where the child stands. Source: Ofsted's Annex A, List 8;
// months by the Regulations of 2010 (reviews,
// visits) and statutory guidance on health of 2015, whose health check is due every six months under five,
// else every year.
// Worked, 16 March 2021: a review on 16 September 2020 is in date, on 15 September is not; a visit on 2
// February 2021 (42 days) is, on 1 February is not;
// a health assessment on 16 September 2020 is for a child of 4, on 16 March 2020 for a child of 5.
import { WHATS } from '../../definitions/ways-of-counting.ts'
import { addMonths, ageOn, type Day } from '../../terms/day.ts'
import { listedOn } from '../annex-a-lists.ts'
import type { ChildHistory } from '../histories/history.ts'
import type { CountingLeaf } from '../leaf.ts'
import { dayIn, toldWord } from '../rows.ts'

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
  review: 'latest review was held in the six months to the day',
  visit: 'latest visit by the social worker was in the 42 days to the day',
  health:
    'latest health assessment was in the six months to the day (under 5) or in the twelve months (5 and over)',
  dental: 'latest dental check was in the twelve months to the day',
} as const

/** The first day that is in date; undefined where the age decides and is not known. */
function inDateFrom(what: (typeof WHATS)[number], child: ChildHistory, on: Day): Day | undefined {
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

export const annexAInDate: CountingLeaf = {
  says: (_, told) =>
    `of all children in care on the day of the list, those whose ${SAYS[toldWord(told, 'what', WHATS)]}`,
  source: 'Ofsted, Annex A, List 8',
  tables: ['list-8'],
  count:
    ({ last: on }, options, told) =>
    child => {
      const what = toldWord(told, 'what', WHATS)
      const listed = listedOn(child, on, options)
      if (listed === undefined || 'stands' in listed) return listed
      const [day, from] = [dayIn(listed.row, COLUMN[what]), inDateFrom(what, child, on)]
      if (day === undefined)
        return { stands: 'in-denominator', because: 'no date in the list', ...listed.verdict }
      if (day > on)
        return { stands: 'in-denominator', because: 'a date after the day of the list', ...listed.verdict }
      if (from === undefined)
        return { stands: 'in-denominator', because: 'the date of birth is not known', ...listed.verdict }
      return {
        stands: day >= from ? 'in-numerator' : 'in-denominator',
        because: day >= from ? 'in date' : 'longer ago',
        ...listed.verdict,
      }
    },
}
