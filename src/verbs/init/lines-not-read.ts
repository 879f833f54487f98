// Says which lines of a table are no indicator of their own: totals, differences, words. In: a line and those around it. Out: why
// it is not read.
import { DENOMINATOR, NUMERATOR, TOTAL_LABEL, WORKING } from '../../extracts/look/beside.ts'
import { isFigure, isFigureLike } from '../../extracts/look/sheet-grid.ts'
import type { LineSeen } from '../../extracts/look/sheet-seen.ts'
import { isOtherAreaAlone } from '../../extracts/of-other-areas.ts'
import { periodId } from '../../terms/period.ts'
import { numberOfLineAt } from './arithmetic.ts'

export const uncalculated = ({ figures }: LineSeen): string | undefined =>
  figures.some(({ cell }) => cell.kind === 'uncalculated') && !figures.some(({ cell }) => isFigure(cell))
    ? 'its formulas have no stored value: open the workbook in Excel, save it, and begin again'
    : undefined

/** A figure of a school term under a month. */
const OTHER_PERIODS = /^(?:termly|annual(?:ly)?|yearly|half[- ]?yearly)$/i

export function ofOtherPeriods({ figures }: LineSeen): string | undefined {
  const found = figures.find(({ cell }) => cell.kind === 'text' && OTHER_PERIODS.test(cell.text))
  return (
    found &&
    `'${found.cell.shown}' (${found.at}) says that its figures are of other periods than the headings`
  )
}

export function whyNotRead(line: LineSeen, all: readonly LineSeen[]): string | undefined {
  const { label, under, figures } = line
  if (/^total (?:indicators|measures|kpis)\b/i.test(label)) return 'it counts indicators'
  // `Dental check in the last year` is of this one.
  if (/(?<!\b(?:in|within|over|during|of) (?:the )?)\b(?:last|previous) (?:year|yr)\b/i.test(label))
    return 'its figures are of the year before, under the months of this one'
  if (isOtherAreaAlone(label)) return 'it is of other areas'
  if (isPartOfNothing(line, all)) return 'the other number of its percentage is not beside it'
  if (WORKING.test(label)) return 'it is worked out from other lines'
  const typed = figures.filter(({ cell }) => cell.kind !== 'blank')
  const known = typed.filter(({ cell }) => isFigureLike(cell))
  if (!typed.some(({ cell }) => isFigure(cell)))
    return typed.length === known.length ? undefined : 'it holds words'
  const stem = (text: string) => /^(.+?) ?[-–:] ?.+$/.exec(text)?.[1]?.toLowerCase()
  const isTotal = (text: string) => / ?[-–:] ?total$/i.test(text)
  const whole = all.find(other => other !== line && isTotal(other.label) && stem(other.label) === stem(label))
  if (whole !== undefined && stem(label) !== undefined) return `it is a part of '${whole.label}'`
  const isAlone = stem(label) === undefined && under.length === 0 && all.length > 2
  return TOTAL_LABEL.test(label) && isAlone && !DENOMINATOR.test(label)
    ? 'it is a total or a mean of other lines'
    : undefined
}

/** The total, where all other lines are whole numbers that add up to it in most periods. */
export function wholeOfParts(lines: readonly LineSeen[]): LineSeen | undefined {
  const total = lines.findLast(({ label }) => TOTAL_LABEL.test(label))
  const parts = lines.filter(line => line !== total)
  return total !== undefined && addUp(parts, total) ? total : undefined
}

/** The lines that add up to the one below them, as placements do to all children: at least three, from the first on. */
export function partsAbove(
  lines: readonly LineSeen[],
): { readonly total: LineSeen; readonly parts: readonly LineSeen[] } | undefined {
  // Parts that have a reference each are indicators.
  const numbered = lines.findIndex(({ reference }) => reference !== undefined)
  const free = numbered < 0 ? lines : lines.slice(0, numbered + 1)
  const total = free.find((line, at) => at >= 3 && addUp(free.slice(0, at), line, 3))
  return total && { total, parts: lines.slice(0, lines.indexOf(total)) }
}

/** In most periods, and in so many at least. */
function addUp(parts: readonly LineSeen[], total: LineSeen, least = 1): boolean {
  if (parts.length < 2) return false
  const counted = total.figures.flatMap(({ period }) => {
    const whole = numberOfLineAt(total, periodId(period))
    return whole === undefined ? [] : [{ period: periodId(period), whole }]
  })
  const adds = counted.filter(({ period, whole }) => {
    const values = parts.map(line => numberOfLineAt(line, period))
    return values.reduce<number>((so, value) => so + (value ?? Number.NaN), 0) === whole
  })
  return adds.length >= least && adds.length * 2 > counted.length && adds.some(({ whole }) => whole > 0)
}

/** `Den: population`, without a `Num:` under the same heading. */
const isPartOfNothing = ({ label, under }: LineSeen, all: readonly LineSeen[]): boolean =>
  /^(?:num|den)\w*: /i.test(label) &&
  ![NUMERATOR, DENOMINATOR].every(part =>
    all.some(other => other.under.join() === under.join() && part.test(other.label)),
  )
