// Arithmetic on lines that were only looked at: which are parts of which. In: lines. Out: numbers by period.
import type { LineSeen } from '../../extracts/look/sheet-seen.ts'
import { periodId } from '../../terms/period.ts'
import { numberInCell, unitOfLine } from './unit-of-line.ts'

export const numberOfLineAt = (line: LineSeen, period: string): number | undefined => {
  const figure = line.figures.find(one => periodId(one.period) === period)
  return figure === undefined ? undefined : numberInCell(figure, unitOfLine(line))
}

/** A percentage may be rounded to a whole number. */
const ROUNDED = 0.51

/** In three periods at least, and in nine of ten in which all three are known: a slip of the hand is found by the check. */
export function isQuotient(share: LineSeen, numerator: LineSeen, denominator: LineSeen): boolean {
  let agreed = 0
  let others = 0
  for (const { period } of share.figures) {
    const at = periodId(period)
    const [value, part, whole] = [
      numberOfLineAt(share, at),
      numberOfLineAt(numerator, at),
      numberOfLineAt(denominator, at),
    ]
    if (value === undefined || part === undefined || whole === undefined || whole === 0) continue
    if (Math.abs((part / whole) * 100 - value) <= ROUNDED) agreed++
    else others++
  }
  return agreed >= 3 && others * 9 <= agreed
}
