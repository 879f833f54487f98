// Which children the measures of OC2 cover (rules OUTCOME-1 and OUTCOME-2). In: a history, the last day and
// the ages. Out: the row of OC2, or why the child is left out.
// Source: DfE, children looked after data guidance 2023 (in care for at least twelve months on 31 March); the
// validator of the return, continuously looked after.
import { OUTCOME_BASES } from '../definitions/ways-of-counting.ts'
import { addMonths, type Day } from '../terms/day.ts'
import { type CareOn, careOn } from './care-on.ts'
import { type ChildHistory, type Episode, type HistoryRow, isShortBreak } from './histories/child-history.ts'
import { ageFits, financialYearAt, NO_BIRTH, requiredWord, rowOfYear, sayAges } from './history-rows.ts'
import type { ChildVerdict, CountingLeaf, CountingOptions, MeasureSettings } from './leaf.ts'
import { IN_SHORT_BREAKS } from './leaves/in-care-on.ts'

const MONTHS_IN_CARE = 12
const NO_ROW = 'no row in OC2 for the year'

interface InCohort {
  /** Undefined for a child who should have a row and has none. */
  readonly row?: HistoryRow
  readonly episode?: Episode
}

/** Decides, from the row of OC2, where a child of the cohort is counted. */
type Judge = (
  row: HistoryRow,
  verdict: (stands: ChildVerdict['stands'], because: string, value?: number) => ChildVerdict,
  settings: MeasureSettings,
) => ChildVerdict

/**
 * What all measures of OC2 share: the cohort, the day, and that a child without a row stays in the
 * denominator. `noAnswer` are the reasons of those whose row says nothing (rule FACT-1).
 */
export function ofOutcomes(
  says: (settings: MeasureSettings) => string,
  judge: Judge,
  noAnswer: readonly string[],
): CountingLeaf {
  const lacking: ReadonlySet<string> = new Set([NO_ROW, NO_BIRTH, ...noAnswer])
  return {
    describe: (_, settings) => `${sayBase(settings)}${sayAges(settings)}: ${says(settings)}`,
    source: 'DfE, children looked after in England: data guidance 2023',
    population: 'everyone',
    monthsBack: MONTHS_IN_CARE,
    tables: ['oc2'],
    tablesOfYear: ['oc2'],
    isAtYearEnd: true,
    lacking: () => lacking,
    count:
      ({ last }, options, settings) =>
      child => {
        const found = outcomeCohort(child, last, options, settings)
        if (found === undefined || 'stands' in found) return found
        const { row, episode } = found
        const verdict = (stands: ChildVerdict['stands'], because: string, value?: number): ChildVerdict => ({
          stands,
          because,
          ...(value !== undefined && { value }),
          ...(episode && { episode }),
          on: last,
        })
        return row === undefined ? verdict('in-denominator', NO_ROW) : judge(row, verdict, settings)
      },
  }
}

/** The base in words. */
const sayBase = (settings: MeasureSettings): string =>
  requiredWord(settings, 'base', OUTCOME_BASES) === 'as-returned'
    ? 'children with a row in the OC2 table of the year'
    : 'children in care on 31 March, for at least the twelve months up to it and not in short breaks during them'

/**
 * Worked, on 31 March 2022: care that began on 1 April 2021 is in the cohort; care that began on 2 April 2021
 * is not.
 */
function outcomeCohort(
  child: ChildHistory,
  on: Day,
  options: CountingOptions,
  settings: MeasureSettings,
): InCohort | ChildVerdict | undefined {
  const row = rowOfYear(child, 'oc2', financialYearAt(on))
  const isAsReturned = requiredWord(settings, 'base', OUTCOME_BASES) === 'as-returned'
  const care = careOn(child, on, options)
  if (isAsReturned ? row === undefined : care === undefined) return undefined
  const notAllYear = isAsReturned || care === undefined ? undefined : whyNotAllYear(child, care, on)
  const because = notAllYear ?? whyOfAnotherAge(child, on, settings)
  if (because !== undefined) return { stands: 'out', because, ...(care && { episode: care.episode }), on }
  return { ...(row && { row }), ...(care && { episode: care.episode }) }
}

/** Why a child in care on the day was not in care for the whole year. */
function whyNotAllYear(
  { episodes }: ChildHistory,
  { period, isCounted }: CareOn,
  on: Day,
): string | undefined {
  if (!isCounted) return IN_SHORT_BREAKS
  const yearBegan = addMonths(on, -MONTHS_IN_CARE) + 1
  if (period.start > yearBegan)
    return period.startIsKnown
      ? 'in care for less than twelve months'
      : 'the start of care is not in the data'
  const isOfYear = ({ start, end }: Episode) => start <= on && (end === undefined || end > yearBegan)
  return episodes
    .slice(period.first, period.last + 1)
    .some(episode => isShortBreak(episode) && isOfYear(episode))
    ? 'in a series of short breaks in the year'
    : undefined
}

function whyOfAnotherAge({ born }: ChildHistory, on: Day, settings: MeasureSettings): string | undefined {
  const age = ageFits(born, on, settings)
  return age === 'fits' ? undefined : age
}
