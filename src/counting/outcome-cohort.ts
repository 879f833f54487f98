// Whose row of OC2 is looked at (rules O1, O2). In: a history, the last day and the ages. Out: the row, or
// why the child is not looked at.
// Source: DfE, children looked after data guidance 2023 (in care for at least twelve months on 31 March);
// validator of the return, continuously looked after.
import { BASES } from '../definitions/ways-of-counting.ts'
import { addMonths, type Day } from '../terms/day.ts'
import { careOn, inShortBreaks } from './care-on.ts'
import { type ChildHistory, type Episode, isShortBreak, type Row } from './histories/history.ts'
import type { CountingLeaf, CountingOptions, Told, Verdict } from './leaf.ts'
import { ageFits, financialYearAt, rowOfYear, sayAges, toldWord } from './rows.ts'

const MONTHS_IN_CARE = 12

interface InCohort {
  /** Absent for a child who should have one and has none. */
  readonly row?: Row
  readonly episode?: Episode
}

/** Puts a child of the cohort, with its row of OC2, where it stands. */
type Judge = (
  row: Row,
  stand: (stands: Verdict['stands'], because: string, value?: number) => Verdict,
  told: Told,
) => Verdict

/**
 * What every measure of OC2 has in common: whom it looks at, on which day, and that a child without a row
 * stays in the denominator.
 */
export function ofOutcomes(says: (told: Told) => string, judge: Judge): CountingLeaf {
  return {
    says: (_, told) => `${sayBase(told)}${sayAges(told)}: ${says(told)}`,
    source: 'DfE, children looked after in England: data guidance 2023',
    among: 'everyone',
    monthsBack: MONTHS_IN_CARE,
    tables: ['oc2'],
    filled: ['oc2'],
    isAtYearEnd: true,
    count:
      ({ last }, options, told) =>
      child => {
        const found = outcomeCohort(child, last, options, told)
        if (found === undefined || 'stands' in found) return found
        const { row, episode } = found
        const stand = (stands: Verdict['stands'], because: string, value?: number): Verdict => ({
          stands,
          because,
          ...(value !== undefined && { value }),
          ...(episode && { episode }),
          on: last,
        })
        return row === undefined
          ? stand('in-denominator', 'no row in OC2 for the year')
          : judge(row, stand, told)
      },
  }
}

/** The base in words. */
const sayBase = (told: Told): string =>
  toldWord(told, 'base', BASES) === 'as-returned'
    ? 'children with a row in the OC2 table of the year'
    : 'children in care on 31 March, for at least the twelve months up to it and not in short breaks during them'

/**
 * Worked, on 31 March 2022: care that began on 1 April 2021 is in the cohort, on 2 April 2021 is not.
 */
function outcomeCohort(
  child: ChildHistory,
  on: Day,
  options: CountingOptions,
  told: Told,
): InCohort | Verdict | undefined {
  const row = rowOfYear(child, 'oc2', financialYearAt(on))
  const isAsReturned = toldWord(told, 'base', BASES) === 'as-returned'
  const care = careOn(child, on, options)
  if (isAsReturned ? row === undefined : care === undefined) return undefined
  const out = (because: string): Verdict => ({
    stands: 'out',
    because,
    ...(care && { episode: care.episode }),
    on,
  })
  if (!isAsReturned && care !== undefined) {
    if (!care.isCounted) return inShortBreaks(care.episode, on)
    const yearBegan = addMonths(on, -MONTHS_IN_CARE) + 1
    if (care.period.start > yearBegan)
      return out(
        care.period.startIsKnown
          ? 'in care for less than twelve months'
          : 'the start of care is not in the data',
      )
    const ofPeriod = child.episodes.slice(care.period.first, care.period.last + 1)
    if (
      ofPeriod.some(
        episode =>
          isShortBreak(episode) &&
          episode.start <= on &&
          (episode.end === undefined || episode.end > yearBegan),
      )
    )
      return out('in a series of short breaks in the year')
  }
  const age = ageFits(child.born, on, told)
  if (age !== 'fits') return out(age)
  return { ...(row && { row }), ...(care && { episode: care.episode }) }
}
