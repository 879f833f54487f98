// Care leavers by age, accommodation and activity (rules LEAVER-1 to LEAVER-4). In: a history, a span, the
// ages and the test. Out: where the young person is counted.
// Source: DfE, children looked after data guidance 2023: former relevant young people with a birthday in the
// year, as at or around it; those who died or returned home are out.
// Worked: 19-year-olds in the year to 31 March 2022 with ACCOM B1, K2, 0 and R1: 1 of 3 suitable, 33.3%,
// since R1 is outside the national base.

import { ageOn, type Day } from '../../terms/day.ts'
import { type CareLeaverCodes, lackingInTest, sayTest, testCareLeaver } from '../care-leaver-tests.ts'
import type { HistoryRow } from '../histories/child-history.ts'
import {
  ageFits,
  codeIn,
  dayIn,
  financialYearAt,
  lastDayOfYear,
  rowOfYear,
  sayAges,
} from '../history-rows.ts'
import type { ChildVerdict, CountingLeaf, CountingOptions, MeasureSettings } from '../leaf.ts'

const byBirthday = (options: CountingOptions) => options.is('care-leaver-age', 'birthday-in-year')

/** Out of every test. */
const OUT: Readonly<Record<string, string>> = { DIED: 'died', RHOM: 'returned home for six months or more' }

function codesOf(row: HistoryRow): CareLeaverCodes {
  const [inTouch, activity, accommodation] = ['IN_TOUCH', 'ACTIV', 'ACCOM'].map(column => codeIn(row, column))
  // A letter, and 1 or 2: K1. Codes of another form, such as 0, are kept whole.
  const [, letter = accommodation, judged] = /^([A-Z])(.*)$/.exec(accommodation ?? '') ?? []
  return {
    ...(inTouch && { inTouch }),
    ...(activity && { activity }),
    ...(letter && { accommodation: letter }),
    ...(judged && { suitability: judged }),
  }
}

/** Why the young person's age leaves them out, if it does. */
function outByAge(
  born: Day | undefined,
  last: Day,
  options: CountingOptions,
  settings: MeasureSettings,
): string | undefined {
  const yearEnd = lastDayOfYear(financialYearAt(last))
  // The age reached at the birthday of the year is the age on 31 March.
  const age = ageFits(born, yearEnd, settings)
  if (age !== 'fits') return age
  const isBirthdayLater = born !== undefined && ageOn(born, last) < ageOn(born, yearEnd)
  return isBirthdayLater && byBirthday(options) ? 'the birthday is later in the year' : undefined
}

export const careLeavers: CountingLeaf = {
  describe: (options, settings) =>
    `care leavers${sayAges(settings)} ${byBirthday(options) ? 'at their birthday in the year, if it has passed' : 'on 31 March'}, excluding those who died or returned home: ${sayTest(settings)}`,
  source: 'DfE, children looked after in England: data guidance 2023',
  population: 'everyone',
  tables: ['oc3'],
  tablesOfYear: ['oc3'],
  lacking: lackingInTest,
  count:
    ({ last }, options, settings) =>
    child => {
      const row = rowOfYear(child, 'oc3', financialYearAt(last))
      if (row === undefined) return undefined
      const verdict = (stands: ChildVerdict['stands'], because: string): ChildVerdict => ({
        stands,
        because,
        on: last,
      })
      const whyOut =
        outByAge(child.born ?? dayIn(row, 'DOB'), last, options, settings) ??
        OUT[codeIn(row, 'IN_TOUCH') ?? '']
      if (whyOut !== undefined) return verdict('out', whyOut)
      const found = testCareLeaver(codesOf(row), options, settings)
      return verdict(found.stands, found.because)
    },
}
