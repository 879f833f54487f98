// The ways of counting children, one line each. In: a name. Out: the way of counting.
// To add one: a file in this folder, a line here, and a line in src/definitions/ways-of-counting.ts.
import type { WayName } from '../../definitions/ways-of-counting.ts'
import type { CountingLeaf } from '../leaf.ts'
import { adoptedWithin12Months } from './adopted-within-12-months.ts'
import { adoptionInterval } from './adoption-interval.ts'
import { annexAAdoptedWithin12Months } from './annex-a-adopted-within-12-months.ts'
import { annexAAdoptionInterval } from './annex-a-adoption-interval.ts'
import { annexAAtLeast } from './annex-a-at-least.ts'
import { annexACareLeavers } from './annex-a-care-leavers.ts'
import { annexAInDate } from './annex-a-in-date.ts'
import { annexALongTerm } from './annex-a-long-term.ts'
import { careLeavers } from './care-leavers.ts'
import { careLeaversAtYearEnd } from './care-leavers-at-year-end.ts'
import { ceased } from './ceased.ts'
import { ceasedChildren } from './ceased-children.ts'
import { duringYear } from './during-year.ts'
import { farFromHome } from './far-from-home.ts'
import { inCare } from './in-care.ts'
import { longTermStability } from './long-term-stability.ts'
import { missingChildren } from './missing.ts'
import { missingIncidents } from './missing-incidents.ts'
import { outcome } from './outcome.ts'
import { reviewsByChild } from './reviews-by-child.ts'
import { reviewsHeldInTime } from './reviews-held.ts'
import { reviewsInTime } from './reviews-in-time.ts'
import { reviewsLatest } from './reviews-latest.ts'
import { sdq } from './sdq.ts'
import { socialWorkers } from './social-workers.ts'
import { started } from './started.ts'
import { startedChildren } from './started-children.ts'
import { threeOrMorePlacements } from './three-or-more-placements.ts'
import { uasc } from './uasc.ts'

/** By the name in `counts` of a measure. */
export const countingLeaves: Readonly<Record<WayName, CountingLeaf>> = {
  'adopted-within-12-months': adoptedWithin12Months,
  'adoption-interval': adoptionInterval,
  'annex-a-adopted-within-12-months': annexAAdoptedWithin12Months,
  'annex-a-adoption-interval': annexAAdoptionInterval,
  'annex-a-at-least': annexAAtLeast,
  'annex-a-care-leavers': annexACareLeavers,
  'annex-a-in-date': annexAInDate,
  'annex-a-long-term': annexALongTerm,
  'care-leavers': careLeavers,
  'care-leavers-at-year-end': careLeaversAtYearEnd,
  ceased,
  'ceased-children': ceasedChildren,
  'during-year': duringYear,
  'far-from-home': farFromHome,
  'in-care': inCare,
  'long-term-stability': longTermStability,
  missing: missingChildren,
  'missing-incidents': missingIncidents,
  outcome,
  'reviews-by-child': reviewsByChild,
  'reviews-held': reviewsHeldInTime,
  'reviews-in-time': reviewsInTime,
  'reviews-latest': reviewsLatest,
  sdq,
  'social-workers': socialWorkers,
  started,
  'started-children': startedChildren,
  'three-or-more-placements': threeOrMorePlacements,
  uasc,
}
