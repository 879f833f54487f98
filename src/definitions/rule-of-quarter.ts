// By which rule the figure of a quarter is worked out. In: an indicator's entry in the register. Out: the rule, and whether
// it makes a total, which is larger the longer the span.
import type { IndicatorDefinition, SpanRule } from './indicator-definition.ts'

type Rules = Pick<IndicatorDefinition, 'quarter' | 'year-to-date'>

/** Its own, or else the one that makes its year to date. */
export const ruleOfQuarter = ({ quarter, 'year-to-date': rule }: Rules): SpanRule => quarter ?? rule

/** Worked: admissions of a quarter are about three times those of a month; reviews in time are as large a share of either. */
export const isTotal = (rule: SpanRule, { method }: Pick<IndicatorDefinition, 'method'>): boolean =>
  rule === 'sum' || (rule === 'counted' && method.kind === 'count')
