// The words of an indicator in a paper about a quarter or a year. In: its entry in the register, which is worded for a month,
// and the paper's period. Out: the same, worded for that period.
// Worked, for a quarter: `Reviews held in the month` is `Reviews held in the quarter`; `within twelve months` stays.
import type { PaperPeriod } from '../terms/period.ts'
import type { IndicatorDefinition } from './indicator-definition.ts'

export function wordedFor(indicator: IndicatorDefinition, { kind }: PaperPeriod): IndicatorDefinition {
  if (kind === 'month') return indicator
  const worded = (text: string) => text.replace(/\b(the|each|a) month\b/g, `$1 ${kind}`)
  return {
    ...indicator,
    name: worded(indicator.name),
    short: worded(indicator.short),
    definition: worded(indicator.definition),
  }
}
