// The national definition of an indicator in the years of a paper. In: its entry in the register, a paper's period and the
// national definitions. Out: the entry with the definition of that time; and which editions a series has passed.
// Worked: of a definition with an edition until 2019-20, a paper about March 2020 prints the edition, and one about April 2020
// the present words, with a note where it shows figures of 2019/20.
import { type FinancialYear, financialYearOf, type PaperPeriod, type Period } from '../terms/period.ts'
import type { Definitions } from './definitions.ts'
import type { IndicatorDefinition } from './indicator-definition.ts'
import { lastYearOf, type NationalIndicator } from './national.ts'

type National = ReadonlyMap<string, NationalIndicator>

/** What the register takes of it, if the words of its definition are national too, and not the council's own. */
function nationalWordsOf(
  { use, definition }: Pick<IndicatorDefinition, 'use' | 'definition'>,
  national: National,
): NationalIndicator | undefined {
  const found = use === undefined ? undefined : national.get(use)
  return found?.definition === definition ? found : undefined
}

/** By reference, of every indicator that is defined in national words. */
export const inNationalWords = ({
  indicators,
  national,
}: Pick<Definitions, 'indicators' | 'national'>): ReadonlyMap<string, NationalIndicator> =>
  new Map(
    [...indicators].flatMap(([ref, indicator]) => {
      const found = nationalWordsOf(indicator, national)
      return found === undefined ? [] : [[ref, found] as const]
    }),
  )

export function asDefinedIn(
  indicator: IndicatorDefinition,
  of: PaperPeriod,
  national: National,
): IndicatorDefinition {
  const editions = nationalWordsOf(indicator, national)?.editions ?? []
  const own = editions.find(edition => yearNumber(of) <= lastYearOf(edition).startYear)
  return own === undefined ? indicator : { ...indicator, definition: own.definition }
}

export interface EditionPassed {
  readonly until: FinancialYear
  readonly definition: string
  readonly because: string
}

/** Those that ended before a paper's period, and in whose years a series has figures. */
export function editionsPassed(
  { editions }: Pick<NationalIndicator, 'editions'>,
  { first, of }: { readonly first: Period; readonly of: Period },
): EditionPassed[] {
  return editions.flatMap(({ definition, because, ...edition }) => {
    const until = lastYearOf(edition)
    const isPassed = yearNumber(first) <= until.startYear && until.startYear < yearNumber(of)
    return isPassed ? [{ until, definition, because }] : []
  })
}

const yearNumber = (period: Period): number => financialYearOf(period).startYear
