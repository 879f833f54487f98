// A count and a percentage with rules for a year to date and a closed year. In: the rules. Out: indicator
// definitions.
import { indicator, inMonths } from '../build.ts'

export const count = (spans: Readonly<Record<string, string>>) =>
  indicator({ method: { kind: 'count', measure: 'm' }, ...spans })
export const share = (spans: Readonly<Record<string, string>>) =>
  indicator({
    method: { kind: 'percentage', numerator: 'part', denominator: 'whole' },
    unit: 'percentage',
    ...spans,
  })
export const FROM_APRIL = inMonths('2016-04', [17, 18, 19, 20, 21, 22, 23, 24, 25, 10])
