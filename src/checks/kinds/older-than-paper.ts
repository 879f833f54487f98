// Figures older than the paper: every column of a sheet ends before the paper's month, as when last month's workbook
// is sent again. Only where the paper presents the figures as those of its month. History, and a benchmark with a
// period of its own, are as old as they say.
import { kindOfBlock } from '../../definitions/blocks/index.ts'
import type { Extract, Reading } from '../../extracts/extract.ts'
import type { Amount, MissingReason } from '../../terms/amount.ts'
import type { Origin } from '../../terms/origin.ts'
import { lastDayOf, type Month, sayDay, sayPeriod } from '../../terms/period.ts'
import type { Check, CheckEvidence, CheckFinding } from '../check-evidence.ts'
import { measuresOfIndicator } from '../series.ts'

export const olderThanPaper: Check<'older-than-paper'> = evidence => [
  ...byLatestMonth(evidence),
  ...byDayDrawn(evidence),
]

function byLatestMonth(evidence: CheckEvidence): CheckFinding<'older-than-paper'>[] {
  const { period } = evidence
  return presentedTogether(evidence).flatMap(readings => {
    const latest = readings
      .filter(({ amount }) => isGiven(amount))
      .reduce<Reading | undefined>(
        (last, one) => (last === undefined || monthOf(one).index > monthOf(last).index ? one : last),
        undefined,
      )
    if (latest === undefined || isUpToDate(latest, period)) return []
    const facts = { latest: `has figures up to ${sayPeriod(latest.period)}`, period: sayPeriod(period) }
    return [{ facts, origin: latest.origin, period }]
  })
}

/**
 * Groups of the council's figures that one reader expects to be up to date. A summary and a topic present the latest
 * month: a sheet must have it if it alone gives a figure of theirs, or repeats one. A paper of sections prints each
 * figure with its own period: only a file that is old in all of its sheets is one of another month.
 */
function presentedTogether(evidence: CheckEvidence): (readonly Reading[])[] {
  const { extracts, statements, readings, period } = evidence
  const presented = presentedMeasures(evidence)
  if (presented === undefined)
    return grouped([...extracts, ...statements].filter(isSupplied), evidence, ({ file }) => file)
  const given = grouped(extracts, evidence, () => '')
    .flat()
    .filter(({ amount }) => isGiven(amount))
  const latest = new Map<string, number>()
  for (const one of given)
    latest.set(one.measure, Math.max(latest.get(one.measure) ?? -Infinity, monthOf(one).index))
  // Last year's sheet is not expected to have what a later one has been giving since.
  const isLacking = (one: Reading) =>
    presented.has(one.measure) &&
    !isGiven(readings.find(one.measure, period)?.amount) &&
    isGiven(one.amount) &&
    monthOf(one).index === latest.get(one.measure)
  return [
    ...grouped(extracts, evidence, sheetOf).filter(sheet => sheet.some(isLacking)),
    ...grouped(statements, evidence, sheetOf).filter(sheet =>
      sheet.some(({ measure }) => presented.has(measure)),
    ),
  ]
}

/** The measures of the blocks that present the paper's month; nothing for a paper without such blocks. */
function presentedMeasures({ paper, indicators }: CheckEvidence): ReadonlySet<string> | undefined {
  const blocks = paper.blocks.filter(block => kindOfBlock(block).needs !== 'any')
  const refs = new Set(blocks.flatMap(block => kindOfBlock(block).uses(block).indicators))
  return blocks.length === 0
    ? undefined
    : new Set(indicators.filter(({ ref }) => refs.has(ref)).flatMap(measuresOfIndicator))
}

/** What the department published has years of its own. */
const isSupplied = ({ published }: Extract): boolean => published === undefined

const grouped = (
  extracts: readonly Extract[],
  { definitions }: CheckEvidence,
  by: (origin: Origin) => string,
): (readonly Reading[])[] => [
  ...Map.groupBy(
    extracts
      .flatMap(({ readings }) => readings)
      .filter(
        ({ area, period: { kind } }) =>
          area === definitions.areas.council.id && (kind === 'month' || kind === 'quarter'),
      ),
    ({ origin }) => by(origin),
  ).values(),
]

const sheetOf = ({ file, sheet = '' }: Origin): string => `${file}|${sheet}`

/** The latest quarter that is over in January is that of December. */
const isUpToDate = (latest: Reading, period: Month): boolean =>
  monthOf(latest).index + (latest.period.kind === 'quarter' ? 2 : 0) >= period.index

/** Drawn before its month was over, though it gives figures of that month. */
function byDayDrawn(evidence: CheckEvidence): CheckFinding<'older-than-paper'>[] {
  const { extracts, statements, period } = evidence
  const all = [...extracts, ...statements]
  const ofMonth = new Set(
    grouped(all, evidence, sheetOf)
      .flat()
      .filter(one => isGiven(one.amount) && isUpToDate(one, period))
      .map(({ origin }) => sheetOf(origin)),
  )
  return all
    .flatMap(({ drawn = [] }) => drawn)
    .filter(({ day, origin }) => day < lastDayOf(period) && ofMonth.has(sheetOf(origin)))
    .map(({ day, origin }) => ({
      facts: { latest: `was drawn on ${sayDay(day)}`, period: sayPeriod(period) },
      origin,
      period,
    }))
}

/** Known, or there and not printed. */
const isGiven = (amount: Amount | undefined): boolean =>
  amount !== undefined && (amount.kind === 'known' || WITHHELD.has(amount.reason))
const WITHHELD: ReadonlySet<MissingReason> = new Set(['suppressed', 'low', 'unreliable'])

const monthOf = ({ period }: Reading): Month => ({
  kind: 'month',
  index: period.kind === 'month' || period.kind === 'quarter' ? period.index : 0,
})
