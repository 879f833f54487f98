// Indicators such as `not in education` name the complement themselves. In: an indicator. Out: whether it does.
// Worked: `Care leavers not in education` does, `Care leavers in education` does not.
import type { RatedIndicator } from '../../ratings/rated-indicator.ts'

export const namesComplement = ({ definition }: RatedIndicator): boolean =>
  /\b(?:not|without|late|overdue)\b/i.test(definition.name)
