// Two figures that changed places: in October, foster care has 40 and residential care 320, where every other month
// has it the other way round.
import { sayPeriod } from '../../terms/period.ts'
import type { Check } from '../check-evidence.ts'

export const changedPlaces: Check<'changed-places'> = evidence =>
  evidence.exchanges.map(({ first, second, firstSeries, secondSeries }) => ({
    facts: {
      period: sayPeriod(first.period),
      first: firstSeries.name,
      firstFound: first.asFound,
      second: secondSeries.name,
      secondFound: second.asFound,
    },
    origin: first.origin,
    period: first.period,
    ...(firstSeries.indicator !== undefined && { indicator: firstSeries.indicator }),
  }))
