// Figures older than the paper: every column of a sheet ends before the paper's month, as when last month's
// workbook is sent again.
import type { Reading } from '../../extracts/extract.ts'
import type { MissingReason } from '../../terms/amount.ts'
import { lastDayOf, type Month, sayDay, sayPeriod } from '../../terms/period.ts'
import type { Check, CheckEvidence, CheckFinding } from '../check-evidence.ts'

export const olderThanPaper: Check<'older-than-paper'> = evidence => [
  ...byLatestMonth(evidence),
  ...byDayDrawn(evidence),
]

function byLatestMonth({
  definitions,
  extracts,
  statements,
  period,
}: CheckEvidence): CheckFinding<'older-than-paper'>[] {
  const monthly = [...extracts, ...statements].flatMap(({ readings }) =>
    readings.filter(
      ({ area, period: { kind } }) =>
        area === definitions.areas.council.id && (kind === 'month' || kind === 'quarter'),
    ),
  )
  return [...Map.groupBy(monthly, ({ origin }) => `${origin.file}|${origin.sheet ?? ''}`).values()].flatMap(
    sheet => {
      const known = sheet.filter(({ amount }) => amount.kind === 'known' || WITHHELD.has(amount.reason))
      const latest = known.reduce<Reading | undefined>(
        (last, one) => (last === undefined || monthOf(one).index > monthOf(last).index ? one : last),
        undefined,
      )
      if (latest === undefined || isUpToDate(latest, period)) return []
      return [
        {
          facts: {
            latest: `has figures up to ${sayPeriod(latest.period)}`,
            period: sayPeriod(period),
          },
          origin: latest.origin,
          period,
        },
      ]
    },
  )
}

/** The latest quarter that is over in January is that of December. */
const isUpToDate = (latest: Reading, period: Month): boolean =>
  monthOf(latest).index + (latest.period.kind === 'quarter' ? 2 : 0) >= period.index

/** Drawn before its month was over. */
function byDayDrawn({ extracts, statements, period }: CheckEvidence): CheckFinding<'older-than-paper'>[] {
  const early = [...extracts, ...statements].flatMap(({ drawn = [] }) =>
    drawn.filter(({ day }) => day < lastDayOf(period)),
  )
  return early.map(({ day, origin }) => ({
    facts: { latest: `was drawn on ${sayDay(day)}`, period: sayPeriod(period) },
    origin,
    period,
  }))
}

/** Why a figure that there is may not be printed. */
const WITHHELD: ReadonlySet<MissingReason> = new Set(['suppressed', 'low', 'unreliable'])

const monthOf = ({ period }: Reading): Month => ({
  kind: 'month',
  index: period.kind === 'month' || period.kind === 'quarter' ? period.index : 0,
})
