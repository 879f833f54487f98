// A total that is not its rows: 8 children, 3 girls and 4 boys. In months and in closed years.
import type { IndicatorDefinition } from '../../definitions/indicator.ts'
import { sayDecimal } from '../../terms/exact.ts'
import { sayPeriod, yearToDate, type Period } from '../../terms/period.ts'
import { valueOf } from '../as-stated.ts'
import type { Check, Evidence, Finding } from '../evidence.ts'

export const totalIsNotItsParts: Check<'total-is-not-its-parts'> = evidence => {
  const periods = [...evidence.months, ...evidence.years, yearToDate(evidence.period)]
  return evidence.indicators.flatMap(indicator => periods.flatMap(period => total(indicator, period, evidence) ?? []))
}

function total({ ref, name, method, parts = [] }: IndicatorDefinition, period: Period, { readings, definitions }: Evidence): Finding<'total-is-not-its-parts'> | undefined {
  const measure = method.kind === 'count' || method.kind === 'as-supplied' ? method.measure : undefined
  const found = measure === undefined ? undefined : readings.find(period.kind === 'month' ? measure : ref, period)
  const stated = valueOf(found?.amount)
  const addends = parts.map(part => valueOf(readings.find(part, period)?.amount))
  if (found === undefined || stated === undefined || addends.length === 0 || !addends.every(addend => addend !== undefined)) return undefined
  const sum = addends.reduce((a, b) => a.add(b))
  if (sum.sub(stated).abs().compare(definitions.checks.tolerance['total-is-not-its-parts'] ?? 0) <= 0) return undefined
  const facts = { total: name, period: sayPeriod(period), found: sayDecimal(stated, 0), sum: sayDecimal(sum, 0), parts: parts.join(' + ') }
  return { facts, origin: found.origin, indicator: ref, period }
}
