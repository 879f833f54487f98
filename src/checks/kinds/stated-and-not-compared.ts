// Figures of a second statement that nothing compares: a dashboard gives the children in homes, of which no source of
// the paper says anything. A statement is read only to be compared: what is not compared is said.

import type { IndicatorDefinition } from '../../definitions/indicator-definition.ts'
import type { Reading } from '../../extracts/extract.ts'
import { type Period, sayPeriod } from '../../terms/period.ts'
import { listInWords } from '../../terms/words.ts'
import { gapsOnStatements } from '../blanks/on-statements.ts'
import type { Check, CheckEvidence } from '../check-evidence.ts'
import { comparedArea } from '../compared-area.ts'
import { firstOf } from '../differences.ts'
import { isOfIndicator, measureElsewhere, nameOfReading } from '../measures-again.ts'
import { monthRange, statedYearsToDate } from '../years-to-date.ts'

export const statedAndNotCompared: Check<'stated-and-not-compared'> = evidence => {
  // What the paper lacks is reported as a blank; a year to date is compared with its months by other checks.
  const elsewhere = new Set([
    ...gapsOnStatements(evidence).map(({ origin }) => origin),
    ...statedYearsToDate(evidence)
      .filter(({ indicator }) => hasRange(indicator, evidence))
      .map(({ reading }) => reading.origin),
  ])
  const alone = evidence.statements
    .flatMap(({ readings }) => readings)
    .filter(one => one.amount.kind === 'known' && !elsewhere.has(one.origin) && !isCompared(one, evidence))
  const rows = Map.groupBy(alone, one =>
    [one.origin.file, one.origin.sheet ?? '', nameOfReading(one), one.area].join('|'),
  )
  return [...rows.values()].flatMap(row => {
    const [first] = row
    if (first === undefined) return []
    const { area, origin, period, measure } = first
    const isIndicator = evidence.indicators.some(({ ref }) => ref === measure)
    const facts = {
      name: nameOfReading(first),
      area: comparedArea(evidence, area),
      periods: sayPeriods(row.map(one => one.period)),
    }
    return [{ facts, origin, period, ...(isIndicator && { indicator: measure }) }]
  })
}

const hasRange = (indicator: IndicatorDefinition, evidence: CheckEvidence): boolean =>
  indicator['year-to-date'] === 'none' || monthRange(evidence, indicator) !== undefined

function isCompared(reading: Reading, evidence: CheckEvidence): boolean {
  const indicator = evidence.indicators.find(({ ref }) => ref === reading.measure)
  return isOfIndicator(evidence, reading) && indicator !== undefined
    ? firstOf(evidence, indicator, reading) !== undefined
    : measureElsewhere(evidence, reading) !== undefined
}

const MOST_NAMED = 3

/** Up to three by name: `5 periods from September 2016 to January 2017`. */
function sayPeriods(periods: readonly Period[]): string {
  const said = periods.map(sayPeriod)
  return said.length <= MOST_NAMED
    ? listInWords(said)
    : `${said.length} periods from ${said[0]} to ${said.at(-1)}`
}
