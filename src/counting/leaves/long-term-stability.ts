// Children long in care who have had the same home for two years. In: a history and a day. Out: in the
// cohort, and whether stable.
import { addMonths, ageOn, type Day } from '../../terms/day.ts'
import { carePeriodAt } from '../care-on.ts'
import { type CarePeriod, type ChildHistory, type Episode, isShortBreak } from '../histories/child-history.ts'
import { NO_BIRTH } from '../history-rows.ts'
import type { CountingLeaf, CountingOptions, Ruling } from '../leaf.ts'
import { IN_SHORT_BREAKS, inCareOn, latestOn } from './in-care-on.ts'
import { placementsOf, type Splitting } from './placements-of.ts'

const [IN_CARE_MONTHS, STABLE_MONTHS, AGE_BELOW] = [30, 24, 16]
const START_NOT_SEEN = 'the start of care is not in the data'
const LACKING: ReadonlySet<string> = new Set([NO_BIRTH])
const CARER_MOVES = new Set(['S', 'P', 'B'])
const SAME_CARER = new Set(['T', 'U'])
const PLACEMENT_MOVES = new Set([...CARER_MOVES, ...SAME_CARER])
const ADOPTION: ReadonlySet<string | undefined> = new Set(['A3', 'A4', 'A5', 'A6'])
const BY_CARER: ReadonlySet<string> = new Set(['A3', 'A5'])
const FOSTERING_FOR_ADOPTION: ReadonlySet<string> = new Set(['U2', 'U5'])

/**
 * Rules STABILITY-1 to STABILITY-6: of the children in care on D, under 16, whose care began by D minus 30
 * months and not with short breaks, those whose placement began by D minus 24 months. For a child placed for
 * adoption (A3 to A6) the one placement before is added. For a child in T0 to T4 on D, the placement left for it
 * is judged.
 * Worked, D = 31 March 2018: care from 30 September 2015 or earlier; U4 since 31 March 2016: stable; since 1
 * April 2016: not.
 */
export const longTermStability: CountingLeaf = {
  describe: options =>
    `of the children in care on the last day, under 16 and for two and a half years or more, those with the same ${options.is('same-placement', 'same-placement') ? 'placement' : 'carer'} for two years or more${options.is('u2-u5', 'as-a-change') ? '; becoming a placement with a carer who may adopt (U2, U5) is a change' : ''}; a placement for adoption is counted together with the one placement before it`,
  source: 'DfE, children looked after in England, data guidance 2023: long-term stability, method of 2021',
  history: { months: IN_CARE_MONTHS, unseen: START_NOT_SEEN },
  lacking: () => LACKING,
  count: ({ last: on }, options) => {
    const [inCareBy, stableBy] = [addMonths(on, -IN_CARE_MONTHS), addMonths(on, -STABLE_MONTHS)]
    const splitting = splittingBy(options)
    return (child, latest = latestOn(child, on)) => {
      const found = inCareOn(child, on, options, latest)
      if (found === undefined) return undefined
      const { episode, isCounted } = found
      if (!isCounted) return { stands: 'out', because: IN_SHORT_BREAKS, episode, on }
      if (child.born === undefined) return { stands: 'out', because: NO_BIRTH, episode, on }
      if (ageOn(child.born, on) >= AGE_BELOW) return { stands: 'out', because: '16 or over', episode, on }
      const period = carePeriodAt(child, latest)
      const tooShort = whyNotLongEnough(child, period, inCareBy)
      if (tooShort !== undefined) return { stands: 'out', because: tooShort, episode, on }
      const { stands, because } = verdictSince(stableBy, stableSince(child, period.first, latest, splitting))
      return { stands, because, episode, on }
    }
  },
}

function whyNotLongEnough({ episodes }: ChildHistory, period: CarePeriod, inCareBy: Day): string | undefined {
  if (period.start > inCareBy)
    return period.startIsKnown ? 'in care for less than two and a half years' : START_NOT_SEEN
  const first = episodes[period.first]
  return first !== undefined && isShortBreak(first)
    ? 'care began with a series of short breaks (V3 or V4)'
    : undefined
}

function verdictSince(stableBy: Day, since: Day | undefined): Ruling {
  if (since === undefined)
    return { stands: 'in-denominator', because: 'only temporary placements (T0 to T4) are recorded' }
  return since <= stableBy
    ? { stands: 'in-numerator', because: 'two years or more in one place' }
    : { stands: 'in-denominator', because: 'less than two years in one place' }
}

function splittingBy(options: CountingOptions): Splitting {
  const fosteringIsAChange = options.is('u2-u5', 'as-a-change')
  return {
    begins: options.is('same-placement', 'same-placement') ? PLACEMENT_MOVES : CARER_MOVES,
    temporaryCounts: false,
    // A placement of its own here: the one before it is added below.
    adoptionByCarerGoesOn: false,
    alsoBegins: (episode, before) =>
      (isAdoption(episode) && !isAdoption(before)) ||
      (fosteringIsAChange && becomesFosteringForAdoption(episode)),
  }
}

/**
 * Rules STABILITY-4 to STABILITY-6: the day since which the child has lived in the home of the day, ignoring
 * T0 to T4; undefined where nothing else is recorded.
 */
function stableSince(child: ChildHistory, from: number, to: number, splitting: Splitting): Day | undefined {
  // Rule PLACEMENT-3: adoption by the carer (A3, A5) continues the placement before it.
  const begun = placementsOf(child, from, to, splitting)
    .map(({ episodes: [first] }) => first)
    .filter((first, at) => at === 0 || !BY_CARER.has(first?.placement ?? ''))
  const current = begun.at(-1)
  // Rule STABILITY-4: only the placement before the present one is added, even where it was for adoption too.
  const counted = isAdoption(current) ? (begun.at(-2) ?? current) : current
  return counted?.start
}

const isAdoption = (episode: Episode | undefined) => ADOPTION.has(episode?.placement)
/**
 * Rule STABILITY-6: T or U into U2 or U5. A move with the carer from one such placement to another is a break
 * as well.
 */
const becomesFosteringForAdoption = (episode: Episode) =>
  FOSTERING_FOR_ADOPTION.has(episode.placement ?? '') && SAME_CARER.has(episode.startReason ?? '')
