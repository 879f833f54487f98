// Counts the measures of one return: the entry point of counting. In: a return, its definition, the contested
// points and the group maps. Out: a counter, accounts, problems.
import type { Counting } from '../definitions/counting.ts'
import type { Group } from '../definitions/group.ts'
import type { GivenMeasure, ReturnDefinition } from '../definitions/returns.ts'
import { wayOf } from '../definitions/ways-of-counting.ts'
import type { Reading } from '../extracts/extract.ts'
import type { Account, Return } from '../extracts/return.ts'
import type { Problem } from '../problems/problem.ts'
import { type Amount, type Missing, missing } from '../terms/amount.ts'
import { type Period, periodId, year } from '../terms/period.ts'
import type { Unit } from '../terms/unit.ts'
import type { Counter } from './counter.ts'
import { daysToCount, historyMissing } from './days-to-count.ts'
import { type CountedMeasure, exceptionsOf } from './exceptions-of.ts'
import { explainCount } from './explain-count.ts'
import { factNobodyHas } from './facts-held.ts'
import { rowOf } from './group-of.ts'
import { groupNamed, groupPartsOf } from './group-part.ts'
import type { CountingSpan } from './leaf.ts'
import { measureAmount } from './measure-amount.ts'
import { movementsBetween, type YearEnd } from './movements.ts'
import { allVerdicts, joinOnce, type PreparedMeasure, prepareMeasure } from './prepared-measure.ts'
import { reasonsLookup } from './reasons-of.ts'
import { spanOf } from './span-of.ts'
import { stockBreaks } from './stock-breaks.ts'
import { totalsLookup } from './totals-lookup.ts'

export interface CountingRequest {
  readonly counting: Counting
  readonly groups: ReadonlyMap<string, Group>
  /** The area of the readings. */
  readonly council: string
}

export function counterOf(
  given: Return,
  definition: ReturnDefinition,
  { counting, groups, council }: CountingRequest,
): { counter: Counter; accounts: readonly Account[]; problems: readonly Problem[] } {
  const join = joinOnce(given, counting)
  const byMeasure = new Map(definition.gives.map(one => [one.measure, one]))
  const ready = remembered((measure: string): PreparedMeasure | undefined => {
    const one = byMeasure.get(measure)
    return one && prepareMeasure(one, counting, join(one.positions))
  })
  const spanFor = (one: PreparedMeasure, period: Period): CountingSpan | Missing => {
    const span = one.missing ?? daysToCount(given, one.leaf, spanOf(period), one.options)
    if ('kind' in span) return span
    const isUnseen = (reason: string) => reasonsOf(one, span).some(({ because }) => because === reason)
    return historyMissing(given, one.leaf, span, isUnseen) ?? span
  }
  const [totalsOf, reasonsOf] = [totalsLookup(), reasonsLookup()]

  const reading: Counter['reading'] = (measure, period, part) => {
    const read = (amount: Amount, asFound: string, entry: string, unit: Unit = 'count'): Reading => ({
      measure,
      unit,
      area: council,
      ...(part !== undefined && { part }),
      period,
      amount,
      origin: { file: `data/${definition.folder}`, entry },
      asFound,
      isCounted: true,
    })
    const never = definition['cannot-give'][measure]
    if (never !== undefined) return read(missing('not-supplied', never), '', measure)
    const one = ready(measure)
    if (one === undefined) return undefined
    const span = spanFor(one, period)
    if ('kind' in span) return read(span, '', measure, unitOf(one.given))
    const parts = groupPartsOf(part, groups, span.last)
    if ('kind' in parts) return read(parts, '', measure, unitOf(one.given))
    const { amount, asFound } = measureAmount(
      one.given.take,
      taken =>
        totalsOf({ measure: one, maps: parts.map(({ group }) => group), amountPart: taken }, span).get(
          parts.map(({ row }) => row).join(';'),
        ) ?? 0,
    )
    const absent = isZero(amount) ? factNobodyHas(given, one, span, reasonsOf) : undefined
    if (absent !== undefined) return read(absent, '', measure, unitOf(one.given))
    return read(
      amount,
      asFound,
      `${measure}, ${periodId(period)}: ${asFound} counted of ${one.joined.histories.children.length} children`,
      unitOf(one.given),
    )
  }

  /** The verdicts for a period and a part; undefined where the return does not cover the period. */
  const found = (measure: string, period: Period, part?: string): CountedMeasure | undefined => {
    const one = ready(measure)
    const span = one && spanFor(one, period)
    if (one === undefined || span === undefined || 'kind' in span) return undefined
    const parts = groupPartsOf(part, groups, span.last)
    if ('kind' in parts) return undefined
    const rows = parts.map(({ group, row }) => ({ row, of: rowOf(group, span.last) }))
    const all = allVerdicts(one, span)
    const isIn = all.children.map((child, at) =>
      rows.every(({ row, of }) => all.verdicts[at] !== undefined && of(child, all.verdicts[at]) === row),
    )
    return {
      one,
      counted: {
        children: all.children.filter((_, at) => isIn[at]),
        verdicts: all.verdicts.filter((_, at) => isIn[at]),
      },
    }
  }

  const counter: Counter = {
    source: given.source,
    measures: new Set([...byMeasure.keys(), ...Object.keys(definition['cannot-give'])]),
    reading,
    movements: (measure, maps, of) => {
      const one = ready(measure)
      const [before, after] = [year(of.startYear - 1), of].map(
        period => one && endOf(one, spanFor(one, period)),
      )
      return before && after && movementsBetween(before, after, maps)

      function endOf(measured: PreparedMeasure, span: CountingSpan | Missing): YearEnd | undefined {
        if ('kind' in span) return undefined
        return {
          counted: allVerdicts(measured, span),
          isIncluded: measured.isIncluded,
          rowsOf: maps.map(map => rowOf(groupNamed(groups, map), span.last)),
        }
      }
    },
    breaks: (measure, period) => {
      const one = ready(measure)
      if (one?.given.counts !== 'in-care' || one.isIncluded !== undefined) return undefined
      const span = spanFor(one, period)
      return 'kind' in span ? undefined : stockBreaks(one.joined.histories.children, span)
    },
    explain: (measure, period, part) => {
      const at = found(measure, period, part)
      return at && explainCount(at.one, at.counted)
    },
    exceptions: (measure, period, denominator) => {
      const above = found(measure, period)
      const isCountedBelow = denominator !== undefined && byMeasure.has(denominator)
      const below = isCountedBelow ? found(denominator, period) : undefined
      return above === undefined || (isCountedBelow && below === undefined)
        ? []
        : exceptionsOf(above, below, given)
    },
  }
  const { accounts, problems } = join({}).histories
  return { counter, accounts, problems }
}

/** Zero, or zero of zero. */
const isZero = (amount: Amount): boolean => amount.kind === 'missing' || amount.value.equals(0)

function remembered<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, { value: T }>()
  return name => {
    const found = made.get(name) ?? { value: make(name) }
    made.set(name, found)
    return found.value
  }
}

/**
 * A sum and a mean of days are in days. Of scores, placements or social workers a mean is an average, and a sum
 * a number, unless the measure says otherwise: `with: { unit: average }`.
 */
function unitOf({ counts, take, with: settings }: GivenMeasure): Unit {
  switch (take) {
    case 'share':
      return 'percentage'
    case 'sum':
    case 'mean':
      if (wayOf(counts).sums === 'days') return 'days'
      return take === 'mean' || settings['unit'] === 'average' ? 'average' : 'count'
    default:
      return 'count'
  }
}
