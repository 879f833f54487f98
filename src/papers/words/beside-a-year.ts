// Which of the council's figures stands beside another area's figure of a year. In: a rated indicator. Out: the year to
// date where it is made of its months, otherwise the latest month.
// Worked: adoptions are 9 of 12 in January and 29 of 172 since April: 16.9% stands beside a year's 18.8%, not 75.0%.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'

const MADE_OF_MONTHS: readonly string[] = ['sum', 'ratio-of-sums', 'counted']

export const besideYear = ({ definition, latest, yearToDate }: RatedIndicator): RatedIndicator['latest'] =>
  MADE_OF_MONTHS.includes(definition['year-to-date']) && yearToDate.amount.kind === 'known'
    ? yearToDate
    : latest
