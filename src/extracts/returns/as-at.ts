// Finds the reference date of a list, which the list itself does not state. In: the declared date, and the
// ages in the lists. Out: the date, or problems.
import type { ReturnDefinition } from '../../definitions/returns.ts'
import { type Problem, problem } from '../../problems/problem.ts'
import { type Day, dayOf, isoOf } from '../../terms/day.ts'
import { sayDay } from '../../terms/period.ts'
import type { ReturnRow } from '../return.ts'

/**
 * Excel's ages are days divided by 365.25, or by the days of the year, which differs by less than a day. The
 * dates of two rows differ by at most this many days.
 */
const MOST_DAYS_APART = 2
const DAYS_IN_YEAR = 365.25

/**
 * Date of birth and decimal age. Worked: born 14 February 2002, aged 19.0856: 6,971 days later is 16 March
 * 2021. An age in whole years is not exact enough.
 */
export function findAsAt(
  definition: ReturnDefinition,
  rows: readonly ReturnRow[],
  file: string,
): { asAt?: Day; problems: readonly Problem[] } {
  const stated = definition['as-at'] === undefined ? undefined : dayOf(definition['as-at'])
  const found = rows
    .flatMap(({ values: { DOB: born, AGE: age } }) =>
      typeof born === 'number' && typeof age === 'number' && !Number.isInteger(age)
        ? [Math.round(born + age * DAYS_IN_YEAR)]
        : [],
    )
    .sort((a, b) => a - b)
  const middle = found[Math.floor(found.length / 2)]
  const daysApart = found.length === 0 ? 0 : (found.at(-1) ?? 0) - (found[0] ?? 0)
  const definitionFile = `data/definitions/returns/${definition.id}.yaml`
  if (stated !== undefined) {
    const differs = middle !== undefined && Math.abs(middle - stated) > MOST_DAYS_APART
    return {
      asAt: stated,
      problems: differs
        ? [
            problem(
              'warning',
              'return-as-at-differs',
              { file },
              { stated: sayDay(isoOf(stated)), found: sayDay(isoOf(middle)), definition: definitionFile },
            ),
          ]
        : [],
    }
  }
  if (middle === undefined || daysApart > MOST_DAYS_APART) {
    const reason =
      middle === undefined
        ? 'no row has a date of birth and an age with decimals'
        : `the ages in its rows give dates from ${sayDay(isoOf(found[0] ?? 0))} to ${sayDay(isoOf(found.at(-1) ?? 0))}`
    return {
      problems: [problem('error', 'return-as-at-unknown', { file }, { reason, definition: definitionFile })],
    }
  }
  return {
    asAt: middle,
    problems: [
      problem(
        'warning',
        'return-as-at-derived',
        { file },
        { day: sayDay(isoOf(middle)), rows: found.length, definition: definitionFile },
      ),
    ],
  }
}
